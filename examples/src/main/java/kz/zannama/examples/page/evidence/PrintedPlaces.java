package kz.zannama.examples.page.evidence;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.model.ActText;
import kz.zannama.model.Annex;
import kz.zannama.model.ElementId;
import kz.zannama.model.Evidence;
import kz.zannama.model.Span;

/// Where the elements and facts of a text are printed in its source.
public final class PrintedPlaces {
  private static final ElementId PREAMBLE = new ElementId("preamble");

  private final Map<ElementId, Span> elements = new HashMap<>();
  private final Map<String, Evidence> facts = new LinkedHashMap<>();

  private PrintedPlaces() {}

  /// The places of a text, as its record tells them.
  public static PrintedPlaces of(ActText text) {
    PrintedPlaces places = new PrintedPlaces();
    text.blocks()
        .forEach(
            block -> block.span().ifPresent(at -> places.elements.putIfAbsent(block.id(), at)));
    text.evidence().forEach(it -> places.facts.putIfAbsent(it.fact(), it));
    places.fact("basis[0]").ifPresent(it -> places.elements.putIfAbsent(PREAMBLE, it.span()));
    List<Annex> annexes = text.annexes();
    for (int i = 0; i < annexes.size(); i++) {
      ElementId id = annexes.get(i).id();
      places.fact("annexes[" + i + "]").ifPresent(it -> places.elements.putIfAbsent(id, it.span()));
    }
    return places;
  }

  /// Where an element is printed.
  public Optional<Span> element(ElementId id) {
    return Optional.ofNullable(elements.get(id));
  }

  /// Where a fact is printed, and by what rule it was read.
  public Optional<Evidence> fact(String name) {
    return Optional.ofNullable(facts.get(name));
  }

  /// The facts that have names, one of each name, in the order of the record.
  List<Evidence> facts() {
    Map<String, Evidence> named = new LinkedHashMap<>();
    facts.values().stream()
        .filter(Printed::isNamed)
        .forEach(fact -> named.putIfAbsent(Printed.key(fact), fact));
    return List.copyOf(named.values());
  }
}
