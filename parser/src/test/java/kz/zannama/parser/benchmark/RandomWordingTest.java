package kz.zannama.parser.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomWordingTest {
  private static final int SEEDS = 300;

  @ParameterizedTest
  @ValueSource(longs = {0, 1_000_000})
  void changesMakeTheActThatTheyWereMadeFrom(long first) throws IOException {
    for (long seed = first; seed < first + SEEDS / 2; seed++) {
      assertThat(RandomWording.check(seed)).as("seed " + seed).isEmpty();
    }
  }
}
