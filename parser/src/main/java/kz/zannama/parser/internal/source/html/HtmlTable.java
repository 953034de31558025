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
public final class HtmlTable {
  private static final Set<String> SECTIONS = Set.of("thead", "tbody", "tfoot");

  private HtmlTable() {}

  /// The blocks of a table: its caption and the table, or what it holds if it is only layout.
  public static List<SourceBlock> read(Element table, TextPlacement placement, List<Issue> issues) {
    List<SourceBlock> blocks = new ArrayList<>();
    for (Element child : table.children()) {
      if (child.normalName().equals("caption")) {
        blocks.addAll(HtmlBlocks.of(child, placement, issues));
      }
    }
    List<Element> rows = rows(table);
    if (isLayout(rows)) {
      rows.forEach(
          row -> row.children().forEach(c -> blocks.addAll(HtmlBlocks.of(c, placement, issues))));
    } else {
      blocks.addAll(grid(rows, isRuled(table), placement, issues));
    }
    return blocks;
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
            .filter(cell -> cell.hasText() || !cell.select("img").isEmpty())
            .toList();
    return filled.size() == 1 && !filled.getFirst().select("table").isEmpty();
  }

  private static boolean isRuled(Element table) {
    String style = table.attr("style").toLowerCase(Locale.ROOT);
    return !table.attr("border").equals("0") && !style.contains("border: none");
  }

  private static List<SourceBlock> grid(
      List<Element> rows, boolean ruled, TextPlacement placement, List<Issue> issues) {
    GridBuilder grid = new GridBuilder();
    List<SourceBlock> pictures = new ArrayList<>();
    Optional<Span> span = Optional.empty();
    for (Element row : rows) {
      grid.nextRow();
      for (Element cell : row.children()) {
        List<SourceBlock> content = HtmlBlocks.of(cell, placement, issues);
        List<Paragraph> paragraphs = HtmlCell.paragraphs(content, pictures);
        for (Paragraph paragraph : paragraphs) {
          span = Optional.of(span.map(s -> s.to(paragraph.span())).orElse(paragraph.span()));
        }
        boolean header = cell.normalName().equals("th") || cell.closest("thead") != null;
        if (!grid.add(rowSpan(cell, rows, row), number(cell, "colspan"), header, paragraphs)) {
          issues.add(
              Issue.warning(IssueCode.TABLE_LIMIT, "The table was cut off: too many cells", span));
          return List.of(grid.build(ruled, span.orElse(placeOf(placement))));
        }
      }
    }
    List<SourceBlock> blocks = new ArrayList<>();
    if (!grid.isEmpty()) {
      blocks.add(grid.build(ruled, span.orElse(placeOf(placement))));
    }
    blocks.addAll(pictures);
    return blocks;
  }

  private static Span placeOf(TextPlacement placement) {
    return Span.of(placement.place(), placement.place());
  }

  private static int rowSpan(Element cell, List<Element> rows, Element row) {
    int span = number(cell, "rowspan");
    return span == 0 ? rows.size() - rows.indexOf(row) : span;
  }

  private static int number(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 1;
  }
}
