package kz.zannama.comparison.fact;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zannama.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumberLimitsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kk | Өтілі кемінде 3 жыл болуы тиіс. | LEAST 3",
        "kk | Жасы 18-ден кем емес азаматтар. | LEAST 18",
        "kk | Саны 250 адамнан асатын ұйым. | LEAST 250",
        "kk | Саны 250 адамнан кем ұйым. | MOST 250",
        "kk | Мерзімі 10 жұмыс күнінен аспайды. | MOST 10",
        "kk | 10 көп балалы отбасы тіркелді. | ''",
        "ru | Стаж не менее 3 лет. | LEAST 3",
        "ru | Граждане старше 18 лет. | LEAST 18",
        "ru | Организации с численностью менее 250 человек. | MOST 250",
        "ru | Срок не более чем на 10 рабочих дней. | MOST 10",
        "ru | Сумма не должна превышать 100 МРП. | MOST 100",
        "ru | От 5 лет и более. | LEAST 5",
        "ru | Не менее важно, что 10 лодок сгорело. | ''",
      })
  void findsOnWhichSideOfANumberItsBoundLies(String language, String text, String found) {
    assertThat(
            String.join(
                ", ",
                NumberLimits.find(text, Language.of(language), Values.of(text)).stream()
                    .map(limit -> limit.bound() + " " + limit.value().canonical())
                    .toList()))
        .isEqualTo(found);
  }
}
