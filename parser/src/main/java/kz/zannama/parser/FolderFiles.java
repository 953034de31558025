package kz.zannama.parser;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kz.zannama.parser.internal.source.corpus.ActFolder;

/// The files of a folder on a disk that is one act.
record FolderFiles(Path folder) implements ActFolder.Files {
  /// Whether a folder is one act.
  static boolean isAct(Path folder) {
    return ActFolder.TEXTS.stream().anyMatch(text -> Files.isRegularFile(folder.resolve(text)));
  }

  /// Its path, names parted by `/`.
  static String path(Path folder) {
    List<String> names = new ArrayList<>();
    folder.toAbsolutePath().normalize().forEach(name -> names.add(name.toString()));
    return String.join("/", names);
  }

  @Override
  public Optional<byte[]> open(String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  @Override
  public List<String> list(String below) throws IOException {
    Path inside = folder.resolve(below);
    if (!Files.isDirectory(inside)) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(inside, Files::isRegularFile)) {
      files.forEach(file -> names.add(String.valueOf(file.getFileName())));
    }
    Collections.sort(names);
    return names;
  }

  /// The files of a folder that a program gives.
  record Given(ActSource.FolderContent content) implements ActFolder.Files {
    @Override
    public Optional<byte[]> open(String name) throws IOException {
      return content.open(name);
    }

    @Override
    public List<String> list(String below) throws IOException {
      return content.list(below);
    }
  }
}
