package kz.zannama.parser.internal.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.parser.internal.source.SourceBlock.Grid;

/// Finds what the amounts of a table are in.
final class Units {
  // «мың теңге», «тыс. тенге», «тысяч тенге», «млн. теңге», «в МРП»
  private static final Pattern UNIT =
      Pattern.compile(
          "(?iu)(?:мың|млн\\.?|миллион|тыс\\.?|тысяч\\p{L}*|миллионов)\\s?те[нң]ге|(?<!\\p{L})те[нң]ге(?!\\p{L})");

  // what may stand around a unit on its line: «(…)», «в тыс. тенге»
  private static final Pattern REST = Pattern.compile("[\\s().,:]*+(?:в\\s)?[\\s().,:]*+");

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
    boolean alone = unit.find() && REST.matcher(unit.replaceFirst("")).matches();
    return alone ? Optional.of(line.substring(unit.start(), unit.end())) : Optional.empty();
  }
}
