package kz.zannama.parser.internal.source.word.shown;

import java.util.Locale;
import java.util.Map;
import org.apache.poi.util.StringUtil;

/// Characters of symbol fonts as characters that every font has.
///
/// Word stores them in a private range, U+F020 to U+F0FF, by their places in the font.
public final class Symbols {
  // Wingdings and Webdings, where their places mean something else than those of Symbol
  private static final Map<Integer, String> DINGBATS =
      Map.ofEntries(
          Map.entry(0xF06C, "●"),
          Map.entry(0xF06E, "■"),
          Map.entry(0xF06F, "□"),
          Map.entry(0xF071, "❑"),
          Map.entry(0xF075, "◆"),
          Map.entry(0xF076, "❖"),
          Map.entry(0xF09F, "•"),
          Map.entry(0xF0A7, "▪"),
          Map.entry(0xF0A8, "☐"),
          Map.entry(0xF0D8, "➢"),
          Map.entry(0xF0DF, "←"),
          Map.entry(0xF0E0, "→"),
          Map.entry(0xF0E8, "➔"),
          Map.entry(0xF0F0, "⇨"),
          Map.entry(0xF0FB, "✗"),
          Map.entry(0xF0FC, "✓"),
          Map.entry(0xF0FD, "☒"),
          Map.entry(0xF0FE, "☑"));

  private Symbols() {}

  /// Whether a text has characters of the private range.
  public static boolean isIn(String text) {
    return text.chars().anyMatch(c -> c >= 0xF020 && c <= 0xF0FF);
  }

  /// A text of a symbol font in characters of Unicode; those that no table knows stay.
  ///
  /// @param font the font's name, empty where none is known
  public static String read(String text, String font) {
    String name = font.toLowerCase(Locale.ROOT);
    if (!name.startsWith("wingdings") && !name.startsWith("webdings")) {
      return StringUtil.mapMsCodepointString(text);
    }
    StringBuilder read = new StringBuilder();
    text.codePoints().forEach(c -> read.append(DINGBATS.getOrDefault(c, Character.toString(c))));
    return read.toString();
  }

  /// The character at a place of a symbol font.
  ///
  /// @param code its place, within the private range or from 0x20 to 0xFF
  public static String at(int code, String font) {
    boolean bare = code >= 0x20 && code <= 0xFF && isSymbolic(font);
    return read(Character.toString(bare ? 0xF000 + code : code), font);
  }

  private static boolean isSymbolic(String font) {
    String name = font.toLowerCase(Locale.ROOT);
    return name.equals("symbol") || name.startsWith("wingdings") || name.startsWith("webdings");
  }
}
