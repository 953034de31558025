package kz.zannama.parser.internal.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kz.zannama.model.Issue;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceBlock.Picture;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.pdf.page.PageItem;
import kz.zannama.parser.internal.source.pdf.page.PageItem.Column;
import kz.zannama.parser.internal.source.pdf.page.PageItem.LineItem;
import kz.zannama.parser.internal.source.pdf.page.PageItem.PictureItem;
import kz.zannama.parser.internal.source.pdf.page.PageItem.TableItem;
import kz.zannama.parser.internal.source.pdf.page.PageTable;
import kz.zannama.parser.internal.source.pdf.page.PageTable.TableCell;
import kz.zannama.parser.internal.source.pdf.page.Paragraphs;
import kz.zannama.parser.internal.source.pdf.page.TextLine;
import kz.zannama.parser.internal.source.pdf.page.Typography;
import kz.zannama.parser.internal.source.pdf.page.Typography.Place;
import kz.zannama.parser.internal.source.pdf.table.TableJoiner;

/// Puts the items of all pages together: paragraphs and tables that go on over page breaks, the raw
/// text, styles.
final class DocumentAssembler {
  private final StringBuilder raw = new StringBuilder();
  private final List<SourceBlock> blocks = new ArrayList<>();
  private final List<PageItem> items;
  private final Typography typography;

  /// Assembles a document.
  ///
  /// @param pages the items of each page in reading order
  /// @param issues where to record what was left out or joined
  DocumentAssembler(List<List<PageItem>> pages, List<Issue> issues) {
    this.items = new TableJoiner(issues).join(PageFurniture.without(pages, issues));
    this.typography = Typography.of(items);
  }

  List<SourceBlock> blocks() {
    return blocks;
  }

  String rawText() {
    return raw.toString();
  }

  void assemble() {
    List<LineItem> run = new ArrayList<>();
    for (PageItem item : items) {
      switch (item) {
        case LineItem line -> run.add(line);
        case TableItem(PageTable table) -> {
          flush(run);
          blocks.add(grid(table));
        }
        case PictureItem(int page, var box) -> {
          flush(run);
          int at = raw.length();
          blocks.add(new Picture(new Span(OptionalInt.of(page), Optional.of(box), at, at)));
        }
      }
    }
    flush(run);
  }

  private void flush(List<LineItem> run) {
    if (run.isEmpty()) {
      return;
    }
    List<TextLine> lines = run.stream().map(LineItem::line).toList();
    List<Column> columns = run.stream().map(typography::column).toList();
    int at = 0;
    for (List<TextLine> paragraph : Paragraphs.of(lines, columns, typography.step(), false)) {
      Column column = columns.get(at);
      at += paragraph.size();
      Place place = blocks.isEmpty() ? Place.FIRST : Place.BODY;
      blocks.add(paragraph(paragraph, column, place));
    }
    run.clear();
  }

  private Paragraph paragraph(List<TextLine> lines, Column column, Place place) {
    if (!raw.isEmpty()) {
      raw.append('\n');
    }
    int start = raw.length();
    List<SourceText.Line> places = new ArrayList<>();
    for (TextLine line : lines) {
      if (raw.length() > start) {
        raw.append('\n');
      }
      places.add(new SourceText.Line(raw.length(), line.page(), line.box()));
      raw.append(line.text());
    }
    SourceText text = SourceText.of(raw.substring(start), start, places);
    return new Paragraph(text, typography.style(lines, column, place));
  }

  private Grid grid(PageTable table) {
    int start = raw.isEmpty() ? 0 : raw.length() + 1;
    Paragraphs.Steps steps = new Paragraphs.Steps();
    table.cells().forEach(cell -> steps.count(cell.lines()));
    List<GridCell> cells = new ArrayList<>();
    for (TableCell cell : table.cells()) {
      cells.add(cell(cell, steps.usual(), !table.ruled() && table.rows() == 1));
    }
    int end = Math.max(start, raw.length());
    Span span =
        new Span(
            OptionalInt.of(table.page()),
            Optional.of(table.area().box()),
            Math.min(start, raw.length()),
            Math.min(end, raw.length()));
    return new Grid(
        table.rows(), table.columns().length - 1, cells, table.ruled(), span, table.lastPage());
  }

  private GridCell cell(TableCell cell, float step, boolean layout) {
    List<Column> columns = cell.lines().stream().map(line -> cell.inside()).toList();
    List<Paragraph> paragraphs = new ArrayList<>();
    Place place = layout && cell.column() > 0 ? Place.APART : Place.CELL;
    for (List<TextLine> lines : Paragraphs.of(cell.lines(), columns, step, layout)) {
      paragraphs.add(paragraph(lines, cell.inside(), place));
    }
    return new GridCell(
        cell.row(),
        cell.column(),
        cell.lastRow() - cell.row() + 1,
        cell.lastColumn() - cell.column() + 1,
        false,
        paragraphs);
  }
}
