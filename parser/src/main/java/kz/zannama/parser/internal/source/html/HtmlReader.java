package kz.zannama.parser.internal.source.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import kz.zannama.model.Issue;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceFile;
import kz.zannama.parser.internal.source.Style;
import kz.zannama.parser.internal.source.encoding.DecodedText;
import kz.zannama.parser.internal.source.encoding.TextDecoder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads a page of HTML.
///
/// A page of the official bank has the title, the status and the requisites above the act, in a
/// part of their own; menus, the list of tabs, banners and the footer are left out. Of any other
/// page the `article` or `main` element is read, or all of it without its navigation.
public final class HtmlReader {
  private HtmlReader() {}

  /// The document of a page.
  ///
  /// @throws IOException if the page is no text or shows none
  public static SourceDocument read(SourceFile file) throws IOException {
    DecodedText decoded = TextDecoder.decode(file);
    Document page = parse(decoded.value());
    ShownText shown = new ShownText();
    List<Issue> issues = new ArrayList<>();
    List<SourceBlock> blocks = new ArrayList<>();
    Element act = actOf(page);
    Element header = page.selectFirst(".slogan:has(h1)");
    if (header != null && !header.equals(act)) {
      blocks.addAll(header(header, shown, issues));
    }
    blocks.addAll(HtmlBlocks.of(act, shown, issues));
    if (blocks.isEmpty()) {
      throw file.failure("no text in it");
    }
    issues.addAll(decoded.issuesOf(shown.raw()));
    return new SourceDocument(file.source(OptionalInt.empty()), shown.raw(), blocks, issues);
  }

  private static Document parse(String html) {
    return Jsoup.parse(html);
  }

  private static Element actOf(Document page) {
    page.select("header, footer, nav, aside, menu, .menu, .breadcrumbs").remove();
    for (String place : List.of("article", "main", "[role=main]", "#content", ".content")) {
      Element found = page.selectFirst(place);
      if (found != null && found.hasText()) {
        return found;
      }
    }
    return page.body();
  }

  private static List<SourceBlock> header(Element header, ShownText shown, List<Issue> issues) {
    List<SourceBlock> blocks = new ArrayList<>();
    for (Element part : header.children()) {
      boolean status = part.hasClass("status");
      for (SourceBlock block : HtmlBlocks.of(part, shown, issues)) {
        blocks.add(status && block instanceof Paragraph paragraph ? grey(paragraph) : block);
      }
    }
    return blocks;
  }

  private static Paragraph grey(Paragraph paragraph) {
    Style style = paragraph.style();
    return new Paragraph(
        paragraph.text(),
        new Style(
            style.bold(),
            style.italic(),
            Style.Ink.GREY,
            style.alignment(),
            style.headingLevel(),
            style.setApart()));
  }
}
