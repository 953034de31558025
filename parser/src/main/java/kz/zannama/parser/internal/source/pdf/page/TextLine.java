package kz.zannama.parser.internal.source.pdf.page;

import kz.zannama.model.Box;
import kz.zannama.parser.internal.source.pdf.content.Area;
import kz.zannama.parser.internal.source.pdf.content.Look;

/// A printed line, or the part of one that stands in one cell or column.
///
/// @param text its characters: single blanks between words, none at the ends
/// @param area where it stands
/// @param baseline its baseline
/// @param size the font size of most of it
/// @param look how most of it looks
/// @param firstWord the width of its first word
/// @param indented whether it begins with the blanks that open a paragraph
/// @param continued whether the show operation of the text to its left goes on in it
/// @param page its page, 1-based
public record TextLine(
    String text,
    Area area,
    float baseline,
    float size,
    Look look,
    float firstWord,
    boolean indented,
    boolean continued,
    int page) {
  public Box box() {
    return area.box();
  }

  /// This line as one that goes on from the text to its left.
  TextLine asContinued() {
    return new TextLine(text, area, baseline, size, look, firstWord, indented, true, page);
  }

  /// This line with another rectangle: for text that stands on its side.
  public TextLine at(Area place) {
    return new TextLine(text, place, baseline, size, look, firstWord, indented, continued, page);
  }

  /// This line and another one to its right as one.
  public TextLine joined(TextLine other) {
    Look both =
        new Look(
            look.bold() && other.look.bold(),
            look.italic() && other.look.italic(),
            look.ink(),
            look.shade());
    return new TextLine(
        text + " " + other.text,
        area.union(other.area),
        baseline,
        size,
        both,
        firstWord,
        indented,
        continued,
        page);
  }
}
