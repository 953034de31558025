package kz.zannama.parser.internal.repair;

import java.util.ArrayList;
import java.util.List;

/// Characters that stand apart in a line: `Қ а р ж ы б ө л і м і`.
///
/// @param from its first character
/// @param to the character after its last one
/// @param words its words where two blanks part them, each without blanks
record SpacedRun(int from, int to, List<String> words) {
  /// So many blanks part columns.
  private static final int COLUMNS = 4;

  private static final String CLOSING = ",.;:!?)»\"";
  private static final String PUNCTUATION = ".,:;-–\"«»()№/!?";
  private static final String OPENING = "(«\"";

  SpacedRun {
    words = List.copyOf(words);
  }

  /// The runs of at least two characters in a line of blanks and printed characters, by place.
  static List<SpacedRun> of(String line) {
    List<SpacedRun> runs = new ArrayList<>();
    Builder open = new Builder();
    for (int i = 0; i < line.length(); ) {
      int blanks = i;
      while (i < line.length() && line.charAt(i) == ' ') {
        i++;
      }
      int end = i;
      while (end < line.length() && line.charAt(end) != ' ') {
        end++;
      }
      if (end == i) {
        break;
      }
      if (i - blanks >= COLUMNS || !isSingle(line, i, end, open.isEmpty())) {
        open.closeInto(runs);
        open = new Builder();
      }
      if (isSingle(line, i, end, open.isEmpty())) {
        boolean last = end - i > 1 && CLOSING.indexOf(line.charAt(end - 1)) >= 0;
        open.add(line, i, end, i - blanks > 1);
        if (last) {
          open.closeInto(runs);
          open = new Builder();
        }
      }
      i = end;
    }
    open.closeInto(runs);
    return runs;
  }

  /// One character, or a letter with the punctuation that begins or ends a run: `т:`
  private static boolean isSingle(String line, int from, int to, boolean first) {
    if (to - from == 1) {
      return true;
    }
    boolean opens =
        first && OPENING.indexOf(line.charAt(from)) >= 0 && Character.isLetter(line.charAt(to - 1));
    boolean closes =
        !first && Character.isLetter(line.charAt(from)) && isClosing(line, from + 1, to);
    return to - from == 2 && opens || to - from <= 3 && closes;
  }

  private static boolean isClosing(String line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (CLOSING.indexOf(line.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /// Whether all of it is digits.
  boolean isNumeric() {
    return words.stream().allMatch(word -> word.chars().allMatch(Character::isDigit));
  }

  /// Whether it has no characters but those of running text in Cyrillic letters; a formula has
  /// others.
  boolean isProse() {
    return words.stream().allMatch(word -> word.chars().allMatch(SpacedRun::isOfProse));
  }

  private static boolean isOfProse(int c) {
    return c >= 'Ѐ' && c <= 'ԯ' || c >= '0' && c <= '9' || PUNCTUATION.indexOf(c) >= 0;
  }

  /// Whether a word of a closed run has small letters before capital ones, as no word has: `В и С`.
  static boolean isOddlyCased(String closed) {
    for (int i = 1; i < closed.length(); i++) {
      if (Character.isUpperCase(closed.charAt(i)) && Character.isLowerCase(closed.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /// How many letters follow each other at most once the run is closed.
  int longestWord() {
    int longest = 0;
    for (String word : words) {
      int length = 0;
      for (int i = 0; i < word.length(); i++) {
        length = Character.isLetter(word.charAt(i)) ? length + 1 : 0;
        longest = Math.max(longest, length);
      }
    }
    return longest;
  }

  /// Whether it counts or spells in order, as column headings and exercises do: `1 2 3`, `а б в`.
  boolean isSequence() {
    String all = String.join("", words);
    for (int i = 1; i < all.length(); i++) {
      int step = all.charAt(i) - all.charAt(i - 1);
      if (step != 1) {
        return false;
      }
    }
    return true;
  }

  /// Whether it is one letter again and again: `х х х х`.
  boolean isRepetition() {
    return String.join("", words).chars().distinct().count() <= 2;
  }

  private static final class Builder {
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int from;
    private int to;
    private int tokens;

    boolean isEmpty() {
      return tokens == 0;
    }

    void add(String line, int start, int end, boolean newWord) {
      if (tokens == 0) {
        from = start;
      } else if (newWord) {
        words.add(word.toString());
        word.setLength(0);
      }
      word.append(line, start, end);
      to = end;
      tokens++;
    }

    void closeInto(List<SpacedRun> runs) {
      if (tokens > 1) {
        words.add(word.toString());
        runs.add(new SpacedRun(from, to, words));
      }
    }
  }
}
