package kz.zannama.export;

import java.util.List;
import kz.zannama.export.print.XmlPage;
import kz.zannama.model.Table;
import kz.zannama.model.TableBlock;

/// Tables as HTML with their spans, their header rows as `th`.
public final class HtmlTables {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html>
      <head>
      <meta charset="utf-8">
      <title>Tables</title>
      <style>
      table { border-collapse: collapse; margin: 1em 0 }
      th, td { border: 1px solid; padding: 0.2em 0.5em; vertical-align: top; white-space: pre-line }
      </style>
      </head>
      <body>
      """;

  private HtmlTables() {}

  /// One page of all tables.
  public static String page(List<TableBlock> tables) {
    StringBuilder html = new StringBuilder(HEAD);
    tables.forEach(block -> html.append(table(block.table())));
    return html.append("</body>\n</html>\n").toString();
  }

  /// One table as a part of a page.
  static String table(Table table) {
    HtmlWriter html = new HtmlWriter();
    write(table, html);
    return html.finish();
  }

  /// Writes one table as a part of a page.
  static void write(Table table, HtmlWriter html) {
    table.unit().ifPresent(unit -> html.block("p", "class", "unit").text(unit).end());
    html.block("table");
    table.caption().ifPresent(caption -> html.block("caption").text(caption).end());
    for (int row = 0; row < table.rows().size(); row++) {
      boolean heads = table.isHeader(row);
      html.block("tr");
      table.rows().get(row).cells().forEach(cell -> cell(cell, heads, html));
      html.end();
    }
    html.end();
  }

  private static void cell(Table.Cell cell, boolean heads, HtmlWriter html) {
    html.inline(heads && !cell.text().isBlank() ? "th" : "td");
    span("rowspan", cell.rowSpan(), html);
    span("colspan", cell.columnSpan(), html);
    if (cell.number().isPresent()) {
      html.attributes("class", "number");
    }
    html.lines(cell.text()).end();
  }

  private static void span(String name, int places, HtmlWriter html) {
    if (places > 1) {
      html.attributes(name, String.valueOf(places));
    }
  }

  /// Text in an element, its lines parted by `br`.
  static String lines(String text) {
    return escaped(text).replace("\n", "<br>");
  }

  /// Text in an element or in a quoted attribute.
  static String escaped(String text) {
    return XmlPage.legal(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
