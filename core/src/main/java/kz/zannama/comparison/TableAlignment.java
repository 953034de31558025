package kz.zannama.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zannama.model.Language;
import kz.zannama.model.Table;

/// The rows of two tables side by side.
///
/// @param rows the rows, in the order of the first table
public record TableAlignment(List<Pairing<TableRow>> rows) {
  /// More cells tell nothing of what a row is.
  private static final int LONGEST_CODE = 12;

  // «0» of «01», not of «0» or «0,5»
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0++(?=\\d)");

  public TableAlignment {
    rows = List.copyOf(rows);
  }

  /// A row of a table.
  ///
  /// @param number its number in the table, from 1
  /// @param cells its cells
  public record TableRow(int number, List<Table.Cell> cells) {
    public TableRow {
      cells = List.copyOf(cells);
    }

    /// The texts of its cells, parted by ` | `.
    public String text() {
      return cells.stream().map(Table.Cell::text).collect(Collectors.joining(" | "));
    }
  }

  /// Lays the rows of two tables side by side, by their codes, their place and their words.
  ///
  /// @param left the first table, in several parts where a source parts it
  /// @param right the second table, likewise
  public static TableAlignment of(List<Table> left, Language from, List<Table> right, Language to) {
    List<TableRow> ours = rows(left);
    List<TableRow> theirs = rows(right);
    boolean equallyMany = ours.size() == theirs.size();
    CommonWords common =
        new CommonWords(
            ours.stream().map(TableRow::text).toList(),
            from,
            theirs.stream().map(TableRow::text).toList(),
            to);
    return new TableAlignment(
        SequenceAligner.align(ours, theirs, row -> key(row, equallyMany), common));
  }

  private static List<TableRow> rows(List<Table> tables) {
    List<Table.Row> rows = tables.stream().flatMap(table -> table.rows().stream()).toList();
    return IntStream.range(0, rows.size())
        .mapToObj(at -> new TableRow(at + 1, rows.get(at).cells()))
        .toList();
  }

  /// The numbers of a row stand for an id; its place where the tables are of one length, else what
  /// stands before its first words, for a place.
  private static SequenceAligner.Key key(TableRow row, boolean equallyMany) {
    List<String> figures = new ArrayList<>();
    List<String> codes = new ArrayList<>();
    boolean named = false;
    StringBuilder shape = new StringBuilder("row");
    for (Table.Cell cell : row.cells()) {
      boolean number = cell.number().isPresent();
      named |= !number && !cell.text().isBlank();
      shape.append(cell.text().isBlank() ? '-' : number ? '1' : 'a');
      if (number) {
        figures.add(plain(cell.text()));
        if (!named && cell.text().length() <= LONGEST_CODE) {
          codes.add(plain(cell.text()));
        }
      }
    }
    return new SequenceAligner.Key(
        figures.size() > 1 ? String.join("|", figures) : "",
        equallyMany ? "row_" + row.number() : String.join("|", codes),
        shape.toString());
  }

  /// «01» and «1» are one code.
  private static String plain(String number) {
    return LEADING_ZEROS.matcher(number.strip()).replaceFirst("");
  }
}
