package kz.zannama.parser.internal.source.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.zannama.model.Box;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.pdf.content.Area;
import kz.zannama.parser.internal.source.pdf.page.PageItem;
import kz.zannama.parser.internal.source.pdf.page.PageItem.LineItem;
import kz.zannama.parser.internal.source.pdf.page.PageItem.PictureItem;
import kz.zannama.parser.internal.source.pdf.page.PageItem.TableItem;
import kz.zannama.parser.internal.source.pdf.page.PageTable.TableCell;
import kz.zannama.parser.internal.source.pdf.page.Typography;

/// Takes out what belongs to the pages and not to the act: running heads, page numbers, the
/// publisher's logo and imprint.
final class PageFurniture {
  /// A picture is furniture if it stands in the same place on this part of the pages.
  private static final float SHARE = 0.6f;

  /// A code to be scanned is not higher than this, in points.
  private static final float LARGEST_CODE = 130f;

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
  ///
  /// @param pages the items of each page
  /// @param heights the height of each page
  /// @param notes where to put footnotes, which are left out too
  static List<PageItem> without(
      List<List<PageItem>> pages, float[] heights, List<PageNotes.Note> notes, List<Issue> issues) {
    PageFurniture finder = new PageFurniture(pages, issues);
    float bodySize = Typography.of(pages.stream().flatMap(List::stream).toList()).bodySize();
    finder.findServiceText(bodySize);
    finder.findRunning(bodySize, heights);
    finder.findServiceText(bodySize);
    finder.findRunningPictures();
    for (List<PageItem> page : pages) {
      for (Footnotes.Found note : Footnotes.find(finder.withoutFurniture(page), bodySize)) {
        finder.furniture.addAll(note.items());
        notes.add(note.note());
      }
    }
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

  private void findRunning(float bodySize, float[] heights) {
    List<List<PageItem>> text = pages.stream().map(this::withoutFurniture).toList();
    Set<PageItem> running = RunningLines.find(text, bodySize, heights);
    running.addAll(BrowserLines.find(text, PageFurniture::text));
    for (int at = 0; at < text.size(); at++) {
      for (PageItem item : text.get(at)) {
        if (running.contains(item)) {
          leaveOut(item, text(item), at + 1, item.area().box());
        }
      }
    }
  }

  private void findServiceText(float bodySize) {
    for (int at = 0; at < pages.size(); at++) {
      List<PageItem> page = pages.get(at);
      int number = at + 1;
      for (ServiceText.Found found : ServiceText.find(withoutFurniture(page), bodySize)) {
        furniture.addAll(found.items());
        Area area = Area.NOWHERE;
        for (PageItem item : found.items()) {
          area = area.union(item.area());
        }
        codesBeside(area, page);
        issues.add(
            Issue.info(
                IssueCode.PAGE_SERVICE_TEXT,
                "Left out as service text of page " + number + ": " + found.text(),
                Optional.of(new Span(OptionalInt.of(number), Optional.of(area.box()), 0, 0))));
      }
    }
  }

  private static String text(PageItem item) {
    return switch (item) {
      case LineItem line -> line.line().text();
      case TableItem table ->
          table.table().cells().stream()
              .map(TableCell::text)
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining(" "));
      case PictureItem picture -> "";
    };
  }

  private List<PageItem> withoutFurniture(List<PageItem> page) {
    return page.stream().filter(item -> !furniture.contains(item)).toList();
  }

  /// Leaves out the codes to be scanned that stand beside service text: small square pictures.
  private void codesBeside(Area text, List<PageItem> page) {
    for (PageItem item : page) {
      if (item instanceof PictureItem picture
          && picture.box().height() < LARGEST_CODE
          && picture.box().width() < 2 * LARGEST_CODE
          && picture.area().bottom() > text.top() - LARGEST_CODE
          && picture.area().top() < text.bottom() + LARGEST_CODE
          && !furniture.contains(picture)) {
        leaveOut(picture, "a code beside service text", picture.page(), picture.box());
      }
    }
  }

  /// Leaves out pictures that stand in one place on most pages.
  private void findRunningPictures() {
    Map<String, List<PictureItem>> alike = new LinkedHashMap<>();
    for (List<PageItem> page : pages) {
      for (PageItem item : page) {
        if (item instanceof PictureItem picture) {
          Box box = picture.box();
          String place =
              Math.round(box.x() / 3)
                  + " "
                  + Math.round(box.y() / 3)
                  + " "
                  + Math.round(box.width() / 3)
                  + " "
                  + Math.round(box.height() / 3);
          alike.computeIfAbsent(place, p -> new ArrayList<>()).add(picture);
        }
      }
    }
    for (List<PictureItem> pictures : alike.values()) {
      if (pictures.size() > 1 && pictures.size() >= SHARE * pages.size()) {
        pictures.stream()
            .filter(picture -> !furniture.contains(picture))
            .forEach(p -> leaveOut(p, "a picture in one place", p.page(), p.box()));
      }
    }
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
