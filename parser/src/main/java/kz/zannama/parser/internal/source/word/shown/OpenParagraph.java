package kz.zannama.parser.internal.source.word.shown;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.language.Superscripts;
import kz.zannama.parser.internal.source.Style;
import kz.zannama.parser.internal.source.Style.Alignment;
import kz.zannama.parser.internal.source.Style.Ink;

/// A paragraph while its runs are read.
public final class OpenParagraph {
  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private int printed;
  private int bold;
  private int italic;
  private int red;
  private int grey;

  /// A note's mark.
  ///
  /// @param at its place in the text
  /// @param note what the note says
  record Mark(int at, String note) {}

  /// Words that are no text of the document.
  ///
  /// @param at their place in the text
  /// @param struck whether they are struck out, else hidden
  /// @param words the words
  record LeftOut(int at, boolean struck, StringBuilder words) {}

  /// Adds text; raised figures become characters that are raised by themselves, struck words are
  /// left out and remembered.
  public void append(String added, WordLook look) {
    if (look.struck()) {
      leaveOut(added, true);
      return;
    }
    text.append(look.raised() ? Superscripts.of(added) : added);
    int length = added.strip().length();
    printed += length;
    bold += look.bold() ? length : 0;
    italic += look.italic() ? length : 0;
    red += look.ink() == Ink.RED ? length : 0;
    grey += look.ink() == Ink.GREY ? length : 0;
  }

  /// Leaves hidden text out.
  public void hide(String hidden) {
    leaveOut(hidden, false);
  }

  private void leaveOut(String words, boolean struck) {
    if (!leftOut.isEmpty()
        && leftOut.getLast().at() == text.length()
        && leftOut.getLast().struck() == struck) {
      leftOut.getLast().words().append(words);
    } else if (!words.isEmpty()) {
      leftOut.add(new LeftOut(text.length(), struck, new StringBuilder(words)));
    }
  }

  /// Marks the place of a note.
  public void mark(String note) {
    marks.add(new Mark(text.length(), note));
  }

  /// Whether nothing is printed in it yet.
  public boolean isBlank() {
    return text.chars().allMatch(WordText::isBlank);
  }

  /// Whether it had text and all of it is struck out.
  public boolean isStruckOut() {
    return isBlank()
        && leftOut.stream().anyMatch(part -> part.struck() && !part.words().toString().isBlank());
  }

  String text() {
    return text.toString();
  }

  List<Mark> marks() {
    return marks;
  }

  List<LeftOut> leftOut() {
    return leftOut;
  }

  /// The look of the whole.
  ///
  /// @param headingLevel 1 and more for headings, else 0
  public Style style(Alignment alignment, int headingLevel) {
    Ink ink = red * 2 > printed ? Ink.RED : grey * 2 > printed ? Ink.GREY : Ink.BLACK;
    return new Style(
        printed > 0 && bold == printed,
        printed > 0 && italic == printed,
        ink,
        alignment,
        headingLevel,
        false);
  }
}
