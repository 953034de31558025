package kz.zannama.export.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.export.HtmlWriter;
import kz.zannama.export.PageStyle;
import kz.zannama.history.LinkedAct;
import kz.zannama.model.Act;
import kz.zannama.model.Language;

/// The page that lists the acts of a folder, the newest first: type, number, date, titles, status.
final class FolderIndex {
  private final PageWords words;
  private final List<Row> rows = new ArrayList<>();

  FolderIndex(PageWords words) {
    this.words = words;
  }

  /// An act of the list.
  private record Row(LinkedAct act, String state, String status, String file) {
    LocalDate adopted() {
      return act.adopted().orElse(LocalDate.MIN);
    }
  }

  void add(FolderAct it, LocalDate today, String file) {
    Act act = it.act();
    Optional<LocalDate> asked = it.shown().map(FolderWording::day);
    LocalDate day = asked.orElse(today);
    String status =
        asked
            .map(on -> words.statuses().of(it.chain().asOf(on)))
            .orElseGet(() -> words.statuses().of(it.chain(), today));
    rows.add(new Row(LinkedAct.of(act), act.status().on(day).name(), words.withDays(status), file));
  }

  String write() {
    rows.sort(Comparator.comparing(Row::adopted).reversed().thenComparing(row -> row.act().id()));
    HtmlWriter page = HtmlWriter.document(words.code());
    String title = words.say("page.title");
    page.block("head").empty("meta", "charset", "utf-8");
    page.empty("meta", "name", "viewport", "content", "width=device-width");
    page.block("title").text(title).end();
    page.style(PageStyle.act() + PageStyle.around()).end();
    page.block("body", "class", "list").element("h1", title);
    page.block("main", "class", "around");
    page.element("p", words.say("page.folder.count", rows.size()), "class", "hint");
    table(page);
    page.end();
    page.block("footer").block("p").text(words.say("page.unofficial") + " ");
    page.element("a", words.say("page.official"), "href", FactList.OFFICIAL, "rel", "noreferrer");
    return page.text(".").end().end().end().end().finish();
  }

  private void table(HtmlWriter page) {
    page.block("table").block("thead").block("tr");
    for (String name :
        List.of(
            "page.field.type",
            "page.folder.number",
            "page.folder.day",
            "page.fact.title",
            "page.fact.status")) {
      page.element("th", words.say(name), "scope", "col");
    }
    page.end().end().block("tbody");
    rows.forEach(row -> write(row, page));
    page.end().end();
  }

  private void write(Row row, HtmlWriter page) {
    LinkedAct act = row.act();
    page.block("tr").element("td", PageWords.capital(words.value(act.type())));
    page.element("td", act.number().orElse(""));
    page.element("td", act.adopted().map(words::day).orElse(""), "class", "day").inline("td");
    Language first = words.titled(act);
    if (act.titles().getOrDefault(first, "").isBlank()) {
      String name = PageWords.capital(words.act(act.type(), act.adopted(), act.number()));
      page.element("a", name, "href", row.file());
    } else {
      title(act.titles(), first, Optional.of(row.file()), page);
    }
    act.titles().keySet().stream()
        .filter(language -> language != first)
        .forEach(language -> title(act.titles(), language, Optional.empty(), page.empty("br")));
    page.end().element("td", PageWords.capital(row.status()), "class", "status " + row.state());
    page.end();
  }

  private static void title(
      Map<Language, String> titles, Language language, Optional<String> file, HtmlWriter page) {
    String title = titles.getOrDefault(language, "").replace('\n', ' ');
    file.ifPresentOrElse(
        to -> page.element("a", title, "lang", language.code(), "href", to),
        () -> page.element("span", title, "lang", language.code(), "class", "hint"));
  }
}
