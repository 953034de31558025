package kz.zannama.parser.internal.source.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.zannama.parser.internal.source.FolderName;
import kz.zannama.parser.internal.source.SourceFile;

/// A folder that is one act: `meta.yaml` beside `rus.md`, `kaz.md` and the parts of each.
///
/// Each text is one source, joined from what is stated, the file of the language and its parts in
/// the order of its contents. Nothing of a file is left out of the joined source: what is no text
/// of the act is passed over when it is read.
public final class ActFolder {
  /// What is stated of both texts.
  public static final String META = "meta.yaml";

  /// The files of the texts, that of the state language first.
  public static final List<String> TEXTS = List.of("kaz.md", "rus.md");

  private static final String MARKDOWN = "text/markdown";
  private static final String YAML = "application/yaml";

  private ActFolder() {}

  /// The files of a folder.
  public interface Files {
    /// The content of a file by its name below the folder, names parted by `/`; empty where there
    /// is none.
    Optional<byte[]> open(String name) throws IOException;

    /// The names of the files right in a folder below, empty where there is none.
    ///
    /// @param below its name
    List<String> list(String below) throws IOException;
  }

  /// Whether a folder with files of these names is an act.
  public static boolean isAct(Collection<String> names) {
    return TEXTS.stream().anyMatch(names::contains);
  }

  /// The texts in a folder, at least one.
  ///
  /// @param path the path of the folder, names parted by `/`
  /// @throws IOException if it cannot be read or has no text
  public static List<SourceFile> texts(String path, Files files) throws IOException {
    FolderName folder = FolderName.of(path);
    Optional<byte[]> meta = files.open(META);
    List<SourceFile> texts = new ArrayList<>();
    for (String name : TEXTS) {
      Optional<byte[]> main = files.open(name);
      if (main.isPresent()) {
        String place = folder.path() + "/" + name;
        List<SourceFile> pieces = pieces(name, meta, main.get(), files);
        texts.add(SourceFile.joined(place, MARKDOWN, pieces, folder));
      }
    }
    if (texts.isEmpty()) {
      throw new IOException("[" + folder.path() + "] no text in it: neither kaz.md nor rus.md");
    }
    return together(texts);
  }

  private static List<SourceFile> pieces(
      String name, Optional<byte[]> meta, byte[] main, Files files) throws IOException {
    List<SourceFile> pieces = new ArrayList<>();
    meta.ifPresent(bytes -> pieces.add(SourceFile.of(META, YAML, bytes)));
    pieces.add(SourceFile.of(name, MARKDOWN, main));
    for (String part : parts(name, main, files)) {
      Optional<byte[]> bytes = files.open(part);
      bytes.ifPresent(content -> pieces.add(SourceFile.of(part, MARKDOWN, content)));
    }
    return pieces;
  }

  private static List<String> parts(String name, byte[] main, Files files) throws IOException {
    String below = name.substring(0, name.indexOf('.'));
    List<String> there = files.list(below).stream().filter(part -> part.endsWith(".md")).toList();
    return PartOrder.of(new String(main, UTF_8), there).names().stream()
        .map(part -> below + "/" + part)
        .toList();
  }

  /// A text and its parts, without what is stated of it.
  ///
  /// @param name the file of the text
  /// @param main what is in it
  /// @throws IOException if a part cannot be read
  public static SourceFile withoutMeta(String name, byte[] main, Files files) throws IOException {
    List<SourceFile> pieces = pieces(name, Optional.empty(), main, files);
    return SourceFile.joined(name, MARKDOWN, pieces, FolderName.of(""));
  }

  /// The texts, each knowing that the other lies beside it.
  private static List<SourceFile> together(List<SourceFile> texts) {
    return texts.size() < 2
        ? texts
        : List.of(
            texts.getFirst().beside(List.of(texts.getLast().sha256())),
            texts.getLast().beside(List.of(texts.getFirst().sha256())));
  }
}
