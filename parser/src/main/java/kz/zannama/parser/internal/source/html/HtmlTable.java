package kz.zannama.parser.internal.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.GridBuilder;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import org.jsoup.nodes.Element;

/// Reads a table of HTML.
///
/// A table that only holds another one, for the sake of the page's layout, is not one itself: its
/// content is read as if it were not there. A table inside a cell that has other text as well
/// becomes paragraphs of that cell, one a row.
final class HtmlTable {
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> SECTIONS = Set.of("thead", "tbody", "tfoot");

  /// What has as many paragraphs is no cell, where it is the only one of its table.
  private static final int PAGE = 3;

  private HtmlTable() {}

  /// The blocks of a table: its caption and the table, or what it holds if it is only layout.
  static List<SourceBlock> read(Element table, PageText page, Context context) {
    List<SourceBlock> blocks = new ArrayList<>();
    for (Element child : table.children()) {
      if (child.normalName().equals("caption")) {
        blocks.addAll(HtmlBlocks.of(child, page, context));
      }
    }
    List<Element> rows = rows(table).stream().filter(row -> isShown(row, page)).toList();
    if (isLayout(rows) || isFrame(rows)) {
      rows.forEach(
          row -> row.children().forEach(c -> blocks.addAll(HtmlBlocks.of(c, page, context))));
    } else {
      blocks.addAll(grid(rows, isRuled(table), page, context));
    }
    return blocks;
  }

  /// Whether a table has one cell, with as many paragraphs as no cell has.
  private static boolean isFrame(List<Element> rows) {
    List<Element> cells = rows.stream().flatMap(row -> row.children().stream()).limit(2).toList();
    return cells.size() == 1 && cells.getFirst().select("p, div, li, br + br").size() >= PAGE;
  }

  private static boolean isShown(Element part, PageText page) {
    boolean hidden = part.hasAttr("hidden") || Declarations.of(part).hides();
    if (hidden) {
      page.omissions().add(IssueCode.TEXT_HIDDEN, part.text(), page.place());
    }
    return !hidden;
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (SECTIONS.contains(child.normalName())) {
        child.children().stream().filter(row -> row.normalName().equals("tr")).forEach(rows::add);
      } else if (child.normalName().equals("tr")) {
        rows.add(child);
      }
    }
    return rows;
  }

  private static boolean isLayout(List<Element> rows) {
    List<Element> filled =
        rows.stream()
            .flatMap(row -> row.children().stream())
            .filter(cell -> cell.hasText() || cell.selectFirst("img") != null)
            .toList();
    return filled.size() == 1 && filled.getFirst().selectFirst("table") != null;
  }

  private static boolean isRuled(Element table) {
    String style = table.attr("style").toLowerCase(Locale.ROOT);
    return !table.attr("border").equals("0") && !style.contains("border: none");
  }

  private static List<SourceBlock> grid(
      List<Element> rows, boolean ruled, PageText page, Context context) {
    GridBuilder grid = new GridBuilder();
    List<SourceBlock> pictures = new ArrayList<>();
    Optional<Span> span = Optional.empty();
    for (int i = 0; i < rows.size(); i++) {
      grid.nextRow();
      for (Element cell : cells(rows.get(i), page)) {
        List<SourceBlock> content = HtmlBlocks.of(cell, page, context);
        List<Paragraph> paragraphs = HtmlCell.paragraphs(content, pictures);
        for (Paragraph paragraph : paragraphs) {
          span = Optional.of(span.map(s -> s.to(paragraph.span())).orElse(paragraph.span()));
        }
        int rowSpan = rowSpan(cell, rows.size() - i);
        if (!grid.add(rowSpan, number(cell, "colspan"), isHeader(cell), paragraphs)) {
          String message = "The table was cut off: too many cells";
          page.omissions().issues().add(Issue.warning(IssueCode.TABLE_LIMIT, message, span));
          return List.of(grid.build(ruled, span.orElse(page.placement().reached())));
        }
      }
    }
    List<SourceBlock> blocks = new ArrayList<>();
    if (!grid.isEmpty()) {
      blocks.add(grid.build(ruled, span.orElse(page.placement().reached())));
    }
    blocks.addAll(pictures);
    return blocks;
  }

  private static List<Element> cells(Element row, PageText page) {
    return row.children().stream()
        .filter(cell -> CELLS.contains(cell.normalName()) && isShown(cell, page))
        .toList();
  }

  private static boolean isHeader(Element cell) {
    Element row = cell.parent();
    Element section = row == null ? null : row.parent();
    return cell.normalName().equals("th")
        || section != null && section.normalName().equals("thead");
  }

  private static int rowSpan(Element cell, int left) {
    int span = number(cell, "rowspan");
    return span == 0 ? left : span;
  }

  private static int number(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    return value.matches("\\d{1,5}") ? Integer.parseInt(value) : 1;
  }
}
