package kz.zannama.comparison.discrepancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zannama.comparison.KnownWords;
import kz.zannama.comparison.Pairing;
import kz.zannama.comparison.TableAlignment;
import kz.zannama.comparison.TableAlignment.TableRow;
import kz.zannama.comparison.fact.CellValue;
import kz.zannama.comparison.fact.Residue;
import kz.zannama.model.ElementId;
import kz.zannama.model.Table;
import kz.zannama.model.TableBlock;

/// Compares tables: which of them, which rows, and the numbers in their cells.
final class TableRule implements Rule {
  private static final double BOTH_SAY = 0.9;
  private static final double ONE_SAYS = 0.75;
  private static final double UNSURE = 0.5;
  private static final int LONGEST = 160;
  private static final int FEWEST_COLUMNS = 3;
  private static final int MARGIN = 4;

  @Override
  public List<Discrepancy> find(AlignedTexts texts) {
    List<Discrepancy> found = new ArrayList<>();
    for (Pairing<TableBlock> pairing : texts.alignment().tables()) {
      if (pairing instanceof Pairing.Matched<TableBlock> tables) {
        compare(texts, tables.left(), tables.right(), found);
      }
    }
    return found;
  }

  private static void compare(
      AlignedTexts texts,
      List<TableBlock> lefts,
      List<TableBlock> rights,
      List<Discrepancy> found) {
    TableBlock left = lefts.getFirst();
    TableBlock right = rights.getFirst();
    TableAlignment aligned =
        TableAlignment.of(
            lefts.stream().map(TableBlock::table).toList(),
            texts.left().language(),
            rights.stream().map(TableBlock::table).toList(),
            texts.right().language());
    List<Discrepancy> alone = new ArrayList<>();
    for (Pairing<TableRow> pairing : aligned.rows()) {
      switch (pairing) {
        case Pairing.Matched<TableRow> matched -> {
          Rows ours = new Rows(left, matched.left());
          Rows theirs = new Rows(right, matched.right());
          compareRows(ours, theirs, found);
          if (texts.areKazakhAndRussian() && areOfOthers(ours, theirs)) {
            found.add(
                Discrepancy.of(
                    DiscrepancyKind.WORDS,
                    ONE_SAYS,
                    "row.other",
                    ours.printed(),
                    theirs.printed()));
          }
        }
        case Pairing.LeftOnly<TableRow> row -> {
          Rows rows = new Rows(left, List.of(row.part()));
          alone.add(missing(rows, rows.printed(), new Statement.Absent(right.id(), "")));
        }
        case Pairing.RightOnly<TableRow> row -> {
          Rows rows = new Rows(right, List.of(row.part()));
          alone.add(missing(rows, new Statement.Absent(left.id(), ""), rows.printed()));
        }
      }
    }
    found.addAll(alone);
  }

  /// Whether the words of two rows speak of other things; one without words may go on with the row
  /// above.
  private static boolean areOfOthers(Rows left, Rows right) {
    return !left.isHeader()
        && !right.isHeader()
        && right.hasWords()
        && KnownWords.of(left.words(), right.words()).areOfOthers(MARGIN);
  }

  private static Discrepancy missing(Rows rows, Statement left, Statement right) {
    double confidence = rows.says() ? ONE_SAYS : UNSURE;
    return Discrepancy.of(DiscrepancyKind.ROW, confidence, "row.missing", left, right);
  }

  /// Rows of a table that stand for rows of another.
  private record Rows(TableBlock table, List<TableRow> rows) {
    ElementId id() {
      return table.id().child("row_" + rows.getFirst().number());
    }

    List<Table.Cell> cells() {
      return rows.stream().flatMap(row -> row.cells().stream()).toList();
    }

    /// Whether it says more than a heading of columns does: it has an amount behind words, or
    /// stands in a table of words alone.
    boolean says() {
      return !isHeader() && !numbersColumns() && (hasAmount(cells()) || !isOfAmounts());
    }

    boolean isHeader() {
      int row = rows.getFirst().number() - 1;
      return row == 0 || table.table().isHeader(row);
    }

    private boolean isOfAmounts() {
      return table.table().rows().stream().anyMatch(row -> hasAmount(row.cells()));
    }

    private static boolean hasAmount(List<Table.Cell> cells) {
      return CellValue.of(cells).stream().anyMatch(value -> value.isAmountIn(cells));
    }

    /// «1 | 2 | 3 | | 5»: the row that numbers the columns.
    boolean numbersColumns() {
      List<Table.Cell> cells = cells();
      long inOrder =
          IntStream.range(0, cells.size())
              .filter(at -> cells.get(at).text().strip().equals(String.valueOf(at + 1)))
              .count();
      return inOrder >= FEWEST_COLUMNS && inOrder * 2 > cells.size();
    }

    String words() {
      return rows.stream().map(TableRow::text).collect(Collectors.joining(" / "));
    }

    boolean hasWords() {
      return words().chars().anyMatch(Character::isLetter);
    }

    String text() {
      String all = words();
      return all.length() > LONGEST ? all.substring(0, LONGEST) : all;
    }

    Statement printed() {
      return printed(text());
    }

    Statement printed(String words) {
      return new Statement.Printed(id(), words, text().replace('\n', ' '), table.span());
    }

    Statement absent() {
      return new Statement.Absent(id(), text().replace('\n', ' '));
    }
  }

  private static void compareRows(Rows left, Rows right, List<Discrepancy> found) {
    if (left.numbersColumns() || right.numbersColumns()) {
      return;
    }
    List<CellValue> lefts = CellValue.of(left.cells());
    List<CellValue> rights = CellValue.of(right.cells());
    Residue residue =
        Residue.of(
            lefts.stream().map(CellValue::value).toList(),
            rights.stream().map(CellValue::value).toList());
    List<CellValue> ours = CellValue.those(lefts, residue.left());
    List<CellValue> theirs = CellValue.those(rights, residue.right());
    List<CellValue> glued =
        ours.stream().filter(it -> theirs.stream().anyMatch(it::hasFiguresOf)).toList();
    theirs.removeIf(it -> glued.stream().anyMatch(it::hasFiguresOf));
    ours.removeAll(glued);
    // an amount for an amount, a code for a code; then what is left
    pair(left, ours, right, theirs, true, found);
    pair(left, ours, right, theirs, false, found);
    for (CellValue value : ours) {
      found.add(oneSays(value, left, left.printed(value.words()), right.absent()));
    }
    for (CellValue value : theirs) {
      found.add(oneSays(value, right, left.absent(), right.printed(value.words())));
    }
  }

  private static void pair(
      Rows left,
      List<CellValue> ours,
      Rows right,
      List<CellValue> theirs,
      boolean sameSide,
      List<Discrepancy> found) {
    for (CellValue value : List.copyOf(ours)) {
      boolean amount = value.isAmountIn(left.cells());
      Optional<CellValue> other =
          theirs.stream()
              .filter(it -> it.isWhole() == value.isWhole())
              .filter(it -> !sameSide || it.isAmountIn(right.cells()) == amount)
              .min(Comparator.comparingInt(it -> Math.abs(it.column() - value.column())));
      if (other.isPresent()) {
        ours.remove(value);
        theirs.remove(other.get());
        found.add(
            Discrepancy.of(
                DiscrepancyKind.CELL,
                BOTH_SAY,
                "cell.differs",
                left.printed(value.words()),
                right.printed(other.get().words())));
      }
    }
  }

  private static Discrepancy oneSays(CellValue value, Rows rows, Statement left, Statement right) {
    boolean amount = value.isAmountIn(rows.cells()) && !value.isZero();
    double confidence = amount ? ONE_SAYS : UNSURE;
    return Discrepancy.of(DiscrepancyKind.CELL, confidence, "cell.missing", left, right);
  }
}
