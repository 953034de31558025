package kz.zannama.parser.spark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;

/// A file where the parser can read it: itself, or a copy of one that is elsewhere, with the files
/// beside it that may be the same act in the other language.
final class LocalFile implements AutoCloseable {
  private final Path path;
  private final String folder;
  private final String named;
  private final boolean isCopy;

  private LocalFile(Path path, String folder, String named, boolean isCopy) {
    this.path = path;
    this.folder = folder;
    this.named = named;
    this.isCopy = isCopy;
  }

  /// A file, or a folder that is one act.
  ///
  /// @throws IOException if it cannot be copied: the task is then done again
  static LocalFile of(String name, Configuration hadoop) throws IOException {
    org.apache.hadoop.fs.Path source = new org.apache.hadoop.fs.Path(name);
    FileSystem files = source.getFileSystem(hadoop);
    URI uri = source.toUri();
    if ("file".equals(files.getScheme())) {
      return new LocalFile(Path.of(uri.getPath()), "", "", false);
    }
    Path folder = Files.createTempDirectory("zannama");
    LocalFile copy =
        new LocalFile(
            folder.resolve(source.getName()),
            folder.toString(),
            String.valueOf(source.getParent()),
            true);
    try {
      for (FileStatus beside : files.listStatus(source.getParent())) {
        if (isOne(source.getName(), beside.getPath().getName())) {
          files.copyToLocalFile(
              false,
              beside.getPath(),
              new org.apache.hadoop.fs.Path(folder.toUri().toString(), beside.getPath().getName()),
              true);
        }
      }
      return copy;
    } catch (IOException | RuntimeException e) {
      copy.close();
      throw e;
    }
  }

  /// Specimens: `act.rus.pdf` beside `act.kaz.docx`
  private static boolean isOne(String name, String other) {
    return other.equals(name) || stem(name).equals(stem(other));
  }

  private static String stem(String name) {
    int end = name.indexOf('.', 1);
    return end < 0 ? name : name.substring(0, end);
  }

  /// Where it can be read.
  Path path() {
    return path;
  }

  /// A message about the copy as one about the file.
  String named(String message) {
    return isCopy ? message.replace(folder, named) : message;
  }

  @Override
  public void close() throws IOException {
    if (!isCopy) {
      return;
    }
    List<Path> copied;
    try (Stream<Path> all = Files.walk(Path.of(folder))) {
      copied = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : copied) {
      Files.deleteIfExists(file);
    }
  }
}
