package kz.zannama.parser.internal.source.word;

import java.io.IOException;
import java.util.OptionalInt;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceFile;

/// Reads a Word document of either format.
public final class WordReader {
  private static final int OLE_MARK = 0xD0;

  private WordReader() {}

  /// The document of a Word file.
  ///
  /// @throws IOException if the file is damaged, encrypted or has no text, or if POI is missing
  public static SourceDocument read(SourceFile file) throws IOException {
    WordText text = new WordText();
    try {
      if ((file.bytes()[0] & 0xFF) == OLE_MARK) {
        DocBlocks.read(file.bytes(), text);
      } else {
        DocxBlocks.read(file.bytes(), text);
      }
    } catch (NoClassDefFoundError e) {
      throw file.failure("Word documents need Apache POI on the class path", e);
    } catch (IOException | RuntimeException e) {
      throw file.failure("damaged or encrypted: " + e.getMessage(), e);
    }
    if (text.blocks().isEmpty()) {
      throw file.failure("no text in it");
    }
    return new SourceDocument(
        file.source(OptionalInt.empty()), text.raw(), text.blocks(), text.issues());
  }
}
