package kz.zannama.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.zannama.language.Letters;
import kz.zannama.model.ActText;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;

/// Since when words stand in an act, and until when they stood.
///
/// @param stays the times in which they stand in it, the earliest first
public record WordHistory(List<Stay> stays) {

  public WordHistory {
    stays = List.copyOf(stays);
  }

  /// A time in which words stand in an act.
  ///
  /// @param from the day of the first edition with them; empty where its day is not known
  /// @param sinceTheFirst whether that is the first edition that is known, so that they may be
  ///   older
  /// @param appearedBy the acts that notes name as what put them there
  /// @param until the day of the first edition without them; empty where they still stand
  /// @param disappearedBy the acts that notes name as what took them away
  /// @param units where they stand in the first edition with them
  public record Stay(
      Optional<LocalDate> from,
      boolean sinceTheFirst,
      List<Citation> appearedBy,
      Optional<LocalDate> until,
      List<Citation> disappearedBy,
      List<ElementId> units) {
    public Stay {
      appearedBy = List.copyOf(appearedBy);
      disappearedBy = List.copyOf(disappearedBy);
      units = List.copyOf(units);
    }

    private Stay ended(Optional<LocalDate> day, List<Citation> by) {
      return new Stay(from, sinceTheFirst, appearedBy, day, by, units);
    }
  }

  /// The history of words in the editions of an act in one language.
  ///
  /// @param words the words as they stand, whatever their letters' case and the blanks between them
  /// @param editions the editions, in any order; one whose day is not known counts as the first
  public static WordHistory of(String words, List<ActText> editions) {
    String key = key(words);
    List<ActText> ordered =
        editions.stream()
            .sorted(
                Comparator.comparing(text -> text.requisites().versionDate().orElse(LocalDate.MIN)))
            .toList();
    List<Stay> stays = new ArrayList<>();
    List<ElementId> before = List.of();
    for (int at = 0; at < ordered.size() && !key.isEmpty(); at++) {
      List<ElementId> units = units(ordered.get(at), key);
      Optional<LocalDate> day = ordered.get(at).requisites().versionDate();
      if (before.isEmpty() && !units.isEmpty()) {
        List<Citation> by = at == 0 ? List.of() : causes(ordered, at, units);
        stays.add(new Stay(day, at == 0, by, Optional.empty(), List.of(), units));
      } else if (!before.isEmpty() && units.isEmpty()) {
        stays.add(stays.removeLast().ended(day, causes(ordered, at, before)));
      }
      before = units;
    }
    return new WordHistory(stays);
  }

  private static List<ElementId> units(ActText text, String key) {
    return ComparedUnits.units(text).stream()
        .filter(unit -> key(unit.text()).contains(key))
        .map(ComparedUnit::id)
        .toList();
  }

  /// The acts that changed units from the edition before one to it.
  private static List<Citation> causes(List<ActText> editions, int at, List<ElementId> units) {
    return EditionChanges.between(editions.get(at - 1), editions.get(at)).changes().stream()
        .filter(change ->
            change.differences().stream().anyMatch(changed -> units.contains(changed.id())))
        .flatMap(change -> change.causes().stream())
        .distinct()
        .toList();
  }

  private static String key(String words) {
    return Letters.squeeze(Letters.foldedKey(words));
  }
}
