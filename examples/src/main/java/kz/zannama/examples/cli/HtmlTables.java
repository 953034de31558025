package kz.zannama.examples.cli;

import java.util.List;
import java.util.Locale;
import kz.zannama.model.Table;
import kz.zannama.model.TableBlock;

/// Tables as one page of HTML.
final class HtmlTables {
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

  static String write(List<TableBlock> tables) {
    StringBuilder html = new StringBuilder(HEAD);
    tables.forEach(block -> table(block.table(), html));
    return html.append("</body>\n</html>\n").toString();
  }

  private static void table(Table table, StringBuilder html) {
    html.append("<table>\n");
    table
        .caption()
        .ifPresent(
            caption -> html.append("<caption>").append(escaped(caption)).append("</caption>\n"));
    for (int row = 0; row < table.rows().size(); row++) {
      String name = row < table.headerRows() ? "th" : "td";
      html.append("<tr>");
      table.rows().get(row).cells().forEach(cell -> cell(cell, name, html));
      html.append("</tr>\n");
    }
    html.append("</table>\n");
  }

  private static void cell(Table.Cell cell, String name, StringBuilder html) {
    html.append('<').append(name);
    span("rowspan", cell.rowSpan(), html);
    span("colspan", cell.columnSpan(), html);
    html.append('>').append(escaped(cell.text())).append("</").append(name).append('>');
  }

  private static void span(String name, int places, StringBuilder html) {
    if (places > 1) {
      html.append(String.format(Locale.ROOT, " %s=\"%d\"", name, places));
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
