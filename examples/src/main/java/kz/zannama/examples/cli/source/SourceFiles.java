package kz.zannama.examples.cli.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.zannama.parser.ActSource;
import kz.zannama.parser.batch.FileTypes;

/// The files that a command line names: each file as it is named, each folder as the files of
/// recognised types in it, sorted. A folder that is one act of a corpus of editions stays whole.
///
/// @param files what to read, in order; [#STANDARD_INPUT] stands for standard input
/// @param skipped what lies in the folders and is no type that acts come in
/// @param unreadable what lies in the folders and cannot be looked into
public record SourceFiles(List<Path> files, List<Path> skipped, List<IOException> unreadable) {
  /// The name that stands for standard input.
  public static final Path STANDARD_INPUT = Path.of("-");

  /// The files that are named.
  ///
  /// @param images whether images in folders are read
  public static SourceFiles of(List<Path> named, boolean images) throws IOException {
    SourceFiles found = new SourceFiles(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        found.walk(path, images);
      } else {
        found.files.add(path);
      }
    }
    return found;
  }

  /// Whether nothing is there to be read.
  public boolean isEmpty() {
    return files.isEmpty() && unreadable.isEmpty();
  }

  private void walk(Path folder, boolean images) throws IOException {
    List<Path> inside = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
            if (inner.endsWith(".git")) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            if (!ActSource.isActFolder(inner)) {
              return FileVisitResult.CONTINUE;
            }
            inside.add(inner);
            return FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            inside.add(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            unreadable.add(new IOException("[" + file + "] cannot be read", e));
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(inside);
    inside.forEach(file -> (isParsed(file, images) ? files : skipped).add(file));
  }

  private static boolean isParsed(Path file, boolean images) {
    return FileTypes.isParsed(file.toString())
        || images && FileTypes.isImage(file.toString())
        || ActSource.isActFolder(file);
  }
}
