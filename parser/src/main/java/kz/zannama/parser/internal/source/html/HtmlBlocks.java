package kz.zannama.parser.internal.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.zannama.model.Issue;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceBlock.Picture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/// Walks a piece of HTML and gathers its blocks.
public final class HtmlBlocks implements NodeFilter {
  private static final Set<String> HIDDEN =
      Set.of("script", "style", "noscript", "template", "head", "nav", "form", "button", "svg");
  private static final String INDENT = "\u00a0\u00a0\u00a0";

  private final TextPlacement placement;
  private final List<Issue> issues;
  private final List<SourceBlock> blocks = new ArrayList<>();
  private OpenParagraph open = new OpenParagraph();
  private Element holder;

  private HtmlBlocks(Element root, TextPlacement placement, List<Issue> issues) {
    this.placement = placement;
    this.issues = issues;
    this.holder = root;
  }

  /// The blocks of an element's content.
  ///
  /// @param placement where its paragraphs stand
  /// @param issues takes what the caller should know
  public static List<SourceBlock> of(Element root, TextPlacement placement, List<Issue> issues) {
    HtmlBlocks blocks = new HtmlBlocks(root, placement, issues);
    root.filter(blocks);
    blocks.close();
    return blocks.blocks;
  }

  /// The blocks of a stretch of a raw text that is HTML.
  ///
  /// @param raw the whole raw text
  public static List<SourceBlock> of(String raw, int from, int to, List<Issue> issues) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    Element body = Jsoup.parse(raw.substring(from, to), "", parser).body();
    return of(body, new RawPlacement(raw, from), issues);
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
    if (HIDDEN.contains(name) || element.hasAttr("hidden")) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("br")) {
      open.breakLine();
    } else if (name.equals("table") && depth > 0) {
      close();
      blocks.addAll(HtmlTable.read(element, placement, issues));
      return FilterResult.SKIP_ENTIRELY;
    } else if (name.equals("img")) {
      close();
      blocks.add(new Picture(Span.of(placement.place(), placement.place())));
    } else if (isBlock(element)) {
      close();
      holder = element;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && isBlock(element)) {
      close();
      holder = element.parent() == null ? element : element.parent();
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
    if (open.isBroken() && text.stripLeading().startsWith(INDENT)) {
      close();
    }
    int from = node.sourceRange().isTracked() ? node.sourceRange().start().pos() : -1;
    int to = node.sourceRange().isTracked() ? node.sourceRange().end().pos() : -1;
    open.append(InlineMarkup.shown(node), InlineMarkup.look(node), from, to);
  }

  private void close() {
    if (!open.isEmpty()) {
      String text = open.text();
      if (!InlineMarkup.isNavigation(holder, text)) {
        blocks.add(
            new Paragraph(
                placement.place(text, open.from(), open.to()),
                open.style(
                    InlineMarkup.alignment(holder),
                    InlineMarkup.headingLevel(holder),
                    holder.closest("blockquote") != null)));
      }
    }
    open = new OpenParagraph();
  }
}
