package kz.zannama.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zannama.language.StatusWords;
import kz.zannama.model.Citation;
import kz.zannama.model.Status;
import kz.zannama.model.Status.State;

/// Between which days an act is in force, and up to which day that is known.
///
/// @param from the first day in force, where known
/// @param notBefore the first day on which it can have been in force; empty where the act has no
///   date
/// @param end the first day no longer in force, where known
/// @param endAtLatest the day on which it had lost force, where it did at an unknown time before
/// @param ended whether it is known to lose force, at a known time or not
/// @param knownAt the day up to which that is known
/// @param pauses the suspensions of the whole act
/// @param gap a time in which it had lost force before it came back
public record ForceSpan(
    Optional<LocalDate> from,
    Optional<LocalDate> notBefore,
    Optional<LocalDate> end,
    Optional<LocalDate> endAtLatest,
    boolean ended,
    Optional<LocalDate> knownAt,
    List<Pause> pauses,
    Optional<Pause> gap) {

  /// Why it is not known whether an act was in force on a date.
  public enum Doubt {
    /// The act has no date.
    NO_DATE,
    /// Only the first possible day of its entry into force is known, or not even that.
    ENTRY,
    /// It lost force, and nothing says when.
    END,
    /// What is known of it is older than the date.
    KNOWLEDGE
  }

  public ForceSpan {
    pauses = List.copyOf(pauses);
  }

  /// What an act, and those that repeal it, tell.
  public static ForceSpan of(AmendmentChain chain) {
    Status status = chain.status();
    boolean repealed = chain.repealedBy().stream().anyMatch(link -> isWithin(link, chain));
    boolean ended = status.isEnded() || repealed;
    Optional<LocalDate> end = ended ? end(chain) : Optional.empty();
    Optional<LocalDate> latest =
        !ended || end.isPresent()
            ? Optional.empty()
            : earlier(expiryTold(status), status.knownAt());
    Optional<LocalDate> term = status.isEnded() ? Optional.empty() : term(status);
    return new ForceSpan(
        from(chain),
        chain.entry().notBefore(),
        earlier(end, term),
        latest,
        ended,
        Stream.of(chain.knownAt(), chain.adopted(), end, status.since(), suspendedTo(status))
            .flatMap(Optional::stream)
            .max(LocalDate::compareTo),
        Pause.of(chain).distinct().toList(),
        chain.gap());
  }

  private static Optional<LocalDate> suspendedTo(Status status) {
    return status.state() == State.SUSPENDED ? status.until() : Optional.empty();
  }

  /// Why nothing can be said for a date; empty where something can.
  public Optional<Doubt> doubt(LocalDate date) {
    if (isBefore(date) || isOver(date) || isGone(date)) {
      return Optional.empty();
    }
    if (notBefore.isEmpty()) {
      return Optional.of(Doubt.NO_DATE);
    }
    if (ended && end.isEmpty()) {
      return Optional.of(Doubt.END);
    }
    if (from.isEmpty()) {
      return Optional.of(Doubt.ENTRY);
    }
    return knownAt.filter(known -> !known.isBefore(date)).isPresent()
        ? Optional.empty()
        : Optional.of(Doubt.KNOWLEDGE);
  }

  /// Whether the act is known not to be in force yet.
  public boolean isBefore(LocalDate date) {
    return from.or(() -> notBefore).filter(date::isBefore).isPresent();
  }

  /// Whether the whole act is suspended on a date.
  public boolean isPaused(LocalDate date) {
    return pauses.stream().anyMatch(pause -> pause.contains(date));
  }

  /// Whether the act was gone on a date, and came back later.
  public boolean isGone(LocalDate date) {
    return gap.filter(it -> it.contains(date)).isPresent();
  }

  /// Whether the act is known to have lost force by a date.
  public boolean isOver(LocalDate date) {
    return end.or(() -> endAtLatest).filter(day -> !date.isBefore(day)).isPresent();
  }

  private static Optional<LocalDate> from(AmendmentChain chain) {
    Status status = chain.status();
    boolean notYet =
        StatusWords.of(status.text()).filter(StatusWords.Meaning.NOT_YET::equals).isPresent();
    if (notYet) {
      return Optional.empty();
    }
    boolean stated = status.state() == State.IN_FORCE && status.stated();
    return chain.entry().known().or(() -> stated ? status.knownAt() : Optional.empty());
  }

  /// The day that the source prints for the end; else that on which the repealing act enters into
  /// force, where it is known, or was adopted; else the first of what other acts say.
  private static Optional<LocalDate> end(AmendmentChain chain) {
    Status status = chain.status();
    if (status.state() == State.EXPIRED) {
      return status.since();
    }
    Optional<LocalDate> printed =
        status
            .since()
            .filter(day -> !status.by().flatMap(Citation::adopted).equals(status.since()));
    return printed
        .or(() -> status.by().flatMap(by -> entered(by, chain)))
        .or(status::since)
        .or(() -> days(chain).min(LocalDate::compareTo));
  }

  /// When a repealing act that is known enters into force.
  private static Optional<LocalDate> entered(Citation by, AmendmentChain chain) {
    return chain.repealedBy().stream()
        .filter(link -> link.other().filter(other -> other.isCitedBy(by)).isPresent())
        .filter(link -> isWithin(link, chain))
        .flatMap(link -> link.effective().stream())
        .findFirst();
  }

  private static Stream<LocalDate> days(AmendmentChain chain) {
    return chain.repealedBy().stream()
        .filter(link -> isWithin(link, chain))
        .flatMap(link -> link.effective().stream());
  }

  /// An act cannot lose force before it was adopted: such a repeal means another act, or is
  /// misprinted. Nor does an act end it that lost force itself before.
  private static boolean isWithin(ActLink link, AmendmentChain chain) {
    Optional<LocalDate> day = link.effective();
    boolean later = day.isEmpty() || chain.adopted().filter(day.get()::isBefore).isEmpty();
    return later && !link.isVoid();
  }

  /// The letter that says that an act expired is younger than its end.
  private static Optional<LocalDate> expiryTold(Status status) {
    return status.state() == State.EXPIRED
        ? status.by().flatMap(Citation::adopted)
        : Optional.empty();
  }

  private static Optional<LocalDate> term(Status status) {
    return status.state() == State.SUSPENDED
        ? Optional.empty()
        : status.until().map(last -> last.plusDays(1));
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
    return Stream.concat(one.stream(), other.stream()).min(LocalDate::compareTo);
  }
}
