package kz.zannama.parser.internal.source.pdf.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

final class CidWidthsTest {
  private final CidWidths widths = new CidWidths();

  private static COSArray array(COSBase... parts) {
    return new COSArray(List.of(parts));
  }

  private static COSBase number(long value) {
    return COSInteger.get(value);
  }

  private COSArray narrowed(COSArray ranges) {
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.W, ranges);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.DESCENDANT_FONTS, array(descendant));
    widths.makeSafe(font);
    return ranges;
  }

  @Test
  void leavesHonestRangesAlone() {
    COSArray ranges =
        array(number(1), number(95), number(500), number(100), array(number(250), number(300)));

    assertThat(narrowed(ranges).toCOSNumberFloatList().subList(0, 3))
        .containsExactly(1f, 95f, 500f);
    assertThat(widths.narrowed()).isZero();
  }

  @Test
  void narrowsARangeBeyondTheLastGlyph() {
    COSArray ranges = narrowed(array(number(0), number(2147483647), number(500)));

    assertThat(ranges.getInt(1)).isEqualTo(65_535);
    assertThat(widths.narrowed()).isEqualTo(1);
  }

  @Test
  void narrowsRangesThatNameEveryGlyphAgainAndAgain() {
    COSArray ranges = new COSArray();
    for (int i = 0; i < 1000; i++) {
      ranges.add(number(0));
      ranges.add(number(65_535));
      ranges.add(number(500));
    }
    narrowed(ranges);

    long named = 0;
    for (int i = 0; i < ranges.size(); i += 3) {
      named += Math.max(0, ranges.getInt(i + 1) - ranges.getInt(i));
    }
    assertThat(named).isLessThanOrEqualTo(8L * 65_535);
  }
}
