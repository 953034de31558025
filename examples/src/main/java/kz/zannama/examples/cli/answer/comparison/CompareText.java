package kz.zannama.examples.cli.answer.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.zannama.comparison.discrepancy.Discrepancy;
import kz.zannama.comparison.discrepancy.DiscrepancyKind;
import kz.zannama.comparison.discrepancy.Statement;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.model.ActText;

/// What two texts say differently, for reading: how much of each kind, then each with how much may
/// hang on it, how sure it is, the rule that found it, and what both print.
public final class CompareText {
  private final Terminal terminal;
  private final String first;
  private final String second;
  private final StringBuilder page = new StringBuilder();

  private CompareText(ActText left, ActText right, Terminal terminal) {
    this.terminal = terminal;
    boolean twoLanguages = left.language() != right.language();
    this.first = twoLanguages ? left.language().code() : "A";
    this.second = twoLanguages ? right.language().code() : "B";
  }

  /// The answer.
  ///
  /// @param shown the discrepancies that are told
  /// @param hidden how many more there are
  public static String write(
      ActText left, ActText right, List<Discrepancy> shown, long hidden, Terminal terminal) {
    CompareText text = new CompareText(left, right, terminal);
    text.page.append(counts(shown, terminal)).append('\n');
    shown.forEach(text::discrepancy);
    if (hidden > 0) {
      text.page.append('\n').append(terminal.say("compare.hidden", hidden)).append('\n');
    }
    return text.page.toString();
  }

  /// `2 discrepancies: date 1, amount 1`.
  static String counts(List<Discrepancy> shown, Terminal terminal) {
    if (shown.isEmpty()) {
      return terminal.say("compare.none");
    }
    Map<DiscrepancyKind, Integer> counts = new EnumMap<>(DiscrepancyKind.class);
    shown.forEach(discrepancy -> counts.merge(discrepancy.kind(), 1, Integer::sum));
    List<String> kinds = new ArrayList<>();
    counts.forEach((kind, count) -> kinds.add(terminal.wording().value(kind) + " " + count));
    return terminal.say("compare.counts", shown.size(), String.join(", ", kinds));
  }

  private void discrepancy(Discrepancy discrepancy) {
    page.append('\n')
        .append(terminal.bold(terminal.wording().value(discrepancy.kind())))
        .append("  ")
        .append(terminal.wording().value(discrepancy.kind().severity()))
        .append("  ")
        .append(discrepancy.confidence())
        .append("  ")
        .append(discrepancy.rule())
        .append('\n');
    side(first, discrepancy.left());
    side(second, discrepancy.right());
  }

  private void side(String label, Statement statement) {
    page.append("  ")
        .append(label)
        .append("  ")
        .append(terminal.wording().provision(statement.unit()))
        .append("  ");
    switch (statement) {
      case Statement.Printed printed -> page.append(marked(printed));
      case Statement.Absent absent -> page.append(terminal.say("compare.absent"));
    }
    page.append('\n');
  }

  private String marked(Statement.Printed printed) {
    String words = printed.words().replace('\n', ' ');
    String mark = terminal.colours() ? terminal.marked(words) : "[" + words + "]";
    int at = Statement.Printed.find(words, printed.context());
    return at < 0 || words.equals(printed.context())
        ? mark
        : printed.context().substring(0, at)
            + mark
            + printed.context().substring(at + words.length());
  }
}
