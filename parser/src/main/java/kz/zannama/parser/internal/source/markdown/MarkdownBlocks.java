package kz.zannama.parser.internal.source.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.Omissions;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Picture;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;
import kz.zannama.parser.internal.source.html.HtmlBlocks;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Gathers the blocks of a stretch of Markdown.
final class MarkdownBlocks extends AbstractVisitor {
  private static final Extension STRIKETHROUGH =
      StrikethroughExtension.builder().requireTwoTildes(true).build();
  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(Set.of(Heading.class, HtmlBlock.class, BlockQuote.class))
          .extensions(List.of(TablesExtension.create(), STRIKETHROUGH))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(100)
          .maxInlineNesting(100)
          .build();
  // "---", "***": a rule between parts
  private static final Pattern RULE = Pattern.compile("(?:-{3,}|\\*{3,}|={3,})");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}[.)]");
  // "\n2. …", "\n3) …", "\n- …": an item of a list
  private static final Pattern ITEM =
      Pattern.compile("(?:^|\\n)(?:\\d{1,4}(?:-\\d{1,3})?[.)]|[-*+–])[ \\u00a0]");

  // "3.", "а)": what is left of an item whose words are deleted
  private static final Pattern NUMBER_ONLY = Pattern.compile("\\s*+(?:\\w{1,4}[.)]|[-*+–])?\\s*+");
  // "https://adilet.zan.kz", "/kaz/docs", "act.md#p1"
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:[a-z]{2,8}:|www\\.|[./#]).*|\\S*\\.[a-z]{2,5}(?:[/?#]\\S*)?");

  private final String raw;
  private final MarkdownView view;
  private final MarkdownNotes notes;
  private final Omissions omissions;
  private final Map<Integer, String> labels;
  private final List<SourceBlock> blocks = new ArrayList<>();
  private int quotes;

  private MarkdownBlocks(
      String raw,
      MarkdownView view,
      MarkdownNotes notes,
      Omissions omissions,
      Map<Integer, String> labels) {
    this.raw = raw;
    this.view = view;
    this.notes = notes;
    this.omissions = omissions;
    this.labels = labels;
  }

  static List<SourceBlock> of(
      String raw, int from, int to, MarkdownNotes notes, Omissions omissions) {
    Map<Integer, String> labels = ListItems.labels(raw, from, to, omissions.issues());
    MarkdownView view = new MarkdownView(raw, from, to);
    MarkdownBlocks blocks = new MarkdownBlocks(raw, view, notes, omissions, labels);
    PARSER.parse(view.text()).accept(blocks);
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
    blocks.addAll(HtmlBlocks.of(raw, from, to, omissions));
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

  /// A definition that no link can use is text: `[1]: Ескертпе`.
  @Override
  public void visit(LinkReferenceDefinition definition) {
    if (definition.getSourceSpans().isEmpty()) {
      return;
    }
    SourceSpan first = definition.getSourceSpans().getFirst();
    SourceSpan last = definition.getSourceSpans().getLast();
    int from = view.rawPlace(first.getInputIndex());
    int to = view.rawPlace(last.getInputIndex() + last.getLength() - 1) + 1;
    String words = raw.substring(from, to);
    if (ADDRESS.matcher(definition.getDestination()).matches()) {
      omissions.add(IssueCode.TEXT_LEFT_OUT, words, from);
    } else {
      blocks.add(new SourceBlock.Paragraph(SourceText.of(words, from), Style.PLAIN));
    }
  }

  private void add(Node node, int headingLevel) {
    InlineText inline = InlineText.of(node, raw, view, omissions);
    SourceText text = inline.text();
    if (!inline.isEmpty() && !RULE.matcher(text.value().strip()).matches()) {
      Style style = inline.style(headingLevel, quotes > 0);
      for (SourceText item : items(text)) {
        if (!inline.hasDeletions() || !NUMBER_ONLY.matcher(item.value()).matches()) {
          blocks.add(new SourceBlock.Paragraph(notes.withoutMarks(labelled(item)), style));
        }
      }
    }
    visitChildren(node);
  }

  private SourceText labelled(SourceText item) {
    String label = item.value().isEmpty() ? null : labels.get(item.span(0, 1).start());
    Matcher written = NUMBER.matcher(item.value());
    return label != null && written.lookingAt() ? item.replace(0, written.end(), label) : item;
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
    MarkdownTable.Read read = MarkdownTable.read(table, raw, view, cell -> paragraphs(cell));
    blocks.add(read.grid());
    read.wide().ifPresent(omissions.issues()::add);
  }

  private List<SourceBlock.Paragraph> paragraphs(TableCell cell) {
    if (cell.getSourceSpans().isEmpty()) {
      return List.of();
    }
    InlineText inline = InlineText.of(cell, raw, view, omissions);
    return inline.isEmpty()
        ? List.of()
        : List.of(
            new SourceBlock.Paragraph(notes.withoutMarks(inline.text()), inline.style(0, false)));
  }
}
