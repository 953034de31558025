package kz.zannama.parser.internal.source.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.model.Issue;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.GridBuilder;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Picture;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;
import kz.zannama.parser.internal.source.html.HtmlBlocks;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Gathers the blocks of a stretch of Markdown.
final class MarkdownBlocks extends AbstractVisitor {
  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(Set.of(Heading.class, HtmlBlock.class, BlockQuote.class))
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(100)
          .maxInlineNesting(100)
          .build();
  // "---", "***": a rule between parts
  private static final Pattern RULE = Pattern.compile("(?:-{3,}|\\*{3,}|={3,})");
  // "\n2. …", "\n3) …", "\n- …": an item of a list
  private static final Pattern ITEM =
      Pattern.compile("(?:^|\\n)(?:\\d{1,4}(?:-\\d{1,3})?[.)]|[-*+–])[ \\u00a0]");

  private final String raw;
  private final MarkdownView view;
  private final List<Issue> issues;
  private final List<SourceBlock> blocks = new ArrayList<>();
  private int quotes;

  private MarkdownBlocks(String raw, MarkdownView view, List<Issue> issues) {
    this.raw = raw;
    this.view = view;
    this.issues = issues;
  }

  static List<SourceBlock> of(String raw, int from, int to, List<Issue> issues) {
    MarkdownBlocks blocks = new MarkdownBlocks(raw, new MarkdownView(raw, from, to), issues);
    PARSER.parse(blocks.view.text()).accept(blocks);
    return blocks.blocks;
  }

  @Override
  public void visit(Heading heading) {
    if (!heading.getSourceSpans().isEmpty()) {
      add(heading, heading.getLevel());
    }
  }

  @Override
  public void visit(Paragraph paragraph) {
    add(paragraph, 0);
  }

  @Override
  public void visit(BlockQuote quote) {
    quotes++;
    visitChildren(quote);
    quotes--;
  }

  @Override
  public void visit(HtmlBlock html) {
    SourceSpan first = html.getSourceSpans().getFirst();
    SourceSpan last = html.getSourceSpans().getLast();
    int from = view.rawPlace(first.getInputIndex());
    int to = view.rawPlace(last.getInputIndex() + last.getLength() - 1) + 1;
    blocks.addAll(HtmlBlocks.of(raw, from, to, issues));
  }

  @Override
  public void visit(Image image) {
    Span span = blocks.isEmpty() ? Span.of(0, 0) : blocks.getLast().span();
    blocks.add(new Picture(Span.of(span.end(), span.end())));
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock table) {
      addTable(table);
    } else {
      visitChildren(block);
    }
  }

  private void add(Node node, int headingLevel) {
    InlineText inline = InlineText.of(node, raw, view);
    SourceText text = inline.text();
    if (!inline.isEmpty() && !RULE.matcher(text.value().strip()).matches()) {
      Style style = inline.style(headingLevel, quotes > 0);
      for (SourceText item : items(text)) {
        blocks.add(new SourceBlock.Paragraph(item, style));
      }
    }
    visitChildren(node);
  }

  /// A list is a paragraph an item, if its first line is an item too.
  private static List<SourceText> items(SourceText text) {
    Matcher matcher = ITEM.matcher(text.value());
    if (!matcher.lookingAt()) {
      return List.of(text);
    }
    List<SourceText> items = new ArrayList<>();
    int start = 0;
    while (matcher.find()) {
      items.add(text.substring(start, matcher.start()));
      start = matcher.start() + 1;
    }
    items.add(text.substring(start, text.value().length()));
    return items;
  }

  private void addTable(TableBlock table) {
    GridBuilder grid = new GridBuilder();
    table.accept(
        new AbstractVisitor() {
          @Override
          public void visit(org.commonmark.node.CustomNode node) {
            if (node instanceof TableRow) {
              grid.nextRow();
            } else if (node instanceof TableCell cell) {
              grid.add(1, 1, cell.isHeader(), paragraphs(cell));
            }
            visitChildren(node);
          }
        });
    SourceSpan first = table.getSourceSpans().getFirst();
    SourceSpan last = table.getSourceSpans().getLast();
    int end = view.rawPlace(last.getInputIndex() + last.getLength() - 1) + 1;
    blocks.add(grid.build(true, Span.of(view.rawPlace(first.getInputIndex()), end)));
  }

  private List<SourceBlock.Paragraph> paragraphs(TableCell cell) {
    if (cell.getSourceSpans().isEmpty()) {
      return List.of();
    }
    InlineText inline = InlineText.of(cell, raw, view);
    return inline.isEmpty()
        ? List.of()
        : List.of(new SourceBlock.Paragraph(inline.text(), inline.style(0, false)));
  }
}
