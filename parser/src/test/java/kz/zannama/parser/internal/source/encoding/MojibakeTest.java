package kz.zannama.parser.internal.source.encoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.SourceFile;
import kz.zannama.text.WordTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
  private static final String KAZAKH =
      """
      Көктөбе ауылындағы жүзімдіктерді суару тәртібін бекіту туралы

      Көктөбе ауылы әкімінің 2021 жылғы 9 сәуірдегі № 14 шешімі

      ШЕШТІ:

      1. Жүзімдіктерді суару тәртібі "Ғұмыр" үлгісі бойынша бекітілсін.
      2. № 14
      """;
  private static final String RUSSIAN =
      """
      Об утверждении порядка полива виноградников села Коктобе

      Решение акима села Коктобе от 9 апреля 2021 года № 14

      РЕШИЛ:

      1. Утвердить порядок полива виноградников по образцу «Исток».
      2. № 14
      """;

  private static DecodedText decode(String text) throws IOException {
    return decode(text.getBytes(UTF_8));
  }

  private static DecodedText decode(byte[] bytes) throws IOException {
    return TextDecoder.decode(SourceFile.of("act.txt", "text/plain", bytes));
  }

  /// Bytes read in a set as browsers read them: what has no character is a control character.
  private static String read(byte[] bytes, String set) {
    StringBuilder text = new StringBuilder();
    String read = new String(bytes, Charset.forName(set));
    for (int i = 0; i < bytes.length; i++) {
      text.append(read.charAt(i) == '\ufffd' ? (char) (bytes[i] & 0xFF) : read.charAt(i));
    }
    return text.toString();
  }

  private static byte[] windows(String text) {
    String written = text;
    for (String[] row : WordTable.rows(OneByteSet.class, "kz-1048.tsv")) {
      for (int i = 0; i < row[0].length(); i++) {
        written = written.replace(row[1].charAt(i), row[0].charAt(i));
      }
    }
    return written.getBytes(Charset.forName("windows-1251"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "windows-1251",
        "windows-1252",
        "ISO-8859-1",
        "IBM866",
        "KOI8-R",
        "ISO-8859-5",
        "IBM437",
        "x-MacCyrillic"
      })
  void readsBackUtf8ThatWasReadInAOneByteSet(String set) throws IOException {
    for (String text : List.of(KAZAKH, RUSSIAN)) {
      String once = read(text.getBytes(UTF_8), set);
      assertThat(decode(once).value()).isEqualTo(text);
      assertThat(decode(read(once.getBytes(UTF_8), set)).value()).isEqualTo(text);
    }
  }

  @Test
  void readsBackWhatEditorsMadeOfBytesWithoutACharacter() throws IOException {
    String garbled = read(RUSSIAN.getBytes(UTF_8), "windows-1251");

    assertThat(decode(garbled.replace('\u00a0', ' ')).value()).isEqualTo(RUSSIAN);
    assertThat(decode(garbled.replace('\u0098', '?')).value()).isEqualTo(RUSSIAN);
    assertThat(decode(garbled.replace('\u0098', '\ufffd')).value()).isEqualTo(RUSSIAN);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, windows-1252",
    "windows-1251, ISO-8859-1",
    "windows-1251, IBM866",
    "windows-1251, KOI8-R",
    "IBM866, windows-1251",
    "IBM866, windows-1252",
    "KOI8-R, windows-1251",
    "KOI8-R, ISO-8859-1"
  })
  void readsBackOneByteTextThatWasReadInAnotherSet(String real, String as) throws IOException {
    String text = RUSSIAN.replace('«', '"').replace('»', '"');
    byte[] bytes = real.equals("windows-1251") ? windows(text) : old(text, real);

    assertThat(decode(read(bytes, as)).value()).isEqualTo(unread(text, real));
  }

  @Test
  void readsBackKz1048ThatWasReadAsLatin1() throws IOException {
    DecodedText decoded = decode(new String(windows(KAZAKH), ISO_8859_1));

    assertThat(decoded.value()).isEqualTo(KAZAKH);
    assertThat(decoded.issues())
        .containsExactly(
            Issue.warning(
                IssueCode.ENCODING_REPAIRED,
                "windows-1251 read as windows-1252 was read back, lines: 5",
                decoded.issues().getFirst().span()));
  }

  /// KOI8-R has no number sign.
  private static byte[] old(String text, String set) {
    return text.getBytes(Charset.forName(set));
  }

  private static String unread(String text, String set) {
    return new String(text.getBytes(Charset.forName(set)), Charset.forName(set));
  }

  @Test
  void saysWhatWasReadBackAndWhere() throws IOException {
    String garbled = read("Утвердить порядок полива.\n".getBytes(UTF_8), "windows-1251");
    DecodedText decoded = decode(RUSSIAN + garbled);

    assertThat(decoded.value()).isEqualTo(RUSSIAN + "Утвердить порядок полива.\n");
    Issue issue = decoded.allIssues().getFirst();
    assertThat(issue.code()).isEqualTo(IssueCode.ENCODING_REPAIRED);
    assertThat(issue.message()).isEqualTo("UTF-8 read as windows-1251 was read back, lines: 1");
    Span span = issue.span().orElseThrow();
    assertThat(decoded.value().substring(span.start(), span.end()))
        .isEqualTo("Утвердить порядок полива.");
  }

  @Test
  void namesWhatStaysGarbled() throws IOException {
    String garbled = "Жщъцыъ жщъцыъ жщъцыъ ъщцжыъ ъщцжыъ жщъцыъ\n";

    assertThat(decode(RUSSIAN + garbled).issues())
        .singleElement()
        .satisfies(issue -> {
          assertThat(issue.code()).isEqualTo(IssueCode.ENCODING_GARBLED);
          assertThat(issue.message()).isEqualTo("Garbled: \"" + garbled.strip() + "\"");
        });
  }

  @Test
  void leavesTextsInOtherLanguagesAndTablesAlone() throws IOException {
    String text =
        """
        Résumé: l'été à Genève, où naît l'idée; Straße, größer, Übung, façade, señor, año.
        ┌────────┬────────┐
        │ САД    │ ПАРК   │
        └────────┴────────┘
        «———»…„“№№§§
        Договор на условиях CIF, ГОСТ 12.1.004-91, ст. ЖШЩ-ЦЫЪ.
        """;

    assertThat(decode(text)).isEqualTo(new DecodedText(text, List.of()));
    assertThat(decode(KAZAKH)).isEqualTo(new DecodedText(KAZAKH, List.of()));
  }
}
