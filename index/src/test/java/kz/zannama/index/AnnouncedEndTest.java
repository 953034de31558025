package kz.zannama.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.zannama.model.Act;
import kz.zannama.model.ActType;
import kz.zannama.model.Status;
import kz.zannama.model.Status.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An end of force that is announced, and one that another act of the index brings.
class AnnouncedEndTest {
  private static final LocalDate END = LocalDate.of(2027, 1, 1);

  private final Act announced =
      SampleAct.russian(ActType.ORDER, "2021-05-04", "17")
          .title("Об учете лодок")
          .version("2026-10-01")
          .status(
              Status.of(
                      State.REPEALED,
                      Optional.of(SampleAct.cited(ActType.ORDER, "2026-09-30", "40")))
                  .withDates(Optional.of(END), Optional.empty()))
          .act();
  private final Act ended =
      SampleAct.kazakh(ActType.ORDER, "2021-05-04", "18").title("Қайықтарды есепке алу").act();
  private final Act ending =
      SampleAct.kazakh(ActType.ORDER, "2026-09-30", "41")
          .title("Бұйрықтың күші жойылды деп тану")
          .entersInto("2027-01-01")
          .repeals(SampleAct.cited(ActType.ORDER, "2021-05-04", "18"))
          .act();

  @TempDir private Path folder;

  @BeforeEach
  void put() throws IOException {
    try (ActIndex index = ActIndex.create(folder);
        ActIndexWriter writer = index.writer()) {
      writer.put(announced);
      writer.put(ended);
      writer.put(ending);
    }
  }

  @Test
  void isNoRepealBeforeItsDay() throws IOException {
    try (ActIndex index = on(END.minusDays(1))) {
      SearchHit hit = hit(index, "лодок");
      assertThat(hit.status()).isEqualTo(State.IN_FORCE);
      assertThat(hit.stated()).isFalse();
      assertThat(hit.announced()).contains(END);
      assertThat(hit(index, "Қайықтарды").endedByOther()).isFalse();
      assertThat(ids(index, State.REPEALED)).isEmpty();
      assertThat(ids(index, State.IN_FORCE)).hasSize(3);
      assertThat(states(index)).containsExactly(new SearchResult.Count("IN_FORCE", 3));
    }
  }

  @Test
  void isOneFromItsDayOn() throws IOException {
    try (ActIndex index = on(END)) {
      SearchHit hit = hit(index, "лодок");
      assertThat(hit.status()).isEqualTo(State.REPEALED);
      assertThat(hit.announced()).isEmpty();
      assertThat(hit(index, "Қайықтарды").endedByOther()).isTrue();
      assertThat(ids(index, State.REPEALED)).containsExactly(announced.id().value());
      assertThat(states(index))
          .containsExactly(
              new SearchResult.Count("IN_FORCE", 2), new SearchResult.Count("REPEALED", 1));
    }
  }

  @Test
  void isToldForTheDayThatIsAskedFor() throws IOException {
    try (ActIndex index = on(END)) {
      ActQuery before = ActQuery.builder().text("лодок").asOf(END.minusDays(1)).build();
      assertThat(index.search(before).hits())
          .singleElement()
          .satisfies(hit -> assertThat(hit.announced()).contains(END));
    }
  }

  private ActIndex on(LocalDate today) throws IOException {
    return ActIndex.create(
        folder, Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
  }

  private static SearchHit hit(ActIndex index, String words) throws IOException {
    return index.search(ActQuery.of(words)).hits().getFirst();
  }

  private static List<String> ids(ActIndex index, State state) throws IOException {
    return index.search(ActQuery.builder().status(state).build()).hits().stream()
        .map(hit -> hit.act().value())
        .toList();
  }

  private static List<SearchResult.Count> states(ActIndex index) throws IOException {
    return index.search(ActQuery.builder().build()).facets().stream()
        .filter(facet -> facet.name().equals("status"))
        .flatMap(facet -> facet.values().stream())
        .toList();
  }
}
