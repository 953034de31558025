package kz.zannama.parser.internal.source;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.language.Letters;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Span;

/// Names the text that a reader leaves out of a source: each piece an issue, from some number on
/// one for all the rest.
public final class Omissions {
  private static final int NAMED = 20;
  private static final int LONGEST = 100;

  private final List<Issue> issues;
  private final Map<IssueCode, Integer> counts = new EnumMap<>(IssueCode.class);
  private final Map<IssueCode, Integer> places = new EnumMap<>(IssueCode.class);

  /// Omissions that are added to a reader's other issues.
  public Omissions(List<Issue> issues) {
    this.issues = issues;
  }

  /// Names a text that is left out; nothing if it is blank.
  ///
  /// @param code why
  /// @param text what
  /// @param place the place in the raw text where it would stand
  public void add(IssueCode code, String text, int place) {
    String words = text.strip();
    if (words.isEmpty()) {
      return;
    }
    Optional<Span> span = Optional.of(Span.of(place, place));
    int count = counts.merge(code, 1, Integer::sum);
    if (count <= NAMED) {
      issues.add(Issue.info(code, "Text left out: \"" + shortened(words) + "\"", span));
    } else if (count == NAMED + 1) {
      places.put(code, issues.size());
      issues.add(Issue.info(code, "Text left out at 1 more place", span));
    } else {
      String message = "Text left out at " + (count - NAMED) + " more places";
      issues.set(places.getOrDefault(code, 0), Issue.info(code, message, span));
    }
  }

  private static String shortened(String words) {
    String line = Letters.squeeze(words);
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  /// The issues of the reader.
  public List<Issue> issues() {
    return issues;
  }
}
