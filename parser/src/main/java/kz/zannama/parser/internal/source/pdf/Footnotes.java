package kz.zannama.parser.internal.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.parser.internal.source.pdf.content.Area;
import kz.zannama.parser.internal.source.pdf.page.PageItem;
import kz.zannama.parser.internal.source.pdf.page.PageItem.LineItem;
import kz.zannama.parser.internal.source.pdf.page.TextLine;

/// Finds the footnotes of a page: smaller lines at its end that begin with a mark which the text
/// above them bears as a raised figure or as asterisks.
///
/// Specimen: `… проводится утром¹ и вечером` and, at the foot of the page, `¹ До девяти часов
/// утра.`
final class Footnotes {
  /// Letters smaller than this part of the text's are a note's.
  private static final float SMALLER = 0.93f;

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  // «¹ До девяти», «1До девяти» (raised in the text alone), «* Таңғы сағат тоғызға дейін»
  private static final Pattern MARK =
      Pattern.compile("^([" + RAISED + "]{1,2}|\\d{1,2}|\\*{1,3})\\s?(?=[\\p{L}«\"(])");

  private Footnotes() {}

  /// A footnote.
  ///
  /// @param items its lines
  /// @param note what it says, and where its mark stands
  record Found(List<PageItem> items, PageNotes.Note note) {}

  /// The footnotes of a page.
  ///
  /// @param page what stands on it, in reading order, without furniture
  /// @param bodySize the font size of most text of the document
  static List<Found> find(List<PageItem> page, float bodySize) {
    int start = page.size();
    while (start > 0
        && page.get(start - 1) instanceof LineItem line
        && line.line().size() < SMALLER * bodySize) {
      start--;
    }
    List<Found> found = new ArrayList<>();
    List<PageItem> text = page.subList(0, start);
    int at = start;
    while (at < page.size()) {
      int next = at + 1;
      while (next < page.size() && !MARK.matcher(line(page, next).text()).find()) {
        next++;
      }
      Optional<Found> note = note(page.subList(at, next), text);
      note.ifPresent(found::add);
      if (note.isEmpty() && !found.isEmpty()) {
        break;
      }
      at = next;
    }
    return found;
  }

  private static TextLine line(List<PageItem> page, int at) {
    return ((LineItem) page.get(at)).line();
  }

  private static Optional<Found> note(List<PageItem> lines, List<PageItem> text) {
    TextLine first = line(lines, 0);
    Matcher mark = MARK.matcher(first.text());
    if (!mark.find()) {
      return Optional.empty();
    }
    String raised = raised(mark.group(1));
    for (PageItem item : text) {
      if (item instanceof LineItem bearing) {
        int place = place(bearing.line().text(), raised);
        if (place >= 0) {
          String words = words(lines, mark.end());
          Area area = area(lines);
          return Optional.of(
              new Found(
                  List.copyOf(lines),
                  new PageNotes.Note(
                      words, first.page(), area, Optional.of(bearing.line()), place)));
        }
      }
    }
    return Optional.empty();
  }

  private static String raised(String mark) {
    StringBuilder raised = new StringBuilder();
    mark.chars()
        .forEach(c -> raised.append(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : (char) c));
    return raised.toString();
  }

  /// Where a text bears a mark, after a word and whole; -1 if it does not.
  private static int place(String text, String mark) {
    int at = text.indexOf(mark);
    while (at >= 0) {
      int end = at + mark.length();
      boolean whole = end == text.length() || !continues(text.charAt(end));
      if (at > 0
          && whole
          && !Character.isDigit(text.charAt(at - 1))
          && !continues(text.charAt(at - 1))) {
        return at;
      }
      at = text.indexOf(mark, end);
    }
    return -1;
  }

  private static boolean continues(char c) {
    return RAISED.indexOf(c) >= 0 || c == '*';
  }

  private static String words(List<PageItem> lines, int from) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String text = line(lines, i).text();
      words.append(i == 0 ? text.substring(from) : text);
      boolean broken = words.charAt(words.length() - 1) == '\u00AD';
      words.setLength(words.length() - (broken ? 1 : 0));
      words.append(broken || i == lines.size() - 1 ? "" : " ");
    }
    return words.toString();
  }

  private static Area area(List<PageItem> lines) {
    Area area = Area.NOWHERE;
    for (PageItem item : lines) {
      area = area.union(item.area());
    }
    return area;
  }
}
