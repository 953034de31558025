package kz.zannama.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SharedMeaningTest {
  private static final String ROADS =
      "аудандағы автомобиль жолдарын жөндеу жоспарын әкімдікке ұсыну";
  private static final String OF_ROADS =
      "представлять акимату план ремонта автомобильных дорог района";
  private static final String WATER =
      "су объектілерін қорғау қағидаларын бекіту және оларды жариялау";
  private static final String OF_WATER =
      "утверждать правила охраны водных объектов и публиковать их";

  @Test
  void findsPartsThatStandForEachOther() {
    SharedMeaning meaning = SharedMeaning.of(List.of(ROADS, WATER), List.of(OF_ROADS, OF_WATER));

    assertThat(meaning.areOfOthers(0, near -> false)).isFalse();
    assertThat(meaning.areOfOthers(1, near -> false)).isFalse();
  }

  @Test
  void findsThePartThatHasTheWordsOfAnother() {
    SharedMeaning meaning = SharedMeaning.of(List.of(ROADS, ROADS), List.of(OF_ROADS, OF_WATER));

    assertThat(meaning.areOfOthers(0, near -> false)).isFalse();
    assertThat(meaning.areOfOthers(1, near -> false)).isTrue();
  }

  @Test
  void tellsNothingWhereTheWordsStandNearby() {
    SharedMeaning meaning = SharedMeaning.of(List.of(ROADS, ROADS), List.of(OF_ROADS, OF_WATER));

    assertThat(meaning.areOfOthers(1, near -> true)).isFalse();
  }

  @Test
  void tellsNothingOfWordsThatRanTogether() {
    SharedMeaning meaning =
        SharedMeaning.of(
            List.of(ROADS, ROADS), List.of(OF_ROADS, OF_WATER.replace(" ", "") + " вводных"));

    assertThat(meaning.areOfOthers(1, near -> false)).isFalse();
  }
}
