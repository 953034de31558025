package kz.zannama.examples.page.evidence;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.zannama.index.ActIndex;
import kz.zannama.index.wording.HeldWording;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.Annex;
import kz.zannama.model.ElementId;
import kz.zannama.model.Evidence;
import kz.zannama.model.Span;

/// Where the elements and facts of a text are printed in its source; in the wording of a day what
/// another act has made is printed in that one, and has no place here.
final class PrintedPlaces {
  private final Set<ElementId> made;
  private final Map<ElementId, Span> elements = new HashMap<>();
  private final Map<String, Evidence> facts = new LinkedHashMap<>();

  /// The elements whose words facts are: the preamble of `basis[0]`.
  private final Map<String, ElementId> elementOf = new HashMap<>();

  /// @param annexes the annexes in the source, which the record counts
  /// @param made the elements that other acts have made
  private PrintedPlaces(ActText text, List<Annex> annexes, Set<ElementId> made) {
    this.made = made;
    text.blocks()
        .forEach(block -> block.span().ifPresent(at -> elements.putIfAbsent(block.id(), at)));
    elementOf.put("title", ElementId.TITLE);
    for (int i = 0; i < annexes.size(); i++) {
      elementOf.put("annexes[" + i + "]", annexes.get(i).id());
    }
    for (Evidence fact : text.evidence()) {
      facts.putIfAbsent(fact.fact(), fact);
      if (fact.fact().startsWith("basis[")) {
        elementOf.put(fact.fact(), ElementId.PREAMBLE);
      }
      Optional.ofNullable(elementOf.get(fact.fact()))
          .filter(id -> !id.equals(ElementId.TITLE))
          .ifPresent(id -> elements.putIfAbsent(id, fact.span()));
    }
  }

  /// The places of a text, as its record tells them.
  static PrintedPlaces of(ActText text) {
    return new PrintedPlaces(text, text.annexes(), Set.of());
  }

  /// The places of an act's wording on a day.
  static PrintedPlaces of(ActIndex index, ActId act, HeldWording held) throws IOException {
    ActText text = held.text();
    List<Annex> printed =
        index.wordings(act).stream()
            .filter(it -> it.language() == text.language() && it.date().equals(held.stored()))
            .flatMap(it -> it.readings().stream())
            .filter(reading -> reading.source().equals(text.source()))
            .findFirst()
            .map(ActText::annexes)
            .orElse(List.of());
    return new PrintedPlaces(text, printed, held.madeBy().keySet());
  }

  /// Where an element is printed.
  Optional<Span> element(ElementId id) {
    return Optional.ofNullable(elements.get(id)).filter(span -> !isMade(id));
  }

  /// Where a fact is printed, and by what rule it was read.
  Optional<Evidence> fact(String name) {
    return Optional.ofNullable(facts.get(name)).filter(fact -> !isMade(name));
  }

  /// Whether another act has made an element, or what it is in.
  boolean isMade(ElementId element) {
    return element.outwards().anyMatch(made::contains);
  }

  /// Whether another act has made the words that a fact is.
  boolean isMade(String fact) {
    return Optional.ofNullable(elementOf.get(fact)).filter(this::isMade).isPresent();
  }

  /// The facts that have names, one of each name, in the order of the record.
  List<Evidence> facts() {
    Map<String, Evidence> named = new LinkedHashMap<>();
    facts.values().stream()
        .filter(fact -> Printed.isNamed(fact) && !isMade(fact.fact()))
        .forEach(fact -> named.putIfAbsent(Printed.key(fact), fact));
    return List.copyOf(named.values());
  }
}
