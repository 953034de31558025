package kz.zannama.parser.internal.source.word;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceFile;
import kz.zannama.parser.internal.source.word.doc.DocReader;
import kz.zannama.parser.internal.source.word.docx.DocxReader;
import kz.zannama.parser.internal.source.word.odt.OdtReader;
import kz.zannama.parser.internal.source.word.shown.EmbeddedDocuments;
import kz.zannama.parser.internal.source.word.shown.WordText;
import org.jspecify.annotations.Nullable;

/// Reads a document of a word processor: of Word in either of its formats, or of OpenDocument.
public final class WordReader {
  private static final int OLE_MARK = 0xD0;
  private static final String NO_POI =
      "a Word document needs Apache POI, which the parser does not bring along: add"
          + " org.apache.poi:poi-scratchpad and org.apache.poi:poi-ooxml to the dependencies, and"
          + " in a module 'requires org.apache.poi.scratchpad' and 'requires org.apache.poi.ooxml'";

  private WordReader() {}

  /// Reads the blocks of a file.
  private interface Blocks {
    List<SourceBlock> read(WordText text) throws IOException;
  }

  /// The document of a Word file.
  ///
  /// @param embedded reads documents of other formats inside it
  /// @throws IOException if the file is damaged, encrypted or has no text, or if POI is missing
  public static SourceDocument read(SourceFile file, EmbeddedDocuments.Reader embedded)
      throws IOException {
    byte[] bytes = file.bytes();
    return document(
        file,
        text ->
            (bytes[0] & 0xFF) == OLE_MARK
                ? DocReader.read(bytes, file.revisions(), text)
                : DocxReader.read(bytes, file.revisions(), new EmbeddedDocuments(embedded), text));
  }

  /// The document of an OpenDocument file.
  ///
  /// @throws IOException if the file is damaged, encrypted or has no text
  public static SourceDocument readOpenDocument(SourceFile file) throws IOException {
    return document(file, text -> OdtReader.read(file.bytes(), file.revisions(), text));
  }

  /// What a library says, «ParseError at …» / «Message: …», without its line breaks.
  private static String inOneLine(@Nullable String message) {
    return String.valueOf(message).lines().map(String::strip).collect(Collectors.joining(" "));
  }

  private static SourceDocument document(SourceFile file, Blocks reader) throws IOException {
    WordText text = new WordText();
    List<SourceBlock> blocks;
    try {
      blocks = reader.read(text);
    } catch (NoClassDefFoundError e) {
      throw file.failure(NO_POI, e);
    } catch (OdtReader.Encrypted e) {
      throw file.failure(OdtReader.Encrypted.REASON, e);
    } catch (IOException | RuntimeException e) {
      throw file.failure("damaged or encrypted: " + inOneLine(e.getMessage()), e);
    }
    if (blocks.isEmpty()) {
      throw file.failure("no text in it");
    }
    return new SourceDocument(
        file.source(OptionalInt.empty()), text.raw(), blocks, text.notes(), text.issues());
  }
}
