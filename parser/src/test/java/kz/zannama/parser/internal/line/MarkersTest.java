package kz.zannama.parser.internal.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kz.zannama.model.ProvisionKind;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkersTest {
  private static Optional<Marker> marker(String text) {
    return Markers.at(Line.of(SourceText.of(text, 0), Style.PLAIN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5-бап. Баспа ісі             | ARTICLE      | 5
          Статья 12-1. Общие правила   | ARTICLE      | 12-1
          СТАТЬЯ 3                     | ARTICLE      | 3
          2-1. Ереже қолданылады       | PARAGRAPH    | 2-1
          7 . Контроль                 | PARAGRAPH    | 7
          14) мектептер                | SUBPARAGRAPH | 14
          46-10) жаңа тармақша         | SUBPARAGRAPH | 46-10
          1-тарау. Жалпы ережелер      | CHAPTER      | 1
          Глава II. Порядок            | CHAPTER      | II
          ІІІ. Қорытынды ережелер      | CHAPTER      | III
          II бөлім. Салықтар           | SECTION      | II
          Подраздел 2. Сборы           | SUBSECTION   | 2
          Бірінші бөлік                | PART         | 1
          Параграф 4. Жеңілдіктер      | SUBCHAPTER   | 4
          а) көлемі                    | INDENT       | а
          """)
  void readsTheKindAndTheNumber(String text, ProvisionKind kind, String number) {
    assertThat(marker(text))
        .hasValueSatisfying(found -> {
          assertThat(found.kind()).isEqualTo(kind);
          assertThat(found.number()).contains(number);
        });
  }

  @Test
  void countsTheBlanksAfterAMarkerToIt() {
    assertThat(marker("3.  Мәтін")).map(Marker::length).contains(4);
  }

  @Test
  void takesNoInitialForARomanNumeral() {
    assertThat(marker("М. Сәрсенова")).isEmpty();
    assertThat(marker("С. Сериков")).isEmpty();
  }

  @Test
  void takesNoDecimalForAParagraph() {
    assertThat(marker("2.5 пайыз мөлшерінде")).isEmpty();
  }

  @Test
  void takesNoReferenceForAHeading() {
    assertThat(marker("екінші бөлік мынадай редакцияда жазылсын:")).isEmpty();
    assertThat(marker("3-бап алып тасталсын.")).isEmpty();
  }

  @Test
  void knowsTheDashOfAnIndent() {
    assertThat(marker("- жер учаскесі;")).map(Marker::kind).contains(ProvisionKind.INDENT);
  }
}
