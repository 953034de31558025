package kz.zannama.parser.internal.flattened;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;
import kz.zannama.text.Rules;

/// A row of a budget that was flattened to lines: a code in front, a name over some lines, and the
/// amount, which ends the row.
///
/// @param code the code, empty text where the row has none
/// @param name the name
/// @param amount the amount, empty text where the text ends before it
/// @param end the first line below the row
record FlattenedRow(SourceText code, SourceText name, SourceText amount, int end) {
  private static final int MOST_LINES = 14;
  // "22 275 886", "-281 421", "1 234,5", "0"
  private static final Pattern AMOUNT =
      Pattern.compile("(?:^|[ \\u00a0])(-?\\d{1,3}(?:[ \\u00a0]\\d{3})*+(?:,\\d{1,3})?+)\\s*+$");
  // "08", "112 Аудан (облыстық", "1"
  private static final Pattern CODE = Pattern.compile("\\s*+(\\d{1,3})(?=\\s|$)");
  private static final Pattern SECTION =
      Rules.of(FlattenedRow.class, "flattened-row.rules").pattern("section");
  // two line ends or more
  private static final Pattern GAP = Pattern.compile("\\n\\s*+\\n");

  /// The row that begins with a line, if one does.
  static Optional<FlattenedRow> at(List<RawLine> lines, int from) {
    if (!opensRow(lines, from)) {
      return Optional.empty();
    }
    List<RawLine> row = new ArrayList<>();
    for (int at = from; at < lines.size() && row.size() < MOST_LINES; at++) {
      RawLine line = lines.get(at);
      if (!row.isEmpty() && BudgetHeader.opensAt(line)) {
        return Optional.empty();
      }
      if (!line.blank()) {
        row.add(line);
      }
      if (endsRow(lines, at)) {
        return Optional.of(of(row, at + 1));
      }
    }
    boolean cutOff = row.size() < MOST_LINES;
    return cutOff ? Optional.of(of(row, lines.size())) : Optional.empty();
  }

  private static boolean opensRow(List<RawLine> lines, int from) {
    String text = lines.get(from).text();
    return CODE.matcher(text).lookingAt()
        || SECTION.matcher(text).matches()
        || endsRow(lines, from);
  }

  /// Whether a line ends with an amount and nothing stands right below it.
  static boolean endsRow(List<RawLine> lines, int at) {
    boolean last = at + 1 == lines.size() || lines.get(at + 1).blank();
    Matcher amount = AMOUNT.matcher(lines.get(at).text());
    return last && amount.find() && !isCode(lines, at, amount);
  }

  /// Whether what looks like an amount is a code that the row's name is still to follow.
  private static boolean isCode(List<RawLine> lines, int at, Matcher amount) {
    boolean alone = amount.start(1) == lines.get(at).indent();
    boolean above = at > 0 && !lines.get(at - 1).blank();
    return alone && !above && CODE.matcher(amount.group(1)).matches() && !followsName(lines, at);
  }

  /// Whether the lines above a line that stands alone lack an amount.
  private static boolean followsName(List<RawLine> lines, int at) {
    int above = at - 1;
    while (above >= 0 && lines.get(above).blank()) {
      above--;
    }
    return above >= 0 && !AMOUNT.matcher(lines.get(above).text()).find();
  }

  private static FlattenedRow of(List<RawLine> lines, int end) {
    RawLine first = lines.getFirst();
    RawLine last = lines.getLast();
    StringBuilder all = new StringBuilder(first.text());
    for (RawLine line : lines.subList(1, lines.size())) {
      all.append("\n".repeat(line.start() - first.start() - all.length())).append(line.text());
    }
    SourceText text = SourceText.of(all.toString(), first.start());
    Matcher code = CODE.matcher(first.text());
    int nameFrom = code.lookingAt() ? code.end() : 0;
    Matcher amount = AMOUNT.matcher(last.text());
    int lastAt = last.start() - first.start();
    boolean ends = amount.find() && lastAt + amount.start(1) >= nameFrom;
    int nameTo = ends ? lastAt + amount.start(1) : all.length();
    int amountTo = ends ? lastAt + amount.end(1) : all.length();
    return new FlattenedRow(
        text.substring(nameFrom == 0 ? 0 : code.start(1), nameFrom),
        text.substring(nameFrom, nameTo).replaceAll(GAP, "\n"),
        text.substring(nameTo, amountTo),
        end);
  }

  /// What the amount comes to; 0 where there is none.
  BigDecimal value() {
    String digits = amount.value().replaceAll("[ \\u00a0]", "").replace(',', '.');
    return digits.isEmpty() ? BigDecimal.ZERO : new BigDecimal(digits);
  }

  static List<Paragraph> paragraphs(SourceText text) {
    return text.value().isBlank() ? List.of() : List.of(new Paragraph(text, Style.PLAIN));
  }
}
