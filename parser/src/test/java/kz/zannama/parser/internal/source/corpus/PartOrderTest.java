package kz.zannama.parser.internal.source.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartOrderTest {
  @Test
  void followsTheContentsWhateverTheNames() {
    PartOrder order =
        PartOrder.of(
            "[Глава 1](rus/ch002.md)\n[Глава 2](./rus/ch001.md#st5)\n[Глава 3](rus/ch003.md)\n",
            List.of("ch001.md", "ch002.md"));

    assertThat(order.names()).containsExactly("ch002.md", "ch001.md");
    assertThat(order.missing()).containsExactly("ch003.md");
  }

  @Test
  void takesNumbersOfNamesAsNumbersAndAnnexesLast() {
    List<String> there =
        List.of("an001.md", "ch10.md", "ch009-1.md", "ch9.md", "an010.md", "ch011.md");

    assertThat(PartOrder.of("Глава 9\nГлава 10\n", there).names())
        .containsExactly("ch9.md", "ch009-1.md", "ch10.md", "ch011.md", "an001.md", "an010.md");
  }

  @Test
  void putsAPartThatTheContentsForgetBehindTheOneBeforeIt() {
    assertThat(
            PartOrder.of(
                    "[1](kaz/ch001.md) [3](kaz/ch003.md)",
                    List.of("ch001.md", "ch002.md", "ch003.md"))
                .names())
        .containsExactly("ch001.md", "ch002.md", "ch003.md");
  }
}
