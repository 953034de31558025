package kz.zannama.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;

/// An act as one page that needs nothing else: both languages side by side, aligned by the ids of
/// their provisions, which are the page's anchors.
final class HtmlPage {
  private static final String STYLE =
      """
      body { font: 17px/1.5 Georgia, "PT Serif", "Noto Serif", serif; color: #1b1b1b;
        max-width: 46rem; margin: 2rem auto; padding: 0 1.2rem }
      body.two { max-width: 88rem }
      .row { display: grid; grid-template-columns: minmax(0, 1fr) }
      .two .row { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: 2.5rem }
      .row:target { background: #fff6d6 }
      h1 { font-size: 1.5rem; line-height: 1.25 }
      h2 { font-size: 1.15rem; text-align: center; margin: 1.6rem 0 .4rem }
      h3 { font-size: 1rem; margin: 1.1rem 0 .2rem }
      p { margin: .35rem 0; overflow-wrap: break-word }
      .num { font-weight: bold }
      .d1 { padding-left: 1.4rem } .d2 { padding-left: 2.8rem } .d3 { padding-left: 4.2rem }
      .d4, .d5, .d6 { padding-left: 5.6rem }
      .facts, .status, .unit, .annex, .picture { color: #555 }
      .status { font-weight: bold } .REPEALED, .EXPIRED { color: #a11 }
      .unit, .annex { text-align: right }
      .annex { border-top: 1px solid #bbb; margin-top: 2rem; padding-top: .6rem }
      .signature { display: flex; justify-content: space-between; gap: 2rem; margin: 1rem 0 }
      nav { font: 15px/1.45 system-ui, sans-serif; margin: 1rem 0; border: solid #ddd;
        border-width: 1px 0; padding: .6rem 0 }
      nav ul { list-style: none; padding: 0; margin: .4rem 0 }
      nav a { color: #174a7c; text-decoration: none }
      details { font: 14px/1.45 system-ui, sans-serif; color: #555; margin: .3rem 0 }
      summary { cursor: pointer }
      blockquote { border-left: 3px solid #9ab; margin: .5rem 0; padding: 0 0 0 1rem }
      .wide { overflow-x: auto; margin: .8rem 0 }
      table { border-collapse: collapse; font-size: .88rem; line-height: 1.35 }
      th, td { border: 1px solid #999; padding: .25rem .45rem; vertical-align: top;
        text-align: left }
      th { background: #f1f1ee } .number { text-align: right; white-space: nowrap }
      caption { text-align: left; font-weight: bold; padding: .3rem 0 }
      @media (max-width: 60rem) { .two .row { grid-template-columns: minmax(0, 1fr) } }
      @media print { nav { display: none } body { max-width: none; margin: 0; font-size: 11pt }
        h2, h3 { break-after: avoid } tr { break-inside: avoid } .wide { overflow: visible } }
      """;

  private final Act act;
  private final List<ActText> texts;
  private final Set<String> anchors = new HashSet<>();
  private final StringBuilder html = new StringBuilder();

  /// Parts that stand beside each other; one of the two may be missing.
  private record Row(String key, List<Optional<HtmlColumn.Part>> parts) {}

  HtmlPage(Act act) {
    this.act = act;
    this.texts = List.copyOf(act.texts().values());
  }

  String write() {
    String language = texts.getFirst().language().code();
    html.append("<!DOCTYPE html>\n<html lang=\"").append(language);
    html.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
    html.append(HtmlTables.escaped(act.text().title().replace('\n', ' ')));
    html.append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body");
    html.append(texts.size() > 1 ? " class=\"two\"" : "").append(">\n");
    List<Row> rows = rows();
    rows.stream().limit(1).forEach(this::row);
    contents(rows);
    html.append("<main>\n");
    rows.stream().skip(1).forEach(this::row);
    return html.append("</main>\n</body>\n</html>\n").toString();
  }

  private List<Row> rows() {
    List<HtmlColumn.Part> left = HtmlColumn.of(act, texts.getFirst());
    return texts.size() == 1
        ? left.stream().map(part -> new Row(part.key(), List.of(Optional.of(part)))).toList()
        : aligned(left, HtmlColumn.of(act, texts.getLast()));
  }

  /// Twins side by side; what only one language has stands alone, each language in its own order.
  private static List<Row> aligned(List<HtmlColumn.Part> left, List<HtmlColumn.Part> right) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < right.size(); i++) {
      places.put(right.get(i).key(), i);
    }
    List<Row> rows = new ArrayList<>();
    int done = 0;
    for (HtmlColumn.Part part : left) {
      int twin = places.getOrDefault(part.key(), -1);
      if (twin < done) {
        rows.add(new Row(part.key(), List.of(Optional.of(part), Optional.empty())));
        continue;
      }
      right.subList(done, twin).forEach(alone -> rows.add(alone(alone)));
      HtmlColumn.Part other = right.get(twin);
      rows.add(new Row(part.key(), List.of(Optional.of(part), Optional.of(other))));
      done = twin + 1;
    }
    right.subList(done, right.size()).forEach(alone -> rows.add(alone(alone)));
    return rows;
  }

  private static Row alone(HtmlColumn.Part right) {
    return new Row(right.key(), List.of(Optional.empty(), Optional.of(right)));
  }

  private void contents(List<Row> rows) {
    List<Row> entries = rows.stream().filter(row -> entry(row).isPresent()).toList();
    if (entries.size() < 2) {
      return;
    }
    String title = Words.of(texts.getFirst().language()).contents();
    html.append("<nav><details open><summary>").append(title).append("</summary>\n<ul>\n");
    for (Row row : entries) {
      html.append("<li><a href=\"#").append(HtmlTables.escaped(row.key())).append("\">");
      html.append(HtmlTables.escaped(entry(row).orElse(""))).append("</a></li>\n");
    }
    html.append("</ul></details></nav>\n");
  }

  private static Optional<String> entry(Row row) {
    return row.parts().stream()
        .flatMap(Optional::stream)
        .flatMap(part -> part.entry().stream())
        .findFirst();
  }

  private void row(Row row) {
    html.append("<div class=\"row\"");
    if (anchors.add(row.key())) {
      html.append(" id=\"").append(HtmlTables.escaped(row.key())).append('"');
    }
    html.append(">\n");
    for (int i = 0; i < row.parts().size(); i++) {
      html.append("<div lang=\"").append(texts.get(i).language().code()).append('"');
      row.parts().get(i).ifPresent(part -> html.append(" class=\"d" + part.depth() + '"'));
      html.append('>');
      row.parts().get(i).ifPresent(part -> html.append('\n').append(part.html()));
      html.append("</div>\n");
    }
    html.append("</div>\n");
  }
}
