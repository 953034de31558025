package kz.zannama.examples.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class DayConverterTest {
  private final DayConverter converter = new DayConverter();

  @ParameterizedTest
  @ValueSource(strings = {"2018-08-01", "01.08.2018", "1 августа 2018 года", "2018 жылғы 1 тамыз"})
  void readsADayAsPeopleTypeIt(String typed) {
    assertThat(converter.convert(typed)).isEqualTo(LocalDate.of(2018, 8, 1));
  }

  @Test
  void saysWhatIsNoDay() {
    assertThatThrownBy(() -> converter.convert("завтра"))
        .isInstanceOf(TypeConversionException.class)
        .hasMessageStartingWith("not a day: завтра");
  }
}
