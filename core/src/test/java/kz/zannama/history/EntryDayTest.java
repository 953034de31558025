package kz.zannama.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kz.zannama.model.ActType;
import kz.zannama.model.EntryIntoForce;
import kz.zannama.model.EntryIntoForce.Rule;
import kz.zannama.model.Registration;
import kz.zannama.model.Requisites;
import kz.zannama.model.Status;
import org.junit.jupiter.api.Test;

class EntryDayTest {
  private static final LocalDate ADOPTED = LocalDate.of(2015, 7, 20);
  private static final LocalDate REGISTERED = LocalDate.of(2015, 8, 3);
  private static final LocalDate PRINTED = LocalDate.of(2016, 1, 1);

  @Test
  void knowsTheDayThatTheTextTells() {
    assertThat(day(Rule.ON_DATE, 0)).isEqualTo(known(PRINTED));
    assertThat(day(Rule.ON_SIGNING, 0)).isEqualTo(known(ADOPTED));
    assertThat(day(Rule.ON_REGISTRATION, 0)).isEqualTo(known(REGISTERED));
  }

  @Test
  void knowsOnlyTheFirstPossibleDayAfterAPublication() {
    assertThat(day(Rule.ON_PUBLICATION, 0)).isEqualTo(notBefore(REGISTERED));
    assertThat(day(Rule.DAYS_AFTER_PUBLICATION, 10)).isEqualTo(notBefore(REGISTERED.plusDays(10)));
  }

  @Test
  void knowsNothingOfAnActWithoutDates() {
    Requisites bare = requisites(Optional.empty(), Optional.empty(), Optional.empty());

    assertThat(EntryDay.of(bare)).isEqualTo(new EntryDay(Optional.empty(), Optional.empty()));
  }

  @Test
  void takesTheDayOfAdoptionForABoundWhereNothingIsSaid() {
    Requisites silent = requisites(Optional.of(ADOPTED), Optional.empty(), Optional.empty());

    assertThat(EntryDay.of(silent)).isEqualTo(notBefore(ADOPTED));
  }

  private static EntryDay known(LocalDate day) {
    return new EntryDay(Optional.of(day), Optional.of(day));
  }

  private static EntryDay notBefore(LocalDate day) {
    return new EntryDay(Optional.empty(), Optional.of(day));
  }

  private static EntryDay day(Rule rule, int days) {
    EntryIntoForce entry =
        new EntryIntoForce(
            "",
            rule,
            rule == Rule.ON_DATE ? Optional.of(PRINTED) : Optional.empty(),
            days == 0 ? OptionalInt.empty() : OptionalInt.of(days),
            Optional.empty());
    Registration registration = new Registration(Optional.empty(), Optional.of(REGISTERED), "3031");
    return EntryDay.of(
        requisites(Optional.of(ADOPTED), Optional.of(registration), Optional.of(entry)));
  }

  private static Requisites requisites(
      Optional<LocalDate> adopted,
      Optional<Registration> registration,
      Optional<EntryIntoForce> entry) {
    return new Requisites(
        ActType.ORDER,
        "",
        List.of(),
        adopted,
        Optional.empty(),
        registration,
        Optional.empty(),
        Status.NOTHING_AGAINST,
        entry);
  }
}
