package kz.zannama.examples.export;

import java.util.Locale;
import kz.zannama.model.Table;

/// A table as HTML with its spans, its header rows as `th`.
final class HtmlTable {
  private HtmlTable() {}

  static String write(Table table) {
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
