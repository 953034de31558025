package kz.zannama.examples.cli.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.question.WordingCheck;
import kz.zannama.model.ElementId;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How well computed wordings agree with what sources print: for reading, and as JSON.
public final class CheckAnswer {
  private final Terminal terminal;

  public CheckAnswer(Terminal terminal) {
    this.terminal = terminal;
  }

  /// A line for each kind of change, then some of those that disagree.
  public String text(List<WordingCheck> checks, int misses) {
    if (checks.isEmpty()) {
      return terminal.say("verify.none") + "\n";
    }
    StringBuilder page = new StringBuilder();
    page.append(line(terminal.say("verify.all"), checks));
    byKind(checks)
        .forEach(
            (kind, ofKind) -> page.append(line("  " + terminal.say("change." + kind), ofKind)));
    for (WordingCheck miss : missed(checks, misses)) {
      String why =
          miss.reason()
              .map(terminal.wording()::value)
              .orElseGet(() -> terminal.say("verify.other"));
      String unit = miss.provision().map(terminal.wording()::provision).orElse("");
      page.append('\n').append(miss.act()).append(' ').append(unit).append('\n');
      page.append("  ").append(miss.by()).append(": ").append(why).append('\n');
      page.append("  ").append(miss.order().replace('\n', ' ')).append('\n');
    }
    return page.toString();
  }

  private String line(String name, List<WordingCheck> checks) {
    long agreeing = checks.stream().filter(WordingCheck::agrees).count();
    String share = String.format(Locale.ROOT, "%.3f", (double) agreeing / checks.size());
    return terminal.say("verify.share", name, share, agreeing, checks.size()) + "\n";
  }

  private static Map<String, List<WordingCheck>> byKind(List<WordingCheck> checks) {
    return checks.stream()
        .collect(Collectors.groupingBy(WordingCheck::kind, TreeMap::new, Collectors.toList()));
  }

  private static List<WordingCheck> missed(List<WordingCheck> checks, int most) {
    return checks.stream().filter(check -> !check.agrees()).limit(most).toList();
  }

  /// What is wrong with an index as one JSON object.
  ///
  /// @param acts how many acts it has
  public static String json(int acts, List<String> problems) {
    ObjectNode json = JsonMapper.shared().createObjectNode().put("acts", acts);
    ArrayNode told = json.putArray("problems");
    problems.forEach(told::add);
    return json.toPrettyString();
  }

  /// The shares and the misses as one JSON object.
  public static String json(List<WordingCheck> checks, int misses) {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    ObjectNode kinds = json.putObject("kinds");
    byKind(checks)
        .forEach((kind, ofKind) ->
            kinds
                .putObject(kind)
                .put("agreeing", ofKind.stream().filter(WordingCheck::agrees).count())
                .put("checked", ofKind.size()));
    ArrayNode missed = json.putArray("misses");
    for (WordingCheck miss : missed(checks, misses)) {
      missed
          .addObject()
          .put("act", miss.act().value())
          .put("language", miss.language().code())
          .put("basis", miss.basis().name())
          .put("day", miss.day().map(LocalDate::toString).orElse(null))
          .put("by", miss.by().value())
          .put("kind", miss.kind())
          .put("provision", miss.provision().map(ElementId::value).orElse(null))
          .put("reason", miss.reason().map(Enum::name).orElse(null))
          .put("order", miss.order());
    }
    return json.toPrettyString();
  }
}
