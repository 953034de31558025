package kz.zannama.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import kz.zannama.model.Block;
import kz.zannama.model.EditorialNote;
import kz.zannama.model.ElementId;
import kz.zannama.model.Image;
import kz.zannama.model.Provision;
import kz.zannama.model.Quotation;
import kz.zannama.model.Span;
import kz.zannama.model.Table;
import kz.zannama.model.TableBlock;
import kz.zannama.model.TextBlock;

/// Writes blocks as the contract's nodes. How deep a tree may be is bounded by the generator.
final class BlockJsonWriter {
  private final ActJsonWriter out;

  BlockJsonWriter(ActJsonWriter out) {
    this.out = out;
  }

  void write(Block block) {
    out.json().writeStartObject();
    switch (block) {
      case Provision provision -> {
        out.kind(provision.kind());
        texts(block.id(), provision.number(), provision.heading(), provision.text());
      }
      case TextBlock text -> named("text", text.id(), Optional.of(text.text()));
      case EditorialNote note -> named("note", note.id(), Optional.of(note.text()));
      case Quotation quotation -> named("quotation", quotation.id(), Optional.empty());
      case Image image -> named("image", image.id(), Optional.empty());
      case TableBlock table -> {
        named("table", table.id(), Optional.empty());
        out.object("table", Optional.of(table.table()), this::table);
      }
    }
    out.list("pages", pages(block), out.json()::writeNumber);
    out.span(block.span());
    out.list("children", block.children(), this::write);
    out.json().writeEndObject();
  }

  private void named(String kind, ElementId id, Optional<String> text) {
    out.string("kind", kind);
    texts(id, Optional.empty(), Optional.empty(), text);
  }

  private void texts(
      ElementId id, Optional<String> number, Optional<String> heading, Optional<String> text) {
    out.string("id", id.value());
    out.string("number", number);
    out.string("heading", heading);
    out.string("text", text);
  }

  /// The pages that the block and what it contains begin on. Without recursion, so that the
  /// generator's limit speaks first where a tree is too deep.
  private static List<Integer> pages(Block block) {
    SortedSet<Integer> pages = new TreeSet<>();
    Deque<Block> open = new ArrayDeque<>(List.of(block));
    while (!open.isEmpty()) {
      Block next = open.pop();
      next.span().map(Span::page).ifPresent(page -> page.ifPresent(pages::add));
      next.children().forEach(open::push);
    }
    return List.copyOf(pages);
  }

  private void table(Table table) {
    out.string("caption", table.caption());
    out.string("unit", table.unit());
    out.number("headerRows", table.headerRows());
    out.number("columns", table.columns());
    if (!table.furtherHeaders().isEmpty()) {
      out.list("furtherHeaders", table.furtherHeaders(), this::header);
    }
    out.list("rows", table.rows(), this::row);
  }

  private void header(Table.Header header) {
    out.json().writeStartObject();
    out.number("firstRow", header.firstRow());
    out.number("lastRow", header.lastRow());
    out.json().writeEndObject();
  }

  private void row(Table.Row row) {
    out.json().writeStartArray();
    row.cells().forEach(this::cell);
    out.json().writeEndArray();
  }

  private void cell(Table.Cell cell) {
    out.json().writeStartObject();
    out.string("text", cell.text());
    out.number("rowSpan", cell.rowSpan());
    out.number("colSpan", cell.columnSpan());
    out.decimal("number", cell.number());
    out.json().writeEndObject();
  }
}
