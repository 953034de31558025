package kz.zannama.parser.internal.source.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// The numbers that a browser prints before the items of lists: `1.`, `а)` of a list inside one.
///
/// An act writes the numbers of its paragraphs with a full stop and those below them with a
/// bracket; so does a list inside another's item, or below a numbered paragraph that ends with a
/// colon.
final class ListNumbers {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}");
  // "1. …", "(1) …", "12-1) …", "а) …", "iv. …", "– …"; "1-бап. …"
  private static final Pattern TYPED =
      Pattern.compile(
          "\\(?(?:\\d{1,4}+(?:[-.]\\d{1,3}+){0,4}+[.)]|[IVXLC]{1,6}+[.)]|[ivxlc]{2,6}+[.)]|\\p{L}\\))"
              + "|\\d{1,4}+-\\p{L}{2,}|[-–—•·*]\\s");
  private static final Pattern WORD_AND_NUMBER = Pattern.compile("(?U)\\p{L}{2,12} (\\d{1,4})\\b");
  // "2. Аталған бөлім мыналарды қамтамасыз етсін:"
  private static final Pattern NUMBERED_LEAD =
      Pattern.compile("(?s)\\d{1,4}(?:-\\d{1,3})?[.)]\\s.*:\\s*+");

  private final Deque<Open> open = new ArrayDeque<>();

  /// A list that has begun.
  private static final class Open {
    private final boolean numbered;
    private final boolean below;
    private final String style;
    private final int step;
    private int next;

    Open(boolean numbered, boolean below, String style, int step, int next) {
      this.numbered = numbered;
      this.below = below;
      this.style = style;
      this.step = step;
      this.next = next;
    }
  }

  static boolean isList(Element element) {
    String name = element.normalName();
    return name.equals("ol") || name.equals("ul") || name.equals("menu");
  }

  /// Begins a list.
  ///
  /// @param before the paragraph before it, empty text if there is none
  void begin(Element list, String before) {
    boolean numbered = list.normalName().equals("ol");
    boolean below = !open.isEmpty() || NUMBERED_LEAD.matcher(before).matches();
    boolean reversed = list.hasAttr("reversed");
    int items = reversed ? (int) list.children().stream().filter(ListNumbers::isItem).count() : 1;
    int start = number(list.attr("start")).orElse(items);
    open.push(new Open(numbered, below, style(list), reversed ? -1 : 1, start));
  }

  void end() {
    open.pop();
  }

  private static boolean isItem(Element element) {
    return element.normalName().equals("li");
  }

  /// What is printed before an item of the list; empty if nothing is, or no number.
  Optional<Label> next(Element item) {
    Open list = open.peek();
    if (list == null || !list.numbered) {
      return Optional.empty();
    }
    int number = number(item.attr("value")).orElse(list.next);
    list.next = number + list.step;
    String own = style(item);
    String digits = ItemNumerals.of(number, own.isEmpty() ? list.style : own);
    return digits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Label(digits + (list.below ? ")" : "."), number));
  }

  /// A number before an item.
  ///
  /// @param text what is printed
  /// @param number its value
  record Label(String text, int number) {
    /// The item with the number, unless its own words begin with one.
    String before(String words) {
      return isTyped(words) ? words : text + " " + words;
    }

    private boolean isTyped(String words) {
      if (TYPED.matcher(words).lookingAt()) {
        return true;
      }
      var named = WORD_AND_NUMBER.matcher(words);
      return named.lookingAt() && Integer.parseInt(named.group(1)) == number;
    }
  }

  private static String style(Element element) {
    String css = Declarations.of(element).listStyle().orElse("");
    return css.isEmpty() ? element.attr("type").strip() : css.toLowerCase(Locale.ROOT);
  }

  private static Optional<Integer> number(String text) {
    String number = text.strip();
    return NUMBER.matcher(number).matches()
        ? Optional.of(Integer.parseInt(number))
        : Optional.empty();
  }
}
