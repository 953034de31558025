package kz.zannama.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {
  private static final String KAZAKH_DECISION =
      """
      Аудан омарталары туралы

      Шортанды аудандық мәслихатының 2021 жылғы 5 наурыздағы № 41-2 шешімі

      Шортанды аудандық мәслихаты ШЕШІМ ҚАБЫЛДАДЫ:

      1. Омарталар тізбесі бекітілсін.

      Мәслихат хатшысы	|	Б. Омаров
      """;
  private final Session session = new Session();
  @TempDir private Path folder = Path.of("");
  private String index = "";

  @BeforeEach
  void index() throws IOException {
    index = ApiaryDecisions.index(session, folder);
  }

  @Test
  void showsOneProvision() {
    assertThat(session.answer("show", "--index", index, "--provision", "para_2", "41-2"))
        .isEqualTo(
            """
            2. Владельцам пасек:
              1) ставить ульи на южных склонах;
              2) окапывать пасеки к осени.
            """);
  }

  @Test
  void showsOneProvisionAsJson() {
    assertThat(
            session.answer(
                "show",
                "--index",
                index,
                "--format",
                "json",
                "--provision",
                "para_2__subpara_1",
                "41-2"))
        .startsWith("{\"kind\":\"subparagraph\",\"id\":\"para_2__subpara_1\",\"number\":\"1\",")
        .contains("\"text\":\"ставить ульи на южных склонах;\"")
        .hasLineCount(1);
  }

  @Test
  void namesTheNearestProvisionWhereOneIsMissing() {
    assertThat(session.run("show", "--index", index, "--provision", "para_2__subpara_9", "41-2"))
        .isOne();
    assertThat(session.err())
        .endsWith(
            "zannama: decision/maslikhat/akmola/shortandy-district/2021-03-05/41-2 has no"
                + " paragraph 2, subparagraph 9) (para_2__subpara_9) in ru; the nearest around it is paragraph 2 (para_2)\n");
  }

  @Test
  void saysWhatHeldOnADate() {
    assertThat(session.answer("show", "--index", index, "--as-of", "2022-04-30", "41-2"))
        .startsWith(
            """
            on 2022-04-30: in force
              not applied, later: repeal, from 2022-05-01 by decision 2022-04-07 № 52-1

            stored wording without a date

            О пасеках района
            """);
    assertThat(session.answer("show", "--index", index, "--as-of", "2022-05-01", "41-2"))
        .startsWith(
            """
            on 2022-05-01: repealed
              in effect: repeal, from 2022-05-01 by decision 2022-04-07 № 52-1

            stored wording without a date

            О пасеках района
            """);
  }

  @Test
  void makesTheWordingOfADate() throws IOException {
    String amended = ApiaryDecisions.amended(session, folder);
    String act = "decision/maslikhat/akmola/shortandy-district/2021-06-01/44-3";
    assertThat(
            session.answer(
                "show",
                "--index",
                amended,
                "--as-of",
                "2021-06-01",
                "--provision",
                "para_2",
                "41-2"))
        .endsWith(
            """
            computed from the stored wording without a date, reads so from 2021-06-01
            wording made by 2 changes, 1 could not be applied
              not applied, what it names is not found: %s: пункт 9 исключить

            2. Владельцам пасек:
              1) ставить ульи на солнечных склонах; ← %s, 2021-06-01
              2) ← %s, 2021-06-01
                [Исключено – 01.06.2021 № 44-3]
            """
                .replace("%s", act));
    assertThat(
            session.answer(
                "show",
                "--index",
                amended,
                "--as-of",
                "2021-05-31",
                "--provision",
                "para_2",
                "41-2"))
        .endsWith(
            """
            stored wording without a date, otherwise from 2021-06-01

            2. Владельцам пасек:
              1) ставить ульи на южных склонах;
              2) окапывать пасеки к осени.
            """);
  }

  @Test
  void tellsWhatHeldOnADateAsJson() {
    assertThat(
            session.answer(
                "history", "--index", index, "--as-of", "2022-04-30", "--format", "json", "41-2"))
        .contains(
            """
              "asOf" : {
                "date" : "2022-04-30",
                "force" : "IN_FORCE",
                "doubt" : null,
                "wording" : null,
                "applied" : [ ],
                "open" : [ {
                  "reason" : "LATER",
                  "kind" : "REPEALED_BY",
            """);
    assertThat(
            session.run(
                "history", "--index", index, "--as-of", "2022-04-30", "--format", "svg", "41-2"))
        .isEqualTo(2);
  }

  @Test
  void saysWhatWasMeantInOneLine() {
    assertThat(session.run("show", "--langage", "ru", "--index", index)).isEqualTo(2);
    assertThat(session.err())
        .isEqualTo("zannama: no such option: --langage; did you mean --language?\n");
    assertThat(session.run("shwo")).isEqualTo(2);
    assertThat(session.err()).endsWith("zannama: no such command: shwo; did you mean show?\n");
  }

  @Test
  void showsAProvisionThatIsNamedInWords() {
    String byId = session.answer("show", "--index", index, "--provision", "para_1", "41-2");

    assertThat(byId).isNotEmpty();
    for (String words : List.of("пункт 1", "п. 1", "1-тармақ", "Пункта 1")) {
      assertThat(session.answer("show", "--index", index, "--provision", words, "41-2"))
          .isEqualTo(byId);
    }
  }

  @Test
  void refusesWhatIsNoProvision() {
    assertThat(session.run("show", "--index", index, "--provision", "part one", "41-2"))
        .isEqualTo(2);
    assertThat(session.err())
        .isEqualTo(
            "zannama: --provision: part one is no provision; write it so:"
                + " art_3__para_1, пункт 1 статьи 3, 3-бап; see zannama show --help\n");
  }

  @Test
  void showsAProvisionInTheLanguagesThatHaveIt() throws IOException {
    Path kazakh = Files.writeString(folder.resolve("3.txt"), KAZAKH_DECISION);
    session.run("index", "--index", index, kazakh.toString());
    assertThat(session.answer("show", "--index", index, "--provision", "para_2", "41-2"))
        .startsWith("2. Владельцам пасек:\n");
    assertThat(session.err())
        .endsWith(
            "zannama: decision/maslikhat/akmola/shortandy-district/2021-03-05/41-2 has no paragraph 2 (para_2) in kk\n");
  }
}
