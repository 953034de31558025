package kz.zannama.parser.internal.source.pdf.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/// Makes the character maps (ToUnicode) of one document's fonts safe to read.
///
/// PDFBox puts every code of a range into a table. Where the characters are given in one byte it
/// does so without a bound, and a damaged `<05> <0514534931> <04>` is millions of codes. No range
/// can have more than 256 of them (ISO 32000-1, 9.10.3: only the last byte counts up), so one that
/// has more keeps its first code alone.
final class CharacterMaps {
  private static final int LONGEST_RANGE = 256;

  // Specimens: «<0003><0003><0020>», «<05> <07> <41>», «<0010> <0012> [<0061> <0062> <0063>]»
  private static final Pattern RANGE =
      Pattern.compile("<([^<>]*+)>\\s*+<([^<>]*+)>\\s*+(?:<([^<>]*+)>|\\[[^\\]]*+\\])");

  // Specimen: «0a 1F»
  private static final Pattern HEXADECIMAL = Pattern.compile("[0-9A-Fa-f]++");

  private int narrowed;

  /// How many ranges were narrowed so far.
  int narrowed() {
    return narrowed;
  }

  /// Narrows the ranges of a font's map, before the font is made; once for each font.
  ///
  /// @throws IOException if the map cannot be unpacked
  void makeSafe(COSDictionary font) throws IOException {
    if (!(font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map)) {
      return;
    }
    int before = narrowed;
    String safe;
    try (InputStream in = map.createInputStream()) {
      safe = safe(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
    }
    if (narrowed > before) {
      COSStream replacement = new COSStream();
      try (OutputStream out = replacement.createOutputStream()) {
        out.write(safe.getBytes(StandardCharsets.ISO_8859_1));
      }
      font.setItem(COSName.TO_UNICODE, replacement);
    }
  }

  private String safe(String map) {
    StringBuilder safe = new StringBuilder();
    int copied = 0;
    int block = map.indexOf("beginbfrange");
    while (block >= 0) {
      int end = map.indexOf("endbfrange", block);
      end = end < 0 ? map.length() : end;
      Matcher range = RANGE.matcher(map).region(block, end);
      while (range.find()) {
        String first = range.group(1);
        if (isOneByte(range.group(3)) && value(range.group(2)) - value(first) >= LONGEST_RANGE) {
          safe.append(map, copied, range.start(2)).append(first);
          copied = range.end(2);
          narrowed++;
        }
      }
      block = map.indexOf("beginbfrange", end);
    }
    return safe.append(map, copied, map.length()).toString();
  }

  private static boolean isOneByte(@Nullable String character) {
    return character != null && character.strip().length() <= 2;
  }

  /// A code as a number; the greatest where it is longer than any code.
  private static long value(String code) {
    String digits = code.replaceAll("\\s++", "");
    if (!HEXADECIMAL.matcher(digits).matches()) {
      return 0;
    }
    return digits.length() > 15 ? Long.MAX_VALUE : Long.parseLong(digits, 16);
  }
}
