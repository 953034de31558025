package kz.zannama.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.zannama.examples.cli.terminal.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What people do at a terminal without thinking.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HabitsTest {
  private static final Path TESTDATA =
      Path.of(System.getProperty("zannama.testdata", "../testdata"), "acts");
  private static final String ORDER = "order/ministry-labour-social-protection/2020-06-05/204";

  private String index = "";

  @BeforeAll
  void makeAnIndex(@TempDir Path folder) {
    index = folder.resolve("acts.index").toString();
    assertThat(new Session().run("index", "--index", index, TESTDATA.toString())).isZero();
  }

  private static String read(String name) throws IOException {
    return Files.readString(TESTDATA.resolve(name));
  }

  @Test
  void helpNeedsNoOptions() {
    Session session = new Session();

    assertThat(session.run("help", "search")).isZero();
    assertThat(session.out()).startsWith("Usage: zannama search").contains("--in-force-on");
    assertThat(session.answer("help")).startsWith("Usage: zannama").contains("mcp", "history");
    assertThat(session.err()).isEmpty();
    assertThat(session.run("help", "serach")).isEqualTo(2);
    assertThat(session.err()).contains("serach").doesNotContain("Exception");
  }

  @Test
  void aHyphenIsStandardInput() throws IOException {
    String typed = read("labour-order-204.rus.txt");
    Session session = new Session();

    assertThat(session.type(typed, "parse", "--format", "json", "-")).isZero();
    JsonNode record = JsonMapper.shared().readTree(session.out()).get(0);
    assertThat(record.toString()).contains("204", "\"para_3\"");
    session.forgetOut();
    assertThat(session.type(typed, "export", "--format", "md", "-")).isZero();
    assertThat(session.out()).contains("2020");
    session.forgetOut();
    String other = TESTDATA.resolve("labour-order-204.kaz.txt").toString();
    assertThat(session.type(typed, "compare", other, "-")).isZero();
    session.forgetOut();
    String same = TESTDATA.resolve("labour-order-204.rus.txt").toString();
    assertThat(session.type(typed, "diff", "-", same)).isZero();
    assertThat(session.out()).isEqualTo("no differences\n");
    assertThat(session.type("", "parse", "-")).isOne();
    assertThat(session.err()).startsWith("zannama: [-] ");
  }

  @Test
  void theIndexIsTheOneOfTheVariable() {
    Settings settled = new Settings(Map.of("ZANNAMA_INDEX", index), Map.of());
    Session session = new Session();

    assertThat(session.runSettled(settled, "search", "учёт")).isZero();
    assertThat(session.out()).contains(ORDER);
    session.forgetOut();
    assertThat(session.runSettled(settled, "cite", "приказ № 204 от 5 июня 2020 года")).isZero();
    assertThat(session.out()).contains(ORDER);
    assertThat(session.runSettled(settled, "search", "--index", index + "x", "учёт")).isOne();
    assertThat(session.err()).contains("[" + index + "x] is no index");
    assertThat(new Session().run("search", "учёт")).isEqualTo(2);
  }

  @Test
  void theIndexIsTheOneOfTheFile(@TempDir Path home) throws IOException {
    Path file = home.resolve(".config/zannama/config");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "# mine\n\nindex = " + index + "\nmessages=ru\n");
    Settings settled = Settings.of(Map.of(), home);
    Session session = new Session();

    assertThat(session.runSettled(settled, "show", "204")).isZero();
    assertThat(session.out()).contains("язык", ORDER);
    Settings variable = Settings.of(Map.of("ZANNAMA_MESSAGES", "kk"), home);
    assertThat(new Settings(variable.variables(), variable.lines()).language().name())
        .isEqualTo("KK");
  }

  @Test
  void aLineThatIsNoSettingIsTold(@TempDir Path home) throws IOException {
    Path file = Files.writeString(home.resolve("mine"), "index = a\nindx = b\n");

    try {
      Settings.of(Map.of("ZANNAMA_CONFIG", file.toString()), home);
      assertThat(file).doesNotExist();
    } catch (IOException e) {
      assertThat(e)
          .hasMessage(
              "["
                  + file
                  + "] line 2 is no setting: write NAME = VALUE, with one of the names index,"
                  + " messages, pager");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ru_RU.UTF-8, RU",
    "kk_KZ.UTF-8, KK",
    "kk, KK",
    "en_US.UTF-8, EN",
    "de_DE, EN",
    "C, EN"
  })
  void theLanguageIsThatOfTheLocale(String locale, String language) {
    assertThat(new Settings(Map.of("LANG", locale), Map.of()).language().name())
        .isEqualTo(language);
    assertThat(
            new Settings(Map.of("LC_ALL", "C.UTF-8", "LANG", locale), Map.of()).language().name())
        .isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "204",
        "№ 204",
        "приказ № 204 от 5 июня 2020 года",
        "2020 жылғы 5 маусымдағы № 204 бұйрық"
      })
  void anActIsNamedAsPeopleNameIt(String named) {
    assertThat(new Session().answer("show", "--index", index, named)).contains(ORDER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Закон о народных ремеслах", "Халық қолөнері туралы Заң"})
  void aLawIsNamedByItsTitle(String named) {
    assertThat(new Session().answer("show", "--index", index, named))
        .contains("law/republic/2018-05-15/152-VI");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Об утверждении перечня лекарств для школьных аптечек | ДСМ-57",
        "«об утверждении перечня лекарств» | ДСМ-57",
        "Мектеп дәрі қобдишаларына арналған дәрілер тізбесін бекіту туралы | ДСМ-57",
        "О народных ремеслах | 152-VI",
        "Халық қолөнері туралы | 152-VI",
        // the titles of acts that change others name those, too
        "О внесении изменений в приказ Министра труда и социальной защиты населения Республики"
            + " Казахстан от 12 марта 2019 года № 115 | 2020-06-05/204",
        "О внесении изменений и дополнений в некоторые приказы Министра труда | 2021-09-14/318",
        "Қазақстан Республикасы Еңбек және халықты әлеуметтік қорғау министрінің кейбір"
            + " бұйрықтарына өзгерістер мен толықтырулар енгізу туралы | 2021-09-14/318",
        "приказ от 12 марта 2019 года № 115 | 2019-03-12/115"
      })
  void anActIsNamedByItsTitleAlone(String title, String id) {
    assertThat(new Session().answer("show", "--index", index, title)).contains(id);
  }

  @Test
  void aTitleOfSeveralActsListsThem() {
    Session session = new Session();
    assertThat(session.run("show", "--messages", "ru", "--index", index, "Об утверждении")).isOne();
    assertThat(session.err())
        .contains("Об утверждении подходит нескольким актам, назовите один полным id:")
        .contains("order/ministry-labour-social-protection/2019-03-12/115  ")
        .contains("ДСМ-57");
  }

  @ParameterizedTest
  @ValueSource(strings = {"О народных ремеслах и промыслах", "Бекіту", "№", "«»", "О"})
  void whatIsNoTitleIsNamedSo(String title) {
    Session session = new Session();
    assertThat(session.run("show", "--messages", "ru", "--index", index, title)).isOne();
    assertThat(session.err()).contains("нет акта с таким id, номером или заголовком: " + title);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-02-01", "01.02.2022", "1 февраля 2022 года", "2022 жылғы 1 ақпан"})
  void aDayIsWrittenAsPeopleWriteIt(String day) {
    String expected =
        new Session().answer("show", "--index", index, "--as-of", "2022-02-01", "204");
    Session session = new Session();

    assertThat(session.answer("show", "--index", index, "--as-of", day, "204"))
        .isEqualTo(expected)
        .contains("reads so from 2022-01-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"приказ", "бұйрық", "order", "ПРИКАЗ"})
  void aFormOfActIsNamedInWords(String type) {
    assertThat(new Session().answer("search", "--index", index, "--type", type, "№ 204"))
        .contains(ORDER);
    assertThat(new Session().answer("search", "--index", index, "--type", "закон", "№ 204"))
        .doesNotContain(ORDER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"утратил силу", "күші жойылды", "repealed", "отменён"})
  void aStatusIsNamedInWords(String status) {
    assertThat(new Session().answer("search", "--index", index, "--status", status))
        .isEqualTo(new Session().answer("search", "--index", index, "--status", "REPEALED"))
        .contains("repealed");
  }

  @ParameterizedTest
  @CsvSource({
    "115, para_3, пункт 3",
    "115, para_3, 3-тармақ",
    "115, para_2__subpara_1, подпункт 1) пункта 2",
    "115, para_2__subpara_1, 2-тармақтың 1) тармақшасы",
    "№ 152-VI, art_2, статья 2",
    "Закон о народных ремеслах, art_2, 2-бап"
  })
  void aProvisionIsNamedInWords(String act, String id, String words) {
    String[] byId = {"show", "--index", index, "--provision", id, act};
    String[] named = {"show", "--index", index, "--provision", words, act};
    Session session = new Session();

    assertThat(session.answer(named)).isEqualTo(new Session().answer(byId)).isNotBlank();
    assertThat(session.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "--type, приказз, did you mean приказ?",
    "--type, бұйырық, did you mean бұйрық?",
    "--status, утратил сило, did you mean утратил силу?",
    "--sort, newset, did you mean newest?"
  })
  void anUnknownValueIsAnErrorWithASuggestion(String option, String value, String told) {
    Session session = new Session();

    assertThat(session.run("search", "--index", index, option, value, "учёт")).isEqualTo(2);
    assertThat(session.out()).isEmpty();
    assertThat(session.err()).contains(told);
  }

  @Test
  void whatIsPutIsToldAsJson(@TempDir Path folder) {
    String own = folder.resolve("own.index").toString();
    JsonNode put = json("index", "--index", own, "--format", "json", TESTDATA.toString());

    assertThat(put.get("put").get("added").intValue()).isEqualTo(put.get("acts").intValue());
    assertThat(put.get("put").get("joined").intValue()).isPositive();
    assertThat(put.get("keptApart").isArray()).isTrue();
    String out = folder.resolve("out").toString();
    JsonNode report = json("ingest", "--out", out, "--format", "json", TESTDATA.toString());
    assertThat(report.get("texts").intValue()).isEqualTo(report.get("sources").intValue());
    assertThat(report.get("type").get("ORDER").intValue()).isPositive();
    assertThat(report.get("coverage").get("entryIntoForce").intValue()).isPositive();
    assertThat(JsonMapper.shared().readTree(Path.of(out, "report.json").toFile()))
        .isEqualTo(report);
  }

  private static JsonNode json(String... command) {
    return JsonMapper.shared().readTree(new Session().answer(command));
  }

  @Test
  void stemsAreToldAsJson() {
    Session session = new Session();
    session.type("қаулысы\n", "analyze", "--language", "kk", "--format", "json");

    assertThat(session.out()).isEqualTo("{\"word\":\"қаулысы\",\"stem\":\"қаул\"}\n");
  }

  @Test
  void everyAnswerIsGivenAsJson() {
    for (List<String> asked :
        List.of(
            List.of("search", "учёт"),
            List.of("suggest", "учёт"),
            List.of("show", "--language", "ru", "204"),
            List.of("show", "--language", "ru", "--as-of", "2022-02-01", "204"),
            List.of("history", "204"),
            List.of("since", "204", "журнал"),
            List.of("changes", "204"),
            List.of("count", "changed_acts"),
            List.of("compare", "204"),
            List.of("cite", "приказ № 204"),
            List.of("diff", "204", "318"),
            List.of("verify"))) {
      Session session = new Session();
      List<String> all = new java.util.ArrayList<>(List.of(asked.getFirst(), "--index", index));
      all.addAll(List.of("--format", "json"));
      all.addAll(asked.subList(1, asked.size()));
      session.run(all.toArray(String[]::new));
      assertThat(JsonMapper.shared().readTree(session.out()).isContainer())
          .as(String.join(" ", asked) + session.err())
          .isTrue();
    }
  }

  @Test
  void aWordingOnADayIsGivenAsJson() {
    JsonNode shown =
        JsonMapper.shared()
            .readTree(
                new Session()
                    .answer(
                        "show",
                        "--index",
                        index,
                        "--language",
                        "ru",
                        "--format",
                        "json",
                        "--as-of",
                        "01.02.2022",
                        "--provision",
                        "пункт 2",
                        "204"));

    assertThat(shown.get("wording").get("origin").stringValue()).isEqualTo("COMPUTED");
    assertThat(shown.get("wording").get("from").stringValue()).isEqualTo("2022-01-01");
    assertThat(shown.get("wording").get("madeBy").get("para_2").get("act").stringValue())
        .isEqualTo("order/ministry-labour-social-protection/2021-09-14/318");
    assertThat(shown.get("record").toString()).contains("не дольше одного года");
  }
}
