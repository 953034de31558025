package kz.zannama.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.ActType;
import kz.zannama.model.Change;
import kz.zannama.model.Edition;
import kz.zannama.model.ElementId;
import kz.zannama.model.Evidence;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Language;
import kz.zannama.model.ProvisionKind;
import kz.zannama.model.Source;
import kz.zannama.model.Status.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusFolderTest {
  private static final String META =
      """
      act_code: '90317'
      requisite: 'Постановление акимата города Рудного Костанайской области от 4 мая 2021 года № 317. Зарегистрировано Департаментом юстиции Костанайской области 11 мая 2021 года № 9120'
      title:
        rus: Об учете лодок
        kaz: Қайықтарды есепке алу туралы
      form: ПОСТ
      type_codes:
      - ПОСТ
      approved_on: 2021-05-04
      version_date:
        kaz: 2022-03-01
        rus: 2022-03-02
      source:
        kaz: https://zan.gov.kz/client/#!/doc/90317/kaz/01.03.2022
        rus: https://zan.gov.kz/client/#!/doc/90317/rus/02.03.2022
      caused_by:
        code: '95001'
        requisite: Постановление акимата города Рудного Костанайской области от 2 марта 2022 года № 88
        title:
          rus: О внесении изменения
      """;
  private static final String RUSSIAN =
      """
      # Об учете лодок

      В соответствии с Законом Республики Казахстан «О местном государственном управлении» акимат города Рудного ПОСТАНОВЛЯЕТ:

      <a id="p1"></a>

      1. Утвердить правила учета лодок.

         > *Сноска. Пункт 1 с изменением, внесенным постановлением акимата города Рудного от 02.03.2022 № 88.*

      <a id="p2"></a>

      2\\. Настоящее постановление вводится в действие со дня его первого официального опубликования.

      **Аким города**

      **Б. Гайязов**
      """;
  private static final String KAZAKH =
      """
      # Қайықтарды есепке алу туралы

      «Жергілікті мемлекеттік басқару туралы» Қазақстан Республикасының Заңына сәйкес Рудный қаласының әкімдігі ҚАУЛЫ ЕТЕДІ:

      1. Қайықтарды есепке алу қағидалары бекітілсін.

      2. Осы қаулы алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.

      **Қала әкімі**

      **Б. Ғаязов**
      """;

  @TempDir private Path corpus;

  private Path act(String path) throws IOException {
    return Files.createDirectories(corpus.resolve("08-local/195-rudnyi").resolve(path));
  }

  private Path boats() throws IOException {
    return boats("2021/0504-ob-uchete-lodok-90317", META);
  }

  private Path boats(String path, String meta) throws IOException {
    Path folder = act(path);
    Files.writeString(folder.resolve("meta.yaml"), meta);
    Files.writeString(folder.resolve("rus.md"), RUSSIAN);
    Files.writeString(folder.resolve("kaz.md"), KAZAKH);
    return folder;
  }

  private static ActText text(Act act, Language language) {
    return act.text(language).orElseThrow();
  }

  private static List<String> messages(ActText text, IssueCode code) {
    return text.issues().stream()
        .filter(issue -> issue.code() == code)
        .map(Issue::message)
        .toList();
  }

  @Test
  void readsBothTextsAsOneAct() throws IOException {
    Act act = ActParser.create().parse(boats()).act();

    assertThat(act.id()).hasToString("resolution/akimat/kostanay/rudny-city/2021-05-04/317");
    assertThat(act.texts().keySet()).containsExactly(Language.KAZAKH, Language.RUSSIAN);
    for (ActText text : act.texts().values()) {
      assertThat(text.requisites().type()).isEqualTo(ActType.RESOLUTION);
      assertThat(text.requisites().adopted()).contains(LocalDate.of(2021, 5, 4));
      assertThat(text.requisites().number()).contains("317");
      assertThat(text.requisites().registration().orElseThrow().number()).isEqualTo("9120");
      assertThat(text.provisions(ProvisionKind.PARAGRAPH)).hasSize(2);
      assertThat(messages(text, IssueCode.SOURCES_CONTRADICT)).isEmpty();
    }
    assertThat(text(act, Language.RUSSIAN).title()).isEqualTo("Об учете лодок");
    assertThat(text(act, Language.RUSSIAN).requisites().issuers())
        .containsExactly("акимат города Рудного Костанайской области");
    assertThat(text(act, Language.KAZAKH).title()).isEqualTo("Қайықтарды есепке алу туралы");
    assertThat(text(act, Language.KAZAKH).requisites().issuers())
        .containsExactly("Рудный қаласының әкімдігі");
  }

  @Test
  void datesEachTextByItsOwnEdition() throws IOException {
    Act act = ActParser.create().parse(boats()).act();

    assertThat(text(act, Language.KAZAKH).requisites().versionDate())
        .contains(LocalDate.of(2022, 3, 1));
    assertThat(text(act, Language.RUSSIAN).requisites().versionDate())
        .contains(LocalDate.of(2022, 3, 2));
  }

  @Test
  void namesSourcesByTheirPathInTheCorpus() throws IOException {
    Source source = text(ActParser.create().parse(boats()).act(), Language.RUSSIAN).source();

    assertThat(source.file())
        .isEqualTo("08-local/195-rudnyi/2021/0504-ob-uchete-lodok-90317/rus.md");
    assertThat(source.pieces())
        .containsExactly(
            new Source.Piece("meta.yaml", 0), new Source.Piece("rus.md", META.length()));
  }

  @Test
  void showsWhereAFactIsStated() throws IOException {
    ActText text = text(ActParser.create().parse(boats()).act(), Language.RUSSIAN);
    Evidence number =
        text.evidence().stream().filter(e -> e.fact().equals("number")).findFirst().orElseThrow();

    assertThat(number.rule()).isEqualTo("stated");
    assertThat((META + RUSSIAN).substring(number.span().start(), number.span().end()))
        .isEqualTo(
            "Постановление акимата города Рудного Костанайской области от 4 мая 2021 года № 317.");
  }

  @Test
  void keepsWhatIsStatedOfTheEdition() throws IOException {
    Act act = ActParser.create().parse(boats()).act();
    Edition edition = text(act, Language.RUSSIAN).source().edition().orElseThrow();

    assertThat(edition.actCode()).contains("90317");
    assertThat(edition.cause().orElseThrow().code()).contains("95001");
    assertThat(edition.cause().orElseThrow().act().number()).contains("88");
    assertThat(edition.cause().orElseThrow().act().adopted()).contains(LocalDate.of(2022, 3, 2));
  }

  @Test
  void namesTheCausingActWhereNoNoteDoes() throws IOException {
    Act act = ActParser.create().parse(boats()).act();

    assertThat(text(act, Language.RUSSIAN).history())
        .singleElement()
        .satisfies(
            change -> assertThat(change.scope().provision()).contains(ElementId.parse("para_1")));
    assertThat(text(act, Language.KAZAKH).history())
        .singleElement()
        .satisfies(change -> {
          assertThat(change).isInstanceOf(Change.Amendment.class);
          assertThat(change.scope().act().orElseThrow().number()).contains("88");
          assertThat(change.scope().effective()).contains(LocalDate.of(2022, 3, 1));
        });
  }

  @Test
  void saysWhatTheTextAndTheCorpusContradictEachOtherIn() throws IOException {
    Path folder = boats();
    Files.writeString(
        folder.resolve("rus.md"),
        RUSSIAN.replace(
            "лодок\n\nВ",
            "лодок\n\nПостановление акимата города Рудного от 5 мая 2021 года № 318\n\nВ"));
    ActText text = text(ActParser.create().parse(folder).act(), Language.RUSSIAN);

    assertThat(text.requisites().number()).contains("318");
    assertThat(text.source().edition().orElseThrow().requisite().orElseThrow()).contains("№ 317");
    assertThat(messages(text, IssueCode.SOURCES_CONTRADICT))
        .containsExactly(
            "The text says 2021-05-05, the corpus 2021-05-04: adopted",
            "The text says 318, the corpus 317: number");
  }

  @Test
  void leavesATextTheNumberThatItsAnnexPrints() throws IOException {
    Path folder = boats();
    Files.writeString(
        folder.resolve("kaz.md"),
        KAZAKH
            + """

            > *Рудный қаласы әкімдігінің*
            > *2021 жылғы 4 мамырдағы № 316 қаулысына*
            > *қосымша*

            ## Қайықтарды есепке алу қағидалары

            1. Қайық кітапқа енгізіледі.
            """);
    Act act = ActParser.create().parse(folder).act();

    assertThat(act.id()).hasToString("resolution/akimat/kostanay/rudny-city/2021-05-04/317");
    assertThat(text(act, Language.KAZAKH).requisites().number()).contains("316");
    assertThat(messages(text(act, Language.KAZAKH), IssueCode.SOURCES_CONTRADICT))
        .containsExactly("The text says 316, the corpus 317: number");
  }

  @Test
  void knowsOfATermThatTheRequisitesOfTodaySayIsOver() throws IOException {
    Path folder = boats();
    Files.writeString(
        folder.resolve("meta.yaml"),
        META.replace("№ 9120'", "№ 9120. Прекращено действие в связи с истечением срока'"));
    Act act = ActParser.create().parse(folder).act();

    for (ActText text : act.texts().values()) {
      assertThat(text.requisites().status().state()).isEqualTo(State.EXPIRED);
    }
  }

  @Test
  void knowsOfARepealThatTheRequisitesOfTodayName() throws IOException {
    Path folder = boats();
    Files.writeString(
        folder.resolve("meta.yaml"),
        META.replace(
            "№ 9120'",
            "№ 9120. Утратило силу постановлением акимата города Рудного Костанайской области от 1"
                + " июля 2024 года № 5'"));
    Act act = ActParser.create().parse(folder).act();

    for (ActText text : act.texts().values()) {
      assertThat(text.requisites().status().state()).isEqualTo(State.REPEALED);
      assertThat(text.requisites().status().since()).contains(LocalDate.of(2024, 7, 1));
      assertThat(text.requisites().status().by().orElseThrow().number()).contains("5");
    }
  }

  @Test
  void knowsOfARepealThatIsAnnounced() throws IOException {
    Path folder = boats();
    Files.writeString(
        folder.resolve("meta.yaml"),
        META
            + """
            repealed_on: 2027-01-01
            repealed_by:
              code: '99000'
              requisite: Постановление акимата города Рудного Костанайской области от 3 октября 2026 года № 12
            """);
    Act act = ActParser.create().parse(folder).act();

    for (ActText text : act.texts().values()) {
      assertThat(text.requisites().status().state()).isEqualTo(State.REPEALED);
      assertThat(text.requisites().status().since()).contains(LocalDate.of(2027, 1, 1));
      assertThat(text.requisites().status().by().orElseThrow().number()).contains("12");
      assertThat(text.source().edition().orElseThrow().repealedOn())
          .contains(LocalDate.of(2027, 1, 1));
    }
  }

  @Test
  void readsTheFrontMatterOfOlderBuilds() throws IOException {
    Path folder = act("20210504-ob-uchete-lodok-90317");
    String link = "source: https://zan.gov.kz/client/#!/doc/90317/rus/02.03.2022\n";
    Files.writeString(folder.resolve("rus.md"), "---\n" + link + "---\n\n" + RUSSIAN);
    Act act = ActParser.create().parse(folder).act();
    ActText text = act.text();

    assertThat(act.id()).hasToString("zan:90317");
    assertThat(text.title()).isEqualTo("Об учете лодок");
    assertThat(text.requisites().adopted()).contains(LocalDate.of(2021, 5, 4));
    assertThat(text.requisites().versionDate()).contains(LocalDate.of(2022, 3, 2));
  }

  @Test
  void joinsPartsInTheOrderOfTheContents() throws IOException {
    Path folder = act("2021/0601-kodeks-o-lodkakh-91000");
    Files.createDirectories(folder.resolve("rus"));
    Files.writeString(
        folder.resolve("rus.md"),
        """
        # О лодках

        > *Сноска. По всему тексту слово "судно" заменено словом "лодка" Законом РК от 01.02.2023 № 3-VIII.*

        ## Части документа

        Документ разбит на части.

        | Часть | Название |
        |---|---|
        | [`sec002`](rus/sec002.md) | Глава 1. Общие положения |
        | [`sec001`](rus/sec001.md) | Глава 2. Учет |
        | [`sec003`](rus/sec003.md) | Глава 3. Итоги |
        """);
    String back = "↑ [Вся редакция](../rus.md)\n\n";
    Files.writeString(
        folder.resolve("rus/sec002.md"),
        back + "## Глава 1. Общие положения\n\n### Статья 1. Цель\n\nЗакон служит учету.\n");
    Files.writeString(
        folder.resolve("rus/sec001.md"),
        back + "## Глава 2. Учет\n\n### Статья 2. Книга\n\nЛодки вносятся в книгу.");
    ActText text = ActParser.create().parse(folder).act().text();

    assertThat(text.title()).isEqualTo("О лодках");
    assertThat(text.provisions(ProvisionKind.ARTICLE))
        .extracting(article -> article.id().value())
        .containsExactly("art_1", "art_2");
    assertThat(text.blocks().map(Object::toString))
        .noneMatch(block -> block.contains("Части документа") || block.contains("Вся редакция"));
    assertThat(messages(text, IssueCode.CONTENT_UNREAD))
        .containsExactly("A part of the text is not there: sec003.md");
    assertThat(messages(text, IssueCode.TEXT_LEFT_OUT)).hasSize(1);
  }

  @Test
  void readsATextOfWhichNothingIsStated() throws IOException {
    Path folder = act("2021/papka");
    Files.writeString(folder.resolve("meta.yaml"), "act_code: [90317\n");
    Files.writeString(folder.resolve("kaz.md"), KAZAKH);
    ActText text = ActParser.create().parse(folder).act().text();

    assertThat(text.title()).isEqualTo("Қайықтарды есепке алу туралы");
    assertThat(messages(text, IssueCode.CONTENT_UNREAD))
        .containsExactly("meta.yaml is no YAML: while parsing a flow sequence");
  }

  @Test
  void namesAFolderWithoutAText() throws IOException {
    Path folder = act("2021/0504-ob-uchete-lodok-90317");
    Files.writeString(folder.resolve("rus.md"), "---\nsource: x\n---\n");

    assertThatThrownBy(() -> ActParser.create().parse(folder))
        .isInstanceOf(IOException.class)
        .hasMessage("[08-local/195-rudnyi/2021/0504-ob-uchete-lodok-90317/rus.md] no text in it");
  }

  @Test
  void tellsWhatTheCorpusContradictsItselfIn() throws IOException {
    String meta =
        META.replace("approved_on: 2021-05-04", "approved_on: 2021-05-05")
                .replace("doc/90317/kaz/01.03.2022", "doc/90318/kaz/04.03.2022")
            + "form: ПРИК\n";
    Path folder = boats("2021/0504-ob-uchete-lodok-90319", meta);

    ActText text = text(ActParser.create().parse(folder).act(), Language.KAZAKH);

    assertThat(messages(text, IssueCode.SOURCES_CONTRADICT))
        .contains(
            "The corpus says 2021-05-05 and 2021-05-04: approved_on",
            "The corpus says 90317 and 90319: act_code",
            "The corpus says 90317 and 90318: act_code",
            "The corpus says 2022-03-01 and 2022-03-04: version_date",
            "meta.yaml says form twice: ПОСТ, ПРИК");
  }

  @Test
  void tellsADayThatIsNone() throws IOException {
    Path folder =
        boats(
            "2021/0504-ob-uchete-lodok-90317",
            META.replace("approved_on: 2021-05-04", "approved_on: 2021-02-31"));

    ActText text = text(ActParser.create().parse(folder).act(), Language.RUSSIAN);

    assertThat(text.requisites().adopted()).contains(LocalDate.of(2021, 5, 4));
    assertThat(text.issues())
        .anySatisfy(issue -> {
          assertThat(issue.code()).isEqualTo(IssueCode.CONTENT_UNREAD);
          assertThat(issue.message()).isEqualTo("No day: 2021-02-31");
          assertThat(issue.span()).isPresent();
        });
  }

  @Test
  void readsOneTextWhereTheOtherCannotBeRead() throws IOException {
    Path folder = boats("2021/0504-ob-uchete-lodok-90317", META);
    Files.writeString(folder.resolve("kaz.md"), "\n");

    Act act = ActParser.create().parse(folder).act();

    assertThat(act.texts()).containsOnlyKeys(Language.RUSSIAN);
    assertThat(act.text().issues())
        .anySatisfy(issue -> {
          assertThat(issue.severity()).isEqualTo(Issue.Severity.ERROR);
          assertThat(issue.message()).contains("kaz.md");
        });
  }

  @Test
  void readsTheTextsBesideStatementsNestedTooDeep() throws IOException {
    Path folder = boats("2021/0504-ob-uchete-lodok-90317", META + "deep: " + "[".repeat(100_000));

    Act act = ActParser.create().parse(folder).act();

    assertThat(act.texts()).containsOnlyKeys(Language.RUSSIAN, Language.KAZAKH);
    assertThat(act.text().issues())
        .anySatisfy(issue -> assertThat(issue.message()).contains("meta.yaml is no YAML"));
  }

  @Test
  void keepsTheRepealOfTheRequisitesBesideAnotherOne() throws IOException {
    String meta =
        META.replace(
                "№ 9120'",
                "№ 9120. Утратило силу постановлением акимата города Рудного Костанайской области от 1"
                    + " июня 2023 года № 401'")
            + """
            repealed_on: 2024-01-01
            repealed_by:
              code: '96001'
              requisite: Постановление акимата города Рудного Костанайской области от 2 декабря 2023 года № 512
            """;
    Path folder = boats("2021/0504-ob-uchete-lodok-90317", meta);

    ActText text = text(ActParser.create().parse(folder).act(), Language.RUSSIAN);

    assertThat(text.history())
        .filteredOn(Change.Repeal.class::isInstance)
        .extracting(change -> change.scope().act().orElseThrow().number().orElseThrow())
        .containsExactly("512", "401");
  }
}
