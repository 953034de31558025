package kz.zannama.parser.internal.source.pdf.guard;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/// Makes the widths of a composite font's glyphs (`W`, `W2`) safe to read.
///
/// PDFBox puts every glyph of a range `first last width` into a table. A font has at most 65,536
/// glyphs (ISO 32000-1, table 115: `CIDs` up to 65,535), so no range reaches farther, and no font
/// needs many such ranges.
final class CidWidths {
  private static final int LAST_CID = 65_535;

  /// What all ranges of a font together may name.
  private static final long MOST = 8L * LAST_CID;

  private int narrowed;

  /// How many ranges were narrowed so far.
  int narrowed() {
    return narrowed;
  }

  /// Narrows the ranges of the fonts below a composite font.
  void makeSafe(COSDictionary font) {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    for (int i = 0; descendants != null && i < descendants.size(); i++) {
      if (descendants.getObject(i) instanceof COSDictionary descendant) {
        narrow(descendant.getCOSArray(COSName.W), 1);
        narrow(descendant.getCOSArray(COSName.W2), 3);
      }
    }
  }

  /// Narrows ranges.
  ///
  /// @param widths `first [width …]` or `first last width`, one after another
  /// @param numbers how many numbers say the width of a glyph
  private void narrow(@Nullable COSArray widths, int numbers) {
    long named = 0;
    int at = 0;
    while (widths != null && at + 1 < widths.size()) {
      if (widths.getObject(at + 1) instanceof COSArray) {
        at += 2;
        continue;
      }
      long first = number(widths.getObject(at));
      long last = number(widths.getObject(at + 1));
      long most = Math.min(LAST_CID, first + Math.max(0, MOST - named));
      if (first < 0 || last > most) {
        long safe = first < 0 ? first - 1 : Math.max(first - 1, most);
        widths.set(at + 1, COSInteger.get(Math.min(last, safe)));
        narrowed++;
        last = Math.min(last, safe);
      }
      named += Math.max(0, last - first);
      at += 2 + numbers;
    }
  }

  private static long number(@Nullable COSBase value) {
    return value instanceof COSNumber number ? number.longValue() : 0;
  }
}
