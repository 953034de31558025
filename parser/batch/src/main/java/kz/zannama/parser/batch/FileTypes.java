package kz.zannama.parser.batch;

import java.util.List;
import java.util.Locale;

/// What a file holds, by the end of its name.
public final class FileTypes {
  private static final List<String> ACTS =
      List.of(
          ".pdf", ".docx", ".docm", ".dotx", ".dotm", ".doc", ".odt", ".ott", ".fodt", ".html",
          ".htm", ".xhtml", ".md", ".txt");
  private static final List<String> IMAGES = List.of(".tif", ".tiff", ".png", ".jpg", ".jpeg");
  private static final List<String> RECORDS = List.of(".jsonl", ".jsonl.gz");
  private static final List<String> ARCHIVES = List.of(".zip", ".tar", ".tar.gz", ".tgz");

  private FileTypes() {}

  /// Whether a file is of a type that acts come in, one to a file.
  static boolean isAct(String name) {
    return endsWithAny(name, ACTS);
  }

  /// Whether the parser reads a file: an act, or an archive of records.
  public static boolean isParsed(String name) {
    return isAct(name) || endsWithAny(name, RECORDS);
  }

  /// Whether a file is an image, which an act is read from where pictures of pages are.
  public static boolean isImage(String name) {
    return endsWithAny(name, IMAGES);
  }

  /// Whether a file is an archive of records.
  static boolean isRecords(String name) {
    return endsWithAny(name, RECORDS);
  }

  /// Whether a file holds several sources: files, records, or a packed act.
  public static boolean isArchive(String name) {
    return endsWithAny(name, ARCHIVES) || isRecords(name) || isPacked(name);
  }

  /// Whether a batch reads a file. What Word and macOS leave beside a document is none:
  /// `~$act.docx`, `._act.docx`.
  ///
  /// @param images whether images are read
  public static boolean isRead(String name, boolean images) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    boolean isLeft = last.startsWith("~$") || last.startsWith("._");
    return !isLeft && (isAct(name) || isArchive(name) || images && isImage(name));
  }

  // "act.txt.gz"
  private static boolean isPacked(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".gz") && isAct(lower.substring(0, lower.length() - 3));
  }

  private static boolean endsWithAny(String name, List<String> endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(lower::endsWith);
  }
}
