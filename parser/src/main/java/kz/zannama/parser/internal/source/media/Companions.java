package kz.zannama.parser.internal.source.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.parser.internal.source.SourceFile;

/// The files in one folder, or one archive, that bear one name in the two languages: `act.kaz.pdf`,
/// `act.rus.docx`.
public final class Companions {
  // "v1500011304.27-09-2019.rus.pdf", "act_kk.md"
  private static final Pattern NAME =
      Pattern.compile("(.+[._-])(kaz|rus|kk|ru)\\.[a-z]{2,5}", Pattern.CASE_INSENSITIVE);

  private static final List<String> ENDINGS =
      List.of("pdf", "docx", "doc", "html", "htm", "md", "txt", "rtf", "odt", "ott", "fodt");

  private Companions() {}

  /// Opens the files beside a file by their names; empty where there is none of that name.
  public interface Folder {
    /// Opens a file, which the caller closes.
    Optional<InputStream> open(String name) throws IOException;
  }

  /// The SHA-256 of the files beside a file that bear its name in the other language, sorted.
  ///
  /// @throws IOException if one of them cannot be read
  static List<String> of(Path file) throws IOException {
    return of(
        String.valueOf(file.getFileName()),
        other -> {
          Path beside = file.resolveSibling(other);
          return Files.isRegularFile(beside)
              ? Optional.of(Files.newInputStream(beside))
              : Optional.empty();
        });
  }

  /// The SHA-256 of the files of a folder that bear a name in the other language, sorted.
  ///
  /// @throws IOException if one of them cannot be read
  public static List<String> of(String name, Folder folder) throws IOException {
    TreeSet<String> hashes = new TreeSet<>();
    for (String other : names(name)) {
      Optional<InputStream> found = folder.open(other);
      if (found.isPresent()) {
        try (InputStream bytes = found.get()) {
          hashes.add(SourceFile.sha256(bytes));
        }
      }
    }
    return List.copyOf(hashes);
  }

  /// The names that a companion may have.
  static List<String> names(String name) {
    return stem(name).stream()
        .flatMap(stem -> ENDINGS.stream().map(ending -> stem + "." + ending))
        .toList();
  }

  /// The name in the other language, without its ending.
  private static Optional<String> stem(String name) {
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String other =
        switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
          case "kaz" -> "rus";
          case "rus" -> "kaz";
          case "kk" -> "ru";
          default -> "kk";
        };
    boolean upper = Character.isUpperCase(matcher.group(2).charAt(0));
    return Optional.of(matcher.group(1) + (upper ? other.toUpperCase(Locale.ROOT) : other));
  }
}
