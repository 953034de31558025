package kz.zannama.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The quotes of a text, and which of them belong together.
///
/// Guillemets and „ tell by themselves on which side they stand; straight quotes, “ and ” by their
/// neighbours. Of a title a quote [#canOpen] or [#canClose] what its neighbours do not forbid; of
/// new wording, where more quotes are missing than there are, it [#opens] or [#closes] only what
/// they speak for.
///
/// Titles contain titles, one quote often stands for two, and some are missing: «"Халықты жұмыспен
/// қамту туралы" Заңды іске асыру туралы"», «О мерах по реализации Закона «О занятости населения»,
/// в целях …». A pair that does not close where it should ends at the first place where a title can
/// end.
public final class Quotes {
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

  private static final String OPENING = "«„";
  private static final String BEFORE_OPENING = " ([\"«»“„-–—";

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

  /// @param text a text
  /// @param key its key, in which all quotes are straight
  public Quotes(String text, String key) {
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

  /// Whether a quote stands at a place.
  public boolean isQuote(int at) {
    return at >= 0 && at < key.length() && key.charAt(at) == '"';
  }

  /// The first quote at or after a place, or -1 where none follows.
  public int next(int at) {
    int found = Arrays.binarySearch(places, at);
    int index = found >= 0 ? found : -found - 1;
    return index < places.length ? places[index] : -1;
  }

  /// Whether the quote at a place can open a title.
  public boolean canOpen(int at) {
    return isQuote(at) && side(at) != Side.CLOSING;
  }

  /// Whether the quote at a place can close a title.
  public boolean canClose(int at) {
    return isQuote(at) && side(at) != Side.OPENING;
  }

  /// Whether the quote at a place opens: a blank, a bracket or a dash before it, no blank after it.
  public boolean opens(int at) {
    Side printed = printed(at);
    boolean before = at == 0 || BEFORE_OPENING.indexOf(blanked(text.charAt(at - 1))) >= 0;
    boolean after = at + 1 < text.length() && blanked(text.charAt(at + 1)) != ' ';
    return printed == Side.OPENING || printed == Side.EITHER && before && after;
  }

  /// Whether the quote at a place closes: a blank or punctuation follows.
  public boolean closes(int at) {
    Side printed = printed(at);
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean word = Character.isLetterOrDigit(after) || after == '(';
    return printed == Side.CLOSING || printed == Side.EITHER && !word;
  }

  /// The quote that closes a short quotation that opens at a place, or -1 where none stands before
  /// a limit, or where more quotations open within each other than anyone writes.
  public int closing(int opening, int limit) {
    boolean nests = text.charAt(opening) != '"';
    int depth = nests ? 1 : 0;
    for (int at = opening + 1; at < limit && depth < MOST_QUOTES; at++) {
      if (!isQuote(at)) {
        continue;
      }
      if (nests && text.charAt(at) != '"' && opens(at) && !closes(at)) {
        depth++;
      } else if (closes(at) && --depth <= 0) {
        return at;
      }
    }
    return NONE;
  }

  private static char blanked(char letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter) ? ' ' : letter;
  }

  /// What a quote opens; empty where nothing closes it.
  public Optional<Quoted> quotedFrom(int opening) {
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
  public Optional<Quoted> quotedTo(int closing) {
    int last = firstFrom(closing);
    int first = openingOf(last);
    if (first < 0) {
      return Optional.empty();
    }
    int start = places[first];
    boolean shared = surplus(first + 1, last) < 0;
    return Optional.of(new Quoted(start, closing + 1, shared ? start : start + 1, closing));
  }

  /// What a quote closes where one opening quote stands for two: all from the nearest quote before
  /// it that leaves one unopened and of which a caller knows that a title begins there.
  public Optional<Quoted> quotedTo(int closing, IntPredicate beginsTitle) {
    int last = firstFrom(closing);
    int furthest = Math.max(0, last - MOST_QUOTES);
    int unopened = 1;
    for (int i = last - 1; i >= furthest; i--) {
      int start = places[i];
      if (closing - start > LONGEST_TITLE || isParted(start, places[i + 1])) {
        break;
      }
      unopened += side(start) == Side.CLOSING ? 1 : -1;
      if (unopened == 1 && side(start) != Side.CLOSING && beginsTitle.test(start)) {
        return Optional.of(new Quoted(start, closing + 1, start, closing));
      }
    }
    return Optional.empty();
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
  public int unclosedBefore(int end) {
    int nearest = firstFrom(end) - 1;
    boolean near = nearest >= 0 && end - places[nearest] < LONGEST_TITLE / 2;
    return near && !isParted(places[nearest], end) && side(places[nearest]) == Side.OPENING
        ? places[nearest]
        : NONE;
  }

  /// The nearest quote to the right, where it closes and nothing between opens it, or -1.
  public int unopenedAfter(int start) {
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
        || SmallWord.AND.endsAt(key, before + 1);
  }

  /// Quoted words.
  ///
  /// @param start the opening quote
  /// @param end the character after the closing quote
  /// @param from the first of the words; a quote that stands for two, one of them theirs, is theirs
  /// @param to the character after the last of the words
  public record Quoted(int start, int end, int from, int to) {}

  private Side side(int at) {
    Side printed = printed(at);
    return printed == Side.EITHER ? sideOfStraight(at) : printed;
  }

  private Side printed(int at) {
    char quote = text.charAt(at);
    return OPENING.indexOf(quote) >= 0 ? Side.OPENING : quote == '»' ? Side.CLOSING : Side.EITHER;
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
