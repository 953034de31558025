package kz.zannama.export;

import java.util.ArrayDeque;
import java.util.Deque;

/// HTML that is being written, by which no value becomes markup: what stands in an element or in an
/// attribute is escaped here and nowhere else; characters that XML 1.0 does not allow become
/// U+FFFD.
///
/// ```java
/// new HtmlWriter().block("p", "class", "note").text("a < b").end()  // <p class="note">a &lt; b</p>
/// ```
///
/// Names of elements and attributes are the program's own, never a user's. Not safe for several
/// threads.
public final class HtmlWriter {
  private final StringBuilder html = new StringBuilder();
  private final Deque<Open> open = new ArrayDeque<>();
  private boolean inTag;

  /// An element that is open.
  ///
  /// @param lines whether something in it begins on a line of its own, so that its end does, too
  private record Open(String name, boolean lines) {}

  /// A fragment: what stands in another element.
  public HtmlWriter() {}

  /// A document with its root element open.
  ///
  /// @param language the code of its language
  public static HtmlWriter document(String language) {
    HtmlWriter page = new HtmlWriter();
    page.html.append("<!DOCTYPE html>\n");
    return page.inline("html", "lang", language);
  }

  /// Opens an element on a new line; names and values of its attributes alternate.
  public HtmlWriter block(String name, String... attributes) {
    newLine();
    return inline(name, attributes);
  }

  /// Opens an element where the text stands.
  public HtmlWriter inline(String name, String... attributes) {
    empty(name, attributes);
    open.push(new Open(name, false));
    return this;
  }

  /// Writes an element that holds nothing and has no end: `br`, `input`, `meta`.
  public HtmlWriter empty(String name, String... attributes) {
    endTag();
    html.append('<').append(name);
    inTag = true;
    return attributes(attributes);
  }

  /// Gives the element that was opened last attributes; names and values alternate.
  ///
  /// @throws IllegalStateException if something was written into the element already
  public HtmlWriter attributes(String... attributes) {
    if (!inTag) {
      throw new IllegalStateException("No element has just been opened");
    }
    for (int i = 0; i < attributes.length; i += 2) {
      html.append(' ').append(attributes[i]).append("=\"");
      html.append(HtmlTables.escaped(attributes[i + 1])).append('"');
    }
    return this;
  }

  /// Writes an element with words in it.
  public HtmlWriter element(String name, String words, String... attributes) {
    return inline(name, attributes).text(words).end();
  }

  /// Writes characters.
  public HtmlWriter text(String text) {
    endTag();
    html.append(HtmlTables.escaped(text));
    return this;
  }

  /// Writes characters, their lines parted by `br`.
  public HtmlWriter lines(String text) {
    endTag();
    html.append(HtmlTables.lines(text));
    return this;
  }

  /// Writes a stylesheet of the program's own into the page.
  ///
  /// @throws IllegalArgumentException if it would end its element
  public HtmlWriter style(String css) {
    if (css.contains("</")) {
      throw new IllegalArgumentException("A stylesheet has no end of an element in it");
    }
    newLine();
    html.append("<style>\n").append(css).append("</style>");
    return this;
  }

  /// Writes what another writer has written.
  ///
  /// @throws IllegalStateException if an element of it is still open
  public HtmlWriter add(HtmlWriter fragment) {
    fragment.closed();
    newLine();
    html.append(fragment.html);
    return this;
  }

  /// Closes the innermost open element.
  public HtmlWriter end() {
    endTag();
    Open element = open.pop();
    html.append(element.lines() ? "\n</" : "</").append(element.name()).append('>');
    return this;
  }

  /// Ends what was written and gives it.
  ///
  /// @throws IllegalStateException if an element is still open
  public String finish() {
    closed();
    return html + "\n";
  }

  private void closed() {
    endTag();
    if (!open.isEmpty()) {
      throw new IllegalStateException("Still open: " + open.element().name());
    }
  }

  private void newLine() {
    endTag();
    html.append(html.isEmpty() ? "" : "\n");
    if (!open.isEmpty()) {
      open.push(new Open(open.pop().name(), true));
    }
  }

  private void endTag() {
    if (inTag) {
      html.append('>');
      inTag = false;
    }
  }
}
