package kz.zannama.index.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.zannama.comparison.Difference;
import kz.zannama.comparison.EditionChange;
import kz.zannama.model.Language;

/// What changed in an act from one wording to the next, in one language.
///
/// @param language the language
/// @param origin whether both wordings are stored, or the later one is made of the orders of acts
/// @param before the day of the earlier wording; empty where it is not known
/// @param day the day from which the later one holds
/// @param link where the later edition is shown, if its source tells
/// @param changes what acts changed, in reading order
/// @param silent what differs with no act behind it
public record EditionStep(
    Language language,
    Origin origin,
    Optional<LocalDate> before,
    Optional<LocalDate> day,
    Optional<String> link,
    List<EditionChange> changes,
    List<Difference> silent) {
  public EditionStep {
    changes = List.copyOf(changes);
    silent = List.copyOf(silent);
  }

  /// What tells of a step.
  public enum Origin {
    /// Sources print both wordings.
    STORED,
    /// The later one is computed from what acts of the index order.
    COMPUTED
  }

  /// This step with some of the changes.
  public EditionStep where(Predicate<EditionChange> wanted, Predicate<Difference> alsoSilent) {
    return new EditionStep(
        language,
        origin,
        before,
        day,
        link,
        changes.stream().filter(wanted).toList(),
        silent.stream().filter(alsoSilent).toList());
  }

  /// Whether nothing is told.
  public boolean isEmpty() {
    return changes.isEmpty() && silent.isEmpty();
  }
}
