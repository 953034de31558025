package kz.zannama.parser.internal.source.encoding;

/// Text in one of the one-byte character sets of Kazakh and Russian.
///
/// Which set it is, the pairs of its letters tell. KZ-1048 differs from windows-1251 in few
/// letters; a text has them if they stand in its words often enough: `Ќазаќстан` is `Қазақстан`.
///
/// @param set the set
/// @param text the text
record SingleByteText(OneByteSet set, String text) {
  private static final int SAMPLE = 64 * 1024;

  /// How much more like the languages a text must read for a set other than windows-1251.
  private static final double MARGIN = 0.1;

  static SingleByteText of(byte[] bytes, int from, int to) {
    int sampleEnd = Math.min(to, from + SAMPLE);
    OneByteSet best = OneByteSet.WINDOWS_1251;
    double share = windows(bytes, from, sampleEnd).likeness().share() + MARGIN;
    for (OneByteSet other : OneByteSet.OTHERS) {
      double found = Likeness.of(other.decode(bytes, from, sampleEnd)).share();
      if (found > share) {
        best = other;
        share = found;
      }
    }
    return best == OneByteSet.WINDOWS_1251
        ? windows(bytes, from, to)
        : new SingleByteText(best, best.decode(bytes, from, to));
  }

  /// The text as windows-1251 or KZ-1048.
  static SingleByteText windows(byte[] bytes, int from, int to) {
    String kazakh = OneByteSet.KZ_1048.decode(bytes, from, to);
    String text = OneByteSet.WINDOWS_1251.decode(bytes, from, to);
    return hasKazakhLetters(text, kazakh)
        ? new SingleByteText(OneByteSet.KZ_1048, kazakh)
        : new SingleByteText(OneByteSet.WINDOWS_1251, text);
  }

  private static boolean hasKazakhLetters(String text, String kazakh) {
    int letters = 0;
    int different = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += c >= '\u0410' && c <= '\u044f' ? 1 : 0;
      different += c != kazakh.charAt(i) && standsInWord(text, i) ? 1 : 0;
    }
    return different > 0 && different * 100L >= letters;
  }

  private static boolean standsInWord(String text, int place) {
    return place > 0 && Character.isLetter(text.charAt(place - 1))
        || place + 1 < text.length() && Character.isLetter(text.charAt(place + 1));
  }

  Likeness likeness() {
    return Likeness.of(text);
  }
}
