package kz.zannama.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.zannama.consolidation.Reason;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.index.question.EverAnswer;
import kz.zannama.index.wording.ActWording;
import kz.zannama.index.wording.Agreement;
import kz.zannama.index.wording.HeldWording;
import kz.zannama.index.wording.HeldWording.Origin;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.model.PutResult.Outcome;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many editions of an act: what they cost, and that each is given back.
class EditionsTest {
  private static final int PARAGRAPHS = 120;

  @TempDir private Path folder;
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
  void keepsOfAFurtherEditionOnlyWhatChanged() throws IOException {
    for (int year = 2001; year <= 2006; year++) {
      put(edition(year), edition(Language.KAZAKH, year));
    }

    List<Long> bytes = kept().values().stream().sorted().toList();
    assertThat(bytes).hasSize(10);
    assertThat(bytes.subList(0, 8)).allSatisfy(size -> assertThat(size).isLessThan(500));
    assertThat(bytes.subList(8, 10)).allSatisfy(size -> assertThat(size).isLessThan(900));
    for (int year = 2001; year <= 2006; year++) {
      assertThat(index.get(id(), LocalDate.of(year, 7, 1)).orElseThrow())
          .isEqualTo(
              new Act(
                  id(),
                  Map.of(
                      Language.KAZAKH, edition(Language.KAZAKH, year).text(),
                      Language.RUSSIAN, edition(year).text())));
    }
    assertThat(index.verify()).isEmpty();
  }

  @Test
  void writesOfTheEditionsThatItKeepsOnlyTheFirstAgain() throws IOException {
    put(edition(2001), edition(2002), edition(2003));
    Map<String, Long> before = kept();
    put(edition(2004));
    Map<String, Long> after = kept();

    assertThat(after).containsKeys(before.keySet().toArray(String[]::new)).hasSize(3);
    assertThat(after.entrySet()).filteredOn(before.entrySet()::contains).hasSize(1);
    assertThat(index.size()).isOne();
    assertThat(index.get(id(), LocalDate.of(2001, 7, 1)).orElseThrow().text().title())
        .isEqualTo(edition(2001).text().title());
  }

  @Test
  void changesNothingWhereAllIsPutAgain() throws IOException {
    List<Act> all = List.of(edition(2001), edition(2002), edition(2003), edition(2004));
    put(all.toArray(Act[]::new));
    Set<Integer> before = documents();

    assertThat(put(all.toArray(Act[]::new))).containsOnly(Outcome.SAME_TEXT);
    assertThat(put(all.reversed().toArray(Act[]::new))).containsOnly(Outcome.SAME_TEXT);
    assertThat(documents()).isEqualTo(before);
  }

  @Test
  void holdsTheSameWhateverTheOrder() throws IOException {
    put(edition(2003));
    put(edition(2001));
    put(edition(2004));
    put(edition(2002));

    assertThat(index.wordings(id()))
        .extracting(ActWording::text)
        .containsExactly(
            edition(2001).text(), edition(2002).text(), edition(2003).text(), edition(2004).text());
    assertThat(index.get(id())).contains(edition(2004));
  }

  @Test
  void keepsTheOthersWhereAnEditionIsForgotten() throws IOException {
    put(edition(2001), edition(2002), edition(2003), edition(2004));
    for (int year : List.of(2001, 2004)) {
      try (ActIndexWriter writer = index.writer()) {
        assertThat(writer.remove(edition(year).text().source().sha256())).isOne();
      }
    }

    assertThat(index.wordings(id()))
        .extracting(ActWording::text)
        .containsExactly(edition(2002).text(), edition(2003).text());
    assertThat(index.verify()).isEmpty();
    try (ActIndexWriter writer = index.writer()) {
      assertThat(writer.delete(id())).isTrue();
    }
    assertThat(documents()).isEmpty();
  }

  @Test
  void answersWithTheStoredWordingThatHoldsOnADay() throws IOException {
    put(edition(2001), edition(2002), edition(2003));

    HeldWording held = wording("2002-12-31");
    assertThat(held.origin()).isEqualTo(Origin.STORED);
    assertThat(held.text()).isEqualTo(edition(2002).text());
    assertThat(held.from()).contains(LocalDate.of(2002, 1, 1));
    assertThat(held.until()).contains(LocalDate.of(2003, 1, 1));
    HeldWording early = wording("2000-12-31");
    assertThat(early.origin()).isEqualTo(Origin.LATER);
    assertThat(early.text()).isEqualTo(edition(2001).text());
    assertThat(index.wording(id(), Language.KAZAKH, LocalDate.of(2002, 1, 1))).isEmpty();
    assertThat(index.wording(new ActId("law/x/2001-01-01/1"), Language.RUSSIAN, LocalDate.MAX))
        .isEmpty();
  }

  @Test
  void computesTheWordingOfADayAndChecksItAgainstTheNextStoredOne() throws IOException {
    Citation law = SampleAct.cited(ActType.LAW, "2000-12-01", "77");
    Act russian =
        SampleAct.russian(ActType.LAW, "2001-06-01", "90")
            .title("О внесении изменения")
            .replaces(law, "para_1", "2001", "2002")
            .replaces(law, "para_500", "1", "2")
            .act();
    Act kazakh =
        SampleAct.kazakh(ActType.LAW, "2001-06-01", "90")
            .title("Өзгеріс енгізу туралы")
            .replaces(law, "para_1", "2001", "2002")
            .act();
    put(edition(2001), edition(Language.KAZAKH, 2001), edition(2002));
    put(russian, kazakh);

    HeldWording held = wording("2001-07-01");
    assertThat(held.origin()).isEqualTo(Origin.COMPUTED);
    assertThat(held.stored()).contains(LocalDate.of(2001, 1, 1));
    assertThat(held.from()).contains(LocalDate.of(2001, 6, 1));
    assertThat(held.until()).contains(LocalDate.of(2002, 1, 1));
    assertThat(held.text().body()).isEqualTo(edition(2002).text().body());
    assertThat(held.unapplied())
        .singleElement()
        .satisfies(left -> assertThat(left.reason()).isEqualTo(Reason.TARGET_NOT_FOUND));
    assertThat(held.agreement())
        .contains(
            new Agreement(
                Optional.of(LocalDate.of(2002, 1, 1)),
                List.of(new ElementId("para_1")),
                List.of(),
                List.of()));
    List<String> checks = new ArrayList<>();
    index.checkWordings(check ->
        checks.add(
            check.kind()
                + " "
                + check.provision().orElseThrow()
                + " "
                + check.agrees()
                + " "
                + check.basis()));
    assertThat(checks)
        .containsExactly("Replacement para_1 true EDITIONS", "Replacement para_500 false EDITIONS");
    assertThat(wording("2001-05-31").origin()).isEqualTo(Origin.STORED);
    assertThat(wording("2001-05-31").until()).contains(LocalDate.of(2001, 6, 1));

    HeldWording later =
        index.wording(id(), Language.KAZAKH, LocalDate.of(2009, 1, 1)).orElseThrow();
    assertThat(later.origin()).isEqualTo(Origin.COMPUTED);
    assertThat(later.text().body()).isEqualTo(edition(Language.KAZAKH, 2002).text().body());
    assertThat(later.agreement()).isEmpty();
    assertThat(later.until()).isEmpty();
  }

  @Test
  void takesAnInsertedProvisionOutBeforeItChecksTheInsertion() throws IOException {
    Citation law = SampleAct.cited(ActType.LAW, "2000-12-01", "77");
    for (Language language : Language.values()) {
      ActText text = edition(language, 2001).text();
      ElementId unit = new ElementId("para_3");
      ActText without = text.without(unit);
      assertThat(without.find(unit)).isEmpty();
      assertThat(without.body()).hasSize(PARAGRAPHS - 1);
      assertThat(text.without(new ElementId("para_999"))).isEqualTo(text);
    }
    Act noted =
        SampleAct.russian(ActType.LAW, "2000-12-01", "77")
            .title("О лодках")
            .paragraph("Лодка ставится на учет.")
            .paragraph("Катер тоже.")
            .noted(SampleAct.cited(ActType.LAW, "2001-06-01", "90"), "para_2")
            .act();
    Act inserting =
        SampleAct.russian(ActType.LAW, "2001-06-01", "90")
            .title("О внесении дополнения")
            .inserts(law, "para_2", "2. Катер тоже.")
            .act();
    put(noted, inserting);

    assertThat(checks()).containsExactly("Insertion NOTE true Optional.empty");
  }

  @Test
  void checksNothingThatLeavesNoTraceWhereItIsTakenOut() throws IOException {
    Citation law = SampleAct.cited(ActType.LAW, "2000-12-01", "77");
    Citation taking = SampleAct.cited(ActType.LAW, "2001-06-01", "90");
    put(
        SampleAct.russian(ActType.LAW, "2000-12-01", "77")
            .title("О лодках")
            .paragraph("Лодка ставится на учет.")
            .noted(taking, "para_1")
            .act(),
        SampleAct.russian(ActType.LAW, "2001-06-01", "90")
            .title("Об исключении абзацев")
            .takesOut(law, "para_1__indent_2")
            .takesOut(law, "para_1__part_3")
            .act());

    assertThat(checks()).isEmpty();
  }

  private List<String> checks() throws IOException {
    List<String> checks = new ArrayList<>();
    index.checkWordings(check ->
        checks.add(
            check.kind() + " " + check.basis() + " " + check.agrees() + " " + check.reason()));
    return checks;
  }

  @Test
  void tellsHowManyActsItHasNotReadForWordsThatEverStood() throws IOException {
    for (String number : List.of("78", "79")) {
      put(
          boats(number, "2001-01-01", "Лодку осматривает отдел порта."),
          boats(number, "2002-01-01", "Лодку осматривает управление порта."));
    }

    EverAnswer one = index.ever("отдел порта", 1);
    assertThat(one.hits()).hasSize(1);
    assertThat(one.unread()).isOne();
    EverAnswer both = index.ever("отдел порта", 5);
    assertThat(both.hits()).hasSize(2);
    assertThat(both.unread()).isZero();
    assertThat(index.ever("порта отдел", 5)).isEqualTo(new EverAnswer(List.of(), 0));
  }

  private static Act boats(String number, String day, String words) {
    return SampleAct.russian(ActType.LAW, "2000-12-01", number)
        .title("О лодках порта " + number)
        .version(day)
        .paragraph(words)
        .act();
  }

  private HeldWording wording(String day) throws IOException {
    return index.wording(id(), Language.RUSSIAN, LocalDate.parse(day)).orElseThrow();
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

  private static ActId id() {
    return edition(2001).id();
  }

  private static Act edition(int year) {
    return edition(Language.RUSSIAN, year);
  }

  /// Each year a paragraph gets other words.
  private static Act edition(Language language, int year) {
    SampleAct act =
        language == Language.RUSSIAN
            ? SampleAct.russian(ActType.LAW, "2000-12-01", "77").title("О лодках")
            : SampleAct.kazakh(ActType.LAW, "2000-12-01", "77").title("Қайықтар туралы");
    act.version(year + "-01-01");
    for (int at = 1; at <= PARAGRAPHS; at++) {
      String words = language == Language.RUSSIAN ? "Лодка ставится на учет " : "Қайық есепке ";
      int changed = at <= year - 2001 ? 2001 + at : 2001;
      act.paragraph(words + "№ " + at * 7919 + " / " + changed + ".");
    }
    return act.act();
  }

  /// What each text that is kept apart takes, in bytes.
  private Map<String, Long> kept() throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
      for (int at : documents(reader)) {
        Document text = reader.storedFields().document(at);
        long size =
            text.getBinaryValue(Fields.LINES).length + text.getBinaryValue(Fields.RUNS).length;
        sizes.put(text.get(Fields.PRINT), size);
      }
    }
    return sizes;
  }

  private Set<Integer> documents() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
      return documents(reader);
    }
  }

  private static Set<Integer> documents(DirectoryReader reader) throws IOException {
    Set<Integer> found = new TreeSet<>();
    TermQuery texts = new TermQuery(new Term(Fields.KIND, Fields.TEXT));
    for (ScoreDoc hit : new IndexSearcher(reader).search(texts, 100).scoreDocs) {
      found.add(hit.doc);
    }
    return found;
  }
}
