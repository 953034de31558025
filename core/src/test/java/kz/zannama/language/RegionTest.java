package kz.zannama.language;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zannama.model.Language;
import org.junit.jupiter.api.Test;

class RegionTest {
  private static String kazakh(String name) {
    return Region.in(name, Language.KAZAKH).map(Region::key).orElse("none");
  }

  private static String russian(String name) {
    return Region.in(name, Language.RUSSIAN).map(Region::key).orElse("none");
  }

  @Test
  void isTheSameInBothLanguages() {
    assertThat(kazakh("Солтүстік Қазақстан облысы Петропавл қалалық әкімдігі"))
        .isEqualTo("north-kazakhstan");
    assertThat(russian("акимат города Петропавловска Северо-Казахстанской области"))
        .isEqualTo("north-kazakhstan");
    assertThat(kazakh("Абай облыстық мәслихаты")).isEqualTo("abai");
    assertThat(russian("маслихат области Абай")).isEqualTo("abai");
    assertThat(kazakh("Қостанай облысының Әділет департаменті")).isEqualTo("kostanay");
    assertThat(russian("Департамент юстиции Костанайской области")).isEqualTo("kostanay");
  }

  @Test
  void tellsARegionFromTheCityOfTheSameName() {
    assertThat(kazakh("Алматы облыстық мәслихаты")).isEqualTo("almaty-region");
    assertThat(russian("Алматинский областной маслихат")).isEqualTo("almaty-region");
    assertThat(kazakh("Алматы қаласының әкімі")).isEqualTo("almaty");
    assertThat(russian("Аким города Алматы")).isEqualTo("almaty");
  }

  @Test
  void isUnknownWhereOnlyADistrictIsNamed() {
    assertThat(kazakh("Жамбыл аудандық мәслихаты")).isEqualTo("none");
    assertThat(russian("Абайский районный маслихат")).isEqualTo("none");
    assertThat(kazakh("Қазақстан Республикасының Үкіметі")).isEqualTo("none");
  }
}
