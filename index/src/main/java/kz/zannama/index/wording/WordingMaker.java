package kz.zannama.index.wording;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.zannama.consolidation.AmendingAct;
import kz.zannama.consolidation.Consolidation;
import kz.zannama.consolidation.UnappliedChange;
import kz.zannama.consolidation.Wording;
import kz.zannama.index.wording.HeldWording.Origin;
import kz.zannama.model.ActText;

/// Makes the wording of an act on a day: the stored one, or the nearest earlier stored one with the
/// changes since.
///
/// A pure function of what is stored. An amending act whose day of entry into force its text does
/// not tell applies from the first day on which that can be.
///
/// @param days the days of the stored wordings of one language, at least one; empty for a wording
///   without a date
/// @param stored reads the wording of one of them
/// @param amending the acts that change the act
public record WordingMaker(
    List<Optional<LocalDate>> days,
    Function<Optional<LocalDate>, ActText> stored,
    List<AmendingAct> amending) {
  public WordingMaker {
    days = days.stream().sorted(Comparator.comparing(WordingMaker::order)).toList();
    amending = List.copyOf(amending);
    if (days.isEmpty()) {
      throw new IllegalArgumentException("An act has at least one wording");
    }
  }

  /// The wording on a day.
  public HeldWording on(LocalDate day) {
    Optional<Optional<LocalDate>> nearest =
        days.stream().filter(stored -> !order(stored).isAfter(day)).reduce((one, later) -> later);
    Optional<LocalDate> next =
        days.stream().flatMap(Optional::stream).filter(day::isBefore).findFirst();
    if (nearest.isEmpty()) {
      Wording first = Wording.of(stored.apply(days.getFirst())).on(day);
      return new HeldWording(
          day, Origin.LATER, next, next, Optional.empty(), first, Optional.empty());
    }
    Consolidation consolidation = Wording.of(stored.apply(nearest.get())).with(amending);
    Wording made = consolidation.on(day);
    boolean computed =
        !made.applied().isEmpty() || made.unapplied().stream().anyMatch(UnappliedChange::isDue);
    Optional<Agreement> agreement =
        next.map(later -> consolidation.on(later))
            .filter(then -> !then.applied().isEmpty())
            .map(then -> Agreement.of(then, stored.apply(next)));
    return new HeldWording(
        day,
        computed ? Origin.COMPUTED : Origin.STORED,
        nearest.get(),
        from(nearest.get(), made),
        Stream.concat(next.stream(), HeldWording.next(made).stream()).min(LocalDate::compareTo),
        made,
        agreement);
  }

  private static Optional<LocalDate> from(Optional<LocalDate> stored, Wording made) {
    Stream<LocalDate> began =
        made.applied().stream().flatMap(change -> change.effective().stream());
    Stream<LocalDate> ended =
        HeldWording.ended(made).stream().flatMap(change -> change.until().stream());
    return Stream.of(stored.stream(), began, ended).flatMap(days -> days).max(LocalDate::compareTo);
  }

  private static LocalDate order(Optional<LocalDate> day) {
    return day.orElse(LocalDate.MIN);
  }
}
