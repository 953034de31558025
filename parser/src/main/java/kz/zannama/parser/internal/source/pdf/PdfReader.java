package kz.zannama.parser.internal.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kz.zannama.model.Issue;
import kz.zannama.model.Source;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceFile;
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
    for (PDPage page : document.getPages()) {
      number++;
      pages.add(PageLayout.of(content(page, number, fonts, issues)));
    }
    DocumentAssembler assembler = new DocumentAssembler(pages, issues);
    assembler.assemble();
    Source source = file.source(OptionalInt.of(number));
    return new SourceDocument(source, assembler.rawText(), assembler.blocks(), issues);
  }

  private PageContent content(PDPage page, int number, FontLooks fonts, List<Issue> issues) {
    PageContentEngine engine = new PageContentEngine(page, PageFrame.of(page), fonts, limits);
    try {
      engine.read();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      issues.add(
          Issue.error(
              "page.unreadable",
              "Page " + number + " could not be read to its end: " + e.getMessage(),
              Optional.of(new Span(OptionalInt.of(number), Optional.empty(), 0, 0))));
    }
    return engine.content(number);
  }
}
