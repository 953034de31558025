package kz.zannama.parser.internal.source.pdf.guard;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;

final class CharacterMapsTest {
  private final CharacterMaps maps = new CharacterMaps();

  private static COSDictionary font(String ranges) throws IOException {
    COSStream map = new COSStream();
    try (OutputStream out = map.createOutputStream()) {
      out.write(("9 beginbfrange\n" + ranges + "\nendbfrange\n").getBytes(US_ASCII));
    }
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TO_UNICODE, map);
    return font;
  }

  private String safe(String ranges) throws IOException {
    COSDictionary font = font(ranges);
    maps.makeSafe(font);
    COSStream map = (COSStream) font.getDictionaryObject(COSName.TO_UNICODE);
    return new String(map.createInputStream().readAllBytes(), US_ASCII)
        .replaceAll("^9 beginbfrange\n|\nendbfrange\n$", "");
  }

  @Test
  void keepsOneCodeOfARangeWithoutEnd() throws IOException {
    assertThat(safe("<03> <04> <41>\n<05>\n<0514534931>\n<04>\n<06><06><42>"))
        .isEqualTo("<03> <04> <41>\n<05>\n<05>\n<04>\n<06><06><42>");
    assertThat(maps.narrowed()).isOne();
  }

  @Test
  void keepsOneCodeOfARangeOfMoreThanTwoBytes() throws IOException {
    assertThat(safe("<000000> <0FFFFF> <0410>")).isEqualTo("<000000> <000000> <0410>");
    assertThat(safe("<0010FFF0011FFF002D>\n<0013FFF7017FFF0030>\n<001AFFF001DFFF0037>"))
        .isEqualTo("<0010FFF0011FFF002D>\n<0010FFF0011FFF002D>\n<001AFFF001DFFF0037>");
    assertThat(safe("<03FF\n<80000000> <7F> <0041>"))
        .isEqualTo("<03FF\n<80000000> <03FF\n<80000000> <0041>");
    assertThat(maps.narrowed()).isEqualTo(3);
  }

  @Test
  void leavesWhatIsBoundedOrCommon() throws IOException {
    String ranges = "<00> <FF> <00>\n<0000> <FFFF> <0000>\n<01><02>[<0041> <0042>]\n<0g> <zz> <41>";

    assertThat(safe(ranges)).isEqualTo(ranges);
    assertThat(maps.narrowed()).isZero();
  }

  @Test
  void looksAtAFontOnce() throws IOException {
    COSDictionary font = font("<00> <FFFFFF> <04>");

    maps.makeSafe(font);
    maps.makeSafe(font);
    maps.makeSafe(new COSDictionary());

    assertThat(maps.narrowed()).isOne();
  }
}
