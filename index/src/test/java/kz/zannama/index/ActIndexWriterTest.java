package kz.zannama.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.history.ActVersion;
import kz.zannama.history.AmendmentChain;
import kz.zannama.index.wording.ActWording;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.ActType;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Language;
import kz.zannama.model.PutResult.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActIndexWriterTest {
  @TempDir Path folder;
  private ActIndex index;

  @BeforeEach
  void open() throws IOException {
    index = ActIndex.create(folder);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void addsEachActOfOneSource() throws IOException {
    Act first = decision("12-3").title("Бюджет туралы").act();
    Act second = decision("12-4").title("Бюджет туралы").act();

    assertThat(second.text().source()).isEqualTo(first.text().source());
    assertThat(put(first, second)).containsExactly(Outcome.ADDED, Outcome.ADDED);
    assertThat(put(second)).containsExactly(Outcome.SAME_TEXT);
    assertThat(index.size()).isEqualTo(2);
  }

  @Test
  void keepsTextsOfOneKeyThatDifferAndSaysSoOnBoth() throws IOException {
    Act first = decision("12-3").title("Бюджет туралы").paragraph("Бірінші мәтін.").act();
    Act second = decision("12-3").title("Бюджет туралы").paragraph("Екінші мәтін.").act();

    assertThat(put(first)).containsExactly(Outcome.ADDED);
    assertThat(put(first)).containsExactly(Outcome.SAME_TEXT);
    assertThat(put(second)).containsExactly(Outcome.WORDING_ADDED);

    assertThat(index.size()).isEqualTo(1);
    ActWording wording = index.wordings(first.id()).getFirst();
    assertThat(wording.readings()).hasSize(2);
    assertThat(wording.differing())
        .singleElement()
        .satisfies(reading -> assertThat(reading).isEqualTo(wording.readings().getLast()))
        .satisfies(reading ->
            assertThat(reading.issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.TEXTS_DIFFER));
    assertThat(index.get(first.id()).orElseThrow().text().issues())
        .singleElement()
        .satisfies(issue -> {
          assertThat(issue.code()).isEqualTo(IssueCode.TEXTS_DIFFER);
          assertThat(issue.message()).isEqualTo("sample, 25.0 % of the words");
        });
    assertThat(index.verify()).isEmpty();
  }

  @Test
  void keepsANoteWithWhatWasCommitted() throws IOException {
    try (ActIndexWriter writer = index.writer()) {
      assertThat(writer.note("batch a")).isEmpty();
      writer.put(decision("12-3").act());
      writer.commit("batch a", "1");
      writer.commit("batch b", "7");
    }
    try (ActIndexWriter writer = index.writer()) {
      assertThat(writer.note("batch a")).contains("1");
      writer.put(decision("12-4").act());
    }
    try (ActIndexWriter writer = index.writer()) {
      assertThat(writer.note("batch b")).contains("7");
    }
    assertThat(index.size()).isEqualTo(2);
  }

  @Test
  void takesASecondSourceOfOneTextForTheSameText() throws IOException {
    Act pdf = decision("12-3").paragraph("Ара ұялары есепке алынсын.").act();
    Act word = decision("12-3").paragraph("Ара ұялары есепке алынсын").act();

    assertThat(put(pdf, word)).containsExactly(Outcome.ADDED, Outcome.SAME_TEXT);

    ActWording wording = index.wordings(pdf.id()).getFirst();
    assertThat(wording.readings()).hasSize(2);
    assertThat(wording.differing()).isEmpty();
    assertThat(index.get(pdf.id()).orElseThrow().text().issues()).isEmpty();
  }

  @Test
  void answersWithTheWordingOfADay() throws IOException {
    Act adopted = decision("12-3").paragraph("Он ара ұясы.").act();
    Act older = decision("12-3").paragraph("Жиырма ара ұясы.").version("2017-05-01").act();
    Act newer = decision("12-3").paragraph("Отыз ара ұясы.").version("2019-02-01").act();

    assertThat(put(newer, adopted, older))
        .containsExactly(Outcome.ADDED, Outcome.WORDING_ADDED, Outcome.WORDING_ADDED);

    assertThat(index.wordings(newer.id()))
        .extracting(ActWording::text)
        .containsExactly(adopted.text(), older.text(), newer.text());
    assertThat(index.get(newer.id())).contains(newer);
    assertThat(index.get(newer.id(), LocalDate.of(2019, 1, 31))).contains(older);
    assertThat(index.get(newer.id(), LocalDate.of(2017, 4, 30))).contains(adopted);
    assertThat(index.search(ActQuery.of("жиырма")).total()).isZero();
    assertThat(index.search(ActQuery.of("отыз")).total()).isEqualTo(1);
    assertThat(index.verify()).isEmpty();
  }

  @Test
  void tellsActsOfOneKeyApartByTheirOwnEvidenceWhateverTheOrder() throws IOException {
    Act first = decision("12-3").title("Бюджет туралы").code("V1500011304").act();
    Act second = decision("12-3").title("Ара шаруашылығы туралы").code("V1500022222").act();
    for (List<Act> order : List.of(List.of(first, second), List.of(second, first))) {
      assertThat(put(order.toArray(Act[]::new))).containsExactly(Outcome.ADDED, Outcome.KEPT_APART);

      assertThat(index.get(first.id())).isEmpty();
      assertThat(index.matching(first.id().value()))
          .containsExactly(
              new ActId(first.id() + "~V1500011304"), new ActId(first.id() + "~V1500022222"));
      assertThat(index.get(new ActId(first.id() + "~V1500011304")).orElseThrow().text().title())
          .isEqualTo("Бюджет туралы");
      assertThat(index.get(new ActId(first.id() + "~V1500022222")).orElseThrow().text().issues())
          .extracting(Issue::code)
          .containsExactly(IssueCode.KEY_SHARED);

      empty(new ActId(first.id() + "~V1500011304"));
      assertThat(index.get(first.id()).orElseThrow().id()).isEqualTo(first.id());
      empty(first.id());
      assertThat(index.size()).isZero();
    }
  }

  @Test
  void forgetsASourceAndKeepsWhatOthersGave() throws IOException {
    Act pdf = decision("12-3").paragraph("Ара ұялары есепке алынсын.").act();
    Act word = decision("12-3").paragraph("Ара ұялары есепке алынсын").act();
    put(pdf, word);

    try (ActIndexWriter writer = index.writer()) {
      assertThat(writer.remove(pdf.text().source().sha256())).isEqualTo(1);
      assertThat(writer.remove(pdf.text().source().sha256())).isZero();
    }
    assertThat(index.get(pdf.id())).contains(word);

    try (ActIndexWriter writer = index.writer()) {
      assertThat(writer.remove(word.text().source().sha256())).isEqualTo(1);
    }
    assertThat(index.size()).isZero();
  }

  @Test
  void joinsTextsThatOnlyTheNamesOfTheirFilesTie() throws IOException {
    Act russian =
        SampleAct.russian(ActType.DECISION, "2015-12-23", "12-3")
            .issuer("Маслихат города Алматы")
            .act();
    Act kazakh =
        SampleAct.kazakh(ActType.OTHER)
            .title("Аудан бюджеті туралы")
            .beside(russian.text().source().sha256())
            .act();

    assertThat(put(kazakh, russian)).containsExactly(Outcome.ADDED, Outcome.JOINED);

    Act joined = index.get(russian.id()).orElseThrow();
    assertThat(joined.type()).isEqualTo(ActType.DECISION);
    assertThat(joined.number()).contains("12-3");
    assertThat(index.get(kazakh.id())).contains(joined);
  }

  @Test
  void joinsBothLanguagesOfAnActWhicheverComesFirst() throws IOException {
    Act kazakh = decision("12-3").title("Аудан бюджеті туралы").act();
    Act russian =
        SampleAct.russian(ActType.DECISION, "2015-12-23", "12-3")
            .issuer("Маслихат города Алматы")
            .title("О бюджете района")
            .act();

    assertThat(put(russian, kazakh)).containsExactly(Outcome.ADDED, Outcome.JOINED);

    Act joined = index.get(kazakh.id()).orElseThrow();
    assertThat(joined.texts()).containsOnlyKeys(Language.KAZAKH, Language.RUSSIAN);
    assertThat(index.search(ActQuery.of("о бюджете района")).hits().getFirst().act())
        .isEqualTo(joined.id());
  }

  @Test
  void joinsTextsOfABodyThatIsNotKnownByTheirNumbers() throws IOException {
    Act kazakh =
        SampleAct.kazakh(ActType.DECISION, "2018-03-05", "5")
            .issuer("Ақбұлақ ауылының әкімі")
            .title("Көше атауы туралы")
            .paragraph("2016 жылғы № 341 шешім, 12 500 теңге, 7201 учаске.")
            .act();
    SampleAct russian =
        SampleAct.russian(ActType.DECISION, "2018-03-05", "5")
            .issuer("Аким села Акбулак")
            .title("О названии улицы");

    put(kazakh, russian.paragraph("Решение 2016 года № 341, 12500 тенге, участок 7201.").act());

    assertThat(index.size()).isEqualTo(1);
    assertThat(index.get(kazakh.id()).orElseThrow().texts()).hasSize(2);
    assertThat(index.verify()).isEmpty();
  }

  @Test
  void saysWhatTheLanguagesOfAnActSayDifferentlyAndNoLongerWhereTheyAgree() throws IOException {
    Act kazakh = decision("12-3").title("Аудан бюджеті").paragraph("Кірістер 1200 теңге.").act();
    SampleAct russian =
        SampleAct.russian(ActType.DECISION, "2015-12-23", "12-3")
            .issuer("Маслихат города Алматы")
            .title("Бюджет района");

    put(kazakh, russian.paragraph("Доходы 1300 тенге.").act());

    Act joined = index.get(kazakh.id()).orElseThrow();
    for (ActText text : joined.texts().values()) {
      assertThat(text.issues())
          .singleElement()
          .satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.LANGUAGES_DIFFER);
            assertThat(issue.message()).isEqualTo("AMOUNT: kk para_1 «1200», ru para_1 «1300»");
          });
    }
    assertThat(index.get(kazakh.id(), LocalDate.of(2020, 1, 1))).contains(joined);

    assertThat(put(joined)).containsOnly(Outcome.SAME_TEXT);
    assertThat(index.get(kazakh.id())).contains(joined);
  }

  @Test
  void joinsByTheBanksIdentifierAcrossCommitsAndKeepsBothIds() throws IOException {
    Act russian =
        SampleAct.russian(ActType.ORDER, "2020-06-25", "7")
            .issuer("Неведомый комитет")
            .code("v2000021000")
            .act();
    Act kazakh =
        SampleAct.kazakh(ActType.ORDER, "2020-06-26", "7")
            .issuer("Қаржы министрі")
            .code("V2000021000")
            .act();
    put(russian);

    assertThat(put(kazakh)).containsExactly(Outcome.JOINED);

    assertThat(index.size()).isEqualTo(1);
    assertThat(index.get(russian.id())).isEqualTo(index.get(kazakh.id()));
    assertThat(put(russian, kazakh)).containsExactly(Outcome.SAME_TEXT, Outcome.SAME_TEXT);
    assertThat(index.get(russian.id()).orElseThrow().texts().values())
        .flatExtracting(ActText::issues)
        .extracting(Issue::message)
        .containsOnly("REQUISITE: kk requisites «2020-06-26», ru requisites «2020-06-25»")
        .hasSize(2);
  }

  @Test
  void keepsActsOfOtherBodiesWithTheSameNumberApart() throws IOException {
    Act almaty = decision("12-3").act();
    Act shymkent =
        SampleAct.russian(ActType.DECISION, "2015-12-23", "12-3")
            .issuer("Маслихат города Шымкента")
            .act();

    assertThat(put(almaty, shymkent)).containsExactly(Outcome.ADDED, Outcome.ADDED);
  }

  @Test
  void deletesAnAct() throws IOException {
    Act act = decision("1").act();
    put(act);

    try (ActIndexWriter writer = index.writer()) {
      assertThat(writer.delete(act.id())).isTrue();
      assertThat(writer.delete(act.id())).isFalse();
    }

    assertThat(index.size()).isZero();
  }

  @Test
  void showsNothingBeforeTheCommit() throws IOException {
    try (ActIndexWriter writer = index.writer()) {
      writer.put(decision("1").act());
      assertThat(index.size()).isZero();
      writer.commit();
      assertThat(index.size()).isEqualTo(1);
    }
  }

  @Test
  void resolvesARepealInEitherOrderOfArrival() throws IOException {
    Act old = decision("12-3").title("Ескі шешім").act();
    Act repealing =
        SampleAct.kazakh(ActType.DECISION, "2016-03-01", "20-1")
            .issuer("Алматы қаласының мәслихаты")
            .repeals(SampleAct.cited(ActType.DECISION, "2015-12-23", "12-3"))
            .act();
    for (List<Act> order : List.of(List.of(old, repealing), List.of(repealing, old))) {
      empty(old.id(), repealing.id());
      put(order.toArray(Act[]::new));

      AmendmentChain chain = index.history(old.id());
      assertThat(chain.repealedBy())
          .singleElement()
          .satisfies(link -> assertThat(link.other().orElseThrow().id()).isEqualTo(repealing.id()));
      assertThat(chain.asOf(LocalDate.of(2016, 2, 1)).force()).isEqualTo(ActVersion.Force.IN_FORCE);
      assertThat(chain.asOf(LocalDate.of(2016, 3, 1)).force()).isEqualTo(ActVersion.Force.REPEALED);
      assertThat(inForce("2016-02-01")).containsExactly(old.id());
      assertThat(inForce("2016-03-01")).containsExactly(repealing.id());
      assertThat(index.history(repealing.id()).repeals())
          .singleElement()
          .satisfies(link -> assertThat(link.isResolved()).isTrue());
    }
  }

  @Test
  void forgetsARepealWhenTheRepealingActIsDeleted() throws IOException {
    Act old = decision("12-3").version("2016-03-01").act();
    Act repealing =
        SampleAct.kazakh(ActType.DECISION, "2016-03-01", "20-1")
            .issuer("Алматы қаласының мәслихаты")
            .repeals(SampleAct.cited(ActType.DECISION, "2015-12-23", "12-3"))
            .act();
    put(old, repealing);
    assertThat(index.search(ActQuery.builder().year(2015).build()).hits())
        .singleElement()
        .satisfies(hit -> assertThat(hit.endedByOther()).isTrue());

    empty(repealing.id());

    assertThat(inForce("2016-03-01")).containsExactly(old.id());
    assertThat(index.search(ActQuery.builder().build()).hits())
        .singleElement()
        .satisfies(hit -> assertThat(hit.endedByOther()).isFalse());
  }

  @Test
  void keepsWhatItCannotResolve() throws IOException {
    Act act =
        decision("5").changes(SampleAct.cited(ActType.LAW, "2001-01-23", "148"), "art_6").act();
    put(act);

    assertThat(index.history(act.id()).unresolved())
        .singleElement()
        .satisfies(link -> assertThat(link.citation().number()).contains("148"));
  }

  @Test
  void survivesActsThatChangeEachOtherAndThemselves() throws IOException {
    Act first =
        decision("1")
            .changes(SampleAct.cited(ActType.DECISION, "2015-12-23", "2"), "para_1")
            .changes(SampleAct.cited(ActType.DECISION, "2015-12-23", "1"), "para_1")
            .act();
    Act second =
        decision("2").changes(SampleAct.cited(ActType.DECISION, "2015-12-23", "1"), "para_1").act();
    put(first, second);

    assertThat(index.history(first.id()).changes()).hasSize(2);
    assertThat(index.history(first.id()).changedBy()).hasSize(1);
    assertThat(index.history(first.id()).unresolved()).isEmpty();
  }

  @Test
  void refusesASecondWriter() throws IOException {
    try (ActIndexWriter writer = index.writer()) {
      assertThat(writer).isNotNull();
      assertThatThrownBy(index::writer)
          .isInstanceOf(IOException.class)
          .hasMessage("[" + folder + "] is being written by another program");
    }
  }

  @Test
  void refusesToWriteOnceClosed() throws IOException {
    ActIndexWriter writer = index.writer();
    writer.close();
    writer.close();

    assertThatThrownBy(writer::commit)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The writer is closed");
  }

  private static SampleAct decision(String number) {
    return SampleAct.kazakh(ActType.DECISION, "2015-12-23", number)
        .issuer("Алматы қаласының мәслихаты");
  }

  private List<Outcome> put(Act... acts) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    try (ActIndexWriter writer = index.writer()) {
      for (Act act : acts) {
        outcomes.add(writer.put(act).outcome());
      }
    }
    return outcomes;
  }

  private void empty(ActId... ids) throws IOException {
    try (ActIndexWriter writer = index.writer()) {
      for (ActId id : ids) {
        writer.delete(id);
      }
    }
  }

  private List<ActId> inForce(String date) throws IOException {
    return index.search(ActQuery.builder().inForceOn(LocalDate.parse(date)).build()).hits().stream()
        .map(SearchHit::act)
        .toList();
  }

  @Test
  void keepsWhatASourceSaysTwiceInDifferentWays(@TempDir Path other) throws IOException {
    Issue own =
        Issue.warning(
            IssueCode.SOURCES_CONTRADICT,
            "The text says 5, the corpus 6: number",
            Optional.empty());
    Issue compared =
        Issue.warning(IssueCode.SOURCES_CONTRADICT, "number 6 in other.txt", Optional.empty());
    Act act = SampleAct.kazakh(ActType.ORDER).title("Бақтар туралы").act();
    ActText text = act.text().withIssues(List.of(own, compared));
    try (ActIndex index = ActIndex.create(other)) {
      try (ActIndexWriter writer = index.writer()) {
        writer.put(Act.of(act.id(), text));
      }
      assertThat(index.get(act.id()).orElseThrow().text().issues()).containsExactly(own);
    }
  }
}
