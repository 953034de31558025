package kz.zannama.parser.internal.source.word.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.parser.internal.source.Style;
import kz.zannama.parser.internal.source.Style.Alignment;
import kz.zannama.parser.internal.source.Style.Ink;
import kz.zannama.parser.internal.source.word.shown.OpenParagraph;
import kz.zannama.parser.internal.source.word.shown.WordLook;

/// A paragraph while it is read, with what floats beside it. Several of the file's paragraphs are
/// one where the marks between them are deleted or hidden.
final class DocxParagraph {
  // "Heading1", "heading 2", "Заголовок 3"
  private static final Pattern HEADING =
      Pattern.compile("(?iu)(?:heading|заголовок)\\s{0,2}([1-9])");
  private static final Markup NO_PROPERTIES = new Markup("w:pPr", Map.of(), List.of(), "");

  private final OpenParagraph text = new OpenParagraph();
  private final List<Markup> boxesBefore = new ArrayList<>();
  private final List<Markup> boxesAfter = new ArrayList<>();
  private final boolean numbered;
  private Markup properties;
  private boolean pictured;

  private DocxParagraph(Markup properties, boolean numbered) {
    this.properties = properties;
    this.numbered = numbered;
  }

  /// A paragraph that begins with an element.
  static DocxParagraph of(Markup paragraph) {
    return new DocxParagraph(propertiesOf(paragraph), true);
  }

  /// What a paragraph goes on with after a page break.
  DocxParagraph restAfterBreak() {
    return new DocxParagraph(properties, false);
  }

  private static Markup propertiesOf(Markup paragraph) {
    return paragraph.child("w:pPr").orElse(NO_PROPERTIES);
  }

  /// Goes on with an element whose text follows; it has its look and its number from the first that
  /// has any text.
  void goOnWith(Markup paragraph) {
    if (numbered && text.isBlank()) {
      properties = propertiesOf(paragraph);
    }
  }

  OpenParagraph text() {
    return text;
  }

  Markup properties() {
    return properties;
  }

  /// Whether the number of its list stands before it.
  boolean isNumbered() {
    return numbered;
  }

  /// Adds a text box that is anchored here.
  void addBox(Markup box) {
    (text.isBlank() ? boxesBefore : boxesAfter).add(box);
  }

  List<Markup> boxesBefore() {
    return boxesBefore;
  }

  List<Markup> boxesAfter() {
    return boxesAfter;
  }

  void addPicture() {
    pictured = true;
  }

  boolean isPictured() {
    return pictured;
  }

  Style style() {
    Alignment alignment =
        switch (properties.value("w:jc").orElse("")) {
          case "center" -> Alignment.CENTER;
          case "right", "end" -> Alignment.END;
          default -> Alignment.START;
        };
    Matcher heading = HEADING.matcher(properties.value("w:pStyle").orElse(""));
    return text.style(alignment, heading.lookingAt() ? Integer.parseInt(heading.group(1)) : 0);
  }

  /// How a run looks.
  ///
  /// @param run the properties it has itself
  /// @param all these and those of its styles
  static WordLook look(Markup run, RunProperties all, boolean struckIsText) {
    String color = run.value("w:color").orElse("").toUpperCase(Locale.ROOT);
    Ink ink =
        switch (color) {
          case "FF0000" -> Ink.RED;
          case "888888", "808080" -> Ink.GREY;
          default -> Ink.BLACK;
        };
    return new WordLook(
        is(run.toggle("w:b")),
        is(run.toggle("w:i")),
        ink,
        is(all.raised()),
        !struckIsText && is(all.struck()));
  }

  private static boolean is(Optional<Boolean> property) {
    return property.orElse(false);
  }
}
