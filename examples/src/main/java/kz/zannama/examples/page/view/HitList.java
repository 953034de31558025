package kz.zannama.examples.page.view;

import java.util.List;
import kz.zannama.examples.page.frame.Address;
import kz.zannama.examples.page.frame.PageWords;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.export.HtmlWriter;
import kz.zannama.index.SearchHit;
import kz.zannama.message.StatusPhrase;

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
    page.block("li").block("h2", "lang", hit.language().code());
    page.element("a", hit.title(), "href", dated.toString()).end();
    page.block("p", "class", "facts");
    page.text(PageWords.capital(words.act(hit.type(), hit.adopted(), hit.number())) + " · ");
    page.element("span", status(hit), "class", "status " + hit.status()).end();
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
    }
    page.end();
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
    int done = start;
    for (SearchHit.Range match : matches) {
      if (match.start() >= done && match.end() <= end) {
        page.text(text.substring(done, match.start()));
        page.element("mark", text.substring(match.start(), match.end()));
        done = match.end();
      }
    }
    page.text(text.substring(done, Math.max(done, end))).text(end < text.length() ? " …" : "");
  }

  private static int cut(String text, int at) {
    int blank = text.lastIndexOf(' ', at);
    return blank > at - BEFORE ? blank : Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }
}
