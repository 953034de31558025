package kz.zannama.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ComparisonTest {
  @Test
  void tellsUnitsThatGotAnotherNumberFromNewOnes() {
    SampleEdition before =
        new SampleEdition("2020-01-01")
            .para("para_1", "Лодки стоят у причала номер 4 до захода солнца.")
            .para("para_2", "Весла хранят в сарае, ключ от которого у председателя.");
    SampleEdition after =
        new SampleEdition("2021-01-01")
            .para("para_1", "Лодки стоят у причала номер 4 до захода солнца.")
            .para("para_2", "Сторож зажигает два фонаря на маяке каждый вечер.")
            .para("para_3", "Весла хранят в сарае, ключ от которого у председателя.");

    assertThat(Comparison.of(before.text(), after.text()).differences())
        .satisfiesExactly(
            added ->
                assertThat(added)
                    .isInstanceOf(Difference.Added.class)
                    .extracting(it -> it.id().value())
                    .isEqualTo("para_2"),
            renumbered -> {
              assertThat(renumbered).isInstanceOf(Difference.Renumbered.class);
              assertThat(((Difference.Renumbered) renumbered).before().id()).hasToString("para_2");
              assertThat(renumbered.id()).hasToString("para_3");
            });
  }
}
