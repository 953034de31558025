package kz.zannama.parser.internal.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import kz.zannama.model.Box;
import kz.zannama.model.Issue;
import kz.zannama.model.Source;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceBlock.Picture;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceNote;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.pdf.page.PageItem;
import kz.zannama.parser.internal.source.pdf.page.PageItem.Column;
import kz.zannama.parser.internal.source.pdf.page.PageItem.LineItem;
import kz.zannama.parser.internal.source.pdf.page.PageItem.PictureItem;
import kz.zannama.parser.internal.source.pdf.page.PageItem.Setting;
import kz.zannama.parser.internal.source.pdf.page.PageItem.TableItem;
import kz.zannama.parser.internal.source.pdf.page.PageTable;
import kz.zannama.parser.internal.source.pdf.page.PageTable.TableCell;
import kz.zannama.parser.internal.source.pdf.page.Paragraphs;
import kz.zannama.parser.internal.source.pdf.page.TextLine;
import kz.zannama.parser.internal.source.pdf.page.Typography;
import kz.zannama.parser.internal.source.pdf.page.Typography.Place;
import kz.zannama.parser.internal.source.pdf.scan.RecognizedText;
import kz.zannama.parser.internal.source.pdf.scan.ScannedPages;
import kz.zannama.parser.internal.source.pdf.table.TableJoiner;

/// Puts the items of all pages together: paragraphs and tables that go on over page breaks, the raw
/// text, styles.
final class DocumentAssembler {
  private final StringBuilder raw = new StringBuilder();
  private final List<SourceBlock> blocks = new ArrayList<>();
  private final List<SourceText.Line> placed = new ArrayList<>();
  private final List<PageItem> items;
  private final Typography typography;
  private final long letters;
  private final ScannedPages scanned;
  private final RecognizedText recognized;

  private DocumentAssembler(List<PageItem> items, ScannedPages scanned) {
    this.items = items;
    this.scanned = scanned;
    this.recognized = new RecognizedText(scanned);
    this.letters = items.stream().mapToLong(DocumentAssembler::length).sum();
    this.typography = Typography.of(items.stream().flatMap(this::lines).toList());
  }

  /// Assembles a document.
  ///
  /// @param pages the items of each page in reading order
  /// @param heights the height of each page
  /// @param notes what is written over the pages
  /// @param issues what the pages met; what is left out or joined is added
  /// @param scanned the pages that were read as pictures
  static SourceDocument assemble(
      Source source,
      List<List<PageItem>> pages,
      float[] heights,
      List<PageNotes.Note> notes,
      List<Issue> issues,
      ScannedPages scanned) {
    List<PageNotes.Note> all = new ArrayList<>();
    List<PageItem> text = PageFurniture.without(pages, heights, all, issues);
    all.addAll(notes);
    List<PageItem> items = new TableJoiner(issues).join(TwoLanguages.oneByOne(text));
    DocumentAssembler assembler = new DocumentAssembler(items, scanned);
    assembler.assemble();
    List<SourceNote> kept = all.stream().map(assembler::note).toList();
    issues.addAll(assembler.recognized.issues());
    return new SourceDocument(
        assembler.recognized.of(source), assembler.raw.toString(), assembler.blocks, kept, issues);
  }

  private boolean bears(TextLine own, SourceText.Line line) {
    return own.page() == line.page() && scanned.onPage(own.page(), own.area()).equals(line.box());
  }

  private static long length(PageItem item) {
    return switch (item) {
      case LineItem line -> line.line().text().length();
      case TableItem(PageTable table) ->
          table.cells().stream().mapToLong(cell -> cell.text().length()).sum();
      case PictureItem picture -> 0;
    };
  }

  private SourceNote note(PageNotes.Note note) {
    int mark = 0;
    for (SourceText.Line line : placed) {
      boolean above =
          line.page() < note.page()
              || line.page() == note.page() && line.box().y() <= note.area().middleY();
      mark = above && note.line().isEmpty() ? Math.max(mark, line.start()) : mark;
      if (note.line().filter(own -> bears(own, line)).isPresent()) {
        mark = line.start() + note.at();
      }
    }
    raw.append(raw.isEmpty() ? "" : "\n");
    int start = raw.length();
    raw.append(note.text());
    List<SourceText.Line> place =
        List.of(new SourceText.Line(start, note.page(), scanned.onPage(note.page(), note.area())));
    return new SourceNote(SourceText.of(note.text(), start, place), mark);
  }

  private void assemble() {
    List<LineItem> run = new ArrayList<>();
    for (PageItem item : items) {
      switch (item) {
        case LineItem line -> run.add(line);
        case TableItem(PageTable table) -> {
          flush(run);
          if (TwoLanguages.isText(table, letters)) {
            blocks.addAll(columns(table));
          } else {
            blocks.add(grid(table));
          }
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
      recognized.add(line, raw.length());
      Box box = scanned.onPage(line.page(), line.area());
      places.add(new SourceText.Line(raw.length(), line.page(), box));
      raw.append(line.text());
    }
    placed.addAll(places);
    SourceText text = SourceText.of(raw.substring(start), start, places);
    return new Paragraph(text, typography.style(lines, column, place));
  }

  /// An item as lines, if it is a table that is read as text.
  private Stream<PageItem> lines(PageItem item) {
    return item instanceof TableItem(PageTable table) && TwoLanguages.isText(table, letters)
        ? table.cells().stream()
            .flatMap(cell -> cell.lines().stream())
            .map(line -> new LineItem(line, Column.around(List.of(line)), Setting.APART))
        : Stream.of(item);
  }

  /// The text of a table whose columns are read one after the other.
  private List<Paragraph> columns(PageTable table) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int column = 0; column < table.columns().length - 1; column++) {
      for (List<TextLine> text : TwoLanguages.texts(table, column)) {
        Column inside = Column.ofMost(text);
        List<Column> edges = text.stream().map(line -> inside).toList();
        for (List<TextLine> lines : Paragraphs.of(text, edges, typography.step(), false)) {
          Place place = blocks.isEmpty() && paragraphs.isEmpty() ? Place.FIRST : Place.BODY;
          paragraphs.add(paragraph(lines, inside, place));
        }
      }
    }
    return paragraphs;
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
            Optional.of(scanned.onPage(table.page(), table.area())),
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
