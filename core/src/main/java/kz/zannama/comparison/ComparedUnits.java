package kz.zannama.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.model.ActText;
import kz.zannama.model.Annex;
import kz.zannama.model.Block;
import kz.zannama.model.EditorialNote;
import kz.zannama.model.ElementId;
import kz.zannama.model.Image;
import kz.zannama.model.Provision;
import kz.zannama.model.Quotation;
import kz.zannama.model.Table;
import kz.zannama.model.TableBlock;
import kz.zannama.model.TextBlock;

/// Flattens an act's text into units.
///
/// Loose text, tables and quoted wording belong to the provision that contains them, else to the
/// annex or the body. Editorial notes and pictures are left out. Does not recurse, so that a deep
/// tree cannot overflow the stack.
final class ComparedUnits {
  private static final ElementId TITLE = new ElementId("title");
  private static final ElementId PREAMBLE = new ElementId("preamble");
  private static final ElementId BODY = new ElementId("body");

  private final Map<ElementId, List<String>> lines = new LinkedHashMap<>();
  private final Deque<Place> open = new ArrayDeque<>();

  private ComparedUnits() {}

  /// A block still to be read and the unit that contains it.
  private record Place(Block block, ElementId unit) {}

  /// The units of a text in reading order, each id once.
  static List<ComparedUnit> units(ActText text) {
    ComparedUnits reader = new ComparedUnits();
    reader.add(TITLE, text.title());
    text.preamble().ifPresent(words -> reader.add(PREAMBLE, words));
    reader.read(text.body(), BODY);
    text.annexes().forEach(reader::read);
    return reader.lines.entrySet().stream()
        .map(unit -> new ComparedUnit(unit.getKey(), String.join("\n", unit.getValue())))
        .toList();
  }

  private void read(Annex annex) {
    begin(annex.id());
    annex.title().ifPresent(title -> add(annex.id(), title));
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
        provision.heading().ifPresent(heading -> add(provision.id(), heading));
        provision.text().ifPresent(words -> add(provision.id(), words));
        push(provision.children(), provision.id());
      }
      case TextBlock text -> add(unit, text.text());
      case TableBlock table -> rows(table.table()).forEach(row -> add(unit, row));
      case Quotation quotation -> push(quotation.children(), unit);
      case EditorialNote note -> {}
      case Image image -> {}
    }
  }

  private static Stream<String> rows(Table table) {
    Stream<String> rows =
        table.rows().stream()
            .map(row ->
                row.cells().stream().map(Table.Cell::text).collect(Collectors.joining(" | ")));
    return Stream.of(table.caption().stream(), table.unit().stream(), rows).flatMap(lines -> lines);
  }

  private void push(List<Block> blocks, ElementId unit) {
    blocks.reversed().forEach(block -> open.push(new Place(block, unit)));
  }

  private List<String> begin(ElementId unit) {
    return lines.computeIfAbsent(unit, id -> new ArrayList<>());
  }

  private void add(ElementId unit, String words) {
    begin(unit).add(words);
  }
}
