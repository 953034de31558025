package kz.zannama.citation.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;

/// Mentions that name one thing together, one inside the other: «31-бабы 1-тармағының 14)
/// тармақшасына».
final class ReferenceChain {
  /// A chain names at most this many provisions: lists of units inside lists of units multiply.
  private static final int MOST_IDS = 1000;

  private final List<UnitMention> levels = new ArrayList<>();
  private final UnitMention head;
  private int first;
  private int last;
  private UnitMention innermost;

  ReferenceChain(UnitMention mention) {
    head = mention;
    innermost = mention;
    levels.add(mention);
    first = mention.first();
    last = mention.last();
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  ReferredUnit unit() {
    return innermost.unit();
  }

  Set<GrammaticalCase> cases() {
    return innermost.word().cases();
  }

  /// The next mention as it is meant: «7-тармақтың үшінші бөлімі» is a clause of that paragraph, as
  /// no section stands inside one; the nouns бөлік and бөлім are easily taken for one another.
  UnitMention meant(UnitMention next) {
    boolean misnamed =
        next.unit() == ReferredUnit.SECTION
            && next.first() == last + 1
            && innermost.unit().isNumberedThrough()
            && innermost.word().cases().contains(GrammaticalCase.GENITIVE);
    return misnamed ? next.as(ReferredUnit.CLAUSE) : next;
  }

  /// Whether the next mention stands directly after this chain and belongs to it: in Kazakh inside
  /// what has been named, in Russian around it and in the genitive.
  boolean accepts(UnitMention next, Language language) {
    if (next.first() != last + 1) {
      return false;
    }
    if (language == Language.KAZAKH) {
      return next.unit().isInside(innermost.unit())
          && !hasUnit(next.unit())
          && !innermost.word().cases().contains(GrammaticalCase.LOCATIVE);
    }
    UnitMention outermost = levels.getFirst();
    boolean genitive =
        next.word().abbreviation() || next.word().cases().contains(GrammaticalCase.GENITIVE);
    return genitive && outermost.unit().isInside(next.unit()) && !hasUnit(next.unit());
  }

  void add(UnitMention next, Language language) {
    if (language == Language.KAZAKH) {
      levels.addLast(next);
      innermost = next;
    } else {
      levels.addFirst(next);
      innermost = head;
    }
    last = next.last();
  }

  /// Takes over the levels of a neighbour that stand around this chain's outermost one.
  void inherit(ReferenceChain neighbour) {
    ReferredUnit outermost = levels.getFirst().unit();
    for (int i = 1; i < neighbour.levels.size(); i++) {
      if (neighbour.levels.get(i).unit() == outermost) {
        levels.addAll(0, neighbour.levels.subList(0, i));
        return;
      }
    }
  }

  /// The element ids, the inner units of the first outer one first.
  ///
  /// @param clauses whether a clause is kept around the subparagraphs of its own list
  List<ElementId> ids(boolean clauses) {
    List<Optional<ElementId>> ids = new ArrayList<>();
    ids.add(Optional.empty());
    for (UnitMention level : kept(clauses)) {
      List<Optional<ElementId>> deeper = new ArrayList<>();
      for (Optional<ElementId> id : ids) {
        for (String number : level.numbers().isEmpty() ? List.of("") : level.numbers()) {
          if (deeper.size() < MOST_IDS) {
            deeper.add(below(id, level.unit(), number));
          }
        }
      }
      ids = deeper;
    }
    return ids.stream().flatMap(Optional::stream).toList();
  }

  private boolean hasUnit(ReferredUnit unit) {
    return levels.stream().anyMatch(level -> level.unit() == unit);
  }

  private static Optional<ElementId> below(
      Optional<ElementId> id, ReferredUnit unit, String number) {
    Optional<String> level = unit.level(number);
    if (level.isEmpty()) {
      return id;
    }
    return Optional.of(
        id.map(outer -> outer.child(level.get())).orElseGet(() -> ElementId.parse(level.get())));
  }

  /// The levels that an id has: containers only where nothing below them is numbered through, a
  /// clause only where no subparagraph follows (or one of a list that is not the first), a heading
  /// only where nothing has it.
  private List<UnitMention> kept(boolean clauses) {
    List<UnitMention> kept = new ArrayList<>();
    for (int i = 0; i < levels.size(); i++) {
      ReferredUnit unit = levels.get(i).unit();
      ReferredUnit innermostUnit = levels.getLast().unit();
      boolean dropped =
          unit.isContainer() && hasNumberedThrough()
              || unit == ReferredUnit.CLAUSE
                  && !(clauses && !levels.get(i).numbers().equals(List.of("1")))
                  && i + 1 < levels.size()
                  && levels.get(i + 1).unit() == ReferredUnit.SUBPARAGRAPH
              || !unit.isNumbered() && unit == innermostUnit && hasUnitWithId()
              || unit.isPart();
      if (!dropped) {
        kept.add(levels.get(i));
      }
    }
    return kept;
  }

  private boolean hasUnitWithId() {
    return levels.stream()
        .map(UnitMention::unit)
        .anyMatch(unit -> unit.isNumbered() && !unit.isPart());
  }

  private boolean hasNumberedThrough() {
    return levels.stream().map(UnitMention::unit).anyMatch(ReferredUnit::isNumberedThrough);
  }
}
