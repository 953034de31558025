package kz.zannama.parser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.zannama.comparison.discrepancy.LanguageIssues;
import kz.zannama.lexicon.ActIds;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Revisions;
import kz.zannama.parser.internal.act.ActReader;
import kz.zannama.parser.internal.repair.Repairer;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceFile;
import kz.zannama.parser.internal.source.corpus.ActFolder;
import kz.zannama.parser.internal.source.media.SourceReaders;
import kz.zannama.parser.scan.ScanReading;

/// Parses files into acts. Immutable and thread-safe: one parser serves any number of threads.
///
/// ```java
/// ParseResult result = ActParser.create().parse(Path.of("act.pdf"));
/// System.out.println(result.act().id());
/// result.issues().forEach(System.out::println);
/// ```
///
/// Formats: PDF, DOCX, DOC, ODT, HTML, Markdown, plain text and, with [Builder#scans], PNG, JPEG
/// and TIFF, told apart by content first and by name second; archives of records as `.jsonl` and
/// `.jsonl.gz`; folders of a corpus of editions.
public final class ActParser {
  private static final String HASH = "sha256:";

  private final int threads;
  private final SourceLimits limits;
  private final Revisions revisions;
  private final Optional<ScanReading> scans;

  private ActParser(Builder settings) {
    this.threads = settings.threads;
    this.limits = settings.limits;
    this.revisions = settings.revisions;
    this.scans = settings.scans;
  }

  /// A parser with default settings.
  public static ActParser create() {
    return builder().build();
  }

  /// A builder for a parser with other settings.
  public static Builder builder() {
    return new Builder();
  }

  /// Settings of a parser.
  public static final class Builder {
    private int threads = Runtime.getRuntime().availableProcessors();
    private SourceLimits limits = SourceLimits.DEFAULT;
    private Revisions revisions = Revisions.FINAL;
    private Optional<ScanReading> scans = Optional.empty();

    private Builder() {}

    /// How many sources [ActParser#parseAll] parses at a time; by default one per processor.
    ///
    /// @throws IllegalArgumentException if the number is not positive
    public Builder threads(int number) {
      if (number < 1) {
        throw new IllegalArgumentException("Not a number of threads: " + number);
      }
      threads = number;
      return this;
    }

    /// What one source may cost; by default [SourceLimits#DEFAULT].
    public Builder limits(SourceLimits other) {
      limits = Objects.requireNonNull(other, "The limits are null");
      return this;
    }

    /// Which text of a document under review is read; by default the final one. Two parsers give
    /// both wordings, so that they can be compared.
    ///
    /// ```java
    /// ActParser.builder().revisions(Revisions.ORIGINAL).build().parse(Path.of("draft.docx"));
    /// ```
    public Builder revisions(Revisions which) {
      revisions = Objects.requireNonNull(which, "Which revisions are read is null");
      return this;
    }

    /// How pages that are pictures are read; by default they are not, and a source that has only
    /// such pages is refused.
    ///
    /// ```java
    /// ActParser.builder().scans(ScanReading.of(Tesseract.create())).build();
    /// ```
    public Builder scans(ScanReading how) {
      scans = Optional.of(Objects.requireNonNull(how, "How scans are read is null"));
      return this;
    }

    /// The parser.
    public ActParser build() {
      return new ActParser(this);
    }
  }

  /// Parses a file that holds one source, or a folder that is one act of a corpus of editions:
  /// `meta.yaml` beside `rus.md` and `kaz.md`.
  ///
  /// @throws IOException if there is no text to be had: the file cannot be read, is no document, is
  ///   encrypted, cut off or only pictures, or goes over a limit; the message begins with the
  ///   file's name in brackets
  public ParseResult parse(Path file) throws IOException {
    Objects.requireNonNull(file, "The file to parse is null");
    List<SourceFile> sources =
        FolderFiles.isAct(file)
            ? ActFolder.texts(FolderFiles.path(file), new FolderFiles(file))
            : List.of(reading(SourceReaders.file(file, limits.bytes())));
    return LimitedWork.of(sources, limits);
  }

  /// Parses a stream to its end; the stream stays open.
  ///
  /// @param stream the bytes of one source
  /// @param name the file's name, a hint at its format, language and version
  /// @throws IOException as for [#parse(Path)]
  public ParseResult parse(InputStream stream, String name) throws IOException {
    Objects.requireNonNull(stream, "The stream to parse is null");
    Objects.requireNonNull(name, "The name of the stream's file is null");
    return LimitedWork.of(
        List.of(reading(SourceReaders.file(name, stream, limits.bytes()))), limits);
  }

  private SourceFile reading(SourceFile file) {
    SourceFile read = file.reading(revisions);
    return scans.map(read::reading).orElse(read);
  }

  /// Parses files, and every record of those that are archives, while the sequence is iterated.
  /// Outcomes come in the order of the sources, whatever the number of threads. A source that
  /// cannot be parsed is a [ParseOutcome.Failed] outcome and the rest goes on. Each iteration
  /// parses anew.
  public Iterable<ParseOutcome> parseAll(Iterable<Path> files) {
    Objects.requireNonNull(files, "The files to parse are null");
    return () -> new OrderedOutcomes(sources(files.iterator()), threads);
  }

  private Iterator<ActSource> sources(Iterator<Path> files) {
    FileSources sources = new FileSources(files, limits, revisions);
    return scans.isEmpty() ? sources : sources.reading(scans.get());
  }

  /// The sources in files, every record of those that are archives, found while they are iterated:
  /// for a batch that decides for each whether, where and for how long it is parsed.
  public static Iterable<ActSource> sources(Iterable<Path> files) {
    Objects.requireNonNull(files, "The files with sources are null");
    return () -> new FileSources(files.iterator(), SourceLimits.DEFAULT, Revisions.FINAL);
  }

  /// What some sources hold, with what the languages of an act say differently.
  static ParseResult parse(List<SourceFile> sources, SourceLimits limits) throws IOException {
    List<Act> printed = printed(sources, limits).acts();
    return new ParseResult(printed.stream().map(LanguageIssues::marked).toList());
  }

  /// What some sources hold: the first acts of several are one, in several languages. One that
  /// cannot be read is told as an issue of the others.
  static ParseResult printed(List<SourceFile> sources, SourceLimits limits) throws IOException {
    List<ActText> first = new ArrayList<>();
    List<ActText> others = new ArrayList<>();
    List<IOException> failures = new ArrayList<>();
    for (SourceFile source : sources) {
      List<ActText> texts;
      try {
        texts = texts(source, limits);
      } catch (IOException e) {
        failures.add(e);
        continue;
      }
      boolean taken = first.stream().anyMatch(t -> t.language() == texts.getFirst().language());
      (taken ? others : first).add(texts.getFirst());
      others.addAll(texts.subList(1, texts.size()));
    }
    if (first.isEmpty()) {
      throw failures.getFirst();
    }
    if (!failures.isEmpty()) {
      List<Issue> issues = new ArrayList<>(first.getFirst().issues());
      failures.forEach(failure -> issues.add(unread(failure)));
      first.set(0, first.getFirst().withIssues(issues));
    }
    Map<ActId, Act> acts = new LinkedHashMap<>();
    // where both tell as much, the last: what a corpus states is mostly said of the Russian text
    ActId shared = ActIds.of(first.reversed());
    first.forEach(text -> acts.merge(shared, Act.of(shared, text), (act, one) -> act.with(text)));
    others.forEach(text -> add(text, acts));
    return new ParseResult(List.copyOf(acts.values()));
  }

  private static Issue unread(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    return Issue.error(IssueCode.CONTENT_UNREAD, message, Optional.empty());
  }

  private static List<ActText> texts(SourceFile source, SourceLimits limits) throws IOException {
    if (source.bytes().length > limits.bytes()) {
      throw source.failure("larger than " + limits.bytes() + " bytes");
    }
    SourceDocument document =
        new Repairer().repair(limits.checked(SourceReaders.read(source), source));
    return ActReader.read(document, source);
  }

  private static void add(ActText text, Map<ActId, Act> acts) {
    ActId id = ActIds.of(text);
    Act known = acts.get(id);
    if (known != null && (isHash(id) || known.text(text.language()).isPresent())) {
      // one key and two acts, or two texts in one language: both stay
      id = new ActId(HASH + text.source().sha256() + "-" + (acts.size() + 1));
      known = null;
    }
    acts.put(id, known == null ? Act.of(id, text) : known.with(text));
  }

  private static boolean isHash(ActId id) {
    return id.value().startsWith(HASH);
  }

  static String fileName(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
