package kz.zannama.parser.internal.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import kz.zannama.model.Issue;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceFile;
import kz.zannama.parser.internal.source.pdf.content.PageContent;
import kz.zannama.parser.internal.source.pdf.page.PageItem;
import kz.zannama.parser.internal.source.pdf.scan.ImagePages;
import kz.zannama.parser.internal.source.pdf.scan.PageRecognition;
import kz.zannama.parser.internal.source.pdf.scan.RecognizedContent;
import kz.zannama.parser.internal.source.pdf.scan.ScannedPages;
import kz.zannama.parser.scan.ScanReading;

/// Reads an image file, each picture in it a page, into blocks like those of a PDF.
public final class ScanReader {
  private ScanReader() {}

  /// Reads a file.
  ///
  /// @throws IOException if nobody is there to read pictures, it is no image that can be decoded,
  ///   or no text was recognised
  public static SourceDocument read(SourceFile file) throws IOException {
    ScanReading reading =
        file.scans().orElseThrow(() -> file.failure("an image, not text; " + ScannedPages.NEEDED));
    ScannedPages scanned;
    int count;
    try (ImagePages images = ImagePages.open(file.bytes())) {
      count = images.count();
      List<Integer> numbers = IntStream.rangeClosed(1, count).boxed().toList();
      scanned = PageRecognition.read(reading.recognizer(), numbers, images::page);
    } catch (IOException e) {
      throw file.failure(String.valueOf(e.getMessage()), e);
    }
    SourceDocument read = document(file, count, scanned);
    if (read.rawText().isBlank()) {
      throw file.failure(scanned.refusal().orElse("no text on its pages"));
    }
    return read;
  }

  private static SourceDocument document(SourceFile file, int count, ScannedPages scanned) {
    List<Issue> issues = new ArrayList<>(scanned.issues());
    List<List<PageItem>> pages = new ArrayList<>();
    float[] heights = new float[count];
    for (int number = 1; number <= count; number++) {
      pages.add(new ArrayList<>());
      if (scanned.read().containsKey(number)) {
        PageContent content = RecognizedContent.of(scanned.read().get(number), number);
        pages.set(number - 1, PageReader.items(content, issues));
        heights[number - 1] = content.frame().height();
      }
    }
    return DocumentAssembler.assemble(
        file.source(OptionalInt.of(count)), pages, heights, List.of(), issues, scanned);
  }
}
