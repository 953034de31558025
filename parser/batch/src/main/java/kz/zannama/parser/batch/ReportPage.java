package kz.zannama.parser.batch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.zannama.message.MessageLanguage;

/// The report of a batch as one page that needs nothing else.
final class ReportPage {
  /// Longer tables are cut off; the whole is in `report.json`.
  private static final int LONGEST = 25;

  private static final String STYLE =
      """
      :root{color-scheme:light dark;--bar:#2b6cb0;--line:#8884}
      body{font:15px/1.5 system-ui,sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem}
      h1{font-size:1.6rem;margin-bottom:.2rem} h2{font-size:1.1rem;margin:2rem 0 .5rem}
      .grid{display:grid;grid-template-columns:repeat(auto-fit,minmax(27rem,1fr));gap:0 2rem}
      table{border-collapse:collapse;width:100%} td{padding:.15rem .4rem;vertical-align:middle}
      td.name{width:45%;overflow-wrap:anywhere} td.n{text-align:right;white-space:nowrap;width:5rem}
      .bar{display:block;height:.8rem;background:var(--bar);border-radius:2px;min-width:1px}
      li{overflow-wrap:anywhere} .total{font-size:1.1rem}
      """;

  private final Report report;
  private final ReportWords words;
  private final Map<String, Output.RecordPlace> places;
  private final StringBuilder html = new StringBuilder();

  ReportPage(Report report, MessageLanguage language) {
    this.words = new ReportWords(language);
    this.report = report;
    this.places = report.output().places(report.records());
  }

  String html() {
    html.append("<!DOCTYPE html>\n<html lang=\"").append(words.code());
    html.append("\"><head><meta charset=\"utf-8\">");
    html.append("<meta name=\"viewport\" content=\"width=device-width\">");
    html.append("<title>").append(words.say("name")).append("</title><style>\n").append(STYLE);
    html.append("</style></head><body>\n<h1>").append(words.say("heading"));
    html.append("</h1>\n<p class=\"total\">");
    html.append(escaped(words.summary(report))).append("</p>\n");
    html.append("<div class=\"grid\">\n");
    coverage();
    report.tallies().forEach(this::table);
    html.append("</div>\n");
    list(
        "slowest",
        report.slowest().stream()
            .map(entry ->
                words.say(
                    "millis",
                    linked(entry.source(), entry.source()),
                    String.format(Locale.ROOT, "%,d", entry.millis())))
            .toList());
    list(
        "aside",
        report.output().failed().stream()
            .map(entry -> escaped(words.reason(entry.failure())))
            .toList());
    list("other-types", escaped(report.skipped()));
    list("apart", escaped(report.answers().apart()));
    list("gone-since", escaped(report.gone()));
    list(
        "duplicates",
        report.output().duplicates().entrySet().stream()
            .map(entry ->
                words.say(
                    "same-bytes",
                    escaped(entry.getKey()),
                    linked(entry.getValue(), entry.getValue())))
            .toList());
    return html.append("</body></html>\n").toString();
  }

  private void coverage() {
    html.append("<section><h2>" + words.say("fields") + "</h2><table>\n");
    report
        .coverage()
        .forEach((field, found) ->
            row(
                escaped(words.field(field)),
                report.share(found),
                String.format(Locale.ROOT, "%.1f %%", report.share(found))));
    html.append("</table></section>\n");
  }

  private void table(Tally table) {
    Map<String, Tally.Row> rows = table.rows();
    int longest = table.isWhole() ? rows.size() : LONGEST;
    int most = rows.values().stream().mapToInt(Tally.Row::count).max().orElse(1);
    html.append("<section><h2>")
        .append(words.say("table." + table.name()))
        .append("</h2><table>\n");
    rows.entrySet().stream()
        .limit(longest)
        .forEach(entry ->
            row(
                linked(words.row(table.name(), entry.getKey()), entry.getValue().first()),
                100.0 * entry.getValue().count() / most,
                String.format(Locale.ROOT, "%,d", entry.getValue().count())));
    html.append("</table>");
    if (rows.size() > longest) {
      html.append("<p>").append(words.say("more", rows.size() - longest)).append("</p>");
    }
    html.append("</section>\n");
  }

  /// A name that leads to the file with the records of a source, and says the line.
  private String linked(String name, String source) {
    Output.RecordPlace place = places.get(source);
    if (place == null) {
      return escaped(name);
    }
    return String.format(
        Locale.ROOT,
        "<a href=\"%s\" title=\"%s\">%s</a>",
        place.file(),
        words.say("place", place.file(), place.line(), escaped(source)),
        escaped(name));
  }

  private void row(String name, double percent, String value) {
    html.append("<tr><td class=\"name\">").append(name);
    html.append("</td><td><span class=\"bar\" style=\"width:");
    html.append(String.format(Locale.ROOT, "%.1f", percent)).append("%\"></span></td>");
    html.append("<td class=\"n\">").append(value).append("</td></tr>\n");
  }

  private void list(String title, List<String> lines) {
    html.append("<h2>").append(words.say("count", words.say(title), lines.size()));
    html.append("</h2>\n<ul>\n");
    lines.stream()
        .limit(4L * LONGEST)
        .forEach(line -> html.append("<li>").append(line).append("</li>\n"));
    html.append("</ul>\n");
    if (lines.size() > 4 * LONGEST) {
      html.append("<p>" + words.say("others") + "</p>\n");
    }
  }

  private static List<String> escaped(List<String> texts) {
    return texts.stream().map(ReportPage::escaped).toList();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
