package kz.zannama.parser.internal.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Source;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceFile;
import kz.zannama.parser.internal.source.pdf.content.FontLooks;
import kz.zannama.parser.internal.source.pdf.content.HiddenLayers;
import kz.zannama.parser.internal.source.pdf.content.PageContent;
import kz.zannama.parser.internal.source.pdf.guard.ReadLimits;
import kz.zannama.parser.internal.source.pdf.page.PageItem;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Reads a PDF into blocks: paragraphs, tables, pictures.
///
/// What is not part of the text (page furniture, watermarks, stamps, service text of electronic
/// documents, attached files) is named by issues; form values and comments written on the pages are
/// notes. Thread-safe.
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
    List<PageNotes.Note> notes = new ArrayList<>();
    FontLooks fonts = new FontLooks(limits);
    HiddenLayers layers = HiddenLayers.of(document.getDocumentCatalog());
    PageReader reader = new PageReader(fonts, layers, limits, issues);
    float[] heights = {};
    int number = 0;
    long glyphs = 0;
    for (PDPage page : document.getPages()) {
      number++;
      PageContent content = reader.content(page, number);
      glyphs += content.glyphs().size();
      if (glyphs > limits.glyphs()) {
        issues.add(
            Issue.error(
                IssueCode.DOCUMENT_LIMIT,
                "The text is too long; left out from page " + number,
                PageReader.onPage(number)));
        break;
      }
      pages.add(reader.items(content));
      heights = Arrays.copyOf(heights, number);
      heights[number - 1] = content.frame().height();
      notes.addAll(PageNotes.of(page, content));
    }
    if (fonts.narrowed() > 0) {
      issues.add(
          Issue.warning(
              IssueCode.FONT_MAP,
              "Damaged ranges in the fonts' character maps: " + fonts.narrowed(),
              Optional.empty()));
    }
    issues.addAll(Attachments.issues(document.getDocumentCatalog()));
    Source source = file.source(OptionalInt.of(document.getNumberOfPages()));
    return DocumentAssembler.assemble(source, pages, heights, notes, issues);
  }
}
