package kz.zannama.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people ask of the editions of acts, on the command line.
class EditionQuestionsTest {
  private final Session session = new Session();

  @TempDir private Path folder;
  private String index = "";

  @BeforeEach
  void index() throws IOException {
    index = BoatEditions.index(session, folder);
  }

  @Test
  void showsTheStoredEditionOfADay() {
    assertThat(
            session.answer(
                "show", "--index", index, "--as-of", "2022-12-31", "--provision", "para_2", "317"))
        .endsWith(
            """
            stored wording of 2022-03-02, reads so from 2022-03-02, otherwise from 2023-06-05

            2. Қайықтар мен катерлерді порт бөлімі есепке алады.
              [Ескерту. 2-тармаққа өзгеріс енгізілді - Рудный қаласы әкімдігінің 02.03.2022 № 88 қаулысымен.]
            2. Лодки и катера учитывает отдел порта.
              [Сноска. Пункт 2 с изменением, внесенным постановлением акимата города Рудного от 02.03.2022 № 88.]
            """);
  }

  @Test
  void showsNoEditionThatIsStillToCome() throws IOException {
    String boats = BoatEditions.coming(session, folder);
    assertThat(session.answer("show", "--index", boats, "--messages", "ru", "317"))
        .startsWith(
            "kk: известна будущая редакция, от 2099-01-01: --as-of 2099-01-01\n"
                + "ru: известна будущая редакция, от 2099-01-01: --as-of 2099-01-01\n")
        .contains("2. Лодки учитывает отдел порта.", "2. Қайықтарды порт бөлімі есепке алады.")
        .doesNotContain("робот");
    assertThat(
            session.answer("show", "--index", boats, "--messages", "ru", "--language", "ru", "317"))
        .startsWith("ru: известна будущая редакция, от 2099-01-01: --as-of 2099-01-01\n")
        .doesNotContain("kk: ");
    assertThat(session.answer("show", "--index", boats, "--as-of", "2099-01-01", "317"))
        .contains("2. Лодки учитывает робот порта.", "2. Қайықтарды порт роботы есепке алады.");
    assertThat(session.answer("search", "--index", boats, "роботы")).contains("reads so from 2099");
    assertThat(session.answer("search", "--index", boats, "--as-of", "2099-01-01", "роботы"))
        .contains("робот порта")
        .doesNotContain("reads so from");
  }

  @Test
  void comparesNothingWhereNeitherDayIsKnown() {
    int code =
        session.run(
            "diff",
            "--index",
            index,
            "--messages",
            "ru",
            "--from",
            "2001-01-01",
            "--to",
            "2002-01-01",
            "317");
    assertThat(code).isEqualTo(1);
    assertThat(session.err())
        .endsWith("zannama: сравнить нечего: редакции на 2001-01-01 и на 2002-01-01 неизвестны\n");
  }

  @Test
  void comparesBothLanguagesOnTwoDays() {
    assertThat(
            session.answer(
                "diff", "--index", index, "--from", "2022-12-31", "--to", "2023-12-31", "317"))
        .isEqualTo(
            """
            Қазақша
            1 changed, 0 added, 0 removed

            changed paragraph 2
              Қайықтар мен катерлерді порт [-бөлімі-]{+басқармасы+} есепке алады.

            Русский
            1 changed, 0 added, 0 removed

            changed paragraph 2
              Лодки и катера учитывает [-отдел-]{+управление+} порта.
            """);
    assertThat(
            session.answer(
                "diff",
                "--index",
                index,
                "--language",
                "ru",
                "--from",
                "2022-12-31",
                "--to",
                "2023-12-31",
                "--format",
                "json",
                "317"))
        .contains("\"language\" : \"ru\"")
        .doesNotContain("\"language\" : \"kk\"");
  }

  @Test
  void tellsSinceWhenWordsStandInAnAct() {
    assertThat(session.answer("since", "--index", index, "317", "отдел", "порта"))
        .isEqualTo(
            """
            ru: from the first known edition, 2021-05-04, until 2023-06-05, by resolution 2023-06-05 № 140
              in paragraph 2
              https://zan.gov.kz/client/#!/doc/90317/rus/2021-05-04
            """);
    assertThat(
            session.answer(
                "since", "--index", index, "--messages", "kk", "317", "порт", "басқармасы"))
        .isEqualTo(
            """
            kk: 2023-06-05 бастап, 2023-06-05 № 140 қаулы, 2024-02-01 (есептелген) дейін, 2024-02-01 № 15 қаулы
              қайда: 2-тармақ
              https://zan.gov.kz/client/#!/doc/90317/kaz/2023-06-05
            """);
    assertThat(session.answer("since", "--index", index, "--messages", "ru", "317", "яхты"))
        .isEqualTo("этих слов нет ни в одной редакции акта\n");
    assertThat(session.answer("since", "--index", index, "--format", "json", "317", "служба"))
        .contains("\"origin\" : \"COMPUTED\"", "\"day\" : \"2024-02-01\"", "\"until\" : null");
  }

  @Test
  void findsWordsOfEditionsThatAreNoMore() {
    assertThat(session.answer("search", "--index", index, "--ever", "отдел порта"))
        .isEqualTo(
            """
            1 act

            Қайықтарды есепке алу туралы
            resolution 2021-05-04 № 317  %s
            ru: from the first known edition, 2021-05-04, until 2023-06-05, by resolution 2023-06-05 № 140
              in paragraph 2
              https://zan.gov.kz/client/#!/doc/90317/rus/2021-05-04
            """
                .replace("%s", BoatEditions.ID));
    assertThat(
            session.answer(
                "search", "--index", index, "--ever", "--format", "json", "порт", "бөлімі"))
        .contains("\"day\" : \"2023-06-05\"", BoatEditions.ID);
    assertThat(session.answer("search", "--index", index, "--ever", "катера учитывает управление"))
        .contains("from 2023-06-05", "until 2024-02-01 (computed)");
    assertThat(session.answer("search", "--index", index, "--ever", "порта отдел"))
        .isEqualTo("0 acts\n");
  }

  @Test
  void looksForWordsThatEverStoodAsTheyAreAndInAllActs() {
    for (String words : List.of("type:нет", "отдел \"порта", "отдел AND")) {
      assertThat(session.answer("search", "--index", index, "--ever", words)).endsWith("acts\n");
    }
    for (String choice :
        List.of(
            "--type=order",
            "--issuer=акимат",
            "--region=kostanay",
            "--year=2021",
            "--language=ru",
            "--status=in_force",
            "--in-force-on=2021-06-01",
            "--as-of=2021-06-01",
            "--force-unknown",
            "--offset=1",
            "--sort=newest")) {
      assertThat(session.run("search", "--index", index, "--ever", choice, "отдел порта"))
          .as(choice)
          .isEqualTo(2);
      assertThat(session.err())
          .endsWith(
              "zannama: --ever needs words, and goes with --limit and --format alone; see zannama"
                  + " search --help\n");
    }
    assertThat(session.run("search", "--index", index, "--ever", " ")).isEqualTo(2);
  }

  @Test
  void tellsWhatChangedFromEditionToEdition() {
    assertThat(
            session.answer(
                "changes",
                "--index",
                index,
                "--from",
                "2023-01-01",
                "--provision",
                "para_2",
                "317"))
        .isEqualTo(
            """
            kk, 2022-03-02 to 2023-06-05, between stored editions  https://zan.gov.kz/client/#!/doc/90317/kaz/2023-06-05
              paragraph 2: new wording, by resolution 2023-06-05 № 140
                Қайықтар мен катерлерді порт [-бөлімі-]{+басқармасы+} есепке алады.

            kk, 2023-06-05 to 2024-02-01, computed from what acts order
              paragraph 2: other words, by resolution 2024-02-01 № 15
                Қайықтар мен катерлерді порт [-басқармасы-]{+қызметі+} есепке алады.

            ru, 2022-03-02 to 2023-06-05, between stored editions  https://zan.gov.kz/client/#!/doc/90317/rus/2023-06-05
              paragraph 2: new wording, by resolution 2023-06-05 № 140
                Лодки и катера учитывает [-отдел-]{+управление+} порта.

            ru, 2023-06-05 to 2024-02-01, computed from what acts order
              paragraph 2: other words, by resolution 2024-02-01 № 15
                Лодки и катера учитывает [-управление-]{+служба+} порта.
            """);
    assertThat(session.answer("changes", "--index", index, "--provision", "para_1", "317"))
        .isEqualTo("no changes\n");
    assertThat(
            session.answer(
                "changes", "--index", index, "--format", "json", "--to", "2022-12-31", "317"))
        .contains("\"origin\" : \"STORED\"", "\"number\" : \"88\"")
        .doesNotContain("COMPUTED", "\"number\" : \"140\"");
  }

  @Test
  void tellsWhatAnActChangedInOthers() {
    assertThat(session.answer("changes", "--index", index, "--messages", "ru", "--by", "15"))
        .isEqualTo(
            """
            Қайықтарды есепке алу туралы  %s
              kk, 2023-06-05 – 2024-02-01, вычислено по предписаниям актов
                пункт 2: другие слова, постановление от 2024-02-01 № 15
                  Қайықтар мен катерлерді порт [-басқармасы-]{+қызметі+} есепке алады.
              ru, 2023-06-05 – 2024-02-01, вычислено по предписаниям актов
                пункт 2: другие слова, постановление от 2024-02-01 № 15
                  Лодки и катера учитывает [-управление-]{+служба+} порта.
            """
                .replace("%s", BoatEditions.ID));
    assertThat(session.answer("changes", "--index", index, "--by", "317"))
        .isEqualTo("it changes no act of the index\n");
    assertThat(session.run("changes", "--index", index)).isEqualTo(2);
    assertThat(session.err())
        .endsWith(
            "zannama: changes asks for an act, or with --by for what one changed; see zannama"
                + " changes --help\n");
  }

  @Test
  void countsOverTheWholeIndex() {
    assertThat(session.answer("count", "--index", index, "changed_acts"))
        .isEqualTo(
            """
            acts, by how many others changed them
            3  %s  Қайықтарды есепке алу туралы
            """
                .replace("%s", BoatEditions.ID));
    assertThat(session.answer("count", "--index", index, "--messages", "kk", "changed_provisions"))
        .isEqualTo(
            """
            бөліктер, қанша акт өзгерткені бойынша
            3  %s, 2-тармақ  Қайықтарды есепке алу туралы
            """
                .replace("%s", BoatEditions.ID));
    assertThat(
            session.answer(
                "count", "--index", index, "--messages", "ru", "--from", "2023-01-01", "years"))
        .isEqualTo(
            """
            годы, по числу изменений актов
            1  2023
                 %1$s
            1  2024
                 %1$s
            """
                .replace("%1$s", BoatEditions.ID));
    assertThat(session.answer("count", "--index", index, "--format", "json", "changing_acts"))
        .contains(
            "\"key\" : \"resolution/2022-03-02/88\"",
            "\"act\" : \"resolution/akimat/kostanay/rudny-city/2024-02-01/15\"");
    assertThat(session.answer("count", "--index", index, "--body", "akimat/kostanay", "bodies"))
        .contains("3  akimat/kostanay/rudny-city");
    assertThat(session.answer("count", "--index", index, "--body", "akimat/almaty", "bodies"))
        .isEqualTo("nothing to count\n");
    assertThat(session.answer("count", "--index", index, "dates_differ"))
        .isEqualTo("nothing to count\n");
  }

  @Test
  void saysHowWellComputedWordingsAgree() throws IOException {
    String changed = BoatEditions.changed(session, folder);
    assertThat(session.answer("verify", "--index", changed, "--wordings", "--misses", "5"))
        .isEqualTo(
            """
            all: 0.500 (1 of 2 provisions)
              replacement: 0.500 (1 of 2 provisions)

            %s paragraph 2
              resolution/akimat/kostanay/rudny-city/2024-02-01/15: the old words are not found
              2-тармақтағы "басқармасы" деген сөз "кеңсесі" деген сөзбен ауыстырылсын
            """
                .replace("%s", BoatEditions.ID));
    assertThat(
            session.answer(
                "verify", "--index", changed, "--wordings", "--misses", "5", "--format", "json"))
        .contains("\"agreeing\" : 1", "\"basis\" : \"NOTE\"", "OLD_WORDS_NOT_FOUND");
    assertThat(session.answer("verify", "--index", index, "--messages", "ru"))
        .isEqualTo("актов: 2, неисправностей: 0\n");
    assertThat(session.answer("verify", "--index", index, "--messages", "kk", "--wordings"))
        .isEqualTo("индекстегі ешбір акт басқасын өзгертпейді\n");
  }
}
