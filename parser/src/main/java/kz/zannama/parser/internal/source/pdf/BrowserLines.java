package kz.zannama.parser.internal.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.parser.internal.source.pdf.page.PageItem;

/// Finds what a browser prints in the margins of a page: its address with the number of the page at
/// the bottom, the day, the hour and the title at the top. Unlike other running lines these are
/// told on a single page.
final class BrowserLines {
  // "https://example.kz/act 1/2": the number of the page and of all pages
  private static final Pattern FOOT =
      Pattern.compile("(?:https?|file|about)://?\\S{1,2000}+\\s++(\\d{1,5}+)/(\\d{1,5}+)");

  // "01.12.2026, 07:50", "12/1/26, 7:50 AM"
  private static final Pattern HEAD =
      Pattern.compile("\\d{1,2}+[./]\\d{1,2}+[./]\\d{2,4}+,\\s\\d{1,2}+:\\d{2}+\\b.{0,400}+");

  private BrowserLines() {}

  /// The lines of this kind on the pages of a document.
  ///
  /// @param text what an item says
  static List<PageItem> find(List<List<PageItem>> pages, Function<PageItem, String> text) {
    List<PageItem> found = new ArrayList<>();
    for (int at = 0; at < pages.size(); at++) {
      List<PageItem> page = pages.get(at);
      if (page.isEmpty()) {
        continue;
      }
      Comparator<PageItem> height = Comparator.comparingDouble(item -> item.area().top());
      PageItem last = page.stream().max(height).orElseThrow();
      PageItem first = page.stream().min(height).orElseThrow();
      Matcher foot = FOOT.matcher(text.apply(last));
      if (foot.matches()
          && foot.group(1).equals(String.valueOf(at + 1))
          && foot.group(2).equals(String.valueOf(pages.size()))) {
        found.add(last);
        if (first != last && HEAD.matcher(text.apply(first)).matches()) {
          found.add(first);
        }
      }
    }
    return found;
  }
}
