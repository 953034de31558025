package kz.zannama.parser.internal.source.encoding;

import java.util.BitSet;
import kz.zannama.text.WordTable;

/// How like Kazakh or Russian a text reads: of its pairs of neighbouring characters beyond ASCII,
/// how many are common in acts.
///
/// Of a real text some .8 to .95 are, whatever it is about; of one that was read in a wrong
/// character set less than .4. A capital letter inside a word speaks against a text.
///
/// @param pairs the pairs that were judged
/// @param common those that are common, less the capitals inside words
record Likeness(int pairs, int common) {
  /// The least share that a text in either language has.
  static final double REAL = 0.6;

  /// The largest share that garbled text has.
  private static final double UNLIKE = 0.4;

  private static final double GARBLED = 0.2;

  private static final char FIRST = '\u0400';
  private static final int LETTERS = 256;
  private static final BitSet COMMON = table();

  private static BitSet table() {
    BitSet common = new BitSet();
    for (String[] row : WordTable.rows(Likeness.class, "letter-pairs.tsv")) {
      row[1].chars().forEach(second -> common.set(index(row[0].charAt(0), (char) second)));
    }
    return common;
  }

  private static int index(char first, char second) {
    return (first - FIRST) * LETTERS + second - FIRST;
  }

  /// Judges a text; the cost grows with its length.
  static Likeness of(String text) {
    int pairs = 0;
    int common = 0;
    for (int i = 1; i < text.length(); i++) {
      char first = text.charAt(i - 1);
      char second = text.charAt(i);
      if (!speaks(first) || !speaks(second) || first == second) {
        continue;
      }
      if (isCommon(first, second)) {
        pairs++;
        common++;
      } else {
        pairs += areSigns(first, second) ? 0 : 1;
      }
      common -= Character.isLowerCase(first) && Character.isUpperCase(second) ? 1 : 0;
    }
    return new Likeness(pairs, common);
  }

  private static boolean speaks(char c) {
    return c > 127 && !Character.isSpaceChar(c) && !Character.isWhitespace(c);
  }

  /// Dashes and quotation marks, and the lines of a drawn table, are of any language.
  private static boolean areSigns(char first, char second) {
    return isSign(first) && isSign(second);
  }

  private static boolean isSign(char c) {
    return c >= '\u2000' && c <= '\u206f' || c >= '\u2500' && c <= '\u257f' || c == '\ufffd';
  }

  private static boolean isCommon(char first, char second) {
    char a = Character.toLowerCase(first);
    char b = Character.toLowerCase(second);
    return isCyrillic(a) && isCyrillic(b) && COMMON.get(index(a, b));
  }

  private static boolean isCyrillic(char c) {
    return c >= FIRST && c < FIRST + LETTERS;
  }

  /// The share of common pairs; 0 where there are none to judge.
  double share() {
    return pairs == 0 ? 0 : (double) common / pairs;
  }

  /// Whether the text reads like neither language: it is garbled, or is full of abbreviations.
  boolean isUnlike() {
    return pairs >= 8 && share() < UNLIKE;
  }

  /// Whether the text is garbled and nothing else: abbreviations are shorter or more like words.
  boolean isGarbled() {
    return pairs >= 20 && share() < GARBLED;
  }
}
