package kz.zannama.export;

import java.util.List;
import java.util.Locale;
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
    StringBuilder html = new StringBuilder();
    table
        .unit()
        .ifPresent(u -> html.append("<p class=\"unit\">").append(escaped(u)).append("</p>\n"));
    html.append("<table>\n");
    table
        .caption()
        .ifPresent(c -> html.append("<caption>").append(escaped(c)).append("</caption>\n"));
    for (int row = 0; row < table.rows().size(); row++) {
      String name = row < table.headerRows() ? "th" : "td";
      html.append("<tr>");
      table.rows().get(row).cells().forEach(cell -> cell(cell, name, html));
      html.append("</tr>\n");
    }
    return html.append("</table>\n").toString();
  }

  private static void cell(Table.Cell cell, String name, StringBuilder html) {
    html.append('<').append(name);
    span("rowspan", cell.rowSpan(), html);
    span("colspan", cell.columnSpan(), html);
    html.append(cell.number().isPresent() ? " class=\"number\"" : "");
    html.append('>').append(lines(cell.text())).append("</").append(name).append('>');
  }

  private static void span(String name, int places, StringBuilder html) {
    if (places > 1) {
      html.append(String.format(Locale.ROOT, " %s=\"%d\"", name, places));
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
