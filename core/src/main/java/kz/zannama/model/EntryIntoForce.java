package kz.zannama.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// When an act enters into force, as its own text says.
///
/// Specimens: «Осы қаулы алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң
/// қолданысқа енгізіледі», «Настоящий приказ вводится в действие со дня его подписания».
///
/// @param text the sentence as printed
/// @param rule what the date depends on
/// @param date the date, where the text itself gives it; never guessed from a rule
/// @param days the number of days of the rule, where there is one
/// @param appliesFrom the day from which the act applies to earlier relations, where it says so
public record EntryIntoForce(
    String text,
    Rule rule,
    Optional<LocalDate> date,
    OptionalInt days,
    Optional<LocalDate> appliesFrom) {
  /// What the date of entry into force depends on.
  public enum Rule {
    /// A fixed date.
    ON_DATE,
    /// The day of signing.
    ON_SIGNING,
    /// The day of state registration.
    ON_REGISTRATION,
    /// The day of official publication.
    ON_PUBLICATION,
    /// A number of days after official publication.
    DAYS_AFTER_PUBLICATION,
    /// Anything else.
    OTHER
  }
}
