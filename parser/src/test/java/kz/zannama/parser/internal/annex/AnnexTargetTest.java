package kz.zannama.parser.internal.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.zannama.model.Citation;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnexTargetTest {
  private static Line line(String text) {
    return Line.of(SourceText.of(text, 0), Style.PLAIN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Көл министрінің 2021 жылғы 7 мамырдағы № 5 бұйрығына 2-қосымша Көл министрінің 2020 жылғы 1 мамырдағы № 9 бұйрығына 6-қосымша | 5
          Көл министрінің 2020 жылғы 1 мамырдағы № 9 бұйрығына 6-қосымша Көл министрінің 2021 жылғы 7 мамырдағы № 5 бұйрығына 2-қосымша | 5
          Приложение 6 к приказу Министра озер от 1 мая 2020 года № 9 Приложение 2 к приказу Министра озер от 7 мая 2021 года № 5       | 5
          """)
  void ofTwoHeadersNamesTheActOfTheLaterYear(String header, String number) {
    assertThat(AnnexTarget.find(List.of(line(header))).flatMap(Citation::number)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Бұйрыққа 2-қосымша Көл министрінің 2020 жылғы 1 мамырдағы № 9 бұйрығына 6-қосымша",
        "Көл министрінің 2021 жылғы __ мамырдағы № __ бұйрығына 2-қосымша"
            + " Көл министрінің 2020 жылғы 1 мамырдағы № 9 бұйрығына 6-қосымша",
        "Приложение 2 к приказу Приложение 6 к приказу Министра озер от 1 мая 2020 года № 9"
      })
  void namesNoActWhereTheActsOwnHeaderNamesNone(String header) {
    assertThat(AnnexTarget.find(List.of(line(header)))).isEmpty();
  }
}
