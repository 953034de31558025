package kz.zannama.parser.internal.repair;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.parser.internal.source.SourceText.Replacement;

/// Makes one blank of every run of blanks and line ends, and drops what cannot be seen: soft
/// hyphens, zero-width and control characters, blanks at the edges of a paragraph.
///
/// A hyphen inside a word stays where a line was broken after it: `7-⏎бабы` reads `7-бабы`.
final class Blanks implements Repair {
  private enum Kind {
    PRINTED,
    BLANK,
    LINE_END,
    UNSEEN
  }

  @Override
  public List<Replacement> repairsOf(String text) {
    List<Replacement> replacements = new ArrayList<>();
    int place = 0;
    while (place < text.length()) {
      if (kindOf(text.charAt(place)) == Kind.PRINTED) {
        place++;
        continue;
      }
      int end = place + 1;
      while (end < text.length() && kindOf(text.charAt(end)) != Kind.PRINTED) {
        end++;
      }
      String joined = joined(text, place, end);
      if (end - place != joined.length() || !text.startsWith(joined, place)) {
        replacements.add(new Replacement(place, end, joined));
      }
      place = end;
    }
    return replacements;
  }

  /// What stands for a run of blanks, line ends and unseen characters.
  private static String joined(String text, int from, int to) {
    if (from == 0 || to == text.length()) {
      return "";
    }
    boolean blank = false;
    boolean lineEnd = false;
    for (int i = from; i < to; i++) {
      switch (kindOf(text.charAt(i))) {
        case BLANK -> blank |= !lineEnd;
        case LINE_END -> lineEnd = true;
        case UNSEEN, PRINTED -> {}
      }
    }
    boolean wordGoesOn = lineEnd && !blank && isWordHyphen(text, from - 1, to);
    return (blank || lineEnd) && !wordGoesOn ? " " : "";
  }

  /// Whether the hyphen at the end of a line stands inside a word or a range of numbers.
  private static boolean isWordHyphen(String text, int hyphen, int next) {
    if (hyphen == 0) {
      return false;
    }
    char before = text.charAt(hyphen - 1);
    char after = text.charAt(next);
    return switch (text.charAt(hyphen)) {
      case '-', '\u2010', '\u2011' ->
          Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
      case '\u2013' -> Character.isDigit(before) && Character.isDigit(after);
      default -> false;
    };
  }

  private static Kind kindOf(char c) {
    if (c > ' ' && c < '\u007f' || c > '\u00ad' && c < '\u1680') {
      return Kind.PRINTED;
    }
    return switch (c) {
      case ' ', '\t', '\f', '\u00a0', '\u1680', '\u202f', '\u205f', '\u3000' -> Kind.BLANK;
      case '\n', '\r', '\u000b', '\u0085', '\u2028', '\u2029' -> Kind.LINE_END;
      case '\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff' ->
          Kind.UNSEEN;
      default ->
          c >= '\u2000' && c <= '\u200a'
              ? Kind.BLANK
              : Character.isISOControl(c) ? Kind.UNSEEN : Kind.PRINTED;
    };
  }
}
