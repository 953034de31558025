package kz.zannama.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.model.ActText;
import kz.zannama.model.Annex;
import kz.zannama.model.Block;
import kz.zannama.model.EditorialNote;
import kz.zannama.model.ElementId;
import kz.zannama.model.Image;
import kz.zannama.model.Provision;
import kz.zannama.model.Quotation;
import kz.zannama.model.Span;
import kz.zannama.model.TableBlock;
import kz.zannama.model.TextBlock;

/// Flattens an act's text into units.
///
/// Loose text, tables, notes and quoted wording belong to the provision that contains them, else to
/// the annex or the body. Pictures are left out. Does not recurse, so that a deep tree cannot
/// overflow the stack.
final class ComparedUnits {
  private static final ElementId BODY = new ElementId("body");

  private final Map<ElementId, List<ComparedUnit.Piece>> pieces = new LinkedHashMap<>();
  private final Deque<Place> open = new ArrayDeque<>();

  private ComparedUnits() {}

  /// A block still to be read and the unit that contains it.
  private record Place(Block block, ElementId unit) {}

  /// The units of a text in reading order, each id once.
  static List<ComparedUnit> units(ActText text) {
    ComparedUnits reader = new ComparedUnits();
    reader.add(ElementId.TITLE, text.title(), Optional.empty());
    text.preamble().ifPresent(words -> reader.add(ElementId.PREAMBLE, words, Optional.empty()));
    reader.read(text.body(), BODY);
    text.annexes().forEach(reader::read);
    return reader.pieces.entrySet().stream()
        .map(unit -> new ComparedUnit(unit.getKey(), unit.getValue()))
        .filter(unit -> !unit.id().equals(BODY) || !unit.text().isEmpty())
        .toList();
  }

  private void read(Annex annex) {
    begin(annex.id());
    annex.title().ifPresent(title -> add(annex.id(), title, Optional.empty()));
    read(annex.body(), annex.id());
  }

  private void read(List<Block> blocks, ElementId unit) {
    push(blocks, unit);
    while (!open.isEmpty()) {
      Place place = open.pop();
      read(place.block(), place.unit());
    }
  }

  private void read(Block block, ElementId unit) {
    switch (block) {
      case Provision provision -> {
        begin(provision.id());
        provision.heading().ifPresent(heading -> add(provision.id(), heading, block.span()));
        provision.text().ifPresent(words -> add(provision.id(), words, block.span()));
        push(provision.children(), provision.id());
      }
      case TextBlock text -> add(unit, text.text(), text.span());
      case TableBlock table -> begin(unit).add(new ComparedUnit.Grid(table));
      case Quotation quotation -> push(quotation.children(), unit);
      case EditorialNote note -> begin(unit).add(new ComparedUnit.Note(note));
      case Image image -> {}
    }
  }

  private void push(List<Block> blocks, ElementId unit) {
    blocks.reversed().forEach(block -> open.push(new Place(block, unit)));
  }

  private List<ComparedUnit.Piece> begin(ElementId unit) {
    return pieces.computeIfAbsent(unit, id -> new ArrayList<>());
  }

  private void add(ElementId unit, String words, Optional<Span> span) {
    begin(unit).add(new ComparedUnit.Words(words, span));
  }
}
