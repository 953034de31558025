package kz.zannama.parser.internal.source.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Set;

/// Reads text in the one-byte character sets of Kazakh and Russian.
///
/// KZ-1048 (STRK 1048-2002), which Java does not know, is windows-1251 with Kazakh letters in place
/// of sixteen letters of other languages. A text has them if they stand in its words often enough:
/// `Ќазаќстан` is `Қазақстан`.
final class SingleByteText {
  private static final int SAMPLE = 64 * 1024;
  private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
  private static final Set<String> OTHERS = Set.of("KOI8-R", "IBM866");
  private static final String AS_WINDOWS_1251 = "ЌЋќћЎўЈҐЄЇґєјЅѕї";
  private static final String AS_KZ_1048 = "ҚҺқһҰұӘӨҒҮөғәҢңү";

  private SingleByteText() {}

  static String decode(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes);
    CharsetMatch match = detector.detect();
    if (match != null && OTHERS.contains(match.getName())) {
      return new String(bytes, Charset.forName(match.getName()));
    }
    String text = new String(bytes, WINDOWS_1251);
    return hasKazakhLetters(text) ? asKz1048(text) : text;
  }

  private static boolean hasKazakhLetters(String text) {
    int letters = 0;
    int kazakh = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += c >= 'А' && c <= 'я' ? 1 : 0;
      kazakh += AS_WINDOWS_1251.indexOf(c) >= 0 && standsInWord(text, i) ? 1 : 0;
    }
    return kazakh > 0 && kazakh * 100L >= letters;
  }

  private static boolean standsInWord(String text, int place) {
    return place > 0 && Character.isLetter(text.charAt(place - 1))
        || place + 1 < text.length() && Character.isLetter(text.charAt(place + 1));
  }

  private static String asKz1048(String text) {
    StringBuilder kazakh = new StringBuilder(text);
    for (int i = 0; i < kazakh.length(); i++) {
      int at = AS_WINDOWS_1251.indexOf(kazakh.charAt(i));
      if (at >= 0) {
        kazakh.setCharAt(i, AS_KZ_1048.charAt(at));
      }
    }
    return kazakh.toString();
  }
}
