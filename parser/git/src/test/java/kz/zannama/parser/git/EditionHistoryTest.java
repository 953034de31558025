package kz.zannama.parser.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Edition;
import kz.zannama.model.Language;
import kz.zannama.parser.git.HistoryEvent.Announced;
import kz.zannama.parser.git.HistoryEvent.Cause;
import kz.zannama.parser.git.HistoryEvent.Damaged;
import kz.zannama.parser.git.HistoryEvent.Edited;
import kz.zannama.parser.git.HistoryEvent.Removed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionHistoryTest {
  private static final String BOATS = "08-local/195-rudnyi/2021/0504-ob-uchete-lodok-317";
  private static final String PIERS = "08-local/195-rudnyi/2021/0601-o-prichalakh-318";

  @TempDir private Path folder;
  private CorpusRepository corpus;
  private EditionLog log = EditionLog.create();

  @BeforeEach
  void makeRepository() throws IOException {
    corpus = CorpusRepository.bare(folder.resolve("local.git"));
  }

  private static String meta(int number, String kazakh, String russian) {
    return """
    act_code: 'NUMBER'
    requisite: Постановление акимата города Рудного от 4 мая 2021 года № NUMBER
    title: {rus: О лодках, kaz: Қайықтар туралы}
    approved_on: 2021-05-04
    version_date: {kaz: KAZAKH, rus: RUSSIAN}
    """
        .replace("NUMBER", String.valueOf(number))
        .replace("KAZAKH", kazakh)
        .replace("RUSSIAN", russian);
  }

  private static String russian(String words) {
    return "# О лодках\n\nакимат города Рудного ПОСТАНОВЛЯЕТ:\n\n1. " + words + "\n";
  }

  private static String kazakh(String words) {
    return "# Қайықтар туралы\n\nРудный қаласының әкімдігі ҚАУЛЫ ЕТЕДІ:\n\n1. " + words + "\n";
  }

  private CorpusRepository put(String path, int number, String kazakhDay, String russianDay) {
    return corpus
        .put(path + "/meta.yaml", meta(number, kazakhDay, russianDay))
        .put(path + "/kaz.md", kazakh("Қайықтар есепке алынсын."))
        .put(path + "/rus.md", russian("Учесть лодки."));
  }

  private List<HistoryEvent> read(Path... repositories) {
    List<HistoryEvent> events = new ArrayList<>();
    try (EditionHistory history = EditionHistory.open(List.of(repositories))) {
      history.read(log, events::add);
    }
    return events;
  }

  private List<HistoryEvent> read() {
    return read(corpus.folder());
  }

  private static Edited edited(HistoryEvent event) {
    return (Edited) event;
  }

  @Test
  void tellsEditionsWithTheirDaysAndCauses() throws IOException {
    put(BOATS, 317, "2021-05-04", "2021-05-04").commit("2021-05-04", "317");
    put(BOATS, 317, "2022-03-02", "2022-03-02")
        .put(BOATS + "/kaz.md", kazakh("Қайықтар мен кемелер есепке алынсын."))
        .put(BOATS + "/rus.md", russian("Учесть лодки и суда."))
        .commit(
            "2022-03-02",
            "88 Об изменении",
            "Cause-Act-Code: 95001",
            "Cause-Act-Requisite: Постановление акимата города Рудного от 2 марта 2022 года № 88",
            "Acts-Changed: 1");
    List<HistoryEvent> events = read();

    assertThat(events).hasSize(2);
    assertThat(edited(events.get(0)).causes()).isEmpty();
    Edited second = edited(events.get(1));
    assertThat(second.repository()).isEqualTo("local.git");
    assertThat(second.path()).isEqualTo(BOATS);
    assertThat(second.actCode()).isEqualTo("317");
    assertThat(second.day()).isEqualTo(LocalDate.of(2022, 3, 2));
    assertThat(second.editions().keySet())
        .containsExactlyInAnyOrder(Language.KAZAKH, Language.RUSSIAN);
    assertThat(second.causes())
        .containsExactly(
            new Cause("95001", "Постановление акимата города Рудного от 2 марта 2022 года № 88"));
  }

  @Test
  void givesEachEditionToBeParsed() throws IOException {
    put(BOATS, 317, "2021-05-04", "2021-05-04").commit("2021-05-04", "317");
    List<Act> acts = new ArrayList<>();
    try (EditionHistory history = EditionHistory.open(List.of(corpus.folder()))) {
      List<Edited> events = new ArrayList<>();
      history.read(log, event -> events.add(edited(event)));
      for (Edited event : events) {
        acts.addAll(event.source().load().parse().acts());
      }
    }

    Act act = acts.getFirst();
    assertThat(act.id()).hasToString("resolution/akimat/kostanay/rudny-city/2021-05-04/317");
    assertThat(act.texts().values())
        .extracting(text -> text.source().file())
        .containsExactly("2021-05-04/" + BOATS + "/kaz.md", "2021-05-04/" + BOATS + "/rus.md");
    assertThat(act.texts().values())
        .extracting(text -> text.requisites().versionDate())
        .containsOnly(Optional.of(LocalDate.of(2021, 5, 4)));
  }

  @Test
  void tellsOnlyTheTextThatChanged() throws IOException {
    put(BOATS, 317, "2021-05-04", "2021-05-04").commit("2021-05-04", "317");
    put(BOATS, 317, "2021-05-04", "2022-03-02")
        .put(BOATS + "/rus.md", russian("Учесть лодки и суда."))
        .commit("2022-03-02", "88");

    assertThat(edited(read().get(1)).editions().keySet()).containsExactly(Language.RUSSIAN);
  }

  @Test
  void datesATextByTheCommitWhereNothingElseDoes() throws IOException {
    corpus.put(BOATS + "/rus.md", russian("Учесть лодки.")).commit("2021-05-09", "317");
    List<Act> acts = new ArrayList<>();
    try (EditionHistory history = EditionHistory.open(List.of(corpus.folder()))) {
      List<HistoryEvent> events = new ArrayList<>();
      history.read(log, events::add);
      acts.addAll(edited(events.getFirst()).source().load().parse().acts());
    }
    ActText text = acts.getFirst().text();

    assertThat(text.requisites().versionDate()).contains(LocalDate.of(2021, 5, 9));
    assertThat(text.source().edition().flatMap(Edition::actCode)).contains("317");
  }

  @Test
  void tellsEachActOfACommitThatGathersActs() throws IOException {
    put(BOATS, 317, "2021-05-04", "2021-05-04");
    put(PIERS, 318, "2021-05-04", "2021-05-04")
        .commit("2021-05-04", "Несколько актов", "Cause-Act-Code: 1", "Cause-Act-Code: 2");

    assertThat(read())
        .extracting(event -> edited(event).actCode() + edited(event).causes().size())
        .containsExactly("3172", "3182");
  }

  @Test
  void tellsARemovalWithItsDayAndCause() throws IOException {
    put(BOATS, 317, "2021-05-04", "2021-05-04").commit("2021-05-04", "317");
    corpus.take(BOATS).commit("2024-07-01", "5", "Cause-Act-Code: 99000");

    assertThat(read().get(1))
        .isEqualTo(
            new Removed(
                "local.git",
                BOATS,
                "317",
                LocalDate.of(2024, 7, 1),
                List.of(new Cause("99000", ""))));
  }

  @Test
  void takesAnActInAnotherFolderForTheSame() throws IOException {
    String older = "08-local/195-rudnyi/20210504-ob-uchete-lodok-317";
    put(older, 317, "2021-05-04", "2021-05-04").commit("2021-05-04", "317");
    corpus.take(older);
    put(BOATS, 317, "2021-05-04", "2021-05-04").commit("2024-07-01", "Новая раскладка");

    assertThat(read()).hasSize(1);
  }

  @Test
  void tellsActsOfAFolderThatHoldsTwoOneAfterTheOther() throws IOException {
    String path = "00-constitution";
    String front = "---\nsource: https://zan.gov.kz/client/#!/doc/DOC\n---\n\n";
    corpus
        .put(path + "/rus.md", front.replace("DOC", "1/rus/30.08.1995") + russian("Мы, народ."))
        .commit("1995-08-30", "1");
    corpus
        .put(
            path + "/rus.md",
            front.replace("DOC", "223244/rus/15.03.2026") + russian("Мы, единый народ."))
        .commit("2026-03-15", "2");
    List<HistoryEvent> events = read();

    assertThat(edited(events.get(0)).actCode()).isEqualTo("1");
    assertThat(edited(events.get(1)).actCode()).isEqualTo("223244");
    assertThat(events.get(2))
        .isEqualTo(new Removed("local.git", path, "1", LocalDate.of(2026, 3, 15), List.of()));
  }

  @Test
  void tellsThatARepealIsAnnounced() throws IOException {
    put(BOATS, 317, "2021-05-04", "2021-05-04").commit("2021-05-04", "317");
    corpus
        .put(
            BOATS + "/meta.yaml",
            meta(317, "2021-05-04", "2021-05-04")
                + "repealed_on: 2027-01-01\n"
                + "repealed_by: {code: '99', requisite: Закон от 3 июля 2026 года № 12-IX}\n")
        .commit("2026-07-13", "12-IX");
    Announced announced = (Announced) read().get(1);

    assertThat(announced.repealedOn()).contains(LocalDate.of(2027, 1, 1));
    assertThat(announced.repealedBy().orElseThrow().code()).contains("99");
    assertThat(announced.day()).isEqualTo(LocalDate.of(2026, 7, 13));
  }

  @Test
  void tellsNothingOfAHistoryThatWasWrittenAnew() throws IOException {
    put(BOATS, 317, "2021-05-04", "2021-05-04").commit("2021-05-04", "317");
    corpus.take(BOATS).commit("2024-07-01", "5");
    read();
    corpus.anew();
    put(BOATS, 317, "2021-05-04", "2021-05-04")
        .put(BOATS + "/rus.md", russian("Учесть лодки.").replace("1.", "<a id=\"p1\"></a>\n\n1\\."))
        .commit("2021-05-04", "317 заново");
    corpus.take(BOATS).commit("2024-07-01", "5 заново");

    assertThat(read()).isEmpty();
  }

  @Test
  void tellsNothingWherePartsGotOtherNames() throws IOException {
    String back = "↑ [Вся редакция](../rus.md)\n\n";
    String contents =
        "# О лодках\n\n## Части документа\n\n[Г 1](rus/FIRST.md)\n[Г 2](rus/SECOND.md)\n";
    corpus
        .put(BOATS + "/meta.yaml", meta(317, "2021-05-04", "2021-05-04"))
        .put(BOATS + "/rus.md", contents.replace("FIRST", "ch001").replace("SECOND", "ch002"))
        .put(BOATS + "/rus/ch001.md", back + "## Глава 1\n\nСтатья 1. Лодка\n")
        .put(BOATS + "/rus/ch002.md", back + "## Глава 2\n\nСтатья 2. Причал\n")
        .commit("2021-05-04", "317");
    assertThat(read()).hasSize(1);
    corpus
        .take(BOATS + "/rus")
        .put(BOATS + "/rus.md", contents.replace("FIRST", "sec002").replace("SECOND", "sec001"))
        .put(BOATS + "/rus/sec002.md", back + "## Глава 1\n\nСтатья 1. Лодка\n")
        .put(BOATS + "/rus/sec001.md", back + "## Глава 2\n\nСтатья 2. Причал\n")
        .commit("2021-06-01", "Другие части");

    assertThat(read()).isEmpty();
  }

  @Test
  void goesOnWhereItWas() throws IOException {
    put(BOATS, 317, "2021-05-04", "2021-05-04").commit("2021-05-04", "317");
    read();
    log.save(folder.resolve("log.tsv"));
    log = EditionLog.open(folder.resolve("log.tsv"));
    assertThat(read()).isEmpty();
    put(PIERS, 318, "2021-06-01", "2021-06-01").commit("2021-06-01", "318");

    assertThat(read()).extracting(event -> edited(event).actCode()).containsExactly("318");
  }

  @Test
  void namesADamagedTextAndGoesOn() throws IOException {
    put(BOATS, 317, "2021-05-04", "2021-05-04").commit("2021-05-04", "317");
    put(PIERS, 318, "2021-06-01", "2021-06-01")
        .put(PIERS + "/rus.md", russian("Учесть причалы."))
        .commit("2021-06-01", "318");
    Files.delete(corpus.object(russian("Учесть причалы.")));
    List<HistoryEvent> events = read();

    assertThat(edited(events.get(0)).actCode()).isEqualTo("317");
    assertThat(events.get(1)).isInstanceOf(Damaged.class);
    assertThat(((Damaged) events.get(1)).reason())
        .startsWith("[local.git/" + PIERS + "] Missing blob ");
  }

  @Test
  void doesNotTakeADamagedActForARemovedOne() throws IOException {
    put(BOATS, 317, "2021-05-04", "2021-05-04").commit("2021-05-04", "317");
    String broken = russian("Учесть лодки и суда.");
    corpus.put(BOATS + "/rus.md", broken).commit("2022-03-02", "88");
    Files.delete(corpus.object(broken));

    assertThat(read()).noneMatch(Removed.class::isInstance);
  }

  @Test
  void readsSeveralRepositoriesAndNamesWhatIsNone() throws IOException {
    put(BOATS, 317, "2021-05-04", "2021-05-04").commit("2021-05-04", "317");
    CorpusRepository local = corpus;
    corpus = CorpusRepository.withWorkingTree(Files.createDirectory(folder.resolve("codes")));
    put(PIERS, 318, "2021-06-01", "2021-06-01").commit("2021-06-01", "318");
    Path none = Files.createDirectory(folder.resolve("none"));
    List<HistoryEvent> events = read(local.folder(), none, corpus.folder());

    assertThat(events)
        .extracting(HistoryEvent::repository)
        .containsExactly("none", "local.git", "codes");
    assertThat(((Damaged) events.getFirst()).reason()).startsWith("[none] no git repository: ");
  }

  @Test
  void runsNothingOfARepository() throws IOException {
    Path sign = folder.resolve("ran");
    corpus = CorpusRepository.withWorkingTree(Files.createDirectory(folder.resolve("codes")));
    String command = "touch '" + sign + "'";
    Files.writeString(
        corpus.gitFolder().resolve("config"),
        "[core]\n\tbare = false\n[filter \"own\"]\n\tsmudge = "
            + command
            + "\n\tclean = "
            + command
            + "\n\trequired = true\n");
    Files.createDirectories(corpus.gitFolder().resolve("hooks"));
    for (String hook : List.of("post-checkout", "post-merge", "pre-auto-gc")) {
      Path script = corpus.gitFolder().resolve("hooks").resolve(hook);
      Files.writeString(script, "#!/bin/sh\n" + command + "\n");
      assertThat(script.toFile().setExecutable(true)).isTrue();
    }
    put(BOATS, 317, "2021-05-04", "2021-05-04")
        .put(".gitattributes", "*.md filter=own\n")
        .commit("2021-05-04", "317");
    List<HistoryEvent> events = read();

    assertThat(events).hasSize(1);
    assertThat(sign).doesNotExist();
    assertThat(corpus.folder().resolve(BOATS)).doesNotExist();
  }

  @Test
  void knowsTheDayOfEachLanguage() throws IOException {
    put(BOATS, 317, "2021-05-03", "2021-05-04").commit("2021-05-04", "317");
    Map<Language, Edition> editions = edited(read().getFirst()).editions();

    assertThat(editions.keySet()).containsOnly(Language.KAZAKH, Language.RUSSIAN);
    editions.forEach((language, edition) ->
        assertThat(edition.date())
            .contains(LocalDate.of(2021, 5, language == Language.KAZAKH ? 3 : 4)));
  }
}
