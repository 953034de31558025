package kz.zannama.examples.page.view;

import java.util.List;
import kz.zannama.examples.cli.terminal.Phrasing;
import kz.zannama.examples.page.frame.Address;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.export.HtmlWriter;
import kz.zannama.export.page.PageWords;
import kz.zannama.index.SearchHit;
import kz.zannama.message.StatusPhrase;
import kz.zannama.model.Language;
import kz.zannama.model.Status;

/// The acts that were found, each with the place that matches best and why.
final class HitList {
  private static final int LONGEST = 420;
  private static final int BEFORE = 120;

  private final PageRequest request;
  private final PageWords words;

  HitList(PageRequest request, PageWords words) {
    this.request = request;
    this.words = words;
  }

  void write(List<SearchHit> hits, SearchForm form, HtmlWriter page) {
    if (hits.isEmpty()) {
      return;
    }
    int first = (form.page() - 1) * SearchForm.PER_PAGE + 1;
    page.block("ol", "class", "hits", "start", String.valueOf(first));
    hits.forEach(hit -> write(hit, form, page));
    page.end();
  }

  private void write(SearchHit hit, SearchForm form, HtmlWriter page) {
    Address act = Address.of(request, "/act", hit.act());
    Address dated = form.inForceOn().map(day -> act.with("on", day.toString())).orElse(act);
    Language titled = Phrasing.in(words.language()).titled(hit);
    page.block("li").block("h2", "lang", titled.code());
    page.inline("a", "href", dated.toString());
    if (titled == hit.language()) {
      marked(hit.title(), hit.titled(), 0, hit.title().length(), page);
    } else {
      page.text(hit.titles().getOrDefault(titled, hit.title()));
    }
    page.end().end();
    page.block("p", "class", "facts");
    page.text(PageWords.capital(words.act(hit.type(), hit.adopted(), hit.number())) + " · ");
    page.element("span", status(hit), "class", "status " + state(hit)).end();
    if (!hit.path().isEmpty()) {
      page.block("p", "class", "path", "lang", hit.language().code());
      String place = hit.provision().map(dated::at).orElse(dated).toString();
      String heading = hit.heading().map(printed -> ". " + printed).orElse("");
      page.element("a", hit.path() + heading, "href", place);
      hit.page().ifPresent(number -> page.text(" · " + words.say("found.page", number)));
      page.end();
    }
    if (!hit.snippet().text().isBlank()) {
      page.block("p", "class", "snippet", "lang", hit.language().code());
      snippet(hit.snippet(), page);
      page.end();
    } else if (titled != hit.language() && !hit.titled().isEmpty()) {
      page.block("p", "class", "snippet", "lang", hit.language().code());
      marked(hit.title(), hit.titled(), 0, hit.title().length(), page);
      page.end();
    }
    hit.beside().ifPresent(it -> beside(it, page));
    if (!form.text().isBlank() && !hit.byWords() && hit.provision().isEmpty()) {
      page.element("p", words.say("page.search.by-name"), "class", "hint");
    }
    page.end();
  }

  /// What the place says in the other language.
  private static void beside(SearchHit.Beside it, HtmlWriter page) {
    page.element("p", it.text(), "class", "snippet beside", "lang", it.language().code());
  }

  /// The state that colours a hit: that of an act that another one ended is an end, too.
  private static Status.State state(SearchHit hit) {
    return hit.endedByOther() ? Status.State.REPEALED : hit.status();
  }

  private String status(SearchHit hit) {
    StatusPhrase statuses = words.statuses();
    String own =
        hit.announced()
            .map(statuses::until)
            .orElseGet(() -> statuses.state(hit.status(), hit.stated()));
    return words.withDays(hit.endedByOther() ? words.say("status.contradicted", own) : own);
  }

  /// The words around the first match; a row of a table can be long.
  private static void snippet(SearchHit.Snippet snippet, HtmlWriter page) {
    String text = snippet.text();
    List<SearchHit.Range> matches = snippet.matches();
    int first = matches.isEmpty() ? 0 : matches.getFirst().start();
    int from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE);
    int start = from < 0 || from > first ? first : from;
    int end = start + LONGEST >= text.length() ? text.length() : cut(text, start + LONGEST);
    page.text(start > 0 ? "…" : "");
    marked(text, matches, start, end, page);
    page.text(end < text.length() ? " …" : "");
  }

  /// Some of a text with its matches marked.
  private static void marked(
      String text, List<SearchHit.Range> matches, int start, int end, HtmlWriter page) {
    int done = start;
    for (SearchHit.Range match : matches) {
      if (match.start() >= done && match.end() <= end) {
        page.text(text.substring(done, match.start()));
        page.element("mark", text.substring(match.start(), match.end()));
        done = match.end();
      }
    }
    page.text(text.substring(done, Math.max(done, end)));
  }

  private static int cut(String text, int at) {
    int blank = text.lastIndexOf(' ', at);
    return blank > at - BEFORE ? blank : Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }
}
