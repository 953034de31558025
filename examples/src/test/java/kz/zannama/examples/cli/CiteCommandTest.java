package kz.zannama.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CiteCommandTest {
  private final Session session = new Session();
  @TempDir private Path folder = Path.of("");

  @Test
  void saysWhatARussianCitationMeans() {
    assertThat(
            session.run(
                "cite",
                "подпункт 2) пункта 3 статьи 15 Закона Республики Казахстан \"О ночных сторожах\""))
        .isZero();
    assertThat(session.out())
        .isEqualTo(
            """
            подпункт 2) пункта 3 статьи 15 Закона Республики Казахстан "О ночных сторожах"
              type        law
              issuer      Республика Казахстан
              title       О ночных сторожах
              provision   article 15, paragraph 3, subparagraph 2)
            """);
  }

  @Test
  void saysWhatAKazakhCitationMeansAsJson() {
    assertThat(
            session.answer(
                "cite",
                "--format",
                "json",
                "\"Түнгі күзетшілер туралы\" Қазақстан Республикасы Заңының 15-бабы"
                    + " 3-тармағының 2) тармақшасы"))
        .isEqualTo(
            """
            [ {
              "language" : "kk",
              "type" : "LAW",
              "adopted" : null,
              "number" : null,
              "text" : "\\"Түнгі күзетшілер туралы\\" Қазақстан Республикасы Заңының 15-бабы\
             3-тармағының 2) тармақшасы",
              "issuer" : "Қазақстан Республикасы",
              "title" : "Түнгі күзетшілер туралы",
              "registrationNumber" : null,
              "provisions" : [ "art_15__para_3__subpara_2" ]
            } ]
            """);
  }

  @Test
  void readsANumberAndADateWithoutWords() {
    String expected =
        """
          adopted     2014-12-25
          number      12-3
        """;
    assertThat(session.answer("cite", "№ 12-3 25.12.2014"))
        .isEqualTo("№ 12-3 25.12.2014\n" + expected);
    assertThat(session.answer("cite", "12-3", "25.12.2014"))
        .isEqualTo("12-3 25.12.2014\n" + expected);
  }

  @Test
  void showsWhatTheCitedProvisionsSay() throws IOException {
    String index = index();
    assertThat(
            session.answer(
                "cite",
                "--index",
                index,
                "подпункт 2) пункта 2 решения маслихата от 14 мая 2018 года № 31-4"))
        .isEqualTo(
            """
            подпункт 2) пункта 2 решения маслихата от 14 мая 2018 года № 31-4
              type        decision
              issuer      маслихат
              adopted     2018-05-14
              number      31-4
              provision   paragraph 2, subparagraph 2)
              act         decision/almaty-region/ru:каркаринский-районный-маслихат/2018-05-14/31-4  Об охране яблоневых садов

            paragraph 2, subparagraph 2):
            2) поливать деревья по вечерам.
            """);
  }

  @Test
  void showsTheNearestUnitWhereTheCitedOneIsMissing() throws IOException {
    assertThat(session.answer("cite", "--index", index(), "подпункт 9) пункта 3 № 31-4"))
        .isEqualTo(
            """
            подпункт 9) пункта 3 № 31-4
              number      31-4
              provision   paragraph 3, subparagraph 9)
              act         decision/almaty-region/ru:каркаринский-районный-маслихат/2018-05-14/31-4  Об охране яблоневых садов

            paragraph 3, subparagraph 9) is not in its text; paragraph 3:
            3. Настоящее решение вводится в действие со дня его подписания.
            """);
  }

  @Test
  void saysThatAnActIsNotInTheIndex() throws IOException {
    assertThat(session.answer("cite", "--index", index(), "приказ от 3 марта 2021 года № 77"))
        .isEqualTo(
            """
            приказ от 3 марта 2021 года № 77
              type        order
              adopted     2021-03-03
              number      77
              act         not in the index
            """);
  }

  @Test
  void saysWhatToDoWhereNoActIsCited() {
    assertThat(session.run("cite", "пункт 3 моего письма")).isOne();
    assertThat(session.out()).isEmpty();
    assertThat(session.err())
        .isEqualTo(
            "zannama: no act is cited in: пункт 3 моего письма; name its type and its date, number"
                + " or title, or type № and its number\n");
  }

  private String index() throws IOException {
    Path act = Files.writeString(folder.resolve("gardens.rus.txt"), OrchardDecision.TEXT);
    String index = folder.resolve("acts.index").toString();
    session.run("index", "--index", index, act.toString());
    return index;
  }
}
