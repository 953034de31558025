package kz.zannama.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import kz.zannama.history.ActVersion;
import kz.zannama.history.ActVersion.Force;
import kz.zannama.history.ForceSpan.Doubt;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;
import kz.zannama.model.EntryIntoForce.Rule;
import kz.zannama.model.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForceQueryTest {
  @TempDir private Path folder;
  private ActIndex index;

  private final Act signed = act("2014-12-25", "1").act();
  private final Act published =
      act("2014-12-25", "2").entersInto(Rule.DAYS_AFTER_PUBLICATION).act();
  private final Act undated = SampleAct.kazakh(ActType.ORDER).title("Аулалар туралы").act();
  private final Act later = act("2014-12-25", "4").entersInto("2016-01-01").act();
  private final Act gone =
      act("2014-12-25", "5").status(Status.of(Status.State.REPEALED, Optional.empty())).act();
  private final Act knownTo2018 =
      act("2014-12-25", "6")
          .version("2018-03-01")
          .status(Status.of(Status.State.REPEALED, Optional.empty()))
          .act();
  private final Act repealed = act("2014-12-25", "7").act();
  private final Act repealing =
      act("2016-05-10", "8")
          .entersInto("2016-07-01")
          .repeals(SampleAct.cited(ActType.ORDER, "2014-12-25", "7"))
          .act();
  private final Act expired =
      act("2014-12-25", "9")
          .status(
              Status.of(Status.State.EXPIRED, Optional.empty())
                  .withDates(day("2018-01-01"), day("2017-12-31")))
          .act();
  private final Act term =
      act("2014-12-25", "10")
          .status(Status.NOTHING_AGAINST.withDates(Optional.empty(), day("2017-12-31")))
          .act();
  private final Act suspended =
      act("2014-12-25", "11")
          .status(
              Status.of(Status.State.SUSPENDED, Optional.empty())
                  .withDates(day("2015-03-01"), day("2015-12-31")))
          .act();
  private final Act partly =
      act("2014-12-25", "12")
          .status(Status.of(Status.State.PARTLY_REPEALED, Optional.empty()))
          .act();
  private final List<Act> all =
      List.of(
          signed,
          published,
          undated,
          later,
          gone,
          knownTo2018,
          repealed,
          repealing,
          expired,
          term,
          suspended,
          partly);

  @BeforeEach
  void indexThem() throws IOException {
    index = ActIndex.create(folder);
    try (ActIndexWriter writer = index.writer()) {
      for (Act act : all) {
        writer.put(act);
      }
    }
  }

  @AfterEach
  void closeIt() throws IOException {
    index.close();
  }

  @Test
  void listsNoUndatedActAsInForce() throws IOException {
    assertThat(inForce("1950-01-01")).isEmpty();
    assertThat(notKnown("1950-01-01")).containsExactly(undated.id());
  }

  @Test
  void listsActsWhoseEntryIsKnownAndWhoseEndIsNot() throws IOException {
    assertThat(inForce("2015-06-01"))
        .containsExactlyInAnyOrder(
            signed.id(), repealed.id(), expired.id(), term.id(), partly.id());
    assertThat(notKnown("2015-06-01"))
        .containsExactlyInAnyOrder(published.id(), undated.id(), gone.id(), knownTo2018.id());
  }

  @Test
  void knowsNoActOnADateAfterTheNewest() throws IOException {
    assertThat(inForce("2016-05-10")).contains(signed.id()).doesNotContain(repealing.id());
    assertThat(inForce("2016-05-11")).doesNotContain(signed.id());
    assertThat(notKnown("2016-05-11")).contains(signed.id());
  }

  @Test
  void endsAnActOnTheDayOnWhichTheRepealingActEntersIntoForce() throws IOException {
    assertThat(inForce("2016-06-30")).contains(repealed.id());
    assertThat(inForce("2016-07-01")).doesNotContain(repealed.id());
    assertThat(notKnown("2016-07-01")).doesNotContain(repealed.id());
  }

  @Test
  void listsNoActWhileOtherActsSuspendIt(@TempDir Path own) throws IOException {
    Citation cited = SampleAct.cited(ActType.ORDER, "2015-02-01", "20");
    Act halted = act("2015-02-01", "20").entersInto("2015-03-01").act();
    Act first =
        act("2016-05-10", "21").entersInto("2016-07-01").suspends(cited, "2017-01-01").act();
    Act again =
        act("2018-05-10", "22").entersInto("2018-07-01").suspends(cited, "2019-01-01").act();
    Act newest = act("2020-05-10", "23").act();
    try (ActIndex acts = ActIndex.create(own)) {
      for (Act act : List.of(first, halted, again, newest)) {
        try (ActIndexWriter writer = acts.writer()) {
          writer.put(act);
        }
      }
      for (String day : List.of("2016-06-30", "2017-01-01", "2018-06-30", "2019-01-01")) {
        assertThat(inForce(acts, day)).as(day).contains(halted.id());
        assertThat(force(acts, halted, day)).as(day).isEqualTo(Force.IN_FORCE);
      }
      for (String day : List.of("2016-07-01", "2016-12-31", "2018-07-01", "2018-12-31")) {
        assertThat(inForce(acts, day)).as(day).doesNotContain(halted.id());
        assertThat(force(acts, halted, day)).as(day).isEqualTo(Force.SUSPENDED);
      }
      assertThat(
              acts.wording(halted.id(), halted.text().language(), LocalDate.of(2016, 12, 31))
                  .orElseThrow()
                  .made()
                  .unapplied())
          .isEmpty();
    }
  }

  private static Force force(ActIndex acts, Act act, String day) throws IOException {
    return acts.history(act.id()).asOf(LocalDate.parse(day)).force();
  }

  @Test
  void findsAnExpiredActInForceWithinItsYears() throws IOException {
    assertThat(inForce("2017-12-31")).containsExactly(expired.id());
    assertThat(notKnown("2018-01-01")).doesNotContain(expired.id(), term.id());
  }

  @Test
  void knowsThatARepealedActIsGoneAtItsWording() throws IOException {
    assertThat(notKnown("2018-02-28")).contains(knownTo2018.id(), gone.id());
    assertThat(notKnown("2018-03-01")).contains(gone.id()).doesNotContain(knownTo2018.id());
  }

  @Test
  void countsTheActsThatAreNotKnown() throws IOException {
    ActQuery query = ActQuery.builder().inForceOn(LocalDate.of(2015, 6, 1)).build();

    assertThat(index.search(query).notKnown()).isEqualTo(OptionalLong.of(4));
    assertThat(index.search(ActQuery.of("")).notKnown()).isEmpty();
    assertThat(index.search(ActQuery.parse("unknown:2015-06-01").build()).total()).isEqualTo(4);
  }

  @Test
  void agreesWithTheHistoryOfEachActOnEveryDate() throws IOException {
    for (LocalDate day : days()) {
      List<ActId> inForce = new ArrayList<>();
      List<ActId> notKnown = new ArrayList<>();
      for (Act act : all) {
        Force force = index.history(act.id()).asOf(day).force();
        if (force == Force.IN_FORCE || force == Force.PARTLY_REPEALED) {
          inForce.add(act.id());
        } else if (force == Force.UNKNOWN) {
          notKnown.add(act.id());
        }
      }
      assertThat(inForce(day.toString())).as("in force on " + day).hasSameElementsAs(inForce);
      assertThat(notKnown(day.toString())).as("not known on " + day).hasSameElementsAs(notKnown);
    }
  }

  @Test
  void saysWhyItIsNotKnown() throws IOException {
    LocalDate day = LocalDate.of(2015, 6, 1);
    assertThat(doubt(published, day)).contains(Doubt.ENTRY);
    assertThat(doubt(undated, day)).contains(Doubt.NO_DATE);
    assertThat(doubt(gone, day)).contains(Doubt.END);
    assertThat(doubt(signed, LocalDate.of(2020, 1, 1))).contains(Doubt.KNOWLEDGE);
    assertThat(doubt(signed, day)).isEmpty();
  }

  @Test
  void refusesToListUnknownActsWithoutADate() {
    assertThatThrownBy(() -> ActQuery.builder().forceUnknown().build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Acts of unknown force are asked for without a date");
  }

  private Optional<Doubt> doubt(Act act, LocalDate day) throws IOException {
    ActVersion version = index.history(act.id()).asOf(day);
    return version.doubt();
  }

  /// Each month from before the first act to after the last knowledge.
  private static List<LocalDate> days() {
    return Stream.iterate(LocalDate.of(2014, 11, 1), day -> day.plusMonths(1)).limit(48).toList();
  }

  private List<ActId> inForce(String day) throws IOException {
    return inForce(index, day);
  }

  private static List<ActId> inForce(ActIndex index, String day) throws IOException {
    return found(index, ActQuery.builder().inForceOn(LocalDate.parse(day)));
  }

  private List<ActId> notKnown(String day) throws IOException {
    return found(index, ActQuery.builder().inForceOn(LocalDate.parse(day)).forceUnknown());
  }

  private static List<ActId> found(ActIndex index, ActQuery.Builder query) throws IOException {
    return index.search(query.limit(100).build()).hits().stream().map(SearchHit::act).toList();
  }

  private static Optional<LocalDate> day(String date) {
    return Optional.of(LocalDate.parse(date));
  }

  private static SampleAct act(String adopted, String number) {
    return SampleAct.russian(ActType.ORDER, adopted, number).title("О дворах " + number);
  }
}
