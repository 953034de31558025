package kz.zannama.citation;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The quotes of a text, and which of them belong together.
///
/// Titles contain titles, one quote often stands for two, and some are missing: «"Халықты жұмыспен
/// қамту туралы" Заңды іске асыру туралы"», «О мерах по реализации Закона «О занятости населения»,
/// в целях …». A pair that does not close where it should ends at the first place where a title can
/// end.
final class Quotes {
  // Specimens: «босатады. 18. Бөлім», «№ 5191). 17. Для», «қарау;» before a new line
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[\\p{L})]{4})[.;]\\s{1,4}(?:\\d{1,3}[.)] |\\p{Lu})");

  /// No title is longer.
  private static final int LONGEST_TITLE = 1500;

  /// No title holds more.
  private static final int MOST_QUOTES = 40;

  /// No run of quotes that is longer means anything.
  private static final int LONGEST_RUN = 4;

  /// So many blanks and quotes are passed over.
  private static final int LONGEST_GAP = 20;

  private static final int NONE = -1;

  private final String text;
  private final String key;
  private final int[] places;
  private final int[] sentenceEnds;

  /// The side of what it quotes that a quote stands on.
  private enum Side {
    OPENING,
    CLOSING,
    EITHER
  }

  Quotes(String text, String key) {
    this.text = text;
    this.key = key;
    places = IntStream.range(0, key.length()).filter(at -> key.charAt(at) == '"').toArray();
    sentenceEnds = sentenceEnds(text);
  }

  private static int[] sentenceEnds(String text) {
    Matcher end = SENTENCE_END.matcher(text).useTransparentBounds(true);
    IntStream.Builder ends = IntStream.builder();
    int at = 0;
    while (at < text.length()) {
      char mark = text.charAt(at);
      boolean ending = mark == '.' || mark == ';';
      if (ending && end.region(at, text.length()).lookingAt()) {
        ends.add(at);
        at = end.end();
      } else {
        at++;
      }
    }
    return ends.build().toArray();
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
    int first = firstFrom(opening);
    int last = closingOf(first);
    if (last < 0) {
      return Optional.empty();
    }
    int end = places[last] + 1;
    boolean shared = surplus(first + 1, last) > 0;
    return Optional.of(new Quoted(opening, end, opening + 1, shared ? end : end - 1));
  }

  /// What a quote closes; empty where nothing opens it.
  Optional<Quoted> quotedTo(int closing) {
    int last = firstFrom(closing);
    int first = openingOf(last);
    if (first < 0) {
      return Optional.empty();
    }
    int start = places[first];
    boolean shared = surplus(first + 1, last) < 0;
    return Optional.of(new Quoted(start, closing + 1, shared ? start : start + 1, closing));
  }

  /// How many quotes more open than close between the first and the last.
  private int surplus(int first, int last) {
    int surplus = 0;
    for (int i = first; i < last; i++) {
      surplus += side(places[i]) == Side.OPENING ? 1 : -1;
    }
    return surplus;
  }

  /// The index of the quote that closes what the one at an index opens, or -1.
  private int closingOf(int opening) {
    int depth = 1;
    int candidate = NONE;
    int end = Math.min(places.length, opening + MOST_QUOTES);
    for (int i = opening + 1; i < end; i++) {
      if (places[i] - places[opening] > LONGEST_TITLE || isParted(places[i - 1], places[i])) {
        break;
      }
      if (side(places[i]) == Side.OPENING) {
        depth++;
      } else if (--depth == 0) {
        return i;
      } else if (candidate == NONE && isFollowedByBoundary(places[i])) {
        candidate = i;
      }
    }
    return candidate;
  }

  /// The index of the quote that opens what the one at an index closes, or -1.
  private int openingOf(int closing) {
    int depth = 1;
    int candidate = NONE;
    int start = Math.max(0, closing - MOST_QUOTES);
    for (int i = closing - 1; i >= start; i--) {
      if (places[closing] - places[i] > LONGEST_TITLE || isParted(places[i], places[i + 1])) {
        break;
      }
      if (side(places[i]) == Side.CLOSING) {
        depth++;
      } else if (--depth == 0) {
        return i;
      } else if (candidate == NONE && isPrecededByBoundary(places[i])) {
        candidate = i;
      }
    }
    return candidate;
  }

  /// The nearest quote to the left, where it opens and nothing between closes it, or -1.
  int unclosedBefore(int end) {
    int nearest = firstFrom(end) - 1;
    boolean near = nearest >= 0 && end - places[nearest] < LONGEST_TITLE / 2;
    return near && !isParted(places[nearest], end) && side(places[nearest]) == Side.OPENING
        ? places[nearest]
        : NONE;
  }

  /// The nearest quote to the right, where it closes and nothing between opens it, or -1.
  int unopenedAfter(int start) {
    int nearest = firstFrom(start);
    boolean near = nearest < places.length && places[nearest] - start < LONGEST_TITLE / 2;
    return near && !isParted(start, places[nearest]) && side(places[nearest]) == Side.CLOSING
        ? places[nearest]
        : NONE;
  }

  /// Whether a sentence ends between two places; no title holds two.
  private boolean isParted(int start, int end) {
    int next = Arrays.binarySearch(sentenceEnds, start);
    int first = next < 0 ? -next - 1 : next;
    return first < sentenceEnds.length && sentenceEnds[first] < end;
  }

  /// The index of the first quote at or after a place.
  private int firstFrom(int place) {
    int found = Arrays.binarySearch(places, place);
    return found < 0 ? -found - 1 : found;
  }

  private boolean isFollowedByBoundary(int at) {
    int next = at + 1;
    while (next < key.length()
        && next - at < LONGEST_GAP
        && (key.charAt(next) == ' ' || isQuote(next))) {
      next++;
    }
    return next == key.length() || ",;.:()".indexOf(key.charAt(next)) >= 0;
  }

  private boolean isPrecededByBoundary(int at) {
    int before = at - 1;
    while (before >= 0
        && at - before < LONGEST_GAP
        && (key.charAt(before) == ' ' || isQuote(before))) {
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
    return switch (text.charAt(at)) {
      case '«' -> Side.OPENING;
      case '»' -> Side.CLOSING;
      default -> sideOfStraight(at);
    };
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
