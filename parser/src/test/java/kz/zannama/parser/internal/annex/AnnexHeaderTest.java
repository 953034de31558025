package kz.zannama.parser.internal.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.zannama.language.Letters;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnexHeaderTest {
  private static String key(String text) {
    return Letters.foldedKey(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Аудан әкімдігінің 2019 жылғы 4 наурыздағы № 71 қаулысына 2-қосымша | 2
          Бұйрыққа № 3 қосымша                                               | 3
          Қаулыға қосымша 4                                                  | 4
          Приложение 5 к приказу Министра от 4 марта 2019 года № 71          | 5
          Приложение № 6                                                     | 6
          Қағидаларға 1-қосымша                                              | 1
          """)
  void readsTheNumber(String header, String number) {
    assertThat(AnnexHeader.opens(key(header))).isTrue();
    assertThat(AnnexHeader.number(key(header))).contains(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Аудандық мәслихаттың 2019 жылғы 4 наурыздағы № 7-1 шешіміне қосымша",
        "Приложение к решению районного маслихата",
        "Утверждены приказом Министра юстиции от 4 марта 2019 года № 71",
        "Министрдің 2019 жылғы 4 наурыздағы № 71 бұйрығымен бекітілген"
      })
  void mayHaveNoNumber(String header) {
    assertThat(AnnexHeader.opens(key(header))).isTrue();
    assertThat(AnnexHeader.number(key(header))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Қаулыға қосымшаға сәйкес тізбе бекітілсін.",
        "приложение 2 изложить согласно приложению к настоящему приказу;",
        "1-қосымша мынадай редакцияда жазылсын:"
      })
  void isNoSentenceAboutAnAnnex(String sentence) {
    assertThat(AnnexHeader.opens(key(sentence))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Мәслихаттың 2021 жылғы 7 мамырдағы № 5 шешіміне 2-қосымша Мәслихаттың 2020 жылғы 1 мамырдағы № 9 шешіміне 6-қосымша | 2
          Мәслихаттың 2020 жылғы 1 мамырдағы № 9 шешіміне 6-қосымша Мәслихаттың 2021 жылғы 7 мамырдағы № 5 шешіміне 2-қосымша | 2
          Министрдің 2021 жылғы 7 мамырдағы № 5 бұйрығына 3-қосымша Балаларға қосымша сабақ беру қағидаларына 8-қосымша       | 3
          Балаларға қосымша сабақ беру қағидаларына 8-қосымша                                                                | 8
          Министрдің 2021 жылғы 7 мамырдағы № 5 бұйрығына қосымша 4 Сабақ беру қағидаларына 8-қосымша                        | 4
          Приложение 2 к решению от 7 мая 2021 года № 5 Приложение 6 к решению от 1 мая 2020 года № 9                        | 2
          Приложение 6 к решению от 1 мая 2020 года № 9 Приложение 2 к решению от 7 мая 2021 года № 5                        | 2
          """)
  void ofTwoHeadersTakesTheNumberOfTheActItself(String header, String number) {
    assertThat(AnnexHeader.number(List.of(line(header)))).contains(number);
  }

  @Test
  void takesNoNumberFromTheHeaderOfTheChangedAct() {
    String header =
        "Мәслихаттың 2021 жылғы 7 мамырдағы № 5 шешіміне қосымша" + " %s № 9 шешіміне 6-қосымша";
    for (String date : List.of("Мәслихаттың 2020 жылғы 1 мамырдағы", "1 мамыр 2020 жылғы")) {
      assertThat(AnnexHeader.number(List.of(line(header.replace("%s", date))))).isEmpty();
    }
  }

  private static Line line(String text) {
    return Line.of(SourceText.of(text, 0), Style.PLAIN);
  }

  @Test
  void tellsAnAnnexedDocumentFromAnAct() {
    assertThat(AnnexHeader.namesDocument(key("Қағидаларға 1-қосымша"))).isTrue();
    assertThat(AnnexHeader.namesDocument(key("Приложение 1 к Правилам учета"))).isTrue();
    assertThat(AnnexHeader.namesDocument(key("Тарифтерге 2 - қосымша"))).isTrue();
    assertThat(AnnexHeader.namesDocument(key("Приложение 3 к Критериям оценки решений"))).isTrue();
    assertThat(AnnexHeader.namesDocument(key("Министрдің № 71 бұйрығына 1-қосымша"))).isFalse();
    assertThat(AnnexHeader.namesDocument(key("Приложение 3 к совместному приказу"))).isFalse();
    assertThat(AnnexHeader.namesDocument(key("Нысан 2-қосымша"))).isFalse();
  }
}
