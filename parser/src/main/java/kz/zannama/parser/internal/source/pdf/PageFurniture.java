package kz.zannama.parser.internal.source.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import kz.zannama.model.Box;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.pdf.page.PageItem;
import kz.zannama.parser.internal.source.pdf.page.PageItem.LineItem;
import kz.zannama.parser.internal.source.pdf.page.PageItem.PictureItem;
import kz.zannama.parser.internal.source.pdf.page.TextLine;

/// Takes out what belongs to the pages and not to the act: running heads, page numbers, the
/// publisher's logo and imprint.
final class PageFurniture {
  /// How many lines at the top and at the bottom of a page may be furniture.
  private static final int DEPTH = 3;

  /// A line is furniture if it stands at the same height on this part of the pages.
  private static final float SHARE = 0.6f;

  private static final Pattern DIGITS = Pattern.compile("\\d++");

  /// `© 2012. РГП на ПХВ …`, `© 2012. Қазақстан Республикасы Әділет министрлігінің …`
  private static final Pattern IMPRINT = Pattern.compile("^©\\s?\\d{4}\\b");

  private static final int LONGEST_IMPRINT = 4;

  private static final float LOGO_HEIGHT = 90f;

  private final List<List<PageItem>> pages;
  private final List<Issue> issues;
  private final Set<PageItem> furniture = Collections.newSetFromMap(new IdentityHashMap<>());

  private PageFurniture(List<List<PageItem>> pages, List<Issue> issues) {
    this.pages = pages;
    this.issues = issues;
  }

  /// The items of all pages in reading order, furniture left out and recorded as issues.
  static List<PageItem> without(List<List<PageItem>> pages, List<Issue> issues) {
    PageFurniture finder = new PageFurniture(pages, issues);
    finder.findRunning();
    finder.findLogo();
    finder.findImprint();
    List<PageItem> kept = new ArrayList<>();
    for (List<PageItem> page : pages) {
      for (PageItem item : page) {
        if (!finder.furniture.contains(item)) {
          kept.add(item);
        }
      }
    }
    return kept;
  }

  private void findRunning() {
    Map<String, List<LineItem>> alike = new HashMap<>();
    for (List<PageItem> page : pages) {
      for (LineItem item : outermost(page)) {
        alike.computeIfAbsent(key(item.line()), k -> new ArrayList<>()).add(item);
      }
    }
    int enough = Math.max(2, (int) Math.ceil(SHARE * pages.size()));
    for (List<LineItem> items : alike.values()) {
      if (items.size() >= enough || items.size() >= 3 && items.size() >= enough / 2.0) {
        items.forEach(item -> leaveOut(item, item.line().text(), item.line().page()));
      }
    }
  }

  /// The first and last lines of a page, unless a table stands outside of them.
  private static List<LineItem> outermost(List<PageItem> page) {
    Set<LineItem> lines = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < Math.min(DEPTH, page.size()); i++) {
      if (page.get(i) instanceof LineItem item) {
        lines.add(item);
      }
    }
    for (int i = page.size() - 1; i >= Math.max(0, page.size() - DEPTH); i--) {
      if (page.get(i) instanceof LineItem item) {
        lines.add(item);
      }
    }
    return List.copyOf(lines);
  }

  private static String key(TextLine line) {
    int height = Math.round(line.baseline() / 3);
    return height + " " + DIGITS.matcher(line.text()).replaceAll("#");
  }

  /// A small picture above all text of the first page.
  private void findLogo() {
    if (!pages.isEmpty()
        && !pages.getFirst().isEmpty()
        && pages.getFirst().getFirst() instanceof PictureItem picture
        && picture.box().height() < LOGO_HEIGHT) {
      leaveOut(picture, "a picture above the text", picture.page(), picture.box());
    }
  }

  private void findImprint() {
    List<LineItem> last = new ArrayList<>();
    for (int i = pages.size() - 1; i >= 0 && last.size() < LONGEST_IMPRINT; i--) {
      List<PageItem> page = pages.get(i);
      for (int j = page.size() - 1; j >= 0 && last.size() < LONGEST_IMPRINT; j--) {
        if (!(page.get(j) instanceof LineItem item)) {
          return;
        }
        if (furniture.contains(item)) {
          continue;
        }
        last.add(item);
        if (IMPRINT.matcher(item.line().text()).find()) {
          last.forEach(line -> leaveOut(line, line.line().text(), line.line().page()));
          return;
        }
      }
    }
  }

  private void leaveOut(LineItem item, String what, int page) {
    leaveOut(item, what, page, item.line().box());
  }

  private void leaveOut(PageItem item, String what, int page, Box box) {
    furniture.add(item);
    issues.add(
        Issue.info(
            IssueCode.PAGE_FURNITURE,
            "Left out as belonging to page " + page + ", not to the act: " + what,
            Optional.of(new Span(OptionalInt.of(page), Optional.of(box), 0, 0))));
  }
}
