package kz.zannama.citation;

import java.util.Optional;

/// The quotes of a text, and which of them belong together.
///
/// Titles contain titles, one quote often stands for two, and some are missing: «"Халықты жұмыспен
/// қамту туралы" Заңды іске асыру туралы"», «О мерах по реализации Закона «О занятости населения»,
/// в целях …». A pair that does not close where it should ends at the first place where a title can
/// end.
final class Quotes {
  /// No title is longer.
  private static final int LONGEST_TITLE = 1500;

  /// No run of quotes that is longer means anything.
  private static final int LONGEST_RUN = 4;

  private static final int NONE = -1;

  private final String text;
  private final String key;

  /// The side of what it quotes that a quote stands on.
  private enum Side {
    OPENING,
    CLOSING,
    EITHER
  }

  Quotes(String text, String key) {
    this.text = text;
    this.key = key;
  }

  boolean isQuote(int at) {
    return at >= 0 && at < key.length() && key.charAt(at) == '"';
  }

  boolean canOpen(int at) {
    return isQuote(at) && side(at) != Side.CLOSING;
  }

  boolean canClose(int at) {
    return isQuote(at) && side(at) != Side.OPENING;
  }

  /// What a quote opens; empty where nothing closes it.
  Optional<Quoted> quotedFrom(int opening) {
    int closing = closingOf(opening);
    if (closing < 0) {
      return Optional.empty();
    }
    int last = surplus(opening + 1, closing) > 0 ? closing + 1 : closing;
    return Optional.of(new Quoted(opening, closing + 1, opening + 1, last));
  }

  /// What a quote closes; empty where nothing opens it.
  Optional<Quoted> quotedTo(int closing) {
    int opening = openingOf(closing);
    if (opening < 0) {
      return Optional.empty();
    }
    int first = surplus(opening + 1, closing) < 0 ? opening : opening + 1;
    return Optional.of(new Quoted(opening, closing + 1, first, closing));
  }

  /// How many quotes more open than close.
  private int surplus(int start, int end) {
    int surplus = 0;
    for (int at = start; at < end; at++) {
      if (isQuote(at)) {
        surplus += side(at) == Side.OPENING ? 1 : -1;
      }
    }
    return surplus;
  }

  private int closingOf(int opening) {
    int depth = 1;
    int candidate = NONE;
    int end = Math.min(key.length(), opening + LONGEST_TITLE);
    for (int at = opening + 1; at < end; at++) {
      if (!isQuote(at)) {
        continue;
      }
      if (side(at) == Side.OPENING) {
        depth++;
      } else if (--depth == 0) {
        return at;
      } else if (candidate == NONE && isFollowedByBoundary(at)) {
        candidate = at;
      }
    }
    return candidate;
  }

  private int openingOf(int closing) {
    int depth = 1;
    int candidate = NONE;
    int start = Math.max(0, closing - LONGEST_TITLE);
    for (int at = closing - 1; at >= start; at--) {
      if (!isQuote(at)) {
        continue;
      }
      if (side(at) == Side.CLOSING) {
        depth++;
      } else if (--depth == 0) {
        return at;
      } else if (candidate == NONE && isPrecededByBoundary(at)) {
        candidate = at;
      }
    }
    return candidate;
  }

  /// The nearest quote to the left, where it opens and nothing between closes it, or -1.
  int unclosedBefore(int end) {
    for (int at = end - 1; at >= Math.max(0, end - LONGEST_TITLE / 2); at--) {
      if (isQuote(at)) {
        return side(at) == Side.OPENING ? at : NONE;
      }
    }
    return NONE;
  }

  /// The nearest quote to the right, where it closes and nothing between opens it, or -1.
  int unopenedAfter(int start) {
    for (int at = start; at < Math.min(key.length(), start + LONGEST_TITLE / 2); at++) {
      if (isQuote(at)) {
        return side(at) == Side.CLOSING ? at : NONE;
      }
    }
    return NONE;
  }

  private boolean isFollowedByBoundary(int at) {
    int next = at + 1;
    while (next < key.length() && (key.charAt(next) == ' ' || isQuote(next))) {
      next++;
    }
    return next == key.length() || ",;.:()".indexOf(key.charAt(next)) >= 0;
  }

  private boolean isPrecededByBoundary(int at) {
    int before = at - 1;
    while (before >= 0 && (key.charAt(before) == ' ' || isQuote(before))) {
      before--;
    }
    return before < 0
        || ",;.:()-".indexOf(key.charAt(before)) >= 0
        || endsWithWord(before + 1, "және")
        || endsWithWord(before + 1, "мен");
  }

  private boolean endsWithWord(int end, String word) {
    int start = end - word.length();
    return start > 0 && key.startsWith(word, start) && key.charAt(start - 1) == ' ';
  }

  /// Quoted words.
  ///
  /// @param start the opening quote
  /// @param end the character after the closing quote
  /// @param from the first of the words; a quote that stands for two, one of them theirs, is theirs
  /// @param to the character after the last of the words
  record Quoted(int start, int end, int from, int to) {}

  private Side side(int at) {
    switch (text.charAt(at)) {
      case '«' -> {
        return Side.OPENING;
      }
      case '»' -> {
        return Side.CLOSING;
      }
      default -> {
        return sideOfStraight(at);
      }
    }
  }

  private Side sideOfStraight(int at) {
    int start = at;
    while (isQuote(start - 1) && at - start < LONGEST_RUN) {
      start--;
    }
    int end = at + 1;
    while (isQuote(end) && end - at < LONGEST_RUN) {
      end++;
    }
    boolean wordBefore = start > 0 && " (-[".indexOf(key.charAt(start - 1)) < 0;
    boolean wordAfter = end < key.length() && " ,.;:)-]".indexOf(key.charAt(end)) < 0;
    if (wordBefore == wordAfter) {
      return Side.EITHER;
    }
    return wordAfter ? Side.OPENING : Side.CLOSING;
  }
}
