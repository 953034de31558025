package kz.zannama.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActNumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "№ 1715 | 1715",
        "N 7-12 | 7-12",
        "№208/НҚ | 208/НҚ",
        "№ 208-нқ бұйрығымен | 208-нқ",
        "№ ҚР ДСМ-17 | ҚР ДСМ-17",
        "№ ҚР ДСМ--17 | ҚР ДСМ-17",
        "№ ҚР ДСМ-204/2020 | ҚР ДСМ-204/2020",
        "№ XX/118-VI | XX/118-VI",
        "№ 318-VІ ҚРЗ | 318-VI",
        "№ 318-VI ЗРК | 318-VI",
        "N 45/312-4с шешімі | 45/312-4с",
        "№ 5-31 \"а\" | 5-31 \"а\"",
        "№ 17/4-VII | 17/4-VII",
        "№ 17/4- VII | 17/4-VII",
        "№ 1-3-2/17 | 1-3-2/17",
        "№ С-9/4 | С-9/4",
        "Nº 5С-12-3 | 5С-12-3",
        "№ VІІ-3/15 | VII-3/15",
        "№ 61-ө өкімі | 61-ө",
        "№ 25 - ҚР Үкіметінің | 25",
        "№ 4В 15/2 | 4В 15/2",
        "№ 19 /4-6 | 19/4-6",
        "№ 57 қбпү қаулысы | 57",
        "№ 57қбпү | 57",
        "№ 3-8 т шешімі | 3-8 т",
        "2017 жылғы 9 қазандағы № 31 Нысан | 31",
        "от 9 октября 2017 года № 31 Приложение 2 | 31",
      })
  void readsEveryPrintedForm(String text, String number) {
    assertThat(ActNumbers.find(text)).extracting(FoundNumber::number).containsExactly(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "№ 1 қосымша",
        "№ 14 сайлау учаскесі",
        "Приложение № 2",
        "№ 5-бап",
        "школа № 7",
        "№ 31 Нысан",
        "№ 8 орта мектеп",
        "12-3",
        "қосымша № 3"
      })
  void leavesOutTheNumbersOfOtherThings(String text) {
    assertThat(ActNumbers.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "101/нқ, 101/НҚ",
    "ҚР ДСМ-17, ҚРДСМ-17",
    "12 – 3, 12-3",
    "61-ө, 61",
    "61-р, 61",
    "xx/118-vi, XX/118-VI",
    "318-VІ, 318-VI",
    "5C-12, 5С-12",
  })
  void bringsTheNumbersOfTwinsToOneForm(String number, String canonical) {
    assertThat(ActNumbers.canonical(number)).isEqualTo(canonical);
  }

  @Test
  void readsANumberWithoutASignWhereTheCallerExpectsOne() {
    String text = "2014 жылғы 25 желтоқсандағы 12-3 шешімі";

    assertThat(ActNumbers.unsignedAt(text, 27)).contains(new FoundNumber("12-3", 28, 32));
    assertThat(ActNumbers.unsignedAt("шешімі", 0)).isEmpty();
  }

  @Test
  void shortensNumbersAsPeopleDo() {
    assertThat(ActNumbers.shortForms("ҚР ДСМ-331/2020"))
        .containsExactly("дсм-331-2020", "дсм-331", "331");
    assertThat(ActNumbers.shortForms("226-V")).containsExactly("226-v", "226");
    assertThat(ActNumbers.shortForms("34-4-VI")).containsExactly("34-4-vi", "34-4");
    assertThat(ActNumbers.shortForms("101/НҚ")).containsExactly("101-нк", "101");
    assertThat(ActNumbers.shortForms("12/3")).containsExactly("12-3");
  }
}
