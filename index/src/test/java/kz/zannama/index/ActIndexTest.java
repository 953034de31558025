package kz.zannama.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActType;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.model.PutResult;
import kz.zannama.model.Status;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActIndexTest {
  @TempDir Path folder;
  private ActIndex index;

  private final Act works =
      SampleAct.kazakh(ActType.RESOLUTION, "2014-12-25", "2482")
          .title("Ақылы қоғамдық жұмыстарды ұйымдастыру туралы")
          .issuer("Солтүстік Қазақстан облысы Петропавл қалалық әкімдігі")
          .registered("3031", "2014-12-29")
          .paragraph("Жұмыссыз азаматтар үшін орындар санын ұлғайту көзделсін.")
          .paragraph("Бақылау әкімнің орынбасарына жүктелсін.")
          .act();
  private final Act purchases =
      SampleAct.russian(ActType.ORDER, "2019-03-14", "101/НҚ")
          .title("Об утверждении правил государственных закупок")
          .issuer("Министр финансов Республики Казахстан")
          .paragraph("Учёт закупок ведёт уполномоченный орган.")
          .paragraph("Настоящий приказ подлежит опубликованию.")
          .act();

  @BeforeEach
  void open() throws IOException {
    index = ActIndex.create(folder);
    put(works, purchases);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void findsAProvisionByOtherFormsOfItsWords() throws IOException {
    SearchHit hit = only(ActQuery.of("азаматтардың орны"));

    assertThat(hit.act()).isEqualTo(works.id());
    assertThat(hit.provision()).contains(new ElementId("para_1"));
    assertThat(hit.path()).isEqualTo("1-тармақ");
    assertThat(hit.page()).isEqualTo(OptionalInt.of(1));
    assertThat(hit.snippet().marked("[", "]"))
        .isEqualTo("Жұмыссыз [азаматтар] үшін [орындар] санын ұлғайту көзделсін.");
  }

  @Test
  void findsAnActByItsTitle() throws IOException {
    assertThat(only(ActQuery.of("ақылы қоғамдық жұмыстар")).act()).isEqualTo(works.id());
    assertThat(only(ActQuery.of("государственные закупки")).act()).isEqualTo(purchases.id());
  }

  @Test
  void findsKazakhTypedOnARussianKeyboard() throws IOException {
    SearchHit hit = only(ActQuery.of("жумыссыз азаматтардын орындары"));

    assertThat(hit.act()).isEqualTo(works.id());
    assertThat(hit.snippet().marked("[", "]")).startsWith("[Жұмыссыз] [азаматтар] үшін [орындар]");
  }

  @Test
  void findsKazakhTypedInEitherLatinAlphabet() throws IOException {
    for (String typed : List.of("aqyly qoǵamdyq jumys", "aqyly qoğamdyq jūmys")) {
      assertThat(first(typed)).as(typed).isEqualTo(works.id());
    }
  }

  @Test
  void findsATermOfTheOtherLanguageBelowItsOwn() throws IOException {
    Act own =
        SampleAct.russian(ActType.ORDER, "2020-01-15", "3").title("Об общественных работах").act();
    put(own);

    assertThat(index.search(ActQuery.of("общественные работы")).hits())
        .extracting(SearchHit::act)
        .containsExactly(own.id(), works.id());
  }

  @Test
  void saysWhatTheFoundPlaceSaysInTheOtherLanguage() throws IOException {
    Act other =
        SampleAct.russian(ActType.RESOLUTION, "2014-12-25", "2482")
            .title("Об организации оплачиваемых общественных работ")
            .issuer("Акимат города Петропавловска Северо-Казахстанской области")
            .registered("3031", "2014-12-29")
            .paragraph("Увеличить число мест для безработных.")
            .act();
    try (ActIndexWriter writer = index.writer()) {
      assertThat(writer.put(other).outcome()).isEqualTo(PutResult.Outcome.JOINED);
    }

    SearchHit hit = only(ActQuery.of("азаматтардың орны"));

    assertThat(hit.language()).isEqualTo(Language.KAZAKH);
    assertThat(hit.beside())
        .contains(new SearchHit.Beside(Language.RUSSIAN, "Увеличить число мест для безработных."));
    assertThat(hit.titles())
        .containsOnlyKeys(Language.KAZAKH, Language.RUSSIAN)
        .containsEntry(Language.KAZAKH, hit.title());
    assertThat(only(ActQuery.of("государственные закупки")).beside()).isEmpty();
  }

  @Test
  void tellsTheWordsOfATitleThatMatch() throws IOException {
    SearchHit hit = only(ActQuery.of("государственные закупки"));
    List<String> words =
        hit.titled().stream()
            .map(match -> hit.title().substring(match.start(), match.end()))
            .toList();

    assertThat(words).containsExactly("государственных", "закупок");
    assertThat(hit.byWords()).isTrue();
    assertThat(only(ActQuery.of("101/НҚ")).byWords()).isFalse();
  }

  @Test
  void takesYoForYe() throws IOException {
    assertThat(only(ActQuery.of("учет")).snippet().marked("[", "]"))
        .isEqualTo("[Учёт] закупок ведёт уполномоченный орган.");
  }

  @Test
  void findsAnActByItsNumberHoweverItIsWritten() throws IOException {
    for (String typed : List.of("2482", "№ 2482", "N2482", "3031", "№ 2482 қаулы")) {
      assertThat(first(typed)).as(typed).isEqualTo(works.id());
    }
    for (String typed : List.of("101/НҚ", "№ 101/нқ", "101/нк", "приказ 101/НҚ")) {
      assertThat(first(typed)).as(typed).isEqualTo(purchases.id());
    }
  }

  @Test
  void findsAnActByItsDateHoweverItIsWritten() throws IOException {
    for (String typed :
        List.of("25.12.2014", "2014 жылғы 25 желтоқсан", "25 декабря 2014 года", "2014-12-25")) {
      assertThat(first(typed)).as(typed).isEqualTo(works.id());
    }
  }

  @Test
  void narrowsByEveryFilter() throws IOException {
    ActId order = purchases.id();

    assertThat(ids(ActQuery.builder().type(ActType.ORDER))).containsExactly(order);
    assertThat(ids(ActQuery.builder().year(2019))).containsExactly(order);
    assertThat(ids(ActQuery.builder().language(Language.RUSSIAN))).containsExactly(order);
    assertThat(ids(ActQuery.builder().issuer("министр финансов"))).containsExactly(order);
    assertThat(ids(ActQuery.builder().issuer("Минфин"))).containsExactly(order);
    assertThat(ids(ActQuery.builder().issuer("қаржымин"))).containsExactly(order);
    assertThat(ids(ActQuery.builder().issuer("Минздрав"))).isEmpty();
    assertThat(ids(ActQuery.builder().region("north-kazakhstan"))).containsExactly(works.id());
    assertThat(ids(ActQuery.builder().region("almaty"))).isEmpty();
    assertThat(ids(ActQuery.builder().issuer("Петропавл қаласының әкімдігі")))
        .containsExactly(works.id());
    assertThat(ids(ActQuery.builder().status(Status.State.REPEALED))).isEmpty();
    assertThat(ids(ActQuery.builder().inForceOn(LocalDate.of(2015, 6, 1))))
        .containsExactly(works.id());
  }

  @Test
  void requiresQuotedPhrasesToStandTogether() throws IOException {
    assertThat(ids(ActQuery.parse("\"жұмыссыз азамат\""))).containsExactly(works.id());
    assertThat(ids(ActQuery.parse("\"азамат жұмыссыз\""))).isEmpty();
    assertThat(ids(ActQuery.parse("\"қоғамдық жұмыс\" type:қаулы"))).containsExactly(works.id());
  }

  @Test
  void ordersByDate() throws IOException {
    assertThat(ids(ActQuery.builder().order(ActQuery.Order.NEWEST)))
        .containsExactly(purchases.id(), works.id());
    assertThat(ids(ActQuery.builder().order(ActQuery.Order.OLDEST)))
        .containsExactly(works.id(), purchases.id());
  }

  @Test
  void countsWhatItFindsByTypeAndYear() throws IOException {
    SearchResult result = index.search(ActQuery.builder().limit(1).build());

    assertThat(result.total()).isEqualTo(2);
    assertThat(result.hits()).hasSize(1);
    assertThat(result.facets())
        .contains(
            new SearchResult.Facet(
                "type",
                List.of(
                    new SearchResult.Count("ORDER", 1), new SearchResult.Count("RESOLUTION", 1))),
            new SearchResult.Facet(
                "region", List.of(new SearchResult.Count("north-kazakhstan", 1))),
            new SearchResult.Facet(
                "year",
                List.of(new SearchResult.Count("2014", 1), new SearchResult.Count("2019", 1))));
  }

  @Test
  void findsNothingForWordsThatAreNotThere() throws IOException {
    assertThat(index.search(ActQuery.of("ғарышкер")))
        .isEqualTo(
            new SearchResult(
                0,
                OptionalLong.empty(),
                List.of(),
                List.of("type", "body", "region", "year", "status", "language").stream()
                    .map(name -> new SearchResult.Facet(name, List.of()))
                    .toList()));
    assertThat(index.search(ActQuery.of("… — !")).total()).isZero();
  }

  @Test
  void suggestsTitlesAndBodiesForWhatIsBeingTyped() throws IOException {
    assertThat(index.suggest("қоғамдық жұм", 5))
        .containsExactly("Ақылы қоғамдық жұмыстарды ұйымдастыру туралы");
    assertThat(index.suggest("министр фин", 5))
        .containsExactly("Министр финансов Республики Казахстан");
    assertThat(index.suggest("…", 5)).isEmpty();
  }

  @Test
  void correctsWordsThatNoActHas() throws IOException {
    assertThat(index.didYouMean("госудраственных закупка")).contains("государственных закупка");
    assertThat(index.didYouMean("жұмыссыз азаматтарға")).isEmpty();
  }

  @Test
  void givesBackTheActThatWasPut() throws IOException {
    assertThat(index.get(works.id())).contains(works);
    assertThat(index.get(new ActId("law/parliament/1999-01-01/1"))).isEmpty();
  }

  @Test
  void isSound() throws IOException {
    assertThat(index.verify()).isEmpty();
    assertThat(index.size()).isEqualTo(2);
  }

  @Test
  void makesNoIndexToReadIt(@TempDir Path empty) throws IOException {
    Path missing = empty.resolve("missing");

    for (Path folder : List.of(missing, empty)) {
      assertThat(ActIndex.exists(folder)).isFalse();
      assertThatThrownBy(() -> ActIndex.open(folder))
          .isInstanceOf(IOException.class)
          .hasMessage("[" + folder + "] is not an index of acts");
    }
    assertThat(empty).isEmptyDirectory();
  }

  @Test
  void opensWhatIsThere() throws IOException {
    assertThat(ActIndex.exists(folder)).isTrue();
    try (ActIndex opened = ActIndex.open(folder)) {
      assertThat(opened.size()).isEqualTo(2);
    }
  }

  @Test
  void refusesAFolderOfOtherFiles(@TempDir Path other) throws IOException {
    Files.writeString(other.resolve("notes.txt"), "");

    assertThatThrownBy(() -> ActIndex.create(other))
        .isInstanceOf(IOException.class)
        .hasMessage("[" + other + "] holds other files and no index of acts");
  }

  @Test
  void refusesAnIndexOfAnotherVersion(@TempDir Path other) throws IOException {
    try (IndexWriter writer =
        new IndexWriter(FSDirectory.open(other), new IndexWriterConfig(new KeywordAnalyzer()))) {
      writer.setLiveCommitData(Map.of("zannama.schema", "0").entrySet());
      writer.commit();
    }

    assertThatThrownBy(() -> ActIndex.create(other))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "["
                + other
                + "] is an index of version 0, this program reads version 15: delete it and index"
                + " the files again, zannama index --index "
                + other
                + " FILE|DIR…");
  }

  @Test
  void saysWhatToDoWithADamagedIndex(@TempDir Path other) throws IOException {
    ActIndex.create(other).close();
    try (Stream<Path> files = Files.list(other)) {
      for (Path file : files.filter(f -> !f.toString().endsWith(".lock")).toList()) {
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 40));
      }
    }

    assertThatThrownBy(() -> ActIndex.create(other))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(
            "[" + other + "] is damaged: delete it and index the files again: ");
  }

  @Test
  void answersQueriesOfAnySize() throws IOException {
    String number = String.join("-", Collections.nCopies(1_000, "1"));
    for (String typed : List.of("\"сатып алу\" ".repeat(1_025), number, "№ " + number)) {
      assertThat(index.search(ActQuery.parse(typed).build()).hits())
          .as(typed.substring(0, 20))
          .isEmpty();
    }
    assertThat(index.suggest("сөз ".repeat(1_100), 3)).isEmpty();
  }

  @Test
  void answersToWordsWithoutEnd() throws IOException {
    for (String piece :
        List.of("а", "жұмыс ", "1", "V", "\"а\" ", "№ 1 ", "01.02.2014 ", "(", "\\", "*")) {
      String typed = piece.repeat(60_000 / piece.length());
      assertThatCode(() -> index.didYouMean(typed)).as(piece).doesNotThrowAnyException();
      try {
        assertThat(index.search(ActQuery.of(typed))).isNotNull();
        assertThat(index.suggest(typed, 3)).isNotNull();
      } catch (IllegalArgumentException e) {
        assertThat(e).hasMessage("Too many words and phrases in one query");
      }
    }
  }

  @Test
  void seesEachCommitThoughTheFolderHasLongBeenAsItWas() throws IOException {
    Files.setLastModifiedTime(folder, FileTime.fromMillis(System.currentTimeMillis() - 3_600_000));
    int before = index.size();
    assertThat(index.size()).isEqualTo(before);

    try (ActIndex other = ActIndex.open(folder);
        ActIndexWriter writer = other.writer()) {
      writer.put(SampleAct.russian(ActType.ORDER, "2020-01-15", "3").title("О лодках").act());
    }

    assertThat(index.size()).isEqualTo(before + 1);
  }

  @Test
  void refusesToReadOnceClosed() throws IOException {
    index.close();

    assertThatThrownBy(() -> index.get(works.id()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The index is closed: " + folder);
  }

  private void put(Act... acts) throws IOException {
    try (ActIndexWriter writer = index.writer()) {
      for (Act act : acts) {
        assertThat(writer.put(act).outcome()).isEqualTo(PutResult.Outcome.ADDED);
      }
    }
  }

  private SearchHit only(ActQuery query) throws IOException {
    List<SearchHit> hits = index.search(query).hits();
    assertThat(hits).as(query.text()).hasSize(1);
    return hits.getFirst();
  }

  private ActId first(String text) throws IOException {
    Optional<SearchHit> hit = index.search(ActQuery.of(text)).hits().stream().findFirst();
    assertThat(hit).as(text).isPresent();
    return hit.orElseThrow().act();
  }

  private List<ActId> ids(ActQuery.Builder query) throws IOException {
    return index.search(query.build()).hits().stream().map(SearchHit::act).toList();
  }
}
