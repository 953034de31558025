package kz.zannama.index.internal.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Language;

/// A unit that was found.
///
/// @param language the language of its text
/// @param unit what it says
/// @param wording the day of the wording that it is of, where its source prints one
/// @param beside the unit in its place in the other language, where there is one
public record FoundUnit(
    Language language, SearchUnit unit, Optional<LocalDate> wording, Optional<SearchUnit> beside) {
  /// The unit of an act's newest texts at a place among them all, in the order of the texts; empty
  /// beyond the last one.
  public static Optional<FoundUnit> of(Act act, int place) {
    int at = place;
    for (ActText text : act.texts().values()) {
      List<SearchUnit> units = SearchUnits.units(text);
      if (at < units.size()) {
        SearchUnit unit = units.get(at);
        return Optional.of(
            new FoundUnit(
                text.language(), unit, text.requisites().versionDate(), beside(act, text, unit)));
      }
      at -= units.size();
    }
    return Optional.empty();
  }

  private static Optional<SearchUnit> beside(Act act, ActText text, SearchUnit unit) {
    return act.texts().values().stream()
        .filter(other -> other.language() != text.language())
        .flatMap(other -> SearchUnits.units(other).stream())
        .filter(other -> other.element().equals(unit.element()))
        .findFirst();
  }
}
