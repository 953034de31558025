package kz.zannama.parser.internal.line;

import java.util.Locale;

/// Roman numerals, also where Cyrillic letters stand in them: «ІІ», «ХІ», «VІ».
final class Roman {
  private static final String CYRILLIC = "іхсм";
  private static final String LATIN = "ixcm";

  private Roman() {}

  /// The numeral in capital Latin letters.
  static String latin(String printed) {
    StringBuilder latin = new StringBuilder(printed.length());
    for (char c : printed.toLowerCase(Locale.ROOT).toCharArray()) {
      int at = CYRILLIC.indexOf(c);
      latin.append(at < 0 ? c : LATIN.charAt(at));
    }
    return latin.toString().toUpperCase(Locale.ROOT);
  }
}
