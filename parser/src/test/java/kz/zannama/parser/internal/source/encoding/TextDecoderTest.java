package kz.zannama.parser.internal.source.encoding;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String KAZAKH =
      "Көктөбе ауылының әкімі ҚАУЛЫ ЕТЕДІ:\n1. Жолдың ені үш метр болсын. Һ, ұ, ү, ң, ғ.\n";
  private static final String RUSSIAN =
      "Аким села Коктобе ПОСТАНОВЛЯЕТ:\n1. Установить ширину дороги в три метра.\n";

  private static DecodedText decode(byte[] bytes) throws IOException {
    return TextDecoder.decode(SourceFile.of("act.txt", "text/plain", bytes));
  }

  private static byte[] joined(Object... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Object part : parts) {
      switch (part) {
        case String text -> bytes.writeBytes(text.getBytes(UTF_8));
        case byte[] some -> bytes.writeBytes(some);
        case Integer one -> bytes.write(one);
        default -> throw new IllegalArgumentException("Not a part: " + part);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] in(String set, String text) {
    return text.getBytes(Charset.forName(set));
  }

  private static byte[] kz1048(String text) {
    String written = text;
    String kazakh = "ҚҺқһҰұӘӨҒҮөғәҢңү";
    for (int i = 0; i < kazakh.length(); i++) {
      written = written.replace(kazakh.charAt(i), "ЌЋќћЎўЈҐЄЇґєјЅѕї".charAt(i));
    }
    return in("windows-1251", written);
  }

  private static Issue guessed(String set) {
    return Issue.info(
        IssueCode.ENCODING_GUESSED, "Read as " + set + ", by its letters", Optional.empty());
  }

  private static Issue lost(String around, int at) {
    return Issue.warning(
        IssueCode.CHARACTER_LOST,
        "A character cannot be read: \"" + around + "\"",
        Optional.of(Span.of(at, at + 1)));
  }

  @Test
  void readsUnicodeWithAMarkWithoutAWord() throws IOException {
    for (String text : List.of(KAZAKH, RUSSIAN)) {
      DecodedText expected = new DecodedText(text, List.of());
      assertThat(decode(joined(text))).isEqualTo(expected);
      assertThat(decode(joined(0xEF, 0xBB, 0xBF, text))).isEqualTo(expected);
      assertThat(decode(joined(0xFF, 0xFE, text.getBytes(UTF_16LE)))).isEqualTo(expected);
      assertThat(decode(joined(0xFE, 0xFF, text.getBytes(UTF_16BE)))).isEqualTo(expected);
    }
  }

  @Test
  void readsUtf16WithoutAMark() throws IOException {
    assertThat(decode(KAZAKH.getBytes(UTF_16LE)))
        .isEqualTo(new DecodedText(KAZAKH, List.of(guessed("UTF-16LE"))));
    assertThat(decode(RUSSIAN.getBytes(UTF_16BE)))
        .isEqualTo(new DecodedText(RUSSIAN, List.of(guessed("UTF-16BE"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "IBM866", "KOI8-R", "ISO-8859-5"})
  void tellsTheSetsOfRussianByTheirLetters(String set) throws IOException {
    assertThat(decode(in(set, RUSSIAN))).isEqualTo(new DecodedText(RUSSIAN, List.of(guessed(set))));
    String capitals = RUSSIAN.toUpperCase(java.util.Locale.ROOT);
    assertThat(decode(in(set, capitals))).extracting(DecodedText::value).isEqualTo(capitals);
  }

  @Test
  void readsTheKazakhVariantOfWindows1251() throws IOException {
    assertThat(decode(kz1048(KAZAKH)))
        .isEqualTo(new DecodedText(KAZAKH, List.of(guessed("KZ-1048"))));
  }

  @Test
  void aBadByteCostsOneCharacter() throws IOException {
    for (String text : List.of(KAZAKH, RUSSIAN)) {
      String first = text.substring(0, 7);
      String rest = text.substring(7);
      DecodedText decoded = decode(joined(first, 0xFF, rest));

      assertThat(decoded.value()).isEqualTo(first + '\ufffd' + rest);
      assertThat(decoded.allIssues())
          .containsExactly(lost(decoded.value().substring(0, 7 + 20), 7));
    }
  }

  @Test
  void aDamagedCharacterIsOneWhicheverOfItsBytesIs() throws IOException {
    assertThat(decode(joined("Аким", 0xD1, "а", RUSSIAN)).value()).startsWith("Аким\ufffdаАким");
    assertThat(decode(joined("Аким", 0xFF, 0x81, "а", RUSSIAN)).value())
        .startsWith("Аким\ufffdаАким");
    assertThat(decode(joined(RUSSIAN, "Аким", 0xD1)).value()).endsWith("Аким\ufffd");
    assertThat(decode(joined(RUSSIAN, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF)).value())
        .endsWith("метра.\n\ufffd\ufffd");
  }

  @Test
  void charactersThatTheWriterLostAreNamedToo() throws IOException {
    assertThat(decode(joined("Ақы\ufffd\n", KAZAKH)).allIssues())
        .containsExactly(lost("Ақы\ufffd", 3));
    assertThat(decode(joined((RUSSIAN + '\ufffd').repeat(25))).allIssues())
        .hasSize(21)
        .last()
        .extracting(Issue::message)
        .isEqualTo("5 more characters cannot be read");
  }

  @Test
  void readsTheLinesOfFilesThatWerePutTogether() throws IOException {
    DecodedText decoded = decode(joined(RUSSIAN, in("windows-1251", "Аким села\r\n"), RUSSIAN));

    assertThat(decoded.value()).isEqualTo(RUSSIAN + "Аким села\n" + RUSSIAN);
    int start = RUSSIAN.length();
    assertThat(decoded.issues())
        .containsExactly(
            Issue.warning(
                IssueCode.ENCODING_GUESSED,
                "Lines in a one-byte set in a text in UTF-8: 1",
                Optional.of(Span.of(start, start + 10))));
  }

  @Test
  void aPageHasItsIssuesWhereItShowsText() throws IOException {
    DecodedText page = decode(joined("<p title='\ufffd'>", RUSSIAN, "\ufffd</p>"));

    assertThat(page.issuesOf(RUSSIAN + "\ufffd")).containsExactly(lost("\ufffd", RUSSIAN.length()));
  }

  @Test
  void makesLineFeedsOfAllLineEnds() throws IOException {
    assertThat(decode(joined("a\r\nb\rc\nd")).value()).isEqualTo("a\nb\nc\nd");
  }

  @Test
  void refusesBinaryContent() {
    assertThatThrownBy(() -> decode(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}))
        .isInstanceOf(IOException.class)
        .hasMessage("[act.txt] not a text: binary content");
  }
}
