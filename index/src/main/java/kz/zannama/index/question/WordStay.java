package kz.zannama.index.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;

/// A time in which words stand in an act.
///
/// @param language the language of the text
/// @param from when and by what they came
/// @param sinceTheFirst whether they came with the first edition that is known, so that they may be
///   older
/// @param until when and by what they went; empty where they still stand
/// @param units where they stand in the first edition with them
public record WordStay(
    Language language,
    Event from,
    boolean sinceTheFirst,
    Optional<Event> until,
    List<ElementId> units) {
  public WordStay {
    units = List.copyOf(units);
  }

  /// That words came or went.
  ///
  /// @param day the day of the edition; empty where it is not known
  /// @param origin whether sources print the edition, or it is computed from the orders of acts
  /// @param by the acts behind it, as notes or the acts themselves tell
  /// @param link where the edition is shown, if its source tells
  public record Event(
      Optional<LocalDate> day,
      EditionStep.Origin origin,
      List<Citation> by,
      Optional<String> link) {
    public Event {
      by = List.copyOf(by);
    }
  }
}
