package kz.zannama.examples.page.view;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zannama.examples.page.frame.Address;
import kz.zannama.examples.page.frame.Frame;
import kz.zannama.examples.page.http.Page;
import kz.zannama.examples.page.http.PageAnswer;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.export.HtmlWriter;
import kz.zannama.export.page.PageWords;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActQuery;
import kz.zannama.index.SearchResult;
import kz.zannama.model.Language;

/// What is in the index: how many acts, in which languages, from when to when, of how many it is
/// known that they are in force, how they divide by types, bodies, regions and years, and what the
/// batch tells that filled it.
public final class ArchivePage implements Page {
  private final ActIndex index;
  private final BatchReport report;

  /// The acts of an index.
  ///
  /// @param report what the batch tells of that filled it
  public ArchivePage(ActIndex index, BatchReport report) {
    this.index = index;
    this.report = report;
  }

  /// What the acts of an index cover.
  ///
  /// @param languages how many acts there are in each language
  /// @param days the days of adoption of the earliest and of the latest act; none where no day is
  ///   known
  /// @param inForce how many are in force today as far as is known
  /// @param notKnown of how many it is not known whether they are
  private record Extent(
      long acts, Map<String, Long> languages, List<LocalDate> days, long inForce, long notKnown) {
    /// How many acts there are in both languages.
    long both() {
      return languages.values().stream().mapToLong(Long::longValue).sum() - acts;
    }

    /// How many acts there are in a language alone.
    long alone(Language language) {
      return languages.getOrDefault(language.code(), 0L) - both();
    }
  }

  @Override
  public PageAnswer answer(PageRequest request) throws IOException {
    PageWords words = PageWords.in(request.language());
    SearchResult all = index.search(ActQuery.builder().limit(1).build());
    Extent extent = extent(all);
    LocalDate today = index.today();
    Optional<BatchReport.Section> section = report.section(words);
    return Frame.page(
        request,
        words.say("page.archive"),
        page -> {
          page.element("h1", words.say("page.archive"));
          write(extent, today, request, words, page);
          page.block("div", "class", "facets all");
          new FacetList(request, words).writeAll(all.facets(), page);
          page.end();
          section.ifPresent(it -> it.write(page));
        });
  }

  private Extent extent(SearchResult all) throws IOException {
    Map<String, Long> languages =
        all.facets().stream()
            .filter(facet -> facet.name().equals("language"))
            .flatMap(facet -> facet.values().stream())
            .collect(Collectors.toMap(SearchResult.Count::value, SearchResult.Count::acts));
    List<LocalDate> days = new ArrayList<>();
    for (ActQuery.Order order : List.of(ActQuery.Order.OLDEST, ActQuery.Order.NEWEST)) {
      index
          .search(ActQuery.builder().order(order).limit(1).build())
          .hits()
          .forEach(hit -> hit.adopted().ifPresent(days::add));
    }
    SearchResult today = index.search(ActQuery.builder().inForceOn(index.today()).limit(1).build());
    return new Extent(all.total(), languages, days, today.total(), today.notKnown().orElse(0));
  }

  private static void write(
      Extent extent, LocalDate today, PageRequest request, PageWords words, HtmlWriter page) {
    page.block("dl", "class", "facts");
    fact("acts", String.valueOf(extent.acts()), words, page);
    fact("both", String.valueOf(extent.both()), words, page);
    fact("kk", String.valueOf(extent.alone(Language.KAZAKH)), words, page);
    fact("ru", String.valueOf(extent.alone(Language.RUSSIAN)), words, page);
    if (extent.days().size() == 2) {
      String first = words.day(extent.days().getFirst());
      fact("days", first + " – " + words.day(extent.days().getLast()), words, page);
    }
    Address search = Address.of(request, "/").with("on", today.toString());
    number("in-force", extent.inForce(), search, words, page);
    number("not-known", extent.notKnown(), search.with("unknown", "1"), words, page);
    page.end();
  }

  private static void fact(String name, String value, PageWords words, HtmlWriter page) {
    page.element("dt", words.say("page.archive." + name));
    page.element("dd", value);
  }

  /// A number of acts that can be listed.
  private static void number(
      String name, long acts, Address list, PageWords words, HtmlWriter page) {
    page.element("dt", words.say("page.archive." + name));
    page.block("dd").element("a", String.valueOf(acts), "href", list.toString()).end();
  }
}
