package kz.zannama.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import kz.zannama.model.Span;
import kz.zannama.model.Table;
import kz.zannama.model.TableBlock;
import kz.zannama.model.TableGrid;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Tables as one JSON object; rows and columns count from 0, the last ones belong to the cell.
public final class JsonTables {
  private JsonTables() {}

  /// The object, indented.
  public static String write(List<TableBlock> tables) {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    ArrayNode array = root.putArray("tables");
    tables.forEach(table -> table(table, array.addObject()));
    return root.toPrettyString();
  }

  private static void table(TableBlock block, ObjectNode json) {
    TableGrid grid = TableGrid.of(block.table());
    OptionalInt page = block.span().map(Span::page).orElseGet(OptionalInt::empty);
    json.put("id", block.id().value());
    json.put("page", page.isPresent() ? Integer.valueOf(page.getAsInt()) : null);
    ArrayNode pages = json.putArray("pages");
    page.ifPresent(pages::add);
    json.put("caption", block.table().caption().orElse(null));
    json.put("unit", block.table().unit().orElse(null));
    json.put("headerRows", block.table().headerRows());
    headers(block.table(), json);
    json.put("columns", grid.columns());
    ArrayNode cells = json.putArray("cells");
    for (TableGrid.Placed placed : grid.cells()) {
      ObjectNode cell = cells.addObject();
      cell.put("r0", placed.firstRow()).put("r1", placed.lastRow());
      cell.put("c0", placed.firstColumn()).put("c1", placed.lastColumn());
      cell.put("text", placed.cell().text());
      cell.put("number", placed.cell().number().map(BigDecimal::toPlainString).orElse(null));
    }
  }

  private static void headers(Table table, ObjectNode json) {
    if (!table.furtherHeaders().isEmpty()) {
      ArrayNode headers = json.putArray("furtherHeaders");
      for (Table.Header header : table.furtherHeaders()) {
        headers.addObject().put("firstRow", header.firstRow()).put("lastRow", header.lastRow());
      }
    }
  }
}
