package kz.zannama.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.language.ActNumbers;
import kz.zannama.model.ActText;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;

/// What changed between two editions of an act in one language, and by which acts.
///
/// A difference has an act behind it where a note that only the later edition has stands at the
/// provision, above or below it. Words that differ with no such note were corrected silently; a
/// note without other words is no change.
///
/// @param changes what acts changed, in reading order
/// @param silent what differs with no act behind it
public record EditionChanges(List<EditionChange> changes, List<Difference> silent) {
  public EditionChanges {
    changes = List.copyOf(changes);
    silent = List.copyOf(silent);
  }

  /// Compares an earlier edition with a later one.
  public static EditionChanges between(ActText before, ActText after) {
    List<Change> told = news(before, after);
    Map<ElementId, EditionChange> changes = new LinkedHashMap<>();
    List<Difference> silent = new ArrayList<>();
    List<Difference> differences = Comparison.of(before, after).differences();
    for (Difference difference : differences) {
      List<Change> notes = notesOn(difference.id(), told);
      if (notes.isEmpty()) {
        silent.add(difference);
      } else {
        EditionChange change = change(difference, outermost(difference, differences), notes);
        changes.merge(change.id(), change, EditionChanges::joined);
      }
    }
    return new EditionChanges(List.copyOf(changes.values()), silent);
  }

  /// What only the later edition tells of its history.
  private static List<Change> news(ActText before, ActText after) {
    return after.history().stream()
        .filter(change -> change.scope().act().isPresent())
        .filter(change -> !(change instanceof Change.Suspension))
        .filter(change -> !(change instanceof Change.Repeal repeal && repeal.isWhole()))
        .filter(change -> before.history().stream().noneMatch(known -> isSame(known, change)))
        .toList();
  }

  private static boolean isSame(Change one, Change other) {
    return one.scope().provision().equals(other.scope().provision())
        && key(one.scope().act()).equals(key(other.scope().act()));
  }

  private static String key(Optional<Citation> act) {
    return act.map(
            cited -> cited.number().map(ActNumbers::canonical).orElse("") + "/" + cited.adopted())
        .orElse("");
  }

  /// The notes on a unit, or on what it is in or holds; those on the whole act where there is none.
  private static List<Change> notesOn(ElementId unit, List<Change> told) {
    List<Change> near =
        told.stream()
            .filter(change -> change.scope().provision().filter(unit::meets).isPresent())
            .toList();
    return near.isEmpty()
        ? told.stream().filter(change -> change.scope().provision().isEmpty()).toList()
        : near;
  }

  /// The unit that came or went as a whole, of those that a difference is in; else its own.
  private static ElementId outermost(Difference difference, List<Difference> all) {
    ElementId found = difference.id();
    for (Difference other : all) {
      boolean alike =
          switch (difference) {
            case Difference.Added added -> other instanceof Difference.Added;
            case Difference.Removed removed -> other instanceof Difference.Removed;
            case Difference.Renumbered renumbered -> false;
            case Difference.Changed changed -> false;
          };
      found = alike && found.isIn(other.id()) ? other.id() : found;
    }
    return found;
  }

  private static EditionChange change(Difference difference, ElementId unit, List<Change> notes) {
    List<Citation> causes =
        notes.stream().flatMap(note -> note.scope().act().stream()).distinct().toList();
    Optional<ElementId> reworded =
        notes.stream()
            .filter(Change.Rewording.class::isInstance)
            .flatMap(note -> note.scope().provision().stream())
            .filter(difference.id()::isWithin)
            .findFirst();
    return new EditionChange(
        reworded.orElse(unit),
        reworded.isPresent() ? EditionChange.Kind.REWORDING : kind(difference, notes),
        causes,
        List.of(difference));
  }

  private static EditionChange.Kind kind(Difference difference, List<Change> notes) {
    boolean deleted =
        notes.stream()
            .filter(note -> note.scope().provision().filter(difference.id()::equals).isPresent())
            .anyMatch(note -> note instanceof Change.Deletion || note instanceof Change.Repeal);
    return switch (difference) {
      case Difference.Added added -> EditionChange.Kind.INSERTION;
      case Difference.Removed removed -> EditionChange.Kind.DELETION;
      case Difference.Renumbered renumbered -> EditionChange.Kind.REPLACEMENT;
      case Difference.Changed changed ->
          deleted ? EditionChange.Kind.DELETION : EditionChange.Kind.REPLACEMENT;
    };
  }

  private static EditionChange joined(EditionChange one, EditionChange other) {
    List<Citation> causes = new ArrayList<>(one.causes());
    other.causes().stream().filter(act -> !causes.contains(act)).forEach(causes::add);
    List<Difference> differences = new ArrayList<>(one.differences());
    differences.addAll(other.differences());
    return new EditionChange(one.id(), one.kind(), causes, differences);
  }
}
