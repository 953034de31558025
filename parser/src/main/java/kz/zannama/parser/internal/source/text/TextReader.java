package kz.zannama.parser.internal.source.text;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceFile;

/// Reads plain text. The raw text is the decoded text with line feeds at its line ends.
public final class TextReader {
  private TextReader() {}

  /// The document of a text file.
  ///
  /// @throws IOException if the file is no text or has nothing but blanks
  public static SourceDocument read(SourceFile file) throws IOException {
    String raw = TextDecoder.decode(file);
    if (raw.isBlank()) {
      throw file.failure("no text in it");
    }
    return new SourceDocument(file.source(OptionalInt.empty()), raw, TextBlocks.of(raw), List.of());
  }
}
