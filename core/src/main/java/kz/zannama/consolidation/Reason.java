package kz.zannama.consolidation;

/// Why a change was not applied.
public enum Reason {
  /// The act has no provision, annex or approved document that the change names.
  TARGET_NOT_FOUND,
  /// The words that the change names do not stand where it names them.
  OLD_WORDS_NOT_FOUND,
  /// What the change names stands in several places, or several readings of it are possible.
  AMBIGUOUS,
  /// The new wording is not given, or not that of what is changed.
  NO_NEW_TEXT,
  /// The words change with their case, and the forms of the new ones are not known.
  FORMS_NOT_KNOWN,
  /// What the change orders is not understood, or cannot be expressed in the text.
  NOT_UNDERSTOOD,
  /// What the change orders already stands in the text.
  ALREADY_APPLIED,
  /// Nothing says from when it applies.
  NO_DATE,
  /// Its act is known in the other language only.
  OTHER_LANGUAGE,
  /// It applies from a later date.
  LATER,
  /// It was for a time, and that had ended.
  ENDED,
  /// It was for a time that had ended, and the wording that was started from prints it still.
  STILL_PRINTED,
  /// Its act lost force before it applied.
  ACT_ENDED
}
