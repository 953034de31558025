package kz.zannama.consolidation;

/// A change that was not applied.
///
/// @param change the change
/// @param reason why not
public record UnappliedChange(OrderedChange change, Reason reason) {

  /// Whether it should have been: it does not come later, has not ended, and does not stand there.
  public boolean isDue() {
    return switch (reason) {
      case LATER, ENDED, ACT_ENDED, ALREADY_APPLIED -> false;
      case TARGET_NOT_FOUND,
          OLD_WORDS_NOT_FOUND,
          AMBIGUOUS,
          NO_NEW_TEXT,
          FORMS_NOT_KNOWN,
          NOT_UNDERSTOOD,
          NO_DATE,
          STILL_PRINTED,
          OTHER_LANGUAGE ->
          true;
    };
  }
}
