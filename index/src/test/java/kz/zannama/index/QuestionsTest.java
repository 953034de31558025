package kz.zannama.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Questions as people ask them: in either language, in everyday words, with slips and operators.
class QuestionsTest {
  @TempDir Path folder;
  private ActIndex index;

  private final Act purchases =
      SampleAct.kazakh(ActType.ORDER, "2019-03-14", "ҚР ДСМ-90/2020")
          .title("Мемлекеттік сатып алу қағидаларын бекіту туралы")
          .registered("20812", "2020-06-08")
          .paragraph("Тапсырыс беруші хабарландыруды веб-порталда орналастырады.")
          .act();
  private final Act tax =
      SampleAct.kazakh(ActType.RESOLUTION, "2018-02-01", "5-48-331")
          .title("Қосылған құн салығын қайтару мерзімдері туралы")
          .paragraph("Салық төлеушінің өтініші бес жұмыс күнінде қаралады.")
          .act();
  private final Act dormitories =
      SampleAct.russian(ActType.ORDER, "2016-01-22", "66")
          .title("О распределении мест в общежитиях")
          .paragraph("Первыми заселяются сироты.")
          .paragraph("Оплата вносится ежемесячно.")
          .act();

  @BeforeEach
  void open() throws IOException {
    index = ActIndex.create(folder);
    try (ActIndexWriter writer = index.writer()) {
      for (Act act : List.of(purchases, tax, dormitories)) {
        writer.put(act);
      }
    }
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void findsAnActInTheOtherLanguage() throws IOException {
    assertThat(found("правила государственных закупок")).first().isEqualTo(purchases.id());
    assertThat(found("жатақханадағы орын")).first().isEqualTo(dormitories.id());
  }

  @Test
  void knowsEverydayWordsAndAbbreviations() throws IOException {
    assertThat(found("госзакупки")).first().isEqualTo(purchases.id());
    assertThat(found("ндс возврат")).first().isEqualTo(tax.id());
    assertThat(found("ҚҚС")).first().isEqualTo(tax.id());
  }

  @Test
  void gathersWordsFromAllOverAnAct() throws IOException {
    assertThat(found("как заселяются в общежитие и сколько стоит оплата ежемесячно"))
        .first()
        .isEqualTo(dormitories.id());
  }

  @Test
  void showsAUnitThatHasAnyOfTheWords() throws IOException {
    ActQuery query = ActQuery.of("что платят за проживание сироты в общежитии ежемесячно");

    SearchHit hit = index.search(query).hits().getFirst();

    assertThat(hit.snippet().text()).isEqualTo("Оплата вносится ежемесячно.");
  }

  @Test
  void readsAWordThatNoActHasAsTheLikeliestOne() throws IOException {
    assertThat(found("общижитие")).first().isEqualTo(dormitories.id());
  }

  @Test
  void showsTheBestPartOfAUnitWithoutSentences() throws IOException {
    Act list =
        SampleAct.russian(ActType.ORDER, "2019-06-04", "81")
            .title("О перечне")
            .paragraph("гайка | болт | ".repeat(100) + "подшипник | втулка" + " | шайба".repeat(90))
            .act();
    try (ActIndexWriter writer = index.writer()) {
      writer.put(list);
    }

    SearchHit hit = index.search(ActQuery.of("подшипник втулка")).hits().getFirst();

    assertThat(hit.act()).isEqualTo(list.id());
    assertThat(hit.snippet().text())
        .startsWith("болт |")
        .contains("подшипник | втулка | шайба")
        .hasSizeBetween(150, 200);
    assertThat(hit.snippet().matches())
        .extracting(match -> hit.snippet().text().substring(match.start(), match.end()))
        .containsExactly("подшипник", "втулка");
  }

  @Test
  void looksForWordsOfTheSameFamily() throws IOException {
    assertThat(found("общежитский сиротский распределительный")).containsExactly(dormitories.id());
  }

  @Test
  void prefersActsOfWhomTheQuestionNames() throws IOException {
    Act karatau = fees("Маслихат Каратауского района", "7");
    Act zhanatas = fees("Маслихат Жанатасского района", "8");
    try (ActIndexWriter writer = index.writer()) {
      writer.put(karatau);
      writer.put(zhanatas);
    }

    assertThat(found("сколько стоит вывоз мусора в Каратауском районе"))
        .startsWith(karatau.id(), zhanatas.id());
    assertThat(found("сколько стоит вывоз мусора в Жанатасском районе"))
        .startsWith(zhanatas.id(), karatau.id());
  }

  private static Act fees(String issuer, String number) {
    return SampleAct.russian(ActType.DECISION, "2018-03-05", number)
        .issuer(issuer)
        .title("О тарифах")
        .paragraph("Стоит вывоз мусора 200 тенге с человека.")
        .act();
  }

  @Test
  void takesAllSeparatorsOfANumberForOne() throws IOException {
    assertThat(found("5/48/331")).first().isEqualTo(tax.id());
    assertThat(found("5 / 48-331")).first().isEqualTo(tax.id());
    assertThat(found("ҚР ДСМ 90-2020")).first().isEqualTo(purchases.id());
    assertThat(found("ҚР ДСМ-90/2020")).containsExactly(purchases.id());
  }

  @Test
  void takesThousandsThatAreSetApartForOneNumber() throws IOException {
    assertThat(found("№ 20 812")).containsExactly(purchases.id());
    assertThat(found("№ 20812")).containsExactly(purchases.id());
  }

  @Test
  void answersQueriesOfAnySize() throws IOException {
    String phrase = " \"Салық төлеушінің өтініші\"";

    assertThat(found(phrase.repeat(1_025))).containsExactly(tax.id());
    assertThat(found(phrase.repeat(1_025) + " \"жоқ сөз\"")).isEmpty();
    assertThat(found(phrase + " -жер".repeat(1_025))).containsExactly(tax.id());
    assertThat(found("салық ".repeat(5_000))).contains(tax.id());
  }

  @Test
  void findsARegisteredActByItsIdentifierInTheBank() throws IOException {
    assertThat(found("V2000020812")).containsExactly(purchases.id());
    assertThat(found("V2100020812")).isEmpty();
  }

  @Test
  void honoursOperators() throws IOException {
    assertThat(found("салық -өтініш")).doesNotContain(tax.id());
    assertThat(found("мемлекеттік OR салық")).contains(purchases.id(), tax.id());
    assertThat(found("мемлекеттік AND салық")).isEmpty();
    assertThat(found("ежемес*")).containsExactly(dormitories.id());
  }

  @Test
  void passesOverTheHitsOfEarlierPages() throws IOException {
    ActQuery.Builder all = ActQuery.builder().order(ActQuery.Order.OLDEST);

    SearchResult second = index.search(all.offset(1).limit(1).build());

    assertThat(second.total()).isEqualTo(3);
    assertThat(second.hits()).extracting(SearchHit::act).containsExactly(tax.id());
    assertThat(index.search(all.offset(9).build()).hits()).isEmpty();
  }

  private List<ActId> found(String typed) throws IOException {
    return index.search(ActQuery.parse(typed).build()).hits().stream().map(SearchHit::act).toList();
  }
}
