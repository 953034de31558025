package kz.zannama.examples.cli.answer;

import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.examples.cli.terminal.Phrasing;
import kz.zannama.json.ActJson;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Evidence;
import kz.zannama.model.Issue;
import kz.zannama.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Why the facts of a text are believed: fact, value, rule and place, one fact a line; then its
/// issues, each with its place.
public final class Explanation {
  private static final int WIDEST = 120;

  /// A step into the contract: `changes`, `[3]`.
  private static final Pattern STEP = Pattern.compile("([^.\\[\\]]++)|\\[(\\d{1,9})\\]");

  private Explanation() {}

  public static String of(Act act, ActText text, Phrasing wording) {
    JsonNode record = JsonMapper.shared().readTree(ActJson.create().write(act, text));
    StringJoiner lines = new StringJoiner("\n");
    lines.add(text.source().file() + "  " + act.id());
    for (Evidence evidence : text.evidence()) {
      lines.add(
          "  "
              + evidence.fact()
              + " = "
              + shortened(value(record, evidence.fact()))
              + "\n      "
              + evidence.rule()
              + ", "
              + place(evidence.span()));
    }
    for (Issue issue : text.issues()) {
      lines.add(
          "  "
              + issue.code()
              + ", "
              + wording.issue(issue)
              + issue.span().map(span -> "\n      " + place(span)).orElse(""));
    }
    return lines.toString();
  }

  private static String value(JsonNode record, String fact) {
    JsonNode node = record;
    Matcher steps = STEP.matcher(fact);
    while (steps.find()) {
      node =
          steps.group(1) != null
              ? node.path(steps.group(1))
              : node.path(Integer.parseInt(steps.group(2)));
    }
    return node.isString() ? node.stringValue() : node.toString();
  }

  private static String shortened(String value) {
    return value.codePointCount(0, value.length()) <= WIDEST
        ? value
        : value.substring(0, value.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }

  private static String place(Span span) {
    Optional<String> page =
        span.page().isPresent()
            ? Optional.of("page " + span.page().getAsInt() + ", ")
            : Optional.empty();
    return page.orElse("") + "characters " + span.start() + "–" + span.end();
  }
}
