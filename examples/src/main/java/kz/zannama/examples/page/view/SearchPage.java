package kz.zannama.examples.page.view;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kz.zannama.examples.page.frame.Address;
import kz.zannama.examples.page.frame.Frame;
import kz.zannama.examples.page.http.Page;
import kz.zannama.examples.page.http.PageAnswer;
import kz.zannama.examples.page.http.PageProblem;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.export.HtmlWriter;
import kz.zannama.export.page.PageWords;
import kz.zannama.index.ActIndex;
import kz.zannama.index.QuerySyntaxException;
import kz.zannama.index.SearchResult;

/// The search: a box, filters in words, the acts that were found with the place that matches best,
/// and how they divide.
public final class SearchPage implements Page {
  private static final int SUGGESTED = 5;

  private final ActIndex index;

  /// A search of an index.
  public SearchPage(ActIndex index) {
    this.index = index;
  }

  /// What was found.
  ///
  /// @param plain whether the words were taken as plain words, as they break the rules of queries
  /// @param meant what may have been meant
  /// @param titles titles and bodies that begin so
  private record Found(
      SearchResult result, boolean plain, Optional<String> meant, List<String> titles) {}

  @Override
  public PageAnswer answer(PageRequest request) throws PageProblem, IOException {
    PageWords words = PageWords.in(request.language());
    SearchForm form = SearchForm.read(request);
    boolean asked = !form.text().isEmpty() || SearchForm.FILTERS.stream().anyMatch(request::has);
    Optional<Found> found = asked ? Optional.of(find(form)) : Optional.empty();
    int size = index.size();
    String title = form.text().isEmpty() ? words.say("page.search") : form.text();
    return Frame.page(
        request,
        title,
        page -> {
          page.element("h1", words.say(asked ? "page.search" : "page.title"));
          new SearchFields(request, words).write(form, page);
          found.ifPresentOrElse(
              it -> write(it, form, request, words, page),
              () -> page.element("p", words.say("page.search.intro", size), "class", "hint"));
        });
  }

  private Found find(SearchForm form) throws IOException {
    boolean plain = false;
    SearchResult result;
    try {
      result = index.search(form.query());
    } catch (QuerySyntaxException e) {
      plain = true;
      result = index.search(form.plainQuery());
    }
    Optional<String> meant =
        form.text().isEmpty() ? Optional.empty() : index.didYouMean(form.text());
    List<String> titles = result.total() > 0 ? List.of() : index.suggest(form.text(), SUGGESTED);
    return new Found(result, plain, meant, titles);
  }

  private static void write(
      Found found, SearchForm form, PageRequest request, PageWords words, HtmlWriter page) {
    SearchResult result = found.result();
    page.block("div", "class", "found").block("section", "aria-label", words.say("page.hits"));
    page.element("p", counted(result, form, words), "class", "count", "role", "status");
    if (found.plain()) {
      page.block("p", "class", "hint").text(words.say("page.search.plain")).end();
    }
    Address same = Address.same(request).without("page");
    found
        .meant()
        .ifPresent(text -> {
          page.block("p").text(words.say("page.search.meant") + " ");
          page.element("a", text, "href", same.with("q", text).toString()).end();
        });
    result
        .notKnown()
        .ifPresent(count -> {
          if (count > 0 && !form.notKnown()) {
            page.block("p", "class", "hint").text(words.say("page.search.not-known", count) + " ");
            String address = same.with("unknown", "1").toString();
            page.element("a", words.say("page.search.list-them"), "href", address).end();
          }
        });
    if (result.total() == 0) {
      advice(found, request, words, page);
    }
    new HitList(request, words).write(result.hits(), form, page);
    pages(result.total(), form, request, words, page);
    page.end();
    new FacetList(request, words).write(result.facets(), page);
    page.end();
  }

  private static String counted(SearchResult result, SearchForm form, PageWords words) {
    int shown = result.hits().size();
    if (shown == 0 || shown == result.total()) {
      return words.say("page.search.found", result.total());
    }
    int first = (form.page() - 1) * SearchForm.PER_PAGE + 1;
    return words.say("page.search.shown", first, first + shown - 1, result.total());
  }

  /// What to do where nothing was found.
  private static void advice(Found found, PageRequest request, PageWords words, HtmlWriter page) {
    page.element("p", words.say("page.search.none"));
    page.block("ul");
    for (String filter : SearchForm.FILTERS) {
      if (request.has(filter)) {
        String address = Address.same(request).without(filter).without("page").toString();
        String label = words.say("page.search.without", words.say("page.field." + filter));
        page.block("li").element("a", label, "href", address).end();
      }
    }
    for (String title : found.titles()) {
      String address = Address.of(request, "/").with("q", title).toString();
      page.block("li").element("a", title, "href", address).end();
    }
    page.end();
  }

  private static void pages(
      long total, SearchForm form, PageRequest request, PageWords words, HtmlWriter page) {
    long last = Math.min(1000, (total + SearchForm.PER_PAGE - 1) / SearchForm.PER_PAGE);
    if (last < 2) {
      return;
    }
    Address same = Address.same(request);
    page.block("nav", "class", "pages", "aria-label", words.say("page.search.pages"));
    if (form.page() > 1) {
      String before = same.with("page", String.valueOf(form.page() - 1)).toString();
      page.element("a", words.say("page.search.previous"), "href", before, "rel", "prev");
    }
    page.text(" ").element("span", words.say("page.search.page", form.page(), last)).text(" ");
    if (form.page() < last) {
      String next = same.with("page", String.valueOf(form.page() + 1)).toString();
      page.element("a", words.say("page.search.next"), "href", next, "rel", "next");
    }
    page.end();
  }
}
