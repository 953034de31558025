package kz.zannama.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.zannama.index.question.ChangesByAct;
import kz.zannama.index.question.CountQuestion;
import kz.zannama.index.question.CountQuestion.Subject;
import kz.zannama.index.question.CountRow;
import kz.zannama.model.Act;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountTest {
  private static final Citation BOATS = SampleAct.cited(ActType.LAW, "2000-12-01", "77");
  private static final Citation PORTS = SampleAct.cited(ActType.LAW, "2001-02-01", "80");

  private final Act boats =
      SampleAct.kazakh(ActType.LAW, "2000-12-01", "77")
          .title("Қайықтар туралы")
          .version("2015-01-01")
          .act();
  private final Act boatsInRussian =
      SampleAct.russian(ActType.LAW, "2000-12-01", "77")
          .title("О лодках")
          .version("2015-01-11")
          .act();
  private final Act ports =
      SampleAct.kazakh(ActType.LAW, "2001-02-01", "80").title("Порттар туралы").act();
  private final Act changing =
      SampleAct.kazakh(ActType.LAW, "2010-03-01", "250")
          .title("Өзгерістер туралы")
          .changes(BOATS, "art_3")
          .changes(BOATS, "art_4")
          .changes(PORTS, "art_1")
          .act();
  private final Act changingInRussian =
      SampleAct.russian(ActType.LAW, "2010-03-01", "250")
          .title("Об изменениях")
          .changes(BOATS, "art_3")
          .changes(PORTS, "art_1")
          .act();
  private final Act repealing =
      SampleAct.russian(ActType.LAW, "2012-05-01", "300")
          .title("О портах и лодках")
          .changes(BOATS, "art_3")
          .repeals(PORTS)
          .act();

  @TempDir private Path folder;

  @BeforeEach
  void put() throws IOException {
    try (ActIndex index = ActIndex.create(folder);
        ActIndexWriter writer = index.writer()) {
      for (Act act :
          List.of(boats, boatsInRussian, ports, changing, changingInRussian, repealing)) {
        writer.put(act);
      }
    }
  }

  @Test
  void countsTheOthersThatAnActChangedWhateverTheLanguageOfItsTexts() throws IOException {
    try (ActIndex index = ActIndex.create(folder)) {
      assertThat(index.count(CountQuestion.of(Subject.CHANGING_ACTS)))
          .extracting(row -> row.act().orElseThrow().id(), CountRow::count, CountRow::evidence)
          .containsExactly(
              tuple(changing.id(), 2L, List.of(boats.id(), ports.id())),
              tuple(repealing.id(), 2L, List.of(boats.id(), ports.id())));
    }
  }

  @Test
  void countsWhatWasChangedMost() throws IOException {
    try (ActIndex index = ActIndex.create(folder)) {
      assertThat(keys(index, CountQuestion.of(Subject.CHANGED_PROVISIONS)))
          .containsExactly(
              boats.id() + "#art_3 2", boats.id() + "#art_4 1", ports.id() + "#art_1 1");
      assertThat(keys(index, CountQuestion.of(Subject.CHANGED_ACTS)))
          .containsExactly(boats.id() + " 2", ports.id() + " 2");
      assertThat(keys(index, CountQuestion.of(Subject.YEARS))).containsExactly("2010 2", "2012 2");
      assertThat(keys(index, CountQuestion.of(Subject.REPEALS))).containsExactly("2012 1");
      assertThat(keys(index, CountQuestion.of(Subject.DATES_DIFFER)))
          .containsExactly(boats.id() + " 10");
    }
  }

  @Test
  void countsNoRepealBeforeItsDay() throws IOException {
    Clock before = Clock.fixed(Instant.parse("2012-01-01T00:00:00Z"), ZoneOffset.UTC);
    try (ActIndex index = ActIndex.create(folder, before)) {
      assertThat(keys(index, CountQuestion.of(Subject.REPEALS))).isEmpty();
    }
  }

  @Test
  void countsAPeriodAndNoMoreRowsThanAskedFor() throws IOException {
    CountQuestion question =
        new CountQuestion(
            Subject.CHANGED_ACTS,
            Optional.of(LocalDate.of(2012, 1, 1)),
            Optional.of(LocalDate.of(2012, 12, 31)),
            Optional.empty(),
            1);
    try (ActIndex index = ActIndex.create(folder)) {
      assertThat(keys(index, question)).containsExactly(boats.id() + " 1");
    }
  }

  @Test
  void tellsWhatAnActOrdersWhereNoEditionsAreKnown() throws IOException {
    try (ActIndex index = ActIndex.create(folder)) {
      assertThat(index.changesBy(changing.id()))
          .extracting(one -> one.act().id(), one -> one.ordered().size())
          .containsExactly(tuple(boats.id(), 2), tuple(ports.id(), 1));
      assertThat(index.changesBy(changing.id())).flatExtracting(ChangesByAct::steps).isEmpty();
    }
  }

  private static List<String> keys(ActIndex index, CountQuestion question) throws IOException {
    return index.count(question).stream().map(row -> row.key() + " " + row.count()).toList();
  }
}
