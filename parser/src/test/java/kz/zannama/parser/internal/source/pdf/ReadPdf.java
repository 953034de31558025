package kz.zannama.parser.internal.source.pdf;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceFile;

/// Reads the pages of a test, and gives what it asks about.
final class ReadPdf {
  private ReadPdf() {}

  static SourceDocument read(byte[] bytes) throws IOException {
    return new PdfReader().read(SourceFile.of("act.pdf", "application/pdf", bytes));
  }

  static SourceDocument read(PdfPages pages) throws IOException {
    return read(pages.bytes());
  }

  /// The paragraphs, their lines joined by blanks.
  static List<String> paragraphs(SourceDocument document) {
    return document.blocks().stream()
        .flatMap(block -> block instanceof Paragraph p ? Stream.of(p) : Stream.empty())
        .map(paragraph -> paragraph.text().value().replace('\n', ' '))
        .toList();
  }

  static List<String> messages(SourceDocument document, IssueCode code) {
    return document.issues().stream()
        .filter(issue -> issue.code() == code)
        .map(Issue::message)
        .toList();
  }
}
