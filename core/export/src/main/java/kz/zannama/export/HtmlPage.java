package kz.zannama.export;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.consolidation.Wording;
import kz.zannama.export.ActRows.Cell;
import kz.zannama.export.ActRows.Row;
import kz.zannama.export.print.Words;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Language;

/// An act as one page that needs nothing else: both languages side by side, twins in rows, the ids
/// of their provisions the page's anchors.
final class HtmlPage {
  private final Act act;
  private final List<ActText> texts;
  private final Map<Language, WordingMarks> marks = new EnumMap<>(Language.class);

  HtmlPage(Act act) {
    this(act, Map.of());
  }

  /// @param wordings the wordings whose texts the act has, changed places to be marked
  HtmlPage(Act act, Map<Language, Wording> wordings) {
    this.act = act;
    this.texts = List.copyOf(act.texts().values());
    wordings.forEach((language, wording) -> marks.put(language, new WordingMarks(wording)));
  }

  String write() {
    List<ActRows.Column> columns =
        texts.stream().map(text -> new ActRows.Column(text, beside(text))).toList();
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

  private ActRows.Beside beside(ActText text) {
    return mark(text).map(WordingMarks::beside).orElse(ActRows.Beside.NOTHING);
  }

  private Optional<WordingMarks> mark(ActText text) {
    return Optional.ofNullable(marks.get(text.language()));
  }

  private Optional<HtmlColumn.Part> head(ActText text) {
    HtmlColumn.Part head = HtmlColumn.head(act, text);
    mark(text).ifPresent(wording -> wording.write(head.html()));
    return Optional.of(head);
  }

  private void contents(List<Row> rows, HtmlWriter page) {
    Language language = texts.getFirst().language();
    List<Row> entries = rows.stream().filter(row -> row.listed(language).isPresent()).toList();
    if (entries.size() < 2) {
      return;
    }
    page.block("nav", "class", "contents").inline("details", "open", "");
    page.element("summary", Words.of(language).contents()).block("ul");
    for (Row row : entries) {
      String entry = row.listed(language).flatMap(Cell::entry).orElseThrow();
      page.block("li").element("a", entry, "href", "#" + row.key()).end();
    }
    page.end().end().end();
  }
}
