package kz.zannama.parser.internal.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.parser.internal.source.pdf.page.PageItem;
import kz.zannama.parser.internal.source.pdf.page.PageItem.LineItem;
import kz.zannama.parser.internal.source.pdf.page.PageItem.TableItem;
import kz.zannama.parser.internal.source.pdf.page.PageTable.TableCell;
import kz.zannama.parser.internal.source.pdf.page.TextLine;

/// Finds what systems of electronic documents print beside a text: that it equals one on paper, by
/// whom and when it was signed, what a code holds.
///
/// «Данный документ … равнозначен документу на бумажном носителе», «… қағаз тасығыштағы құжатпен
/// бірдей». It is told by its words ([ServiceWords]) and by where it stands: in smaller letters, or
/// parted from the text by a gap; what an act says about electronic documents stands in its text.
final class ServiceText {
  /// A text of this kind has at most this many lines.
  private static final int MOST_LINES = 8;

  /// Letters smaller than this part of the text's are not text.
  private static final float SMALLER = 0.93f;

  /// It stands this many font sizes away from the text.
  private static final float APART = 1.7f;

  private final List<PageItem> items;
  private final float bodySize;

  private ServiceText(List<PageItem> items, float bodySize) {
    this.items = items;
    this.bodySize = bodySize;
  }

  /// A text of this kind.
  ///
  /// @param items the lines or the table that it stands in
  /// @param text what it says
  record Found(List<PageItem> items, String text) {}

  /// The texts of this kind on a page.
  ///
  /// @param items what stands on the page, in reading order
  /// @param bodySize the font size of most text of the document
  static List<Found> find(List<PageItem> items, float bodySize) {
    return new ServiceText(items, bodySize).find();
  }

  private List<Found> find() {
    List<Found> found = new ArrayList<>();
    int at = 0;
    boolean before = true;
    while (at < items.size()) {
      Optional<Found> text = at(at, before);
      text.ifPresent(found::add);
      before = text.isPresent() || !(items.get(at) instanceof LineItem);
      at += text.map(t -> t.items().size()).orElse(1);
    }
    return found;
  }

  /// The text that begins with an item.
  ///
  /// @param free whether nothing of the act stands right before it
  private Optional<Found> at(int start, boolean free) {
    if (items.get(start) instanceof TableItem table) {
      String text = text(table);
      return text.isEmpty() ? Optional.empty() : Optional.of(new Found(List.of(table), text));
    }
    if (!(items.get(start) instanceof LineItem first)
        || !free && !standsApart(start)
        || !ServiceWords.mayOpen(ServiceWords.key(first.line().text()))) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    List<PageItem> lines = new ArrayList<>();
    int longest = 0;
    String whole = "";
    for (int at = start; at < items.size() && lines.size() < MOST_LINES; at++) {
      if (!(items.get(at) instanceof LineItem next) || at > start && parted(at)) {
        break;
      }
      lines.add(next);
      append(text, next.line().text());
      if (ServiceWords.isService(ServiceWords.key(text.toString()))) {
        longest = lines.size();
        whole = text.toString();
      }
    }
    boolean ends = longest > 0 && endsApart(start + longest);
    return ends
        ? Optional.of(new Found(List.copyOf(lines.subList(0, longest)), whole))
        : Optional.empty();
  }

  /// What a table says, if each of its cells is text of this kind.
  private static String text(TableItem table) {
    List<String> texts = new ArrayList<>();
    for (TableCell cell : table.table().cells()) {
      StringBuilder text = new StringBuilder();
      cell.lines().forEach(line -> append(text, line.text()));
      if (!text.isEmpty()) {
        if (!ServiceWords.isService(ServiceWords.key(text.toString()))) {
          return "";
        }
        texts.add(text.toString());
      }
    }
    return String.join(" ", texts);
  }

  private static void append(StringBuilder text, String line) {
    boolean hyphen = !text.isEmpty() && text.charAt(text.length() - 1) == '\u00AD';
    if (hyphen) {
      text.setLength(text.length() - 1);
    }
    text.append(text.isEmpty() || hyphen ? "" : " ").append(line);
  }

  private TextLine line(int at) {
    return ((LineItem) items.get(at)).line();
  }

  /// Whether a line is in small letters, or a gap parts it from the line before it.
  private boolean standsApart(int at) {
    return line(at).size() < SMALLER * bodySize || parted(at);
  }

  /// Whether a gap or another size parts a line from the one before it.
  private boolean parted(int at) {
    if (at == 0 || !(items.get(at - 1) instanceof LineItem before)) {
      return true;
    }
    TextLine line = line(at);
    float step = line.baseline() - before.line().baseline();
    return step < 0
        || step > APART * line.size()
        || Math.abs(line.size() - before.line().size()) > (1 - SMALLER) * line.size();
  }

  /// Whether nothing goes on after a text that ends before an item.
  private boolean endsApart(int next) {
    return next >= items.size()
        || !(items.get(next) instanceof LineItem)
        || parted(next)
        || line(next).size() < SMALLER * bodySize
        || ServiceWords.mayOpen(ServiceWords.key(line(next).text()));
  }
}
