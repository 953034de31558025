package kz.zannama.parser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import kz.zannama.parser.ParseOutcome.Failed;
import kz.zannama.parser.ParseOutcome.Parsed;
import kz.zannama.parser.internal.source.SourceFile;
import kz.zannama.parser.internal.source.archive.ArchiveReader;
import kz.zannama.parser.internal.source.corpus.ActFolder;
import kz.zannama.parser.internal.source.media.Companions;
import kz.zannama.parser.internal.source.media.SourceReaders;
import kz.zannama.parser.scan.PageImage;
import kz.zannama.parser.scan.ScanReading;

/// One source of a batch before it is parsed: a file, or a record of an archive. For programs that
/// run their own batches; others call [ActParser#parseAll].
///
/// Immutable and thread-safe, as long as its file stays as it is.
public final class ActSource {
  private final String name;
  private final Loader loader;
  private final SourceLimits limits;

  private ActSource(String name, Loader loader, SourceLimits limits) {
    this.name = name;
    this.loader = loader;
    this.limits = limits;
  }

  /// Gets the bytes of a source: the texts that are of one act where it is a folder.
  interface Loader {
    List<SourceFile> load() throws IOException;
  }

  /// Gets the bytes of a source of one file.
  interface FileLoader {
    SourceFile load() throws IOException;
  }

  static ActSource ofFile(String name, FileLoader loader, SourceLimits limits) {
    return new ActSource(name, () -> List.of(loader.load()), limits);
  }

  static ActSource of(String name, Loader loader, SourceLimits limits) {
    return new ActSource(name, loader, limits);
  }

  /// A source whose bytes are at hand.
  ///
  /// @param name the file's name, a hint at its format, language and version
  /// @param bytes its content; handed over, not copied
  public static ActSource of(String name, byte[] bytes) {
    SourceLimits limits = SourceLimits.DEFAULT;
    return ofFile(name, () -> SourceReaders.file(name, bytes, limits.bytes()), limits);
  }

  /// A source whose bytes are at hand, of a folder or an archive that may hold it in the other
  /// language too.
  ///
  /// @param name the file's name, a hint at its format, language and version
  /// @param bytes its content; handed over, not copied
  /// @param folder opens the files beside it; asked at once, and only for those names that the
  ///   other language would have: `act.rus.pdf` for `act.kaz.pdf`
  /// @throws IOException if one of them cannot be read
  public static ActSource of(String name, byte[] bytes, Folder folder) throws IOException {
    SourceLimits limits = SourceLimits.DEFAULT;
    List<String> companions = Companions.of(name, folder::open);
    return ofFile(
        name, () -> SourceReaders.file(name, bytes, limits.bytes()).beside(companions), limits);
  }

  /// The files beside a source.
  public interface Folder {
    /// Opens a file of the folder, which the caller closes; empty where there is none of that name.
    Optional<InputStream> open(String name) throws IOException;
  }

  /// Whether a folder is one act of a corpus of editions: it holds `rus.md` or `kaz.md`, beside
  /// which `meta.yaml` and folders with their parts may stand.
  public static boolean isActFolder(Path folder) {
    return FolderFiles.isAct(folder);
  }

  /// A folder that is one act of a corpus of editions, wherever its files are.
  ///
  /// @param path its path, names parted by `/`: it may tell the code of the act and days
  /// @param files its files
  public static ActSource of(String path, FolderContent files) {
    SourceLimits limits = SourceLimits.DEFAULT;
    return new ActSource(path, () -> ActFolder.texts(path, new FolderFiles.Given(files)), limits);
  }

  /// The files of a folder that is one act.
  public interface FolderContent {
    /// The content of a file by its name below the folder, names parted by `/`: `rus/ch001.md`;
    /// empty where there is none.
    Optional<byte[]> open(String name) throws IOException;

    /// The names of the files right in a folder below it; empty where there is none.
    List<String> list(String below) throws IOException;
  }

  /// The sources in an archive of records, one per record, found while they are iterated. What is
  /// no record, and the place where a damaged archive ends, is a source that cannot be loaded.
  ///
  /// @param name the archive's name
  /// @param stream its bytes, compressed or not; closed after the last record
  /// @throws IOException if the stream cannot be read
  public static Iterator<ActSource> records(String name, InputStream stream) throws IOException {
    return new FileSources(ArchiveReader.open(stream, name), SourceLimits.DEFAULT);
  }

  /// The file's name, or `archive.jsonl.gz#id` for a record of an archive.
  public String name() {
    return name;
  }

  /// This source, whose pages that are pictures are read so.
  public ActSource scans(ScanReading how) {
    return new ActSource(
        name, () -> loader.load().stream().map(file -> file.reading(how)).toList(), limits);
  }

  /// Reads the bytes of the source.
  ///
  /// @throws IOException if it cannot be read or is too large; the message begins with its name in
  ///   brackets
  public Loaded load() throws IOException {
    return new Loaded(loader.load(), limits, true);
  }

  /// What becomes of the source when it is parsed.
  ParseOutcome outcome() {
    try {
      return new Parsed(name, load().parse());
    } catch (IOException e) {
      String message = String.valueOf(e.getMessage());
      boolean named = message.startsWith("[");
      return new Failed(name, named ? e : new IOException("[" + name + "] " + message, e));
    }
  }

  /// The bytes of a source.
  public static final class Loaded {
    private final List<SourceFile> files;
    private final SourceLimits limits;
    private final boolean compared;

    private Loaded(List<SourceFile> files, SourceLimits limits, boolean compared) {
      this.files = files;
      this.limits = limits;
      this.compared = compared;
    }

    /// The same bytes, which what is made of them may cost no more.
    public Loaded within(SourceLimits other) {
      return new Loaded(files, other, compared);
    }

    /// The same bytes, of which acts are made as they are printed: what their languages say
    /// differently is left to who compares them with all that is known of an act, as an index does.
    public Loaded uncompared() {
      return new Loaded(files, limits, false);
    }

    /// The SHA-256 of the bytes, 64 hexadecimal digits; of a folder that of those of its texts.
    public String sha256() {
      return files.size() == 1 ? files.getFirst().sha256() : SourceFile.sha256(files);
    }

    /// How many bytes there are.
    public int size() {
      return files.stream().mapToInt(file -> file.bytes().length).sum();
    }

    /// The media type, for example `application/pdf`.
    public String mediaType() {
      return files.getFirst().mediaType();
    }

    /// The text of the source that has a hash: the source itself, or one of the texts of a folder;
    /// empty where there is none.
    public Optional<Loaded> text(String sha256) {
      return files.stream()
          .filter(file -> file.sha256().equals(sha256))
          .findFirst()
          .map(file -> new Loaded(List.of(file), limits, compared));
    }

    /// The characters that the spans of what was read from the source count, before anything in
    /// them is repaired; of a folder those of its first text.
    ///
    /// @throws IOException as for [ActParser#parse]
    public String rawText() throws IOException {
      SourceFile file = files.getFirst();
      return LimitedWork.of(
          file, limits, () -> limits.checked(SourceReaders.read(file), file).rawText());
    }

    /// A picture of a page, on which the boxes of what was read lie where they were read.
    ///
    /// @param number its number, 1-based
    /// @param dpi how many pixels make an inch of the page, from 100 to 300; fewer where it is
    ///   large, and as many as there are where the source is a picture itself
    /// @throws IOException if there is no such page, it cannot be shown, or a limit is gone over
    /// @throws IllegalArgumentException if the resolution is out of its range
    public PageImage page(int number, int dpi) throws IOException {
      if (dpi < 100 || dpi > 300) {
        throw new IllegalArgumentException("Not a resolution of pages: " + dpi);
      }
      SourceFile file = files.getFirst();
      return LimitedWork.of(file, limits, () -> SourceReaders.page(file, number, dpi));
    }

    /// Parses the source.
    ///
    /// @throws IOException as for [ActParser#parse]
    public ParseResult parse() throws IOException {
      return compared
          ? LimitedWork.of(files, limits)
          : LimitedWork.of(files.getFirst(), limits, () -> ActParser.printed(files, limits));
    }
  }
}
