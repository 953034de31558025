package kz.zannama.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.zannama.comparison.WordHistory.Stay;
import kz.zannama.model.ActText;
import kz.zannama.model.Change;
import org.junit.jupiter.api.Test;

class WordHistoryTest {
  private static final List<ActText> EDITIONS =
      List.of(
          new SampleEdition("2024-07-01")
              .para("para_1", "Учесть лодки.")
              .note("para_1", "5", Change.Amendment::new)
              .text(),
          new SampleEdition("2021-05-04").para("para_1", "Учесть лодки.").text(),
          new SampleEdition("2022-03-02")
              .para("para_1", "Учесть лодки и  речные суда.")
              .note("para_1", "88", Change.Amendment::new)
              .text());

  @Test
  void tellsWhenWordsCameAndWentAndByWhichActs() {
    Stay stay = WordHistory.of("Речные суда", EDITIONS).stays().getFirst();

    assertThat(stay.from()).contains(LocalDate.of(2022, 3, 2));
    assertThat(stay.sinceTheFirst()).isFalse();
    assertThat(stay.appearedBy().getFirst().number()).contains("88");
    assertThat(stay.until()).contains(LocalDate.of(2024, 7, 1));
    assertThat(stay.disappearedBy().getFirst().number()).contains("5");
    assertThat(stay.units()).hasToString("[para_1]");
  }

  @Test
  void saysThatWordsMayBeOlderThanTheFirstEdition() {
    Stay stay = WordHistory.of("учесть лодки", EDITIONS).stays().getFirst();

    assertThat(stay.sinceTheFirst()).isTrue();
    assertThat(stay.until()).isEmpty();
  }

  @Test
  void tellsNothingOfWordsThatNeverStoodInTheAct() {
    assertThat(WordHistory.of("паровозы", EDITIONS).stays()).isEmpty();
    assertThat(WordHistory.of(" ", EDITIONS).stays()).isEmpty();
  }
}
