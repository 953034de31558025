package kz.zannama.parser.internal.source;

/// How a paragraph looks, as far as its source says; [#PLAIN] where it says nothing.
///
/// @param bold whether all of it is bold
/// @param italic whether all of it is italic
/// @param ink its colour
/// @param alignment how its lines are set
/// @param headingLevel 1 for the title of the document, 2 and more for lesser headings, 0 for none
/// @param set apart as a quotation or a right-hand block, where annex headers stand
public record Style(
    boolean bold,
    boolean italic,
    Ink ink,
    Alignment alignment,
    int headingLevel,
    boolean setApart) {
  /// Nothing known of the look.
  public static final Style PLAIN = new Style(false, false, Ink.BLACK, Alignment.START, 0, false);

  /// The colours that mean something in the official bank's documents.
  public enum Ink {
    /// The text of the act, or no colour known.
    BLACK,
    /// Notes by the publisher.
    RED,
    /// The status line.
    GREY
  }

  /// How lines are set.
  public enum Alignment {
    /// From the left edge, or justified, or not known.
    START,
    /// In the middle.
    CENTER,
    /// At the right edge.
    END
  }
}
