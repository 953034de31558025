package kz.zannama.parser.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.zannama.parser.testdata.GoldScore.Counts;
import kz.zannama.parser.testdata.GoldScore.Interval;
import org.junit.jupiter.api.Test;

class GoldScoreTest {
  @Test
  void countsEachFactOnceWhereverItStands() {
    assertThat(Counts.of(List.of("a", "b", "b"), List.of("b", "c", "a")))
        .isEqualTo(new Counts(3, 3, 2));
    assertThat(Counts.of(List.of(), List.of("c"))).isEqualTo(new Counts(0, 1, 0));
  }

  @Test
  void anActWithoutARecordHasNothingRight() {
    Map<String, Map<String, List<String>>> gold =
        Map.of(
            "a.kaz.txt", Map.of("basis", List.of("LAW", "CODE")),
            "b.kaz.txt", Map.of("basis", List.of("LAW")));
    Map<String, GoldScore> scores =
        GoldScore.of(gold, Map.of("b.kaz.txt", Map.of("basis", List.of("LAW"))));
    GoldScore score = Objects.requireNonNull(scores.get("basis"));

    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isEqualTo(1 / 3.0);
    assertThat(score.f1()).isEqualTo(0.5);
    assertThat(score.right()).isEqualTo(1);
  }

  @Test
  void nothingExpectedAndNothingSaidIsRight() {
    GoldScore score = new GoldScore(List.of(new Counts(0, 0, 0)));
    assertThat(score.f1()).isEqualTo(1);
    assertThat(score.right()).isEqualTo(1);
  }

  @Test
  void drawsActsAnewForTheInterval() {
    List<Counts> acts =
        List.of(new Counts(10, 10, 10), new Counts(10, 10, 0), new Counts(10, 10, 10));
    Interval interval = new GoldScore(acts).f1Interval();
    assertThat(interval.from()).isLessThan(0.4);
    assertThat(interval.to()).isEqualTo(1);
    assertThat(new GoldScore(acts).f1Interval()).isEqualTo(interval);
  }

  /// Newcombe (1998), table I: 81 of 263, 0 of 20.
  @Test
  void knowsHowSureAShareIs() {
    assertThat(GoldScore.wilson(81, 263).from()).isCloseTo(0.2553, within(0.0001));
    assertThat(GoldScore.wilson(81, 263).to()).isCloseTo(0.3662, within(0.0001));
    assertThat(GoldScore.wilson(0, 20).from()).isZero();
    assertThat(GoldScore.wilson(0, 20).to()).isCloseTo(0.1611, within(0.0001));
    assertThat(new GoldScore(Collections.nCopies(20, new Counts(1, 1, 1))).whole().from())
        .isCloseTo(0.8389, within(0.0001));
  }
}
