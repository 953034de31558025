package kz.zannama.parser.internal.source.pdf.content;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import kz.zannama.parser.internal.source.Style.Ink;
import kz.zannama.parser.internal.source.pdf.guard.ReadLimits;
import kz.zannama.parser.internal.source.pdf.guard.SafeFonts;
import kz.zannama.parser.internal.source.pdf.guard.StreamGuard;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/// What the fonts of one document say: the characters of codes, bold, italic.
public final class FontLooks {
  /// `TimesNewRomanPS-BoldMT`, `Arial,Bold`, `Roboto-Black`.
  private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi");

  /// `TimesNewRomanPS-ItalicMT`, `Helvetica-Oblique`.
  private static final Pattern ITALIC = Pattern.compile("italic|oblique");

  /// Ink that lets more through than this is pale.
  private static final double SEE_THROUGH = 0.6;

  /// Ink that lets nearly all through is not seen.
  private static final double INVISIBLE = 0.05;

  private static final Look[] LOOKS = looks();

  private final StreamGuard streams;
  private final SafeFonts safe;
  private final Map<PDFont, FontLook> known = new IdentityHashMap<>();
  private @Nullable PDFont lastFont;
  private FontLook lastLook = new FontLook(false, false, new Texts());
  private @Nullable PDColor lastColor;
  private Ink lastInk = Ink.BLACK;
  private Shade lastShade = Shade.STRONG;

  private record FontLook(boolean bold, boolean italic, Texts texts) {}

  /// The characters of a font's codes, as far as they were asked for.
  private static final class Texts {
    /// Codes from here on are decoded anew.
    private static final int MOST = 0x10000;

    private @Nullable String[] known = new String[0x100];

    String of(PDFont font, int code) {
      if (code < 0 || code >= MOST) {
        return decode(font, code);
      }
      if (code >= known.length) {
        known = Arrays.copyOf(known, Math.min(MOST, Integer.highestOneBit(code) * 2));
      }
      String text = known[code];
      if (text == null) {
        text = decode(font, code);
        known[code] = text;
      }
      return text;
    }
  }

  private static Look[] looks() {
    int shades = Shade.values().length;
    Look[] looks = new Look[Ink.values().length * shades * 4];
    for (int i = 0; i < looks.length; i++) {
      Ink ink = Ink.values()[(i >> 2) / shades];
      looks[i] = new Look((i & 1) != 0, (i & 2) != 0, ink, Shade.values()[(i >> 2) % shades]);
    }
    return looks;
  }

  /// What one document's fonts say.
  public FontLooks(ReadLimits limits) {
    streams = new StreamGuard(limits.bytesPerStream());
    safe = new SafeFonts(streams);
  }

  /// The guard of the document's streams.
  StreamGuard streams() {
    return streams;
  }

  /// What makes the document's fonts safe.
  SafeFonts safe() {
    return safe;
  }

  /// How many streams were cut because they unpack to too much.
  public int cutStreams() {
    return streams.cut();
  }

  /// How many damaged ranges of the fonts' character maps and widths were narrowed so far.
  public int narrowed() {
    return safe.narrowed();
  }

  Look look(PDFont font, RenderingMode mode, boolean skewed, PDGraphicsState state) {
    FontLook own = known(font);
    boolean bold = own.bold() || mode.isFill() && mode.isStroke();
    boolean italic = own.italic() || skewed;
    PDColor color = mode.isFill() ? state.getNonStrokingColor() : state.getStrokingColor();
    double alpha = mode.isFill() ? state.getNonStrokeAlphaConstant() : state.getAlphaConstant();
    setColor(color);
    Shade shade = alpha >= SEE_THROUGH ? lastShade : alpha < INVISIBLE ? Shade.NONE : Shade.PALE;
    int paint = lastInk.ordinal() * Shade.values().length + shade.ordinal();
    return LOOKS[paint * 4 + (italic ? 2 : 0) + (bold ? 1 : 0)];
  }

  private FontLook known(PDFont font) {
    if (font != lastFont) {
      lastLook = known.computeIfAbsent(font, FontLooks::describe);
      lastFont = font;
    }
    return lastLook;
  }

  private void setColor(PDColor color) {
    if (color != lastColor) {
      lastColor = color;
      lastInk = Inks.ink(color);
      lastShade = Inks.shade(color);
    }
  }

  /// The characters that a code stands for; empty if the font does not tell.
  String text(PDFont font, int code) {
    return known(font).texts().of(font, code);
  }

  private static String decode(PDFont font, int code) {
    String text = font.toUnicode(code);
    if (text == null && font instanceof PDSimpleFont && code >= 0x20 && code < 0x7F) {
      return String.valueOf((char) code);
    }
    return text == null || text.equals("\0") ? "" : text;
  }

  private static FontLook describe(PDFont font) {
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean bold = BOLD.matcher(name).find();
    boolean italic = ITALIC.matcher(name).find();
    if (descriptor != null) {
      bold |= descriptor.isForceBold() || descriptor.getFontWeight() >= 600;
      italic |= descriptor.isItalic() || descriptor.getItalicAngle() != 0;
    }
    return new FontLook(bold, italic, new Texts());
  }
}
