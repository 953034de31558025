package kz.zannama.citation.typed;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zannama.model.ElementId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedProvisionTest {
  @ParameterizedTest
  @CsvSource({
    "статья 39, art_39",
    "Статья 39., art_39",
    "статьи 39-1, art_39-1",
    "подпункт 10) пункта 3 статьи 39, art_39__para_3__subpara_10",
    "ст. 39 п. 2, art_39__para_2",
    "пункт 4, para_4",
    "приложение 2, annex_2",
    "пункт 3 приложения 1, annex_1__para_3",
    "преамбула, preamble",
    "39-бап, art_39",
    "39-баптың 3-тармағының 10) тармақшасы, art_39__para_3__subpara_10",
    "39-б. 2-т., art_39__para_2",
    "4-тармақ, para_4",
    "2-қосымша, annex_2",
  })
  void readsAProvisionInWordsOfEitherLanguage(String typed, String id) {
    assertThat(TypedProvision.read(typed)).contains(new ElementId(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "art_3__para_1",
        "39",
        "статья",
        "пункты 1 и 3",
        "статья 39 УК",
        "пункт 3 приказа",
        "пункт 3 о закупках",
        "статья 39 от 5 июня 2020 года",
        "№ 39",
        "бап"
      })
  void readsNothingElse(String typed) {
    assertThat(TypedProvision.read(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 100_000})
  void readsNoLongText(int length) {
    assertThat(TypedProvision.read("статья 3".repeat(length))).isEmpty();
  }
}
