package kz.zannama.comparison.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ResidueTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2004 жылғы 25 желтоқсандағы № 12-3 | от 25.12.2004 N 12-3",
        "27 990 мың теңге | 27990 тысяч тенге",
        "139 512,7 мың теңге | 139512,70 тыс. тенге",
        "10 (он) жұмыс күні | десяти рабочих дней",
        "жиырма бес пайыз | 25 процентов",
        "екі жүз жастан асқан | старше 200 лет",
        "IV тоқсан | 4 квартал",
        "1, 2, 3 және 4-тармақтар | пункты 1–4",
        "1, 2-қосымшалар | приложения 1,2",
        "сағат 9.00-ден 18.30-ға дейін | с 9:00 до 18:30 часов",
        "N 1879 P001879_ қаулысы | постановление N 1879",
        "2000 ж. 1 көкегіне дейін | до 1 апреля 2000 года",
        "01.02.2020 | 1 ақпан 2020 жыл"
      })
  void leavesNothingOfOneNumberPrintedInTwoWays(String left, String right) {
    Residue residue = Residue.of(Values.of(left), Values.of(right));

    assertThat(canonical(residue.left())).isEmpty();
    assertThat(canonical(residue.right())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2004 жылғы 25 желтоқсан | 26 декабря 2004 года | 25 | 26",
        "16 ақпандағы № 2-22 шешім | решение от 15 февраля N 2-22 | 16 | 15",
        "8 қазандағы № 81, 27 шілдедегі | от 8 октября N 81, от 28 июля | 27 | 28",
        "11, 13-қосымшалар | приложения 11, 12 | 13 | 12",
        "18 149 мың теңге | 18 148 тысяч тенге | 18149 | 18148",
        "он күн, 3 рет | 5 дней, 3 раза | '' | 5",
        "53-1-бап | статья 52-1 | 53 | 52"
      })
  void leavesWhatOnlyOneSays(String left, String right, String ours, String theirs) {
    Residue residue = Residue.of(Values.of(left), Values.of(right));

    assertThat(String.join(" ", canonical(residue.left()))).isEqualTo(ours);
    assertThat(String.join(" ", canonical(residue.right()))).isEqualTo(theirs);
  }

  private static List<String> canonical(List<Value> values) {
    return values.stream().map(Value::canonical).toList();
  }
}
