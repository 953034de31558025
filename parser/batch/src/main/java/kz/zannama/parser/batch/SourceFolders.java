package kz.zannama.parser.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.zannama.parser.ActSource;
import org.jspecify.annotations.Nullable;

/// The files that a batch names: those named themselves, as named; those in folders, by name. A
/// folder that is one act of a corpus of editions is found as a whole.
final class SourceFolders {
  private final Predicate<Path> apart;
  private final Predicate<Path> given;
  private final boolean images;
  private final Coverage extent;
  private final List<Found> found = new ArrayList<>();

  /// @param apart files and folders that are no sources, such as the batch's own
  /// @param given whether an earlier run read something in a folder
  /// @param images whether images are read
  /// @param extent is told what was looked at
  SourceFolders(Predicate<Path> apart, Predicate<Path> given, boolean images, Coverage extent) {
    this.apart = apart;
    this.given = given;
    this.images = images;
    this.extent = extent;
  }

  /// A file that was found.
  ///
  /// @param bytes how large it is
  /// @param failure why it, or the folder, cannot be read; empty text where it can
  /// @param isRead whether it is of a type that acts come in, or was named itself
  record Found(Path path, long bytes, String failure, boolean isRead) {
    static Found failed(Path path, String failure) {
      return new Found(path, 0, failure, true);
    }
  }

  List<Found> list(List<Path> named) throws IOException {
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        walk(path);
      } else {
        found.add(file(path));
      }
    }
    return found;
  }

  private Found file(Path path) {
    if (Files.notExists(path)) {
      return Found.failed(path, "no such file or folder");
    }
    extent.isThere(path);
    if (!Files.isRegularFile(path)) {
      return Found.failed(path, "no file and no folder, but a device or the like");
    }
    try {
      return new Found(path, Files.size(path), "", true);
    } catch (IOException e) {
      return Found.failed(path, reason(e));
    }
  }

  private void walk(Path root) throws IOException {
    List<Found> inside = new ArrayList<>();
    List<Path> seen = new ArrayList<>();
    Files.walkFileTree(root, new Visitor(root, inside, seen));
    if (seen.isEmpty() && inside.isEmpty()) {
      // what an unmounted disk looks like
      extent.isBarred(root);
      if (given.test(root)) {
        inside.add(Found.failed(root, "is empty now: what was read from it is kept"));
      }
    }
    inside.sort(Comparator.comparing(Found::path));
    found.addAll(inside);
  }

  /// Why a file or folder cannot be read.
  static String reason(Exception e) {
    return e instanceof AccessDeniedException
        ? "not allowed to be read"
        : "cannot be read: " + e.getMessage();
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Found> inside;
    private final List<Path> seen;

    Visitor(Path root, List<Found> inside, List<Path> seen) {
      this.root = root;
      this.inside = inside;
      this.seen = seen;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!folder.equals(root)) {
        seen.add(folder);
      }
      if (apart.test(folder) || folder.endsWith(".git")) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (ActSource.isActFolder(folder)) {
        inside.add(act(folder));
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    private Found act(Path folder) {
      try (Stream<Path> files = Files.walk(folder)) {
        long bytes = 0;
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          bytes += Files.size(file);
        }
        return new Found(folder, bytes, "", true);
      } catch (IOException | UncheckedIOException e) {
        extent.isBarred(folder);
        return Found.failed(folder, reason(e));
      }
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      if (e == null) {
        extent.isListed(folder);
      } else {
        barred(folder, e);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      seen.add(file);
      if (apart.test(file)) {
        return FileVisitResult.CONTINUE;
      }
      extent.isThere(file);
      boolean isRead = Files.isRegularFile(file) && FileTypes.isRead(file.toString(), images);
      inside.add(new Found(file, isRead ? attributes.size() : 0, "", isRead));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) {
      barred(path, e);
      return FileVisitResult.CONTINUE;
    }

    private void barred(Path path, IOException e) {
      extent.isBarred(path);
      inside.add(Found.failed(path, reason(e)));
    }
  }
}
