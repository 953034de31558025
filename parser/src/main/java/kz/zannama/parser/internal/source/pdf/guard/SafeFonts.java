package kz.zannama.parser.internal.source.pdf.guard;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/// Makes the fonts of one document safe to be made by PDFBox: their streams, widths and maps.
public final class SafeFonts {
  private final CharacterMaps maps = new CharacterMaps();
  private final CidWidths widths = new CidWidths();
  private final StreamGuard streams;
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  public SafeFonts(StreamGuard streams) {
    this.streams = streams;
  }

  /// How many ranges were narrowed so far.
  public int narrowed() {
    return maps.narrowed() + widths.narrowed();
  }

  /// Makes a font safe, before it is made.
  ///
  /// @throws IOException if one of its streams cannot be unpacked
  void makeSafe(COSDictionary font) throws IOException {
    if (!seen.add(font)) {
      return;
    }
    check(font, COSName.TO_UNICODE);
    check(font, COSName.ENCODING);
    files(font);
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    for (int i = 0; descendants != null && i < descendants.size(); i++) {
      if (descendants.getObject(i) instanceof COSDictionary descendant) {
        check(descendant, COSName.CID_TO_GID_MAP);
        files(descendant);
      }
    }
    COSDictionary glyphs = font.getCOSDictionary(COSName.CHAR_PROCS);
    if (glyphs != null) {
      for (COSName name : List.copyOf(glyphs.keySet())) {
        check(glyphs, name);
      }
    }
    maps.makeSafe(font);
    widths.makeSafe(font);
  }

  private void files(COSDictionary font) throws IOException {
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    if (descriptor != null) {
      check(descriptor, COSName.FONT_FILE);
      check(descriptor, COSName.FONT_FILE2);
      check(descriptor, COSName.FONT_FILE3);
    }
  }

  private void check(COSDictionary dictionary, COSName key) throws IOException {
    @Nullable COSBase value = dictionary.getDictionaryObject(key);
    if (value != null) {
      streams.check(value);
    }
  }
}
