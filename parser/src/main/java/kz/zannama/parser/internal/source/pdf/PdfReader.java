package kz.zannama.parser.internal.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Source;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceFile;
import kz.zannama.parser.internal.source.pdf.content.FontLooks;
import kz.zannama.parser.internal.source.pdf.content.PageContent;
import kz.zannama.parser.internal.source.pdf.content.PageContentEngine;
import kz.zannama.parser.internal.source.pdf.content.PageFrame;
import kz.zannama.parser.internal.source.pdf.content.ReadLimits;
import kz.zannama.parser.internal.source.pdf.page.PageItem;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Reads a PDF into blocks: paragraphs, tables, pictures.
///
/// Thread-safe.
public final class PdfReader {
  private final ReadLimits limits;

  /// A reader with safe limits.
  public PdfReader() {
    this(ReadLimits.DEFAULT);
  }

  PdfReader(ReadLimits limits) {
    this.limits = limits;
  }

  /// Reads a file.
  ///
  /// @throws IOException if it is not a PDF, encrypted, damaged beyond reading, or without text
  public SourceDocument read(SourceFile file) throws IOException {
    SourceDocument read;
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      read = read(file, document);
    } catch (InvalidPasswordException e) {
      throw file.failure("encrypted with a password", e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw file.failure("not a readable PDF: " + e.getMessage(), e);
    }
    if (read.rawText().isBlank()) {
      throw file.failure("no text layer");
    }
    return read;
  }

  private SourceDocument read(SourceFile file, PDDocument document) {
    List<Issue> issues = new ArrayList<>();
    List<List<PageItem>> pages = new ArrayList<>();
    FontLooks fonts = new FontLooks();
    int number = 0;
    long glyphs = 0;
    for (PDPage page : document.getPages()) {
      number++;
      PageContent content = content(page, number, fonts, issues);
      glyphs += content.glyphs().size();
      if (glyphs > limits.glyphs()) {
        issues.add(
            issue(
                IssueCode.DOCUMENT_LIMIT, "The text is too long; left out from page ", number, ""));
        break;
      }
      pages.add(layout(content, issues));
    }
    if (fonts.narrowed() > 0) {
      issues.add(
          Issue.warning(
              IssueCode.FONT_MAP,
              "Damaged ranges in the fonts' character maps: " + fonts.narrowed(),
              Optional.empty()));
    }
    DocumentAssembler assembler = new DocumentAssembler(pages, issues);
    assembler.assemble();
    Source source = file.source(OptionalInt.of(document.getNumberOfPages()));
    return new SourceDocument(source, assembler.rawText(), assembler.blocks(), issues);
  }

  /// The content of a page, turned so that most of its text stands upright.
  private PageContent content(PDPage page, int number, FontLooks fonts, List<Issue> issues) {
    PageFrame frame = PageFrame.of(page);
    PageContent content = content(page, frame, number, fonts, issues);
    if (content.turned().size() > 2 * content.glyphs().size()) {
      int turn = content.turned().getFirst().turn();
      content = content(page, frame.turned(turn), number, fonts, new ArrayList<>());
    }
    if (content.unmapped() > 0) {
      issues.add(
          Issue.warning(
              IssueCode.FONT_UNMAPPED,
              "Page "
                  + number
                  + ": fonts do not tell the characters of glyphs: "
                  + content.unmapped(),
              onPage(number)));
    }
    return content;
  }

  private PageContent content(
      PDPage page, PageFrame frame, int number, FontLooks fonts, List<Issue> issues) {
    PageContentEngine engine = new PageContentEngine(page, frame, fonts, limits);
    try {
      engine.read();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      issues.add(
          issue(IssueCode.PAGE_UNREADABLE, "Not readable to its end: page ", number, ": " + e));
    }
    return engine.content(number);
  }

  private static List<PageItem> layout(PageContent content, List<Issue> issues) {
    try {
      return PageLayout.of(content);
    } catch (RuntimeException e) {
      int number = content.number();
      issues.add(issue(IssueCode.PAGE_UNREADABLE, "Text not ordered: page ", number, ": " + e));
      return List.of();
    }
  }

  private static Issue issue(IssueCode code, String before, int number, String after) {
    return Issue.error(code, before + number + after, onPage(number));
  }

  private static Optional<Span> onPage(int number) {
    return Optional.of(new Span(OptionalInt.of(number), Optional.empty(), 0, 0));
  }
}
