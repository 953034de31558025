package kz.zannama.parser.internal.source.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.LineBreaks;
import kz.zannama.parser.internal.source.Omissions;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceBlock.Picture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/// Walks a piece of HTML and gathers its blocks. What it deletes, strikes out or hides is left out
/// and named; the numbers that a browser prints before the items of lists are text. The cost grows
/// with the length of the piece.
public final class HtmlBlocks implements NodeFilter {
  private static final Set<String> NO_TEXT =
      Set.of("script", "style", "noscript", "template", "head", "svg", "iframe", "datalist");
  private static final Set<String> TYPED_IN =
      Set.of("", "text", "number", "date", "search", "tel", "email", "url");
  private static final String INDENT = "\u00a0\u00a0\u00a0";

  private final PageText page;
  private final List<SourceBlock> blocks = new ArrayList<>();
  private final Deque<Context> contexts = new ArrayDeque<>();
  private final ListNumbers lists = new ListNumbers();
  private final List<ListNumbers.Label> labels = new ArrayList<>();
  private PageParagraph open = new PageParagraph();
  private Element holder;

  private HtmlBlocks(Element root, PageText page, Context context) {
    this.page = page;
    this.holder = root;
    contexts.push(context);
  }

  /// The blocks of an element's content.
  static List<SourceBlock> of(Element root, PageText page, Context context) {
    HtmlBlocks blocks = new HtmlBlocks(root, page, context);
    root.filter(blocks);
    blocks.close();
    return blocks.blocks;
  }

  /// The blocks of a stretch of a raw text that is HTML.
  ///
  /// @param raw the whole raw text
  /// @param omissions takes what is left out and what else the caller should know
  public static List<SourceBlock> of(String raw, int from, int to, Omissions omissions) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    Element body = Jsoup.parse(raw.substring(from, to), "", parser).body();
    return of(body, new PageText(new RawPlacement(raw, from), omissions), Context.PLAIN);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text);
    } else if (node instanceof Element element) {
      return open(element, depth);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element, int depth) {
    String name = element.normalName();
    if (NO_TEXT.contains(name) || LeftOutElements.isOne(element, page) || isNote(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    switch (name) {
      case "br" -> breakLine();
      case "q" -> append("«", -1, -1);
      case "input" -> appendValue(element);
      case "img" -> {
        close();
        blocks.add(new Picture(Span.of(page.place(), page.place())));
      }
      case "table" -> {
        if (depth > 0) {
          closeWithLabels();
          blocks.addAll(HtmlTable.read(element, page, contexts.element()));
          return FilterResult.SKIP_ENTIRELY;
        }
      }
      case "pre" -> {
        closeWithLabels();
        blocks.addAll(PreBlocks.of(element, page));
        return FilterResult.SKIP_ENTIRELY;
      }
      default -> openBlock(element);
    }
    contexts.push(contexts.element().inside(element));
    return FilterResult.CONTINUE;
  }

  /// Breaks the line; two breaks with nothing between them end the paragraph.
  private void breakLine() {
    if (open.isBroken() && !open.isEmpty()) {
      close();
    } else {
      open.breakLine();
    }
  }

  private void openBlock(Element element) {
    if (!isBlock(element)) {
      return;
    }
    close();
    holder = element;
    if (ListNumbers.isList(element)) {
      boolean after = !blocks.isEmpty() && blocks.getLast() instanceof Paragraph;
      lists.begin(element, after ? ((Paragraph) blocks.getLast()).text().value() : "");
    } else if (element.normalName().equals("li")) {
      lists.next(element).ifPresent(labels::add);
    }
  }

  private boolean isNote(Element element) {
    if (page.notes().isMark(element)) {
      open.addNote(element);
      return true;
    }
    return page.notes().isDefinition(element);
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("q")) {
        append("»", -1, -1);
      }
      if (isBlock(element)) {
        close();
        holder = element.parent() == null ? element : element.parent();
      }
      if (ListNumbers.isList(element)) {
        lists.end();
      } else if (element.normalName().equals("li") && !labels.isEmpty()) {
        labels.removeLast();
      }
      contexts.pop();
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() && !element.normalName().equals("br");
  }

  private void append(TextNode node) {
    String text = node.getWholeText();
    boolean blank = node.isBlank() && text.indexOf('\u00a0') < 0;
    if (blank && (open.isEmpty() || open.isBroken())) {
      return;
    }
    boolean begins = text.stripLeading().startsWith(INDENT) || LineBreaks.opensItem(text);
    if (open.isBroken() && begins) {
      close();
    }
    boolean tracked = node.sourceRange().isTracked();
    int from = tracked ? node.sourceRange().start().pos() : -1;
    append(text, from, tracked ? node.sourceRange().end().pos() : -1);
  }

  private void append(String text, int from, int to) {
    open.append(text, contexts.element(), from, to);
  }

  private void appendValue(Element input) {
    if (TYPED_IN.contains(input.attr("type").strip().toLowerCase(Locale.ROOT))) {
      append(" " + input.attr("value") + " ", -1, -1);
    }
  }

  /// Closes the paragraph; a number before it that has no words of its own is a paragraph itself.
  private void closeWithLabels() {
    close();
    if (!labels.isEmpty()) {
      add(labelled(""));
    }
  }

  /// Words with the numbers before them: the inner one unless it is typed too.
  private String labelled(String words) {
    if (labels.isEmpty()) {
      return words;
    }
    StringBuilder text = new StringBuilder();
    labels.subList(0, labels.size() - 1).forEach(label -> text.append(label.text()).append(' '));
    text.append(labels.getLast().before(words));
    labels.clear();
    return text.toString().strip();
  }

  private void close() {
    if (!open.isEmpty() && !open.isNavigation()) {
      add(labelled(open.text()));
    } else if (open.isEmpty()) {
      open.notes().forEach(mark -> page.notes().mark(mark, page.place()));
    }
    open = new PageParagraph();
  }

  private void add(String text) {
    blocks.add(
        new Paragraph(
            page.placed(text, open),
            open.style(
                InlineMarkup.alignment(holder),
                InlineMarkup.headingLevel(holder),
                contexts.element().quoted())));
  }
}
