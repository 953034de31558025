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
/// PDFBox puts every code of a range into a table without a bound, and a damaged `<05> <0514534931>
/// <04>` is millions of codes. No range can have more than 256 of them (ISO 32000-1, 9.10.3: only
/// the last byte counts up); ranges of all two-byte codes are printed all the same. One that has
/// more, or more than 256 where the characters are given in one byte, keeps its first code alone.
final class CharacterMaps {
  private static final int LONGEST_RANGE = 256;
  private static final int TWO_BYTES = 65_536;

  /// PDFBox takes the last four bytes of a longer code.
  private static final int DIGITS = 8;

  // Specimens: «<0003><0003><0020>», «<05> <07> <41>», «<0010> <0012> [<0061> <0062> <0063>]»; a
  // code whose bracket is lost goes on to the next one
  private static final Pattern RANGE =
      Pattern.compile("<([^>]*+)>\\s*+<([^>]*+)>\\s*+(?:<([^>]*+)>|\\[[^\\]]*+\\])");

  // Specimen: the blank of «0a 1F»
  private static final Pattern NOT_HEXADECIMAL = Pattern.compile("[^0-9A-Fa-f]++");

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
        if (value(range.group(2)) - value(first) >= longest(range.group(3))) {
          safe.append(map, copied, range.start(2)).append(first);
          copied = range.end(2);
          narrowed++;
        }
      }
      block = map.indexOf("beginbfrange", end);
    }
    return safe.append(map, copied, map.length()).toString();
  }

  /// How many codes a range may have.
  ///
  /// @param character the character of its first code; null where each code has its own
  private static int longest(@Nullable String character) {
    return character != null && character.strip().length() <= 2 ? LONGEST_RANGE : TWO_BYTES;
  }

  /// A code as a number.
  private static long value(String code) {
    String digits = NOT_HEXADECIMAL.matcher(code).replaceAll("");
    String last = digits.substring(Math.max(0, digits.length() - DIGITS));
    return last.isEmpty() ? 0 : Integer.parseUnsignedInt(last, 16);
  }
}
