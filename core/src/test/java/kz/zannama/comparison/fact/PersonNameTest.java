package kz.zannama.comparison.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonNameTest {
  @ParameterizedTest
  @CsvSource({
    "Ә.Б. Сейітовке, Сеитова А.Б., true, true",
    "Ж.Жайлаубеков, Джайлаубекова Ж., true, true",
    "Ш. Құлмаханов, Ш. Кулмаханов, true, true",
    "А.Ауесбайға, А.Ауесбай, true, true",
    "Б.Садықов, Садыкову Б.Н., true, true",
    "Д.Б. Сейітовке, Сеитова А.Б., true, false",
    "Б. Қасымов, Т. Оспанов, false, false"
  })
  void tellsWhetherTwoNamesAreOne(String left, String right, boolean surname, boolean initials) {
    PersonName one = PersonName.find(left).getFirst();
    PersonName other = PersonName.find(right).getFirst();

    assertThat(one.hasSurnameOf(other)).isEqualTo(surname);
    assertThat(one.canHaveInitialsOf(other)).isEqualTo(initials);
  }
}
