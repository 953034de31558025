package kz.zannama.parser.internal.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;
import kz.zannama.text.Rules;

/// Finds what the amounts of a table are in.
final class Units {
  private static final Rules RULES = Rules.of(Units.class, "table.rules");
  private static final Pattern UNIT = RULES.pattern("unit");
  private static final Pattern AROUND = RULES.pattern("around-unit");

  private Units() {}

  /// The unit that the header rows name.
  static Optional<String> find(Grid grid, int headerRows) {
    List<GridCell> header =
        grid.cells().stream()
            .filter(cell -> cell.row() < headerRows && !cell.text().isBlank())
            .toList();
    for (GridCell cell : header) {
      Matcher unit = UNIT.matcher(cell.text());
      if (unit.find()) {
        return Optional.of(whole(unit.group(), cell, header));
      }
    }
    return Optional.empty();
  }

  /// The unit with what stands in the last cell of the row above where it is all of its own cell:
  /// «Сумма,» / «тысяч» / «тенге».
  private static String whole(String unit, GridCell cell, List<GridCell> header) {
    return header.stream()
        .filter(above -> above.row() == cell.row() - 1 && cell.text().strip().equals(unit))
        .reduce((first, second) -> second)
        .map(above -> UNIT.matcher(above.text().strip() + " " + unit))
        .filter(Matcher::find)
        .map(Matcher::group)
        .orElse(unit);
  }

  /// The unit that a line names and nothing else: «(мың теңге)», «тыс. тенге».
  static Optional<String> alone(String line) {
    Matcher unit = UNIT.matcher(line);
    boolean alone = unit.find() && AROUND.matcher(unit.replaceFirst("")).matches();
    return alone ? Optional.of(line.substring(unit.start(), unit.end())) : Optional.empty();
  }
}
