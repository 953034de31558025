package kz.zannama.parser.internal.source.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Span;

/// Names the characters of a raw text that could not be read, or that its writer had lost.
final class LostCharacters {
  /// How many are named with their place; the rest are counted.
  private static final int NAMED = 20;

  private static final int AROUND = 20;

  private LostCharacters() {}

  /// Issues, and those of a text's lost characters.
  static List<Issue> with(List<Issue> issues, String raw) {
    int at = raw.indexOf(Utf8Text.LOST);
    if (at < 0) {
      return issues;
    }
    List<Issue> all = new ArrayList<>(issues);
    int found = 0;
    for (; at >= 0; at = raw.indexOf(Utf8Text.LOST, at + 1)) {
      if (found < NAMED) {
        all.add(lost("A character cannot be read: \"" + around(raw, at) + "\"", at));
      }
      found++;
    }
    if (found > NAMED) {
      all.add(lost((found - NAMED) + " more characters cannot be read", raw.lastIndexOf('\ufffd')));
    }
    return all;
  }

  private static Issue lost(String message, int at) {
    return Issue.warning(IssueCode.CHARACTER_LOST, message, Optional.of(Span.of(at, at + 1)));
  }

  private static String around(String raw, int at) {
    int lineStart = raw.lastIndexOf('\n', at) + 1;
    int lineEnd = raw.indexOf('\n', at) < 0 ? raw.length() : raw.indexOf('\n', at);
    return raw.substring(Math.max(lineStart, at - AROUND), Math.min(lineEnd, at + AROUND));
  }
}
