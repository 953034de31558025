package kz.zannama.export;

import java.util.List;
import java.util.Optional;
import kz.zannama.export.ActRows.Row;
import kz.zannama.export.print.Words;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;

/// An act as one page that needs nothing else: both languages side by side, twins in rows, the ids
/// of their provisions the page's anchors.
final class HtmlPage {
  private final Act act;
  private final List<ActText> texts;

  HtmlPage(Act act) {
    this.act = act;
    this.texts = List.copyOf(act.texts().values());
  }

  String write() {
    List<ActRows.Column> columns =
        texts.stream().map(text -> new ActRows.Column(text, ActRows.Beside.NOTHING)).toList();
    List<Row> rows = ActRows.of(columns).rows();
    HtmlWriter page = HtmlWriter.document(texts.getFirst().language().code());
    page.block("head").empty("meta", "charset", "utf-8");
    page.empty("meta", "name", "viewport", "content", "width=device-width");
    page.block("title").text(act.text().title().replace('\n', ' ')).end();
    page.style(PageStyle.act()).end();
    page.block("body");
    if (texts.size() > 1) {
      page.attributes("class", "two");
    }
    ActRows.row("head", columns, texts.stream().map(this::head).toList(), false).write(page);
    contents(rows, page);
    page.block("main");
    rows.forEach(row -> row.write(page));
    return page.end().end().end().finish();
  }

  private Optional<HtmlColumn.Part> head(ActText text) {
    return Optional.of(HtmlColumn.head(act, text));
  }

  private void contents(List<Row> rows, HtmlWriter page) {
    List<Row> entries = rows.stream().filter(row -> row.entry().isPresent()).toList();
    if (entries.size() < 2) {
      return;
    }
    page.block("nav", "class", "contents").inline("details", "open", "");
    page.element("summary", Words.of(texts.getFirst().language()).contents()).block("ul");
    for (Row row : entries) {
      page.block("li").element("a", row.entry().orElse(""), "href", "#" + row.key()).end();
    }
    page.end().end().end();
  }
}
