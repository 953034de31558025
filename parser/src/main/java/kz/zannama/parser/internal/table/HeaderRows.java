package kz.zannama.parser.internal.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;
import kz.zannama.text.Rules;

/// Finds how many rows at the top of a table are header.
final class HeaderRows {
  private static final int MOST = 8;
  private static final int LONG = 5;
  private static final Pattern STOP = Pattern.compile("\\.$");
  // «789», «57-1», «17.», «"12»
  private static final Pattern NUMBER = Pattern.compile("\\s*+[\"«“]?\\d");
  private static final Pattern FIGURE = Pattern.compile("[1-9]\\d?");

  private static final Rules RULES = Rules.of(HeaderRows.class, "table.rules");
  private static final Pattern LETTERS = RULES.pattern("column-letters");
  private static final Pattern ROW_LABEL = RULES.pattern("row-label");

  private HeaderRows() {}

  /// The number of header rows: those the source marks; else those down to the row that numbers the
  /// columns («1 2 3», «А Б 1 2», in a table that goes on «11 12 13»); else its steps; else the
  /// rows that a spanning cell of the first row reaches over. None where the first rows number
  /// themselves, as in the standard of a service: «1 | Көрсетілетін қызметті беруші | …», «2 |
  /// Способы предоставления | …».
  ///
  /// @param rows the cells that begin in each row, left to right
  /// @param columns how many columns the grid has
  static int count(List<List<GridCell>> rows, int columns) {
    int named = named(rows);
    boolean none = numbersItsRows(rows) || isForm(rows);
    return named > 0 ? named : none ? 0 : unnamed(rows, columns);
  }

  /// The number of header rows of a table quoted for another act: none where it is rows of a table,
  /// as what it begins with tells or its order does.
  ///
  /// @param ordered whether the order is about rows
  static int countQuoted(List<List<GridCell>> rows, int columns, boolean ordered) {
    boolean bare = !rows.isEmpty() && (ordered ? !isLabelled(rows) : isNumbered(rows.getFirst()));
    return bare ? named(rows) : count(rows, columns);
  }

  /// The header rows that are marked or end with the row that numbers the columns.
  private static int named(List<List<GridCell>> rows) {
    int marked = 0;
    while (marked < rows.size() && isMarked(rows.get(marked))) {
      marked++;
    }
    return Math.max(marked, numberingRow(rows));
  }

  private static int unnamed(List<List<GridCell>> rows, int columns) {
    int steps = HeaderSteps.count(rows, columns);
    int counted = steps > 0 ? steps : spanned(rows, columns);
    return rows.isEmpty() ? counted : Math.max(counted, FurtherHeaders.ofBudget(rows, 0));
  }

  /// «Тегі | | Азаматтығы | », «Телефон | »: labels in all rows, each with a blank to fill in.
  private static boolean isForm(List<List<GridCell>> rows) {
    return rows.size() > 1
        && isToFillIn(rows.getFirst())
        && rows.stream().allMatch(cells -> cells.size() > 1 && cells.getLast().text().isBlank())
        && rows.stream().allMatch(cells -> HeaderSteps.isName(cells.getFirst()));
  }

  private static boolean isToFillIn(List<GridCell> cells) {
    return IntStream.range(0, cells.size())
        .allMatch(at -> cells.get(at).text().isBlank() == (at % 2 == 1));
  }

  private static boolean numbersItsRows(List<List<GridCell>> rows) {
    return rows.size() > 1 && isNumbered(rows.get(0), "1") && isNumbered(rows.get(1), "2");
  }

  private static boolean isNumbered(List<GridCell> cells, String number) {
    return cells.size() > 1
        && STOP.matcher(cells.getFirst().text().strip()).replaceFirst("").equals(number)
        && cells.get(1).text().chars().anyMatch(Character::isLetter)
        && cells.stream().allMatch(cell -> cell.rowSpan() == 1);
  }

  /// «789 | K02BE01 | …», «57-1 | …»: a row with a number and words beside it.
  private static boolean isNumbered(List<GridCell> cells) {
    List<String> filled =
        cells.stream().map(GridCell::text).filter(text -> !text.isBlank()).toList();
    return filled.size() > 1
        && NUMBER.matcher(filled.getFirst()).lookingAt()
        && filled.get(1).chars().anyMatch(Character::isLetter);
  }

  /// «№ | Атауы» above «21 | …».
  private static boolean isLabelled(List<List<GridCell>> rows) {
    return rows.size() > 1
        && rows.getFirst().stream().limit(1).anyMatch(cell -> ROW_LABEL.matcher(cell.text()).find())
        && isNumbered(rows.get(1));
  }

  private static boolean isMarked(List<GridCell> cells) {
    return !cells.isEmpty() && cells.stream().allMatch(GridCell::header);
  }

  /// How many rows there are down to the numbering row, itself included; 0 where there is none.
  private static int numberingRow(List<List<GridCell>> rows) {
    for (int row = 1; row < Math.min(rows.size(), MOST); row++) {
      if (isNumbering(rows.get(row))
          && (isOne(rows.get(row))
              || rows.subList(0, row).stream().noneMatch(HeaderRows::hasFigure))) {
        return row + 1;
      }
    }
    return 0;
  }

  /// Whether a row numbers the columns from 1 on.
  static boolean numbersColumns(List<GridCell> cells) {
    return isNumbering(cells) && isOne(cells);
  }

  /// Whether the cells are numbers that follow each other: from 1 on, blank cells between them
  /// below a staircase, or at least three. Columns of names may have letters instead.
  private static boolean isNumbering(List<GridCell> cells) {
    List<GridCell> filled = cells.stream().filter(cell -> !cell.text().isBlank()).toList();
    if (isLettered(filled)) {
      return true;
    }
    int first = filled.isEmpty() ? 0 : figure(filled.getFirst());
    boolean whole = filled.equals(cells.subList(0, filled.size()));
    boolean numbers =
        first == 1
            ? filled.size() > (filled.size() == cells.size() ? 1 : 2)
            : whole && filled.size() > 2;
    return numbers && first > 0 && follow(filled, first);
  }

  /// Whether the cells count from a number on; a long row may leave one number out: «1 2 4 5 6 7».
  private static boolean follow(List<GridCell> filled, int first) {
    int left = filled.size() > LONG && first == 1 ? 1 : 0;
    int next = first;
    for (GridCell cell : filled) {
      int skipped = figure(cell) - next;
      if (skipped < 0 || skipped > left) {
        return false;
      }
      left -= skipped;
      next += skipped + 1;
    }
    return true;
  }

  /// «А | Б | 1 | 2», «1 | 2 | 3 | А».
  private static boolean isLettered(List<GridCell> cells) {
    String row = cells.stream().map(cell -> cell.text().strip()).collect(Collectors.joining(" "));
    String figures = LETTERS.matcher(row).replaceFirst("");
    int count = figures.split(" ", -1).length;
    String numbers =
        IntStream.rangeClosed(1, count).mapToObj(String::valueOf).collect(Collectors.joining(" "));
    int letters = cells.size() - count;
    return figures.equals(numbers) && (letters > 1 || letters == 1 && count > 2);
  }

  private static boolean isOne(List<GridCell> cells) {
    return cells.stream().anyMatch(cell -> figure(cell) == 1);
  }

  private static boolean hasFigure(List<GridCell> cells) {
    return cells.stream().anyMatch(cell -> figure(cell) > 0);
  }

  /// The value of a cell that is a number of one or two digits, else 0.
  private static int figure(GridCell cell) {
    String text = cell.text().strip();
    return FIGURE.matcher(text).matches() ? Integer.parseInt(text) : 0;
  }

  private static int spanned(List<List<GridCell>> rows, int columns) {
    if (rows.size() < 2) {
      return 0;
    }
    int header = 1;
    for (int row = 0; row < header; row++) {
      for (GridCell cell : rows.get(row)) {
        header = Math.max(header, Math.min(cell.row() + cell.rowSpan(), rows.size()));
      }
      // the steps of a staircase have blank cells before them, and the last one no names below it
      boolean step = row > 0 && rows.get(row).stream().anyMatch(cell -> cell.text().isBlank());
      boolean grouped =
          !step
              && rows.get(row).stream()
                  .anyMatch(cell -> cell.columnSpan() > 1 && cell.columnSpan() < columns);
      if (grouped && row + 1 == header && header < rows.size() - 1) {
        header++;
      }
    }
    return Math.min(header, MOST);
  }
}
