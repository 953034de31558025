package kz.zannama.citation.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3-тармақтың екінші сөйлемі | SENTENCE 2",
        "бірінші және үшінші сөйлемдер | SENTENCE 1 3",
        "реттік нөмірі 14-жол | ROW 14",
        "реттік нөмірлері 108, 123-69 және 123-92-жолдар | ROW 108 123-69 123-92",
        "реттік нөмірі 6-жолдың 2-бағаны | ROW 6 COLUMN 2",
        "автомобиль жолын салу |",
        "сөйлем алып тасталсын |",
      })
  void findsPartsInKazakh(String text, String parts) {
    assertThat(parts(text, Language.KAZAKH)).isEqualTo(parts == null ? "" : parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "в пункте 3 второе предложение исключить | SENTENCE 2",
        "первое и третье предложения пункта 4 | SENTENCE 1 3",
        "строку, порядковый номер 14, исключить | ROW 14",
        "строки, порядковые номера 7, 16-1, исключить | ROW 7 16-1",
        "строкой, порядковый номер, 4, изложить | ROW 4",
        "строки 20 и 21 исключить | ROW 20 21",
        "в графе 5 строки 3 | COLUMN 5 ROW 3",
        "предложение исключить |",
        "в строке 6N0103 |",
      })
  void findsPartsInRussian(String text, String parts) {
    assertThat(parts(text, Language.RUSSIAN)).isEqualTo(parts == null ? "" : parts);
  }

  @Test
  void findsTheHeadingOfAColumn() {
    assertThat(ids("2-бағанның тақырыбы", Language.KAZAKH)).isEqualTo("title");
    assertThat(ids("наименование графы 2", Language.RUSSIAN)).isEqualTo("title");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2-тармақтың екінші бөлігінің 1) тармақшасы | kk | para_2__part_2__subpara_1",
        "2-тармақтың бірінші бөлігінің 1) тармақшасы | kk | para_2__subpara_1",
        "подпункт 1) части второй пункта 2 | ru | para_2__part_2__subpara_1",
        "подпункт 1) части первой пункта 2 | ru | para_2__subpara_1",
      })
  void keepsTheClauseOfASecondList(String text, String language, String id) {
    assertThat(ProvisionFinder.findWithClauses(text, Language.of(language)).getFirst().ids())
        .containsExactly(new ElementId(id));
  }

  private static String parts(String text, Language language) {
    return ProvisionFinder.parts(text, language).stream()
        .map(part -> part.unit() + " " + String.join(" ", part.numbers()))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Заңының 31-бабы 1-тармағының 14) тармақшасына сәйкес | art_31__para_1__subpara_14",
        "11, 12 және 13-тармақтары | para_11 para_12 para_13",
        "18 және 19-тармақтар | para_18 para_19",
        "1), 2) тармақшалар алып тасталсын | subpara_1 subpara_2",
        "мынадай мазмұндағы 103-1, 103-2-тармақтармен | para_103-1 para_103-2",
        "14-тармақтың бірінші бөлігі | para_14__part_1",
        "7-тармақтың үшінші бөлімі | para_7__part_3",
        "6-баптың жетiншi абзацы | art_6__indent_7",
        "қырқыншы – қырық үшінші абзацтары | indent_40 indent_41 indent_42 indent_43",
        "алпыс бірінші абзацы | indent_61",
        "46-10) тармақшасына | subpara_46-10",
        "6 бабына және 4–тармағы | art_6 para_4",
        "2-1-тармақта | para_2-1",
        "46¹-тармақта, 12¹⁰-баптың 3-тармағы | para_46-1 art_12-10__para_3",
        "3-тараудың 5-тармағы | para_5",
        "2-бөлімнің 1-тарауы | sec_2__chp_1",
        "II бөлім мен ІІІ бөлімді | sec_II sec_III",
        "1-қосымшаның 3-тармағы | annex_1__para_3",
        "шешімнің № 2 қосымшасы | annex_2",
        "атауы мынадай редакцияда | title",
        "14-баптың тақырыбы | art_14",
        "кіріспесі мынадай редакцияда | preamble",
        "6 бабы 1 тармағының 1-тармақшасына | art_6__para_1__subpara_1",
        "40-бабының 1-ші тармағына | art_40__para_1",
        "36-тармақ бірінші бөлігінің 6) тармақшасы | para_36__subpara_6",
        "5-баптың 1-тармағы және 3-тармағы | art_5__para_1 art_5__para_3",
        "9-тармақтың 2) тармақшасының үшінші абзацы | para_9__subpara_2__indent_3",
        "5–7-тармақтар | para_5 para_6 para_7",
        "2) тармақтағы | para_2",
        "13-баптың 2-тармағында 4) тармақшадағы | art_13__para_2 subpara_4",
      })
  void findsProvisionsInKazakh(String text, String ids) {
    assertThat(ids(text, Language.KAZAKH)).isEqualTo(ids);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "подпунктом 14) пункта 1 статьи 31 Закона | art_31__para_1__subpara_14",
        "пункты 1–3 и 5 | para_1 para_2 para_3 para_5",
        "пункты 1-3 | para_1 para_2 para_3",
        "пунктами 1-1, 1-2 и 2 | para_1-1 para_1-2 para_2",
        "пунктов 46¹ и 46², подпункт 2¹) пункта 5 | para_46-1 para_46-2 para_5__subpara_2-1",
        "абзацы второй и третий пункта 2 | para_2__indent_2 para_2__indent_3",
        "абзац двадцать первый | indent_21",
        "во втором абзаце пункта 7 | para_7__indent_2",
        "часть первую статьи 27 | art_27__part_1",
        "подпункта 6) части первой пункта 36 | para_36__subpara_6",
        "подпунктов 2) и 4) пункта 70 | para_70__subpara_2 para_70__subpara_4",
        "абзаца второго подпункта 3) пункта 149 Правил | para_149__subpara_3__indent_2",
        "пункты 1 и 3, подпункт 2) пункта 4 статьи 5 | art_5__para_1 art_5__para_3"
            + " art_5__para_4__subpara_2",
        "параграф 1 главы 2 | chp_2__subchp_1",
        "пункт 3 приложения 1 | annex_1__para_3",
        "Приложение № 4 к приказу | annex_4",
        "заголовок изложить | title",
        "заголовок статьи 12-1 | art_12-1",
        "преамбулу исключить | preamble",
        "с п.1 ст.40 Закона | art_40__para_1",
        "раздел II и главу 3 | sec_II chp_3",
        "статьей 12 | art_12",
        "пункта 4 статьи 258 Кодекса | art_258__para_4",
      })
  void findsProvisionsInRussian(String text, String ids) {
    assertThat(ids(text, Language.RUSSIAN)).isEqualTo(ids);
  }

  @Test
  void tellsTheCaseOfTheInnermostNoun() {
    ProvisionReference context =
        ProvisionFinder.find("5-баптың 2-тармағында:", Language.KAZAKH).getFirst();
    ProvisionReference inserted =
        ProvisionFinder.find("мазмұндағы 5-1-тармақпен", Language.KAZAKH).getFirst();

    assertThat(context.isIn(GrammaticalCase.LOCATIVE)).isTrue();
    assertThat(context.unit()).isEqualTo(ReferredUnit.PARAGRAPH);
    assertThat(inserted.isIn(GrammaticalCase.INSTRUMENTAL)).isTrue();
  }

  @Test
  void tellsWhereTheReferenceStands() {
    String text = "Заңның 7-бабы 2-тармағына сәйкес";

    ProvisionReference found = ProvisionFinder.find(text, Language.KAZAKH).getFirst();

    assertThat(text.substring(found.start(), found.end())).isEqualTo("7-бабы 2-тармағына");
  }

  @Test
  void takesNoYearForANumber() {
    assertThat(ids("2015, 3-тармақтар", Language.KAZAKH)).isEqualTo("para_3");
    assertThat(ids("2014 жылғы № 5, 6-тармақ", Language.KAZAKH)).isEqualTo("para_6");
  }

  @Test
  void readsALongTextInLinearTime() {
    String text = "1), 2) тармақшалар, ".repeat(50_000);

    assertTimeout(
        Duration.ofSeconds(60),
        () -> assertThat(ProvisionFinder.find(text, Language.KAZAKH)).hasSize(50_000));
  }

  private static String ids(String text, Language language) {
    List<ElementId> ids =
        ProvisionFinder.find(text, language).stream()
            .flatMap(reference -> reference.ids().stream())
            .toList();
    return String.join(" ", ids.stream().map(ElementId::value).toList());
  }
}
