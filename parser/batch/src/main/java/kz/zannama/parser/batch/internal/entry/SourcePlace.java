package kz.zannama.parser.batch.internal.entry;

import java.nio.file.Path;

/// Where a source stands: a file, or a place in an archive.
///
/// @param file the file, as it was named
/// @param member the way to it within the file: `!folder/act.pdf`, `!inner.zip!act.pdf`, `#id` for
///   a record; empty text for the file itself
public record SourcePlace(Path file, String member) {
  public static SourcePlace of(Path file) {
    return new SourcePlace(file.normalize(), "");
  }

  public SourcePlace member(String name) {
    return new SourcePlace(file, member + "!" + name);
  }

  public SourcePlace record(String id) {
    return new SourcePlace(file, member + "#" + id);
  }

  /// What messages call it.
  public String key() {
    return file + member;
  }

  /// What tells it from all others, whatever folder the program was started in.
  public String identity() {
    return absolute(file) + member;
  }

  public static String absolute(Path file) {
    return file.toAbsolutePath().normalize().toString();
  }

  /// A message that names this place: `[place] reason`.
  public String saying(String reason) {
    return "[" + key() + "] " + reason;
  }
}
