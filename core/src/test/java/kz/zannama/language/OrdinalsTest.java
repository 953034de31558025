package kz.zannama.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalsTest {
  @ParameterizedTest
  @CsvSource({
    "бірінші, 1", "екіншісінің, 2", "он екінші, 12", "қырық бірінші, 41", "жиырмасыншы, 20",
    "жүз отыз бесінші, 135", "второго, 2", "третьей, 3", "сорок первый, 41", "двенадцатым, 12",
    "сто двадцать пятая, 125", "3-ші, 3", "2-й, 2",
  })
  void readsOrdinals(String text, int value) {
    assertThat(Ordinals.parse(text)).hasValue(value);
  }

  @Test
  void refusesWhatIsNoOrdinal() {
    assertThat(Ordinals.parse("он адам")).isEmpty();
  }

  @Test
  void findsEachOrdinalOfAList() {
    assertThat(Ordinals.find("абзацы второй, двадцать третий и пятый"))
        .extracting(FoundOrdinal::value)
        .containsExactly(2, 23, 5);
  }
}
