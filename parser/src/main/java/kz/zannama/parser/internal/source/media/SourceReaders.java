package kz.zannama.parser.internal.source.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import kz.zannama.model.Revisions;
import kz.zannama.parser.internal.source.LanguageColumns;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceFile;
import kz.zannama.parser.internal.source.archive.ArchiveReader;
import kz.zannama.parser.internal.source.archive.ArchiveRecord;
import kz.zannama.parser.internal.source.html.HtmlReader;
import kz.zannama.parser.internal.source.markdown.MarkdownReader;
import kz.zannama.parser.internal.source.pdf.PagePictures;
import kz.zannama.parser.internal.source.pdf.PdfReader;
import kz.zannama.parser.internal.source.pdf.ScanReader;
import kz.zannama.parser.internal.source.text.TextReader;
import kz.zannama.parser.internal.source.word.WordReader;
import kz.zannama.parser.scan.PageImage;

/// Opens files and gives each to the reader of its type.
///
/// What is no file, a device or a pipe, is not read: it need not end. Whatever is wrong with a file
/// is an [IOException] whose message begins with the file's name in brackets.
public final class SourceReaders {
  /// How many bytes a file may have where nothing else is said: 256 MB.
  public static final int LARGEST = 256 * 1024 * 1024;

  private SourceReaders() {}

  /// Whether a file is an archive of records.
  public static boolean isArchive(Path file) {
    return MediaTypes.isArchive(file.toString());
  }

  /// The records of an archive, read while they are iterated.
  ///
  /// @throws IOException if the archive cannot be read or is empty
  public static Iterator<ArchiveRecord> records(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    checkFile(file, name);
    ArchiveReader archive = ArchiveReader.open(file);
    if (!archive.hasNext()) {
      throw failure(name, "no records in it");
    }
    return archive;
  }

  /// Opens a file of at most [#LARGEST] bytes.
  ///
  /// @throws IOException if it cannot be read or is too large
  public static SourceFile file(Path path) throws IOException {
    return file(path, LARGEST);
  }

  /// Opens a file.
  ///
  /// @param largest how many bytes it may have
  /// @throws IOException if it cannot be read or is too large
  public static SourceFile file(Path path, int largest) throws IOException {
    String name = String.valueOf(path.getFileName());
    checkFile(path, name);
    if (Files.size(path) > largest) {
      throw tooLarge(name, largest);
    }
    try {
      return file(name, Files.readAllBytes(path), largest).beside(Companions.of(path));
    } catch (AccessDeniedException e) {
      throw failure(name, "not allowed to be read");
    }
  }

  private static void checkFile(Path path, String name) throws IOException {
    if (Files.isDirectory(path)) {
      throw failure(name, "a folder, not a file");
    }
    if (Files.notExists(path)) {
      throw failure(name, "no such file");
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw failure(name, "a device or a pipe, not a file");
    }
  }

  /// Reads a stream to its end; it stays open.
  ///
  /// @param name the name that stands for it, empty if it has none
  /// @param largest how many bytes it may have
  /// @throws IOException if it cannot be read or is too large
  public static SourceFile file(String name, InputStream stream, int largest) throws IOException {
    byte[] bytes = stream.readNBytes(largest);
    if (bytes.length == largest && stream.read() >= 0) {
      throw tooLarge(name, largest);
    }
    return file(name, bytes, largest);
  }

  /// A file of at most [#LARGEST] bytes with its media type.
  ///
  /// @param name its name, a hint only; empty if it has none
  /// @throws IOException if it is empty or too large
  public static SourceFile file(String name, byte[] bytes) throws IOException {
    return file(name, bytes, LARGEST);
  }

  /// A file with its media type.
  ///
  /// @param name its name, a hint only; empty if it has none
  /// @param largest how many bytes it may have
  /// @throws IOException if it is empty or too large
  public static SourceFile file(String name, byte[] bytes, int largest) throws IOException {
    if (bytes.length > largest) {
      throw tooLarge(name, largest);
    }
    if (bytes.length == 0) {
      throw failure(name, "empty file");
    }
    return SourceFile.of(name, MediaTypes.of(name, bytes), bytes);
  }

  private static IOException tooLarge(String name, int largest) {
    int megabyte = 1024 * 1024;
    return failure(
        name,
        "larger than " + (largest < megabyte ? largest + " bytes" : largest / megabyte + " MB"));
  }

  private static IOException failure(String name, String reason) {
    return new IOException("[" + name + "] " + reason);
  }

  /// Reads a file into blocks.
  ///
  /// @throws IOException if there is no text to be had from it
  public static SourceDocument read(SourceFile file) throws IOException {
    try {
      return switch (file.mediaType()) {
        case MediaTypes.PDF -> new PdfReader().read(file);
        case MediaTypes.PNG, MediaTypes.JPEG, MediaTypes.TIFF -> ScanReader.read(file);
        case MediaTypes.DOCX, MediaTypes.DOC ->
            LanguageColumns.oneByOne(
                WordReader.read(file, (name, bytes) -> embedded(name, bytes, file.revisions())));
        case MediaTypes.HTML -> LanguageColumns.oneByOne(HtmlReader.read(file));
        case MediaTypes.MARKDOWN -> LanguageColumns.oneByOne(MarkdownReader.read(file));
        case MediaTypes.TEXT -> TextReader.read(file);
        case MediaTypes.ODT, MediaTypes.FLAT_ODT ->
            LanguageColumns.oneByOne(WordReader.readOpenDocument(file));
        case MediaTypes.ARCHIVE -> throw file.failure("an archive of records, not one act");
        default -> throw file.failure(unread(file.mediaType()));
      };
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      throw file.failure("damaged: " + e, e);
    }
  }

  private static String unread(String mediaType) {
    return MediaTypes.convertible(mediaType)
        .map(format -> "acts are not read from " + format + ": save it as DOCX or PDF")
        .orElse("not a type that acts are read from: " + mediaType);
  }

  /// The picture of a page of a file that has pages.
  ///
  /// @param number its number, 1-based
  /// @param dpi how many pixels make an inch, where that can be chosen
  /// @throws IOException if it has none, or none that can be shown
  public static PageImage page(SourceFile file, int number, int dpi) throws IOException {
    return switch (file.mediaType()) {
      case MediaTypes.PDF -> PagePictures.ofPdf(file, number, dpi);
      case MediaTypes.PNG, MediaTypes.JPEG, MediaTypes.TIFF -> PagePictures.ofImage(file, number);
      default -> throw file.failure("has no pages: " + file.mediaType());
    };
  }

  /// A document inside another one. One inside that is not read.
  private static SourceDocument embedded(String name, byte[] bytes, Revisions revisions)
      throws IOException {
    SourceFile file = file(name, bytes).reading(revisions);
    return file.mediaType().equals(MediaTypes.DOCX)
        ? WordReader.read(
            file,
            (inner, content) -> {
              throw failure(inner, "a document inside a document inside a document");
            })
        : read(file);
  }
}
