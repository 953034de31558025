package kz.zannama.parser.internal.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.parser.internal.source.pdf.content.Area;
import kz.zannama.parser.internal.source.pdf.content.PageContent;
import kz.zannama.parser.internal.source.pdf.content.PageFrame;
import kz.zannama.parser.internal.source.pdf.page.TextLine;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/// Reads what is written over a page and is not part of its content: the values of form fields,
/// free text, the names of files pinned to it.
final class PageNotes {
  private static final int MOST = 2_000;

  /// How far up a field's value is looked for.
  private static final int DEEPEST = 20;

  private static final int LONGEST = 20_000;

  private PageNotes() {}

  /// A note on a page.
  ///
  /// @param text what it says
  /// @param page its page, 1-based
  /// @param area where it stands
  /// @param line the line that bears its mark, if one does
  /// @param at where in that line the mark stands
  record Note(String text, int page, Area area, Optional<TextLine> line, int at) {}

  static List<Note> of(PDPage page, PageContent content) {
    COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    List<Note> notes = new ArrayList<>();
    for (int i = 0; annotations != null && i < Math.min(MOST, annotations.size()); i++) {
      if (annotations.getObject(i) instanceof COSDictionary annotation) {
        Optional<Area> area = area(annotation, content.frame());
        Optional<String> text = text(annotation);
        if (area.isPresent() && text.isPresent()) {
          notes.add(new Note(text.get(), content.number(), area.get(), Optional.empty(), 0));
        }
      }
    }
    return notes;
  }

  private static Optional<String> text(COSDictionary annotation) {
    COSName subtype = annotation.getCOSName(COSName.SUBTYPE);
    if (subtype == null || isHidden(annotation)) {
      return Optional.empty();
    }
    String text =
        switch (subtype.getName()) {
          case "Widget" -> value(annotation);
          case "FreeText" -> annotation.getString(COSName.CONTENTS);
          default -> null;
        };
    return Optional.ofNullable(text)
        .map(t -> t.replaceAll("[\\r\\n\\t\\u0000]+", " ").strip())
        .filter(t -> !t.isEmpty())
        .map(t -> t.substring(0, Math.min(LONGEST, t.length())));
  }

  // ISO 32000-1, table 165: bit 2 of the flags hides an annotation, bit 6 keeps it from view
  private static boolean isHidden(COSDictionary annotation) {
    return (annotation.getInt(COSName.F, 0) & (1 << 1 | 1 << 5)) != 0;
  }

  /// The value of a field of text or choice, its own or its parent's.
  private static @Nullable String value(COSDictionary widget) {
    COSName type = inherited(widget, COSName.FT) instanceof COSName name ? name : null;
    boolean written = COSName.TX.equals(type) || COSName.CH.equals(type);
    return written && inherited(widget, COSName.V) instanceof COSString string
        ? string.getString()
        : null;
  }

  private static @Nullable COSBase inherited(COSDictionary field, COSName key) {
    COSDictionary at = field;
    for (int i = 0; at != null && i < DEEPEST; i++) {
      COSBase value = at.getDictionaryObject(key);
      if (value != null) {
        return value;
      }
      at = at.getCOSDictionary(COSName.PARENT);
    }
    return null;
  }

  private static Optional<Area> area(COSDictionary annotation, PageFrame frame) {
    COSArray corners = annotation.getCOSArray(COSName.RECT);
    if (corners == null || corners.size() < 4) {
      return Optional.empty();
    }
    PDRectangle box = new PDRectangle(corners);
    Area area =
        Area.NOWHERE
            .with(
                frame.x(box.getLowerLeftX(), box.getLowerLeftY()),
                frame.y(box.getLowerLeftX(), box.getLowerLeftY()))
            .with(
                frame.x(box.getUpperRightX(), box.getUpperRightY()),
                frame.y(box.getUpperRightX(), box.getUpperRightY()));
    return Float.isFinite(area.left() + area.top() + area.right() + area.bottom())
        ? Optional.of(area)
        : Optional.empty();
  }
}
