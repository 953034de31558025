package kz.zannama.parser.internal.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.text.Rules;

/// What the lines right above a table say of it. They stay where they are in the text, too.
///
/// @param caption its name: «1-кесте. Кәсіпорын туралы мәліметтер», «Таблица 2 – Площадь участка»
/// @param unit what its amounts are in, on a line of its own: «(мың теңге)», «тыс. тенге»
record TableLead(Optional<String> caption, Optional<String> unit) {
  private static final int LINES = 2;
  private static final int LONGEST_CAPTION = 300;
  private static final int LONGEST_UNIT = 40;

  private static final Pattern CAPTION =
      Rules.of(TableLead.class, "table.rules").pattern("caption");

  /// Of the lines above a table, the nearest last.
  static TableLead of(List<String> lines) {
    List<String> near = lines.subList(Math.max(0, lines.size() - LINES), lines.size());
    return new TableLead(caption(near), unit(near));
  }

  private static Optional<String> caption(List<String> near) {
    return near.reversed().stream()
        .map(String::strip)
        .filter(line -> line.length() <= LONGEST_CAPTION && CAPTION.matcher(line).matches())
        .filter(line -> !line.endsWith(":") && !line.endsWith(";"))
        .findFirst();
  }

  private static Optional<String> unit(List<String> near) {
    return near.reversed().stream()
        .filter(line -> line.length() <= LONGEST_UNIT)
        .flatMap(line -> Units.alone(line).stream())
        .findFirst();
  }
}
