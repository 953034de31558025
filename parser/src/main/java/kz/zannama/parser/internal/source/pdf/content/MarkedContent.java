package kz.zannama.parser.internal.source.pdf.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/// What the marks around a stretch of content say about it: that it belongs to a hidden layer, that
/// it is a watermark, which text it stands for.
///
/// The text that a stretch stands for (`ActualText`) takes the place of its glyphs: `‐` at the end
/// of a line stands for a soft hyphen.
final class MarkedContent {
  // ISO 32000-1, 14.8.2.2.2: «/Artifact <</Type /Pagination /Subtype /Watermark>> BDC»
  private static final COSName WATERMARK = COSName.getPDFName("Watermark");

  /// Marks deeper than this are not told apart.
  private static final int DEEPEST = 200;

  private enum Mark {
    OTHER,
    HIDDEN,
    WATERMARK,
    STANDS_FOR
  }

  private final HiddenLayers layers;
  private final Deque<Mark> marks = new ArrayDeque<>();
  private final List<Glyph> replaced = new ArrayList<>();
  private String actualText = "";
  private int hidden;
  private int watermarks;
  private int standing;
  private int deeper;

  MarkedContent(HiddenLayers layers) {
    this.layers = layers;
  }

  void begin(COSName tag, @Nullable COSDictionary properties) {
    if (marks.size() >= DEEPEST) {
      deeper++;
    } else {
      begin(mark(tag, properties));
    }
  }

  private Mark mark(COSName tag, @Nullable COSDictionary properties) {
    if (properties == null) {
      return Mark.OTHER;
    }
    if (COSName.OC.equals(tag)) {
      return layers.hide(properties) ? Mark.HIDDEN : Mark.OTHER;
    }
    if (WATERMARK.equals(properties.getCOSName(COSName.SUBTYPE))) {
      return Mark.WATERMARK;
    }
    String text = properties.getString(COSName.ACTUAL_TEXT);
    if (text == null || standing > 0) {
      return Mark.OTHER;
    }
    actualText = text;
    return Mark.STANDS_FOR;
  }

  private void begin(Mark mark) {
    marks.push(mark);
    count(mark, 1);
  }

  private void count(Mark mark, int by) {
    switch (mark) {
      case HIDDEN -> hidden += by;
      case WATERMARK -> watermarks += by;
      case STANDS_FOR -> standing += by;
      case OTHER -> {}
    }
  }

  /// Ends the innermost stretch.
  ///
  /// @return what it put in the place of its glyphs
  List<Glyph> end() {
    if (deeper > 0) {
      deeper--;
      return List.of();
    }
    if (marks.isEmpty()) {
      return List.of();
    }
    Mark mark = marks.pop();
    count(mark, -1);
    return mark == Mark.STANDS_FOR ? replacement() : List.of();
  }

  /// Begins a form.
  ///
  /// @param form its dictionary
  void beginForm(COSDictionary form) {
    COSDictionary piece = form.getCOSDictionary(COSName.PIECE_INFO);
    COSDictionary compound =
        piece == null ? null : piece.getCOSDictionary(COSName.getPDFName("ADBE_CompoundType"));
    boolean watermark =
        compound != null && WATERMARK.equals(compound.getCOSName(COSName.getPDFName("Private")));
    boolean unseen = layers.hide(form.getCOSDictionary(COSName.OC));
    begin(unseen ? Mark.HIDDEN : watermark ? Mark.WATERMARK : Mark.OTHER);
  }

  /// How many stretches are open.
  int depth() {
    return marks.size();
  }

  /// Why glyphs are kept apart here, if they are.
  Optional<Aside> aside() {
    return hidden > 0
        ? Optional.of(Aside.HIDDEN)
        : watermarks > 0 ? Optional.of(Aside.WATERMARK) : Optional.empty();
  }

  /// Takes a glyph that another text stands for; false if none does.
  boolean takes(Glyph glyph) {
    return standing > 0 && replaced.add(glyph);
  }

  /// The glyphs that the text stands for, with that text. Over several lines it cannot be told what
  /// stands where, and each glyph keeps its own.
  private List<Glyph> replacement() {
    List<Glyph> own = List.copyOf(replaced);
    replaced.clear();
    if (own.isEmpty() || !onOneLine(own)) {
      return own;
    }
    String text = actualText.replaceAll("[\\r\\n\\t]", " ");
    if (text.codePointCount(0, text.length()) == own.size()) {
      return each(own, text.codePoints().toArray());
    }
    return text.isEmpty() ? List.of() : List.of(own.getFirst().spelling(text, own.getLast()));
  }

  private static boolean onOneLine(List<Glyph> glyphs) {
    Glyph first = glyphs.getFirst();
    for (Glyph glyph : glyphs) {
      if (glyph.turn() != first.turn()
          || Math.abs(glyph.baseline() - first.baseline()) > first.size()) {
        return false;
      }
    }
    return true;
  }

  private static List<Glyph> each(List<Glyph> own, int[] characters) {
    List<Glyph> spelled = new ArrayList<>(own.size());
    for (int i = 0; i < own.size(); i++) {
      Glyph glyph = own.get(i);
      spelled.add(glyph.spelling(Character.toString(characters[i]), glyph));
    }
    return spelled;
  }
}
