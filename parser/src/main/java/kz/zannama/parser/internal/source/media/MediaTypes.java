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

  /// A text of OpenDocument.
  public static final String ODT = "application/vnd.oasis.opendocument.text";

  /// A text of OpenDocument that is one XML file.
  public static final String FLAT_ODT = "application/vnd.oasis.opendocument.flat.text";

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
      Set.of(PDF, DOCX, DOC, ODT, FLAT_ODT, HTML, MARKDOWN, TEXT, ARCHIVE);
  private static final Set<String> IMAGES = Set.of(PNG, JPEG, TIFF);
  private static final Set<String> ZIP =
      Set.of("application/zip", "application/x-tika-ooxml", DOCX);
  // a template, a document or a template with macros
  private static final Set<String> WORD_KINDS =
      Set.of(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
          "application/vnd.ms-word.document.macroenabled.12",
          "application/vnd.ms-word.template.macroenabled.12");
  // a document, a template, a document of documents, one that is a web page
  private static final Set<String> ODT_KINDS =
      Set.of(ODT, ODT + "-template", ODT + "-master", ODT + "-web");
  private static final Map<String, String> CONVERTIBLE =
      Map.of(
          "application/rtf", "RTF",
          "application/vnd.ms-wordml", "Word 2003 XML",
          "application/vnd.ms-works", "Works");
  private static final int ENTRIES = 1000;
  private static final int HEAD = 16 * 1024;

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
    if (ZIP.contains(type) || WORD_KINDS.contains(type) || ODT_KINDS.contains(type)) {
      return packed(ODT_KINDS.contains(type) ? ODT : type, bytes);
    }
    return switch (type) {
      case "application/vnd.oasis.opendocument.tika.flat.document" -> flat(type, bytes);
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

  /// The type of a package by what is in it, else the one that is taken for it.
  private static String packed(String type, byte[] bytes) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      ZipEntry entry = zip.getNextEntry();
      for (int i = 0; i < ENTRIES && entry != null; i++) {
        if (entry.getName().equals("word/document.xml")) {
          return DOCX;
        }
        if (entry.getName().equals("mimetype") && isNamed(zip, ODT)) {
          return ODT;
        }
        entry = zip.getNextEntry();
      }
      return type;
    } catch (IOException | IllegalArgumentException e) {
      return type;
    }
  }

  /// An XML file names its type in its first element.
  private static String flat(String type, byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
    return head.contains("mimetype=\"" + ODT) ? FLAT_ODT : type;
  }

  private static boolean isNamed(ZipInputStream entry, String type) throws IOException {
    return Arrays.equals(entry.readNBytes(type.length()), type.getBytes(StandardCharsets.UTF_8));
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
