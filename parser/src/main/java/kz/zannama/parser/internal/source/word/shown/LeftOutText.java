package kz.zannama.parser.internal.source.word.shown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.language.Letters;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Span;

/// Says what stands in a document and is no text of it, the first of each kind by its words.
final class LeftOutText {
  private static final int MOST_PLACES = 100;
  private static final int LONGEST = 200;

  private final IssueCode code;
  private final String what;
  private final List<Issue> issues = new ArrayList<>();
  private int places;

  LeftOutText(IssueCode code, String what) {
    this.code = code;
    this.what = what;
  }

  void add(String words, Span span) {
    String shown = Letters.squeeze(words);
    if (shown.isEmpty()) {
      return;
    }
    places++;
    if (places <= MOST_PLACES) {
      String cut = shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown;
      issues.add(Issue.warning(code, what + " was left out: \"" + cut + "\"", Optional.of(span)));
    }
  }

  List<Issue> issues() {
    if (places <= MOST_PLACES) {
      return List.copyOf(issues);
    }
    List<Issue> all = new ArrayList<>(issues);
    all.add(
        Issue.warning(
            code,
            what + " was left out in " + (places - MOST_PLACES) + " further places",
            Optional.empty()));
    return List.copyOf(all);
  }
}
