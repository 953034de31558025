package kz.zannama.parser.internal.source.pdf;

import java.util.regex.Pattern;

/// Tells the printed numbers of pages: `12`, `- 12 -`, `12/40`, `стр. 3 из 10`, `3-бет`.
final class PageNumbers {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:"
              + ServiceWords.page()
              + "|[-–—./|\\s])*+\\d{1,5}(?:"
              + ServiceWords.page()
              + "|[-–—./|\\s\\d])*+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private PageNumbers() {}

  static boolean isPageNumber(String text) {
    return text.length() < 40 && NUMBER.matcher(text).matches();
  }
}
