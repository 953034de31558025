package kz.zannama.parser.internal.source.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kz.zannama.parser.internal.source.encoding.TextDecoder;
import kz.zannama.parser.internal.source.markdown.MarkdownReader;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.ParseContext;

/// Tells the media type of a file by its name and its bytes.
///
/// Tika's core finds out what kind of container a file is; whether a container without a telling
/// name is a Word document, and a text is Markdown, is found in its content.
public final class MediaTypes {
  /// PDF.
  public static final String PDF = "application/pdf";

  /// Word since 2007.
  public static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /// Word before 2007.
  public static final String DOC = "application/msword";

  /// HTML.
  public static final String HTML = "text/html";

  /// Markdown.
  public static final String MARKDOWN = "text/markdown";

  /// Plain text.
  public static final String TEXT = "text/plain";

  /// A PNG image.
  public static final String PNG = "image/png";

  /// A JPEG image.
  public static final String JPEG = "image/jpeg";

  /// A TIFF image, of one page or several.
  public static final String TIFF = "image/tiff";

  /// An archive of records, one JSON object a line, compressed or not.
  public static final String ARCHIVE = "application/x-ndjson";

  private static final List<String> ARCHIVE_NAMES =
      List.of(".jsonl", ".jsonl.gz", ".ndjson", ".ndjson.gz");
  private static final Set<String> RECOGNISED =
      Set.of(PDF, DOCX, DOC, HTML, MARKDOWN, TEXT, ARCHIVE);
  private static final Set<String> IMAGES = Set.of(PNG, JPEG, TIFF);
  private static final Set<String> ZIP =
      Set.of("application/zip", "application/x-tika-ooxml", DOCX);
  // a template, a document or a template with macros
  private static final Set<String> WORD_KINDS =
      Set.of(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
          "application/vnd.ms-word.document.macroenabled.12",
          "application/vnd.ms-word.template.macroenabled.12");
  private static final Map<String, String> CONVERTIBLE =
      Map.of(
          "application/rtf", "RTF",
          "application/vnd.oasis.opendocument.text", "ODT (OpenDocument)",
          "application/vnd.oasis.opendocument.text-template", "OTT (OpenDocument)",
          "application/vnd.ms-wordml", "Word 2003 XML",
          "application/vnd.ms-works", "Works");
  private static final int ENTRIES = 1000;

  private MediaTypes() {}

  /// The types that acts are read from.
  public static Set<String> recognised() {
    return RECOGNISED;
  }

  /// Whether a type is one of images, which acts are read from where somebody reads pictures.
  public static boolean isImage(String mediaType) {
    return IMAGES.contains(mediaType);
  }

  /// Whether acts can be read from a type.
  public static boolean isRecognised(String mediaType) {
    return RECOGNISED.contains(mediaType);
  }

  /// The usual name of a format that a word processor opens and acts are not read from.
  public static Optional<String> convertible(String mediaType) {
    return Optional.ofNullable(CONVERTIBLE.get(mediaType));
  }

  /// Whether a name is one of an archive of records.
  public static boolean isArchive(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ARCHIVE_NAMES.stream().anyMatch(lower::endsWith);
  }

  /// The media type of a file.
  ///
  /// @param name its name, empty if it has none
  /// @param bytes its content, or enough of its beginning
  public static String of(String name, byte[] bytes) {
    if (isArchive(name)) {
      return ARCHIVE;
    }
    String type = byTika(name, bytes);
    if (ZIP.contains(type) || WORD_KINDS.contains(type)) {
      return isDocx(bytes) ? DOCX : type;
    }
    return switch (type) {
      case "application/x-tika-msoffice", DOC -> isDoc(bytes) ? DOC : type;
      case "application/xhtml+xml", "application/xhtml" -> HTML;
      case "text/x-web-markdown" -> MARKDOWN;
      case TEXT -> isMarkdown(bytes) ? MARKDOWN : TEXT;
      case "application/octet-stream" -> unknown(bytes);
      default -> type;
    };
  }

  private static String byTika(String name, byte[] bytes) {
    Metadata metadata = new Metadata();
    if (!name.isEmpty()) {
      metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    }
    try (TikaInputStream stream = TikaInputStream.get(bytes)) {
      return MimeTypes.getDefaultMimeTypes()
          .detect(stream, metadata, new ParseContext())
          .getBaseType()
          .toString();
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory can be read", e);
    }
  }

  private static String unknown(byte[] bytes) {
    boolean text = TextDecoder.sample(bytes).filter(decoded -> !decoded.isBlank()).isPresent();
    return text ? TEXT : "application/octet-stream";
  }

  private static boolean isMarkdown(byte[] bytes) {
    return TextDecoder.sample(bytes).filter(MarkdownReader::isMarkdown).isPresent();
  }

  private static boolean isDocx(byte[] bytes) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      ZipEntry entry = zip.getNextEntry();
      for (int i = 0; i < ENTRIES && entry != null; i++) {
        if (entry.getName().equals("word/document.xml")) {
          return true;
        }
        entry = zip.getNextEntry();
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  /// A Word document has a stream of this name in its directory, written in UTF-16.
  private static boolean isDoc(byte[] bytes) {
    byte[] name = "WordDocument".getBytes(StandardCharsets.UTF_16LE);
    int last = bytes.length - name.length;
    for (int i = 0; i <= last; i++) {
      if (bytes[i] == name[0] && Arrays.equals(bytes, i, i + name.length, name, 0, name.length)) {
        return true;
      }
    }
    return false;
  }
}
