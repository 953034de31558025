package kz.zannama.parser.internal.source.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import kz.zannama.parser.internal.source.SourceFile;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
  private static final String KAZAKH =
      "Көктөбе ауылының әкімі ҚАУЛЫ ЕТЕДІ:\n1. Жолдың ені үш метр болсын. Һ, ұ, ү, ң, ғ.\n";
  private static final String RUSSIAN =
      "Аким села Коктобе ПОСТАНОВЛЯЕТ:\n1. Установить ширину дороги в три метра.\n";

  private static byte[] marked(byte[] text, int... mark) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int b : mark) {
      bytes.write(b);
    }
    bytes.writeBytes(text);
    return bytes.toByteArray();
  }

  @Test
  void readsUnicodeWithAndWithoutMarks() {
    assertThat(TextDecoder.decode(KAZAKH.getBytes(UTF_8))).contains(KAZAKH);
    assertThat(TextDecoder.decode(marked(KAZAKH.getBytes(UTF_8), 0xEF, 0xBB, 0xBF)))
        .contains(KAZAKH);
    assertThat(TextDecoder.decode(KAZAKH.getBytes(UTF_16LE))).contains(KAZAKH);
    assertThat(TextDecoder.decode(RUSSIAN.getBytes(UTF_16BE))).contains(RUSSIAN);
    assertThat(TextDecoder.decode(marked(KAZAKH.getBytes(UTF_16LE), 0xFF, 0xFE))).contains(KAZAKH);
    assertThat(TextDecoder.decode(marked(KAZAKH.getBytes(UTF_16BE), 0xFE, 0xFF))).contains(KAZAKH);
  }

  @Test
  void readsWindows1251() {
    assertThat(TextDecoder.decode(RUSSIAN.getBytes(Charset.forName("windows-1251"))))
        .contains(RUSSIAN);
  }

  @Test
  void readsTheKazakhVariantOfWindows1251() {
    String asWindows1251 = KAZAKH;
    String kazakh = "ҚҺқһҰұӘӨҒҮөғәҢңү";
    for (int i = 0; i < kazakh.length(); i++) {
      asWindows1251 = asWindows1251.replace(kazakh.charAt(i), "ЌЋќћЎўЈҐЄЇґєјЅѕї".charAt(i));
    }

    assertThat(TextDecoder.decode(asWindows1251.getBytes(Charset.forName("windows-1251"))))
        .contains(KAZAKH);
  }

  @Test
  void makesLineFeedsOfAllLineEnds() {
    assertThat(TextDecoder.decode("a\r\nb\rc\nd".getBytes(UTF_8))).contains("a\nb\nc\nd");
  }

  @Test
  void refusesBinaryContent() {
    SourceFile file = SourceFile.of("x.txt", "text/plain", new byte[] {1, 2, 3, 4, 5, 6, 7, 8});

    assertThatThrownBy(() -> TextDecoder.decode(file))
        .isInstanceOf(IOException.class)
        .hasMessage("[x.txt] not a text: binary content");
  }
}
