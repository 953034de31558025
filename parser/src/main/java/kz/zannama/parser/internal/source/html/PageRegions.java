package kz.zannama.parser.internal.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.model.IssueCode;
import kz.zannama.parser.internal.source.Omissions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The parts of a page: the act, its header where that stands apart, and what is neither.
///
/// @param header the part with the title, where it stands outside the act's
/// @param act the part that the act stands in
record PageRegions(Optional<Element> header, Element act) {
  private static final String BESIDE = "header, footer, nav, aside, menu, .menu, .breadcrumbs";
  private static final List<String> PLACES = List.of("main", "[role=main]", "#content", ".content");

  /// Finds the parts of a page; takes its navigation away and names what is left out.
  static PageRegions of(Document page, Omissions omissions) {
    List<String> left = new ArrayList<>();
    for (Element part : page.select(BESIDE)) {
      if (part.parent() != null && isNavigation(part)) {
        left.add(part.text());
        part.remove();
      }
    }
    Element act = act(page);
    Optional<Element> header = header(page, act);
    outside(page.body(), act, header, left);
    omissions.add(IssueCode.TEXT_LEFT_OUT, String.join(" ", left), 0);
    return new PageRegions(header, act);
  }

  /// Menus are links; so is most of what stands above and below the pages of a site.
  private static boolean isNavigation(Element part) {
    String text = part.text();
    return part.normalName().equals("nav")
        || text.isEmpty()
        || text.indexOf('©') >= 0
        || linked(part) * 2 > text.length();
  }

  private static int linked(Element part) {
    return part.select("a[href], button").stream().mapToInt(link -> link.text().length()).sum();
  }

  /// The one article of the page, or its main part, if there is most of the text.
  private static Element act(Document page) {
    List<Element> articles =
        page.select("article").stream()
            .filter(article -> article.hasText() && isOutermost(article))
            .toList();
    if (articles.size() == 1 && holdsMost(articles.getFirst(), page)) {
      return articles.getFirst();
    }
    for (String place : PLACES) {
      Element found = page.selectFirst(place);
      if (found != null && found.hasText() && holdsMost(found, page)) {
        return found;
      }
    }
    return page.body();
  }

  private static boolean isOutermost(Element article) {
    Element parent = article.parent();
    return parent == null || parent.closest("article") == null;
  }

  private static boolean holdsMost(Element part, Document page) {
    int inside = part.text().length();
    int outside = page.body().text().length() - inside;
    int outsideLinks = linked(page.body()) - linked(part);
    return inside >= outside - outsideLinks;
  }

  private static Optional<Element> header(Document page, Element act) {
    Element header = page.selectFirst(".slogan:has(h1)");
    if (header == null && act.selectFirst("h1") == null) {
      header = page.selectFirst("h1");
    }
    return Optional.ofNullable(header).filter(part -> part != act && !isInside(part, act));
  }

  private static boolean isInside(Element part, Element other) {
    for (Element at = part; at != null; at = at.parent()) {
      if (at == other) {
        return true;
      }
    }
    return false;
  }

  /// The text that is outside both parts.
  private static void outside(
      Element at, Element act, Optional<Element> header, List<String> left) {
    if (at == act || header.filter(part -> part == at).isPresent()) {
      return;
    }
    if (!isInside(act, at) && header.filter(part -> isInside(part, at)).isEmpty()) {
      left.add(at.text());
      return;
    }
    left.add(at.ownText());
    at.children().forEach(child -> outside(child, act, header, left));
  }
}
