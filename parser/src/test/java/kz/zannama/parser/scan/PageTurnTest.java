package kz.zannama.parser.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import kz.zannama.model.Box;
import org.junit.jupiter.api.Test;

final class PageTurnTest {
  private static final Box WORD = new Box(100, 50, 30, 10);

  @Test
  void leavesALevelPageAsItIs() {
    assertThat(PageTurn.none(600, 800).onPage(WORD)).isSameAs(WORD);
  }

  @Test
  void turnsAWordBackByQuarters() {
    // a page of 600 x 800 as it was given, so one of 800 x 600 after one turn
    assertThat(new PageTurn(1, 0, 800, 600).onPage(WORD)).isEqualTo(new Box(50, 670, 10, 30));
    assertThat(new PageTurn(2, 0, 600, 800).onPage(WORD)).isEqualTo(new Box(470, 740, 30, 10));
    assertThat(new PageTurn(3, 0, 800, 600).onPage(WORD)).isEqualTo(new Box(540, 100, 10, 30));
  }

  @Test
  void leansAWordAgainAroundTheMiddleOfThePage() {
    Box far = new PageTurn(0, 2, 600, 800).onPage(new Box(0, 400, 0, 0));
    Box middle = new PageTurn(0, 2, 600, 800).onPage(new Box(300, 400, 0, 0));

    assertThat(far.y()).isCloseTo(400 - 300 * Math.sin(Math.toRadians(2)), within(0.01));
    assertThat(middle).isEqualTo(new Box(300, 400, 0, 0));
  }

  @Test
  void refusesWhatIsNoTurn() {
    assertThatThrownBy(() -> new PageTurn(4, 0, 600, 800))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not a turn of a page: 4 quarters, 0.0°, 600.0 x 800.0");
  }
}
