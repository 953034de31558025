package kz.zannama.comparison.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StatementTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4 | 2022-2024 жылдарға 4 және 5-қосымшалар | 19",
        "и | если длина лодки менее 3 метров; и | 33",
        "метр | 3 метров | 2",
        "5 | два | -1"
      })
  void findsWordsThatStandByThemselves(String words, String text, int at) {
    assertThat(Statement.Printed.find(words, text)).isEqualTo(at);
  }
}
