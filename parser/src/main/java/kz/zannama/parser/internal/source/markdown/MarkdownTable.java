package kz.zannama.parser.internal.source.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.GridBuilder;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/// Reads a table with pipes. Markdown passes over the cells of a row that has more of them than the
/// header; an act does not.
final class MarkdownTable extends AbstractVisitor {
  // the cells of "| а | б |": what no pipe ends, but one that is escaped
  private static final Pattern CELL = Pattern.compile("(?:[^|\\\\]|\\\\.)*+");

  private final String raw;
  private final MarkdownView view;
  private final Function<TableCell, List<Paragraph>> paragraphs;
  private final GridBuilder grid = new GridBuilder();
  private int header;
  private int wide;

  private MarkdownTable(
      String raw, MarkdownView view, Function<TableCell, List<Paragraph>> paragraphs) {
    this.raw = raw;
    this.view = view;
    this.paragraphs = paragraphs;
  }

  /// A table.
  ///
  /// @param grid its cells
  /// @param wide the issue that rows have more cells than the header
  record Read(Grid grid, Optional<Issue> wide) {}

  static Read read(
      TableBlock table,
      String raw,
      MarkdownView view,
      Function<TableCell, List<Paragraph>> paragraphs) {
    MarkdownTable reader = new MarkdownTable(raw, view, paragraphs);
    table.accept(reader);
    Span span = reader.span(table);
    String message = "Rows with more cells than the header: " + reader.wide;
    return new Read(
        reader.grid.build(true, span),
        reader.wide == 0
            ? Optional.empty()
            : Optional.of(Issue.info(IssueCode.TABLE_ROW_WIDE, message, Optional.of(span))));
  }

  private Span span(Node node) {
    SourceSpan first = node.getSourceSpans().getFirst();
    SourceSpan last = node.getSourceSpans().getLast();
    int end = view.rawPlace(last.getInputIndex() + last.getLength() - 1) + 1;
    return Span.of(view.rawPlace(first.getInputIndex()), end);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableRow && !node.getSourceSpans().isEmpty()) {
      grid.nextRow();
      int cells = 0;
      for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
        if (cell instanceof TableCell known) {
          grid.add(1, 1, known.isHeader(), paragraphs.apply(known));
          cells++;
        }
      }
      header = header == 0 ? cells : header;
      addBeyond(span(node));
    } else {
      visitChildren(node);
    }
  }

  private void addBeyond(Span row) {
    List<SourceText> cells = cells(row);
    boolean beyond = false;
    for (SourceText cell : cells.subList(Math.min(header, cells.size()), cells.size())) {
      boolean empty = cell.value().isEmpty();
      grid.add(1, 1, false, empty ? List.of() : List.of(new Paragraph(cell, Style.PLAIN)));
      beyond |= !empty;
    }
    wide += beyond ? 1 : 0;
  }

  /// The cells of a row as they are written.
  private List<SourceText> cells(Span row) {
    List<SourceText> cells = new ArrayList<>();
    Matcher cell = CELL.matcher(raw).region(row.start(), row.end());
    int start = raw.charAt(row.start()) == '|' ? row.start() + 1 : row.start();
    while (start < row.end() && cell.region(start, row.end()).lookingAt()) {
      String written = raw.substring(start, cell.end());
      String words = written.strip();
      cells.add(SourceText.of(words, start + written.indexOf(words)));
      start = cell.end() + 1;
    }
    return cells;
  }
}
