package kz.zannama.parser.internal.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import kz.zannama.parser.internal.source.text.TextReader;

/// Reads a source by the reader of its media type.
public final class SourceReaders {
  private SourceReaders() {}

  /// Whether a file is an archive of records.
  public static boolean isArchive(Path file) {
    return file.toString().endsWith(".jsonl") || file.toString().endsWith(".jsonl.gz");
  }

  /// The records of an archive, read while they are iterated.
  ///
  /// @throws IOException if the archive cannot be read
  public static Iterator<SourceFile> records(Path file) throws IOException {
    return Collections.emptyIterator();
  }

  /// A file with its media type.
  ///
  /// @throws IOException if it is no document
  public static SourceFile file(String name, byte[] bytes) throws IOException {
    return SourceFile.of(name, "text/plain", bytes);
  }

  /// The file's blocks.
  ///
  /// @throws IOException if there is no text to be had
  public static SourceDocument read(SourceFile file) throws IOException {
    return TextReader.read(file);
  }
}
