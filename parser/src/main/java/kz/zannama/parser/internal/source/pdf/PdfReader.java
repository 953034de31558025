package kz.zannama.parser.internal.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
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
import kz.zannama.parser.internal.source.pdf.scan.PageRecognition;
import kz.zannama.parser.internal.source.pdf.scan.PageRenderer;
import kz.zannama.parser.internal.source.pdf.scan.RecognizedContent;
import kz.zannama.parser.internal.source.pdf.scan.ScannedPages;
import kz.zannama.parser.scan.TextRecognizer;
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
    Pages pages = new Pages(file);
    SourceDocument read;
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      read = pages.read(document);
    } catch (InvalidPasswordException e) {
      throw file.failure("encrypted with a password", e);
    } catch (CancellationException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw file.failure("not a readable PDF: " + e.getMessage(), e);
    }
    if (read.rawText().isBlank()) {
      String needed = pages.pictures.isEmpty() ? "" : "; " + ScannedPages.NEEDED;
      String why = pages.scanned.refusal().map(reason -> ", and " + reason).orElse(needed);
      throw file.failure("no text layer" + why);
    }
    return read;
  }

  /// The pages of one document.
  private final class Pages {
    private final SourceFile file;
    private final List<Issue> issues = new ArrayList<>();
    private final List<List<PageItem>> items = new ArrayList<>();
    private final List<PageNotes.Note> notes = new ArrayList<>();

    /// The numbers of the pages that are pictures.
    private final List<Integer> pictures = new ArrayList<>();

    private float[] heights = {};
    private ScannedPages scanned = ScannedPages.NONE;

    Pages(SourceFile file) {
      this.file = file;
    }

    SourceDocument read(PDDocument document) {
      FontLooks fonts = new FontLooks(limits);
      HiddenLayers layers = HiddenLayers.of(document.getDocumentCatalog());
      readText(document, new PageReader(fonts, layers, limits, issues));
      file.scans().ifPresent(scans -> readPictures(document, scans.recognizer()));
      if (fonts.narrowed() > 0) {
        issues.add(
            Issue.warning(
                IssueCode.FONT_MAP,
                "Damaged ranges in the fonts' character maps: " + fonts.narrowed(),
                Optional.empty()));
      }
      issues.addAll(Attachments.issues(document.getDocumentCatalog()));
      Source source = file.source(OptionalInt.of(document.getNumberOfPages()));
      return DocumentAssembler.assemble(source, items, heights, notes, issues, scanned);
    }

    private void readText(PDDocument document, PageReader reader) {
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
        boolean asPicture = isReadAsPicture(content);
        items.add(asPicture ? List.of() : reader.items(content));
        heights = Arrays.copyOf(heights, number);
        heights[number - 1] = content.frame().height();
        notes.addAll(PageNotes.of(page, content));
      }
    }

    private boolean isReadAsPicture(PageContent content) {
      boolean picture = PageReader.isPicture(content);
      boolean read = file.scans().filter(scans -> picture || scans.everyPage()).isPresent();
      if (picture || read) {
        pictures.add(content.number());
      }
      return read;
    }

    private void readPictures(PDDocument document, TextRecognizer recognizer) {
      PageRenderer renderer = new PageRenderer(document, limits);
      scanned = PageRecognition.read(recognizer, pictures, renderer::page);
      issues.addAll(scanned.issues());
      scanned
          .read()
          .forEach((number, page) -> {
            PageContent content = RecognizedContent.of(page, number);
            items.set(number - 1, PageReader.items(content, issues));
            heights[number - 1] = content.frame().height();
          });
    }
  }
}
