package kz.zannama.comparison;

import java.util.List;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;

/// What acts changed in one provision between two editions of an act.
///
/// Specimen: the note «Сноска. Пункт 3 в редакции постановления … от 14.07.2026 № 615», which only
/// the later edition has, and other words in paragraph 3.
///
/// @param id the provision: the one that a note says got a new wording, else the one whose words
///   differ
/// @param kind what was done
/// @param causes the acts that the notes name, at least one
/// @param differences the words before and after, in reading order, at least one
public record EditionChange(
    ElementId id, Kind kind, List<Citation> causes, List<Difference> differences) {
  public EditionChange {
    causes = List.copyOf(causes);
    differences = List.copyOf(differences);
  }

  /// What was done to a provision.
  public enum Kind {
    /// It was written anew.
    REWORDING,
    /// Words of it were changed.
    REPLACEMENT,
    /// It is new.
    INSERTION,
    /// It was taken out.
    DELETION
  }
}
