package kz.zannama.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.zannama.model.Block;
import kz.zannama.model.EditorialNote;
import kz.zannama.model.ElementId;
import kz.zannama.model.Image;
import kz.zannama.model.Provision;
import kz.zannama.model.ProvisionKind;
import kz.zannama.model.Quotation;
import kz.zannama.model.Span;
import kz.zannama.model.Table;
import kz.zannama.model.TableBlock;
import kz.zannama.model.TextBlock;
import tools.jackson.databind.JsonNode;

/// Reads the contract's nodes. How deep they may nest is bounded by the JSON parser.
final class BlockJsonReader {
  private BlockJsonReader() {}

  static Block read(JsonRecord node) {
    ElementId id = ActJsonReader.id(node);
    Optional<Span> span = ActJsonReader.span(node);
    return switch (node.text("kind")) {
      case "text" -> new TextBlock(id, node.text("text"), span);
      case "note" -> new EditorialNote(id, node.text("text"), span);
      case "image" -> new Image(id, span);
      case "table" -> new TableBlock(id, table(node), span);
      case "quotation" -> {
        List<Block> quoted = node.objects("children", BlockJsonReader::read);
        yield node.make(() -> new Quotation(id, span, quoted));
      }
      default -> provision(node, id, span);
    };
  }

  private static Provision provision(JsonRecord node, ElementId id, Optional<Span> span) {
    return new Provision(
        node.oneOf("kind", ProvisionKind.values(), kind -> kind.name().toLowerCase(Locale.ROOT)),
        id,
        node.optionalText("number"),
        node.optionalText("heading"),
        node.optionalText("text"),
        span,
        node.objects("children", BlockJsonReader::read));
  }

  private static Table table(JsonRecord node) {
    return node.object("table", BlockJsonReader::grid)
        .orElseThrow(() -> node.wrong("table", "missing"));
  }

  private static Table grid(JsonRecord table) {
    List<Table.Row> rows = new ArrayList<>();
    for (JsonNode row : table.items("rows")) {
      rows.add(row(table, "rows[" + rows.size() + "]", row));
    }
    return table.make(() ->
        new Table(
            table.optionalText("caption"),
            table.optionalText("unit"),
            table.number("headerRows"),
            table.number("columns"),
            table.objects("furtherHeaders", BlockJsonReader::header),
            rows));
  }

  private static Table.Header header(JsonRecord header) {
    return header.make(() -> new Table.Header(header.number("firstRow"), header.number("lastRow")));
  }

  private static Table.Row row(JsonRecord table, String place, JsonNode row) {
    if (!row.isArray()) {
      throw table.wrong(place, "not a list");
    }
    List<Table.Cell> cells = new ArrayList<>();
    for (JsonNode cell : row) {
      cells.add(cell(table.at(place + "[" + cells.size() + "]", cell)));
    }
    return new Table.Row(cells);
  }

  private static Table.Cell cell(JsonRecord cell) {
    return cell.make(() ->
        new Table.Cell(
            cell.text("text"),
            cell.optionalNumber("rowSpan").orElse(1),
            cell.optionalNumber("colSpan").orElse(1),
            cell.decimal("number")));
  }
}
