package kz.zannama.parser.internal.source.html;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.parser.internal.source.Style;
import org.jsoup.nodes.Element;

/// A paragraph of HTML while its text is being gathered.
final class PageParagraph {
  private static final int LONGEST_LINK = 20;

  private final StringBuilder text = new StringBuilder();
  private int from = -1;
  private int to = -1;
  private int printed;
  private int bold;
  private int italic;
  private int red;
  private int linked;
  private final List<Element> notes = new ArrayList<>();
  private boolean broken;

  /// Adds a piece of text; white space is what HTML makes of it.
  void append(String shown, Context context, int pieceFrom, int pieceTo) {
    String piece = context.shown(shown);
    Context.Look look = context.look();
    int before = text.length();
    for (int i = 0; i < piece.length(); i++) {
      append(piece.charAt(i));
    }
    int count = printedIn(before);
    if (count > 0) {
      from = from < 0 ? pieceFrom : from;
      to = Math.max(to, pieceTo);
    }
    printed += count;
    linked += context.linked() ? count : 0;
    bold += look.bold() ? count : 0;
    italic += look.italic() ? count : 0;
    red += look.red() ? count : 0;
  }

  private void append(char c) {
    boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    if (!blank) {
      text.append(c);
      broken = false;
    } else if (!text.isEmpty() && !endsWith(' ') && !endsWith('\n')) {
      text.append(' ');
    }
  }

  private boolean endsWith(char c) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == c;
  }

  private int printedIn(int start) {
    int count = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      count += c > ' ' && c != '\u00a0' ? 1 : 0;
    }
    return count;
  }

  /// Breaks the line.
  void breakLine() {
    if (printed > 0) {
      text.append('\n');
    }
    broken = true;
  }

  /// Whether the line has just been broken.
  boolean isBroken() {
    return broken;
  }

  /// Adds the mark of a note.
  void addNote(Element mark) {
    notes.add(mark);
  }

  /// The marks of notes in it.
  List<Element> notes() {
    return notes;
  }

  /// Whether it is nothing but a link to the table of contents.
  boolean isNavigation() {
    return linked > 0 && printed < LONGEST_LINK && InlineMarkup.isTableOfContents(text());
  }

  boolean isEmpty() {
    return printed == 0;
  }

  /// What is shown, without blanks at both ends.
  String text() {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\u00a0';
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /// The style: the look that all of it has, red where most of it is red.
  Style style(Style.Alignment alignment, int headingLevel, boolean setApart) {
    Style.Ink ink = red * 2 > printed ? Style.Ink.RED : Style.Ink.BLACK;
    return new Style(bold == printed, italic == printed, ink, alignment, headingLevel, setApart);
  }
}
