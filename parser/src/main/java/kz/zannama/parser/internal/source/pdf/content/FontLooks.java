package kz.zannama.parser.internal.source.pdf.content;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import kz.zannama.parser.internal.source.Style.Ink;
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

  private static final Look[] LOOKS = looks();

  private final CharacterMaps maps = new CharacterMaps();
  private final Map<PDFont, FontLook> known = new IdentityHashMap<>();
  private @Nullable PDFont lastFont;
  private FontLook lastLook = new FontLook(false, false, Map.of());
  private @Nullable PDColor lastColor;
  private Ink lastInk = Ink.BLACK;

  private record FontLook(boolean bold, boolean italic, Map<Integer, String> texts) {}

  private static Look[] looks() {
    Look[] looks = new Look[Ink.values().length * 4];
    for (int i = 0; i < looks.length; i++) {
      looks[i] = new Look((i & 1) != 0, (i & 2) != 0, Ink.values()[i >> 2]);
    }
    return looks;
  }

  /// The fonts' character maps.
  CharacterMaps maps() {
    return maps;
  }

  /// How many damaged ranges of the fonts' character maps were narrowed so far.
  public int narrowed() {
    return maps.narrowed();
  }

  Look look(PDFont font, RenderingMode mode, boolean skewed, PDGraphicsState state) {
    FontLook own = known(font);
    boolean bold = own.bold() || mode.isFill() && mode.isStroke();
    boolean italic = own.italic() || skewed;
    PDColor color = mode.isFill() ? state.getNonStrokingColor() : state.getStrokingColor();
    return LOOKS[ink(color).ordinal() * 4 + (italic ? 2 : 0) + (bold ? 1 : 0)];
  }

  private FontLook known(PDFont font) {
    if (font != lastFont) {
      lastLook = known.computeIfAbsent(font, FontLooks::describe);
      lastFont = font;
    }
    return lastLook;
  }

  private Ink ink(PDColor color) {
    if (color != lastColor) {
      lastColor = color;
      lastInk = Inks.ink(color);
    }
    return lastInk;
  }

  /// The characters that a code stands for; empty if the font does not tell.
  String text(PDFont font, int code) {
    return known(font).texts().computeIfAbsent(code, c -> decode(font, c));
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
    return new FontLook(bold, italic, new HashMap<>());
  }
}
