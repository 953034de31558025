package kz.zannama.parser.internal.source.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import kz.zannama.model.Issue;
import kz.zannama.parser.internal.source.Omissions;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceFile;
import kz.zannama.parser.internal.source.SourceNote;
import kz.zannama.parser.internal.source.Style;
import kz.zannama.parser.internal.source.encoding.DecodedText;
import kz.zannama.parser.internal.source.encoding.TextDecoder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads a page of HTML.
///
/// A page of the official bank has the title, the status and the requisites above the act, in a
/// part of their own; menus, the list of tabs, banners and the footer are left out, and named. Of
/// any other page the `article` or `main` element is read where it holds most of the text, else all
/// of it without its navigation.
public final class HtmlReader {
  private HtmlReader() {}

  /// The document of a page.
  ///
  /// @throws IOException if the page is no text or shows none
  public static SourceDocument read(SourceFile file) throws IOException {
    DecodedText decoded = TextDecoder.decode(file);
    Document page = Jsoup.parse(decoded.value());
    StyleSheets.apply(page);
    ShownText shown = new ShownText();
    List<Issue> issues = new ArrayList<>();
    PageText text = new PageText(shown, new Omissions(issues), FootnoteLinks.of(page));
    PageRegions regions = PageRegions.of(page, text.omissions());
    List<SourceBlock> blocks = new ArrayList<>();
    regions.header().ifPresent(header -> blocks.addAll(header(header, text)));
    blocks.addAll(HtmlBlocks.of(regions.act(), text, Context.PLAIN));
    if (blocks.isEmpty()) {
      throw file.failure("no text in it");
    }
    List<SourceNote> notes = text.notes().placed(shown);
    issues.addAll(decoded.issuesOf(shown.raw()));
    return new SourceDocument(file.source(OptionalInt.empty()), shown.raw(), blocks, notes, issues);
  }

  private static List<SourceBlock> header(Element header, PageText text) {
    if (header.normalName().equals("h1")) {
      return HtmlBlocks.of(header, text, Context.PLAIN);
    }
    List<SourceBlock> blocks = new ArrayList<>();
    for (Element part : header.children()) {
      boolean status = part.hasClass("status");
      for (SourceBlock block : HtmlBlocks.of(part, text, Context.PLAIN)) {
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
