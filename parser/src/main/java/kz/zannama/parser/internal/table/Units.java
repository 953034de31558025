package kz.zannama.parser.internal.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.text.Rules;

/// Finds what the amounts of a table are in.
final class Units {
  private static final Rules RULES = Rules.of(Units.class, "table.rules");
  private static final Pattern UNIT = RULES.pattern("unit");
  private static final Pattern AROUND = RULES.pattern("around-unit");

  private Units() {}

  /// The unit that the header rows name.
  static Optional<String> find(Grid grid, int headerRows) {
    return grid.cells().stream()
        .filter(cell -> cell.row() < headerRows)
        .map(cell -> UNIT.matcher(cell.text()))
        .filter(Matcher::find)
        .map(Matcher::group)
        .findFirst();
  }

  /// The unit that a line names and nothing else: «(мың теңге)», «тыс. тенге».
  static Optional<String> alone(String line) {
    Matcher unit = UNIT.matcher(line);
    boolean alone = unit.find() && AROUND.matcher(unit.replaceFirst("")).matches();
    return alone ? Optional.of(line.substring(unit.start(), unit.end())) : Optional.empty();
  }
}
