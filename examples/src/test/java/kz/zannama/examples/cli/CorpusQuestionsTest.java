package kz.zannama.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.zannama.history.ActLink;
import kz.zannama.history.Lineage;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActQuery;
import kz.zannama.index.question.CountQuestion;
import kz.zannama.index.question.CountRow;
import kz.zannama.index.question.WordStay;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people ask of a whole corpus: on a date, since when, of acts that are gone, what took whose
/// place, what cites what, in local acts whatever their region; by the library and on the command
/// line, in both languages.
class CorpusQuestionsTest {
  private static final LocalDate BEFORE = LocalDate.of(2015, 5, 1);
  private static final LocalDate AFTER = LocalDate.of(2022, 5, 1);

  private static final String RUSSIAN =
      """
      %s

      Постановление акимата города Рудного Костанайской области от %s № %s

      %sакимат города Рудного ПОСТАНОВЛЯЕТ:

      %s

      Аким города	|	Б. Гайязов
      """;
  private static final String KAZAKH =
      """
      %s

      Қостанай облысы Рудный қаласы әкімдігінің %s № %s қаулысы

      %sРудный қаласының әкімдігі ҚАУЛЫ ЕТЕДІ:

      %s

      Қала әкімі	|	Б. Ғаязов
      """;

  private final Session session = new Session();

  @TempDir private Path folder;
  private String index = "";
  private ActId former = new ActId("none");
  private ActId latter = new ActId("none");

  @BeforeEach
  void index() throws IOException {
    String name = "постановление акимата города Рудного Костанайской области от ";
    String kazakhName = "Қостанай облысы Рудный қаласы әкімдігінің ";
    List<String> acts = new ArrayList<>();
    acts.add(
        "1.rus.txt|"
            + String.format(
                Locale.ROOT,
                RUSSIAN,
                "Об утверждении Правил выгула собак",
                "3 марта 2010 года",
                "11",
                "",
                """
                1. Собак выгуливают на поводке.

                2. Плата за выгул составляет 200 тенге.

                3. Настоящее постановление вводится в действие со дня его подписания.\
                """));
    acts.add(
        "1.kaz.txt|"
            + String.format(
                Locale.ROOT,
                KAZAKH,
                "Иттерді серуендету қағидаларын бекіту туралы",
                "2010 жылғы 3 наурыздағы",
                "11",
                "",
                """
                1. Иттер қарғыбаумен серуендетіледі.

                2. Серуендету ақысы 200 теңге.

                3. Осы қаулы қол қойылған күнінен бастап қолданысқа енгізіледі.\
                """));
    acts.add(
        "2.rus.txt|"
            + String.format(
                Locale.ROOT,
                RUSSIAN,
                "О внесении изменения в постановление",
                "4 апреля 2014 года",
                "22",
                "",
                "1. Внести в "
                    + name
                    + "3 марта 2010 года № 11 \"Об утверждении Правил выгула собак\" следующее"
                    + " изменение:\n\nв пункте 2 цифры \"200\" заменить цифрами \"500\".\n\n2."
                    + " Настоящее постановление вводится в действие со дня его подписания."));
    acts.add(
        "2.kaz.txt|"
            + String.format(
                Locale.ROOT,
                KAZAKH,
                "Қаулыға өзгеріс енгізу туралы",
                "2014 жылғы 4 сәуірдегі",
                "22",
                "",
                "1. "
                    + kazakhName
                    + "2010 жылғы 3 наурыздағы № 11 \"Иттерді серуендету қағидаларын бекіту"
                    + " туралы\" қаулысына мынадай өзгеріс енгізілсін:\n\n"
                    + "2-тармақтағы \"200\" деген сан \"500\" деген санмен ауыстырылсын.\n\n"
                    + "2. Осы қаулы қол қойылған күнінен бастап қолданысқа енгізіледі."));
    acts.add(
        "3.rus.txt|"
            + String.format(
                Locale.ROOT,
                RUSSIAN,
                "Об утверждении Правил выгула собак и кошек",
                "5 мая 2020 года",
                "33",
                "",
                "1. Собак и кошек выгуливают в намордниках.\n\n2. Признать утратившим силу "
                    + name
                    + "3 марта 2010 года № 11 \"Об утверждении Правил выгула собак\".\n\n"
                    + "3. Настоящее постановление вводится в действие со дня его подписания."));
    acts.add(
        "3.kaz.txt|"
            + String.format(
                Locale.ROOT,
                KAZAKH,
                "Иттер мен мысықтарды серуендету қағидаларын бекіту туралы",
                "2020 жылғы 5 мамырдағы",
                "33",
                "",
                "1. Иттер мен мысықтар тұмылдырықпен серуендетіледі.\n\n2. "
                    + kazakhName
                    + "2010 жылғы 3 наурыздағы № 11 \"Иттерді серуендету қағидаларын бекіту"
                    + " туралы\" қаулысының күші жойылды деп танылсын.\n\n"
                    + "3. Осы қаулы қол қойылған күнінен бастап қолданысқа енгізіледі."));
    acts.add(
        "4.rus.txt|"
            + String.format(
                Locale.ROOT,
                RUSSIAN,
                "О площадках",
                "6 июня 2023 года",
                "44",
                "В соответствии с постановлением акимата города Рудного Костанайской области от 5"
                    + " мая 2020 года № 33 \"Об утверждении Правил выгула собак и кошек\" ",
                "1. Открыть площадку.\n\n2. Настоящее постановление вводится в действие со дня его"
                    + " подписания."));
    index = folder.resolve("index").toString();
    List<String> command = new ArrayList<>(List.of("index", "--index", index));
    for (String act : acts) {
      String[] parts = act.split("\\|", 2);
      command.add(Files.writeString(folder.resolve(parts[0]), parts[1]).toString());
    }
    session.run(command.toArray(String[]::new));
    try (ActIndex opened = ActIndex.open(Path.of(index))) {
      former = id(opened, "/11");
      latter = id(opened, "/33");
    }
  }

  private static ActId id(ActIndex index, String end) throws IOException {
    return index.ids().stream().filter(id -> id.value().endsWith(end)).findFirst().orElseThrow();
  }

  @Test
  void readsAnActThatIsGoneAsItWasOnADay() throws IOException {
    try (ActIndex opened = ActIndex.open(Path.of(index))) {
      for (Language language : Language.values()) {
        assertThat(opened.wording(former, language, BEFORE).orElseThrow().text().toString())
            .contains("500")
            .doesNotContain("200 те");
      }
    }
    assertThat(show("2013-01-01")).contains("составляет 200 тенге", "ақысы 200 теңге");
    assertThat(show("2015-05-01")).contains("in force", "составляет 500 тенге", "ақысы 500 теңге");
    assertThat(show("2022-05-01")).contains("repealed");
  }

  private String show(String day) {
    return session.answer(
        "show", "--index", index, "--as-of", day, "--provision", "para_2", "№ 11");
  }

  @Test
  void tellsSinceWhenWordsStoodInAnActThatIsGone() throws IOException {
    try (ActIndex opened = ActIndex.open(Path.of(index))) {
      List<WordStay> stays = opened.since(former, "500 тенге");
      assertThat(stays)
          .extracting(WordStay::language)
          .containsExactly(Language.KAZAKH, Language.RUSSIAN);
      assertThat(stays)
          .allMatch(stay -> stay.from().day().equals(Optional.of(LocalDate.of(2014, 4, 4))));
    }
    assertThat(session.answer("since", "--index", index, "--messages", "ru", "№ 11", "500 тенге"))
        .contains("ru: с 2014-04-04 (вычислено)");
    assertThat(session.answer("since", "--index", index, "--messages", "kk", "№ 11", "500 теңге"))
        .contains("kk: 2014-04-04 (есептелген)");
  }

  @Test
  void findsActsThatAreGoneAndTellsSo() throws IOException {
    try (ActIndex opened = ActIndex.open(Path.of(index))) {
      for (String words : List.of("плата за выгул", "серуендету ақысы")) {
        assertThat(opened.search(ActQuery.of(words)).hits())
            .filteredOn(hit -> hit.act().equals(former))
            .allSatisfy(hit -> assertThat(hit.endedByOther()).isTrue())
            .hasSize(1);
        ActQuery then = ActQuery.builder().text(words).inForceOn(BEFORE).build();
        assertThat(opened.search(then).hits()).anyMatch(hit -> hit.act().equals(former));
        ActQuery now = ActQuery.builder().text(words).inForceOn(AFTER).build();
        assertThat(opened.search(now).hits()).noneMatch(hit -> hit.act().equals(former));
      }
    }
  }

  @Test
  void followsAnActToTheOneThatTookItsPlaceAndBack() throws IOException {
    try (ActIndex opened = ActIndex.open(Path.of(index))) {
      Lineage after = lineage(opened, former);
      assertThat(after.after()).extracting(one -> one.latter().id()).containsExactly(latter);
      assertThat(after.before()).isEmpty();
      assertThat(lineage(opened, latter).before())
          .extracting(one -> one.former().id())
          .containsExactly(former);
      assertThat(lineage(opened, id(opened, "/22"))).isEqualTo(new Lineage(List.of(), List.of()));
    }
    assertThat(session.answer("history", "--index", index, "--messages", "ru", "№ 11"))
        .contains("на смену акту пришёл\n", "№ 33", "(вывод: прекращает его действие,");
    assertThat(session.answer("history", "--index", index, "--messages", "kk", "№ 33"))
        .contains("акт мынаның орнын басты\n", "№ 11", "(жорамал: ");
    assertThat(session.answer("history", "--index", index, "--format", "json", "№ 11"))
        .contains("\"placeTakenBy\" : [ {", "\"inferred\" : true");
  }

  private static Lineage lineage(ActIndex index, ActId id) throws IOException {
    Act act = index.get(id).orElseThrow();
    return Lineage.of(act, index.history(id));
  }

  @Test
  void followsReferencesBetweenActs() throws IOException {
    try (ActIndex opened = ActIndex.open(Path.of(index))) {
      assertThat(opened.history(latter).links(ActLink.Kind.BASIS_OF))
          .extracting(link -> link.other().orElseThrow().number())
          .containsExactly(Optional.of("44"));
    }
    assertThat(session.answer("history", "--index", index, "№ 33")).contains("№ 44  О площадках");
  }

  @Test
  void findsLocalActsWithoutTheirRegion() throws IOException {
    assertThat(session.answer("search", "--index", index, "выгул кошек в намордниках"))
        .contains("/33");
    assertThat(session.answer("search", "--index", index, "мысықтарды серуендету")).contains("/33");
  }

  @Test
  void countsOverTheWholeCorpus() throws IOException {
    for (String messages : List.of("kk", "ru")) {
      for (CountQuestion.Subject subject : CountQuestion.Subject.values()) {
        int code = session.run("count", "--index", index, "--messages", messages, subject.name());
        assertThat(code).as("%s %s", messages, subject).isZero();
      }
    }
    assertThat(session.answer("count", "--index", index, "CHANGED_PROVISIONS"))
        .contains("paragraph 2");
    assertThat(session.answer("count", "--index", index, "CHANGING_ACTS")).contains("/22");
    assertThat(session.answer("count", "--index", index, "REPEALS")).contains("2020");
    try (ActIndex opened = ActIndex.open(Path.of(index))) {
      assertThat(opened.count(CountQuestion.of(CountQuestion.Subject.REPEALS)))
          .extracting(CountRow::key)
          .containsExactly("2020");
    }
  }
}
