package kz.zannama.examples.page.view;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kz.zannama.examples.cli.terminal.Phrasing;
import kz.zannama.examples.page.frame.Address;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.export.HtmlWriter;
import kz.zannama.export.page.PageWords;
import kz.zannama.index.SearchResult.Count;
import kz.zannama.index.SearchResult.Facet;

/// How acts divide by type, body, region, year, status and language, each value a link to a search
/// for it.
final class FacetList {
  private static final int SHOWN = 8;

  private final PageRequest request;
  private final PageWords words;

  FacetList(PageRequest request, PageWords words) {
    this.request = request;
    this.words = words;
  }

  /// Writes what narrows the search of the request, its commonest values first.
  void write(List<Facet> facets, HtmlWriter page) {
    page.block("aside", "aria-label", words.say("page.facets"), "class", "facets");
    facets.stream()
        .filter(facet -> !facet.values().isEmpty())
        .forEach(facet -> write(facet, Address.same(request).without("page"), SHOWN, page));
    page.end();
  }

  /// Writes how all acts divide.
  void writeAll(List<Facet> facets, HtmlWriter page) {
    facets.stream()
        .filter(facet -> !facet.values().isEmpty())
        .map(FacetList::inOrder)
        .forEach(facet -> write(facet, Address.of(request, "/"), Integer.MAX_VALUE, page));
  }

  /// Years in their order, the latest first; other values as often as they are.
  private static Facet inOrder(Facet facet) {
    return facet.name().equals("year")
        ? new Facet(
            facet.name(),
            facet.values().stream().sorted(Comparator.comparing(Count::value).reversed()).toList())
        : facet;
  }

  private void write(Facet facet, Address search, int most, HtmlWriter page) {
    String parameter = facet.name().equals("language") ? "text" : facet.name();
    page.block("section").element("h2", label(facet)).block("ul");
    if (search.values().containsKey(parameter)) {
      String all = search.without(parameter).toString();
      page.block("li").element("a", words.say("page.any"), "href", all).end();
    }
    for (Count count : facet.values().stream().limit(most).toList()) {
      String value = parameter(parameter, count.value());
      String address = search.with(parameter, value).toString();
      page.block("li").inline("a", "href", address);
      if (value.equals(search.values().get(parameter))) {
        page.attributes("aria-current", "true");
      }
      page.text(Phrasing.in(words.language()).counted(facet.name(), count.value())).end();
      page.text(" ").element("span", String.valueOf(count.acts()), "class", "number").end();
    }
    page.end().end();
  }

  private String label(Facet facet) {
    return PageWords.capital(words.say("facet." + facet.name()));
  }

  private static String parameter(String name, String value) {
    return name.equals("type") || name.equals("status") ? value.toLowerCase(Locale.ROOT) : value;
  }
}
