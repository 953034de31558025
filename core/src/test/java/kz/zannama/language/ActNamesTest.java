package kz.zannama.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActNamesTest {
  @ParameterizedTest
  @CsvSource({
    "әкімдіктің қаулысымен, RESOLUTION",
    "мәслихаттың шешіміне, DECISION",
    "Конституциялық заңының 5-бабы, CONSTITUTIONAL_LAW",
    "нормативтік қаулылары, NORMATIVE_RESOLUTION plural",
    "бiрлескен бұйрығында, ORDER",
    "заң күші бар Жарлығына, DECREE",
    "Указом имеющим силу закона, DECREE",
    "нормативного постановления, NORMATIVE_RESOLUTION",
    "конституционными законами, CONSTITUTIONAL_LAW plural",
    "распоряжением акима и приказ, DIRECTIVE ORDER",
    "Бюджет кодексінің, CODE",
    "Конституцией, CONSTITUTION",
    "заңнама мен қаулысыз, ''",
  })
  void findsTheWordsForActsInEveryForm(String text, String expected) {
    String found =
        ActNames.find(text).stream()
            .map(name -> name.type() + (name.plural() ? " plural" : ""))
            .collect(Collectors.joining(" "));

    assertThat(found).isEqualTo(expected);
  }
}
