package kz.zannama.parser.internal.repair;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.parser.internal.source.SourceText.Replacement;

/// Makes one blank of every run of blanks and line ends, and drops what cannot be seen: soft
/// hyphens, zero-width and control characters, blanks at the edges of a paragraph.
///
/// A soft hyphen at the end of a line joins the parts of its word. A hyphen inside a word stays
/// where a line was broken after it: `7-⏎бабы` reads `7-бабы`. A line that was broken between a
/// word and its punctuation is joined without a blank.
final class Blanks {
  private enum Kind {
    PRINTED,
    BLANK,
    LINE_END,
    UNSEEN
  }

  /// What to replace in a text, by place.
  List<Replacement> replacementsIn(String text) {
    List<Replacement> replacements = new ArrayList<>();
    int place = 0;
    while (place < text.length()) {
      char c = text.charAt(place);
      if (isPlain(c) || c == ' ' && isBetweenWords(text, place) || kindOf(c) == Kind.PRINTED) {
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
    boolean tight =
        lineEnd
            && (isTightJoin(text, from, to)
                || !blank && (wordGoesOn(text, from, to) || isBroken(text, from, to)));
    return (blank || lineEnd) && !tight ? " " : "";
  }

  /// Whether a soft hyphen shows that a word was broken: `офи\u00AD⏎циального`.
  private static boolean isBroken(String text, int from, int to) {
    return text.charAt(from) == '\u00ad'
        && Character.isLetter(text.charAt(from - 1))
        && Character.isLetter(text.charAt(to));
  }

  /// Whether a word or a number was broken between two lines, without a blank before the break.
  private static boolean wordGoesOn(String text, int from, int to) {
    char last = text.charAt(from - 1);
    char next = text.charAt(to);
    char before = from > 1 ? text.charAt(from - 2) : ' ';
    return switch (last) {
      case '-', '\u2010', '\u2011', '/' ->
          Character.isLetterOrDigit(before) && Character.isLetterOrDigit(next);
      case '\u2013' -> Character.isDigit(before) && Character.isDigit(next);
      default -> next == '/' && Character.isLetterOrDigit(last);
    };
  }

  /// Whether lines were broken between a word and its punctuation: `(⏎бұдан әрі`, `орталығы⏎" ММ`.
  private static boolean isTightJoin(String text, int from, int to) {
    char last = text.charAt(from - 1);
    char next = text.charAt(to);
    return switch (last) {
      case '(', '«' -> true;
      case '"' -> from == 1 || kindOf(text.charAt(from - 2)) == Kind.BLANK;
      default -> isClosing(text, next, to);
    };
  }

  private static boolean isClosing(String text, char next, int place) {
    return switch (next) {
      case ',', ';', ':', '.', ')', '»' -> true;
      case '"' ->
          place + 1 == text.length()
              || kindOf(text.charAt(place + 1)) != Kind.PRINTED
              || ",;:.)".indexOf(text.charAt(place + 1)) >= 0;
      default -> false;
    };
  }

  /// A quick look at the character that most blanks are: one between two words.
  private static boolean isBetweenWords(String text, int place) {
    return place > 0
        && place + 1 < text.length()
        && isPlain(text.charAt(place - 1))
        && isPlain(text.charAt(place + 1));
  }

  private static boolean isPlain(char c) {
    return c > ' ' && c < '\u007f' || c > '\u00ad' && c < '\u1680';
  }

  private static Kind kindOf(char c) {
    if (isPlain(c)) {
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
