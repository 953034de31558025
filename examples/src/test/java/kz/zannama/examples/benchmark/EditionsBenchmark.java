package kz.zannama.examples.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActIndexWriter;
import kz.zannama.index.question.CountQuestion;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.Language;
import kz.zannama.parser.ActSource;
import kz.zannama.parser.git.EditionHistory;
import kz.zannama.parser.git.EditionLog;
import kz.zannama.parser.git.HistoryEvent.Edited;
import kz.zannama.parser.git.HistoryFeed;

/// Writes a random corpus of editions into a git repository, takes it into an index, and prints how
/// much processor time that takes by kind of act, against parsing each edition whole, how large the
/// index is against one of the last editions alone, and how much processor time questions take.
///
/// `EditionsBenchmark ACTS FOLDER [SEED]`; FOLDER must be empty, or holds the repository of a run
/// before.
public final class EditionsBenchmark {
  private static final int QUESTIONS = 100;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Path folder;
  private final Random random;

  private EditionsBenchmark(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  /// Runs the benchmark.
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.out.println("usage: EditionsBenchmark ACTS FOLDER [SEED]");
      return;
    }
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    EditionsBenchmark benchmark = new EditionsBenchmark(Path.of(arguments[1]), seed);
    benchmark.run(new CorpusGenerator(seed, Integer.parseInt(arguments[0])));
  }

  private void run(CorpusGenerator generator) throws IOException {
    Path repository = folder.resolve("corpus.git");
    if (!Files.exists(repository)) {
      generator.write(repository);
    }
    out.printf(Locale.ROOT, "repository %.1f MB%n", megabytes(repository));
    parsed(repository).forEach(this::tell);
    Path whole = folder.resolve("editions");
    double begun = processor();
    EditionLog log = EditionLog.create();
    Map<String, Double> fed = new TreeMap<>();
    HistoryFeed.Counts counts = feed(repository, whole, log, fed);
    out.printf(
        Locale.ROOT,
        "%d texts, %d acts gone, %d problems: %.1f s of the processor%n",
        counts.editions(),
        counts.gone(),
        counts.problems().size(),
        processor() - begun);
    fed.forEach((kind, seconds) -> out.printf(Locale.ROOT, "%s: %.1f s%n", kind, seconds));
    double again = processor();
    feed(repository, whole, log, new TreeMap<>());
    out.printf(Locale.ROOT, "the same again %.1f s%n", processor() - again);
    double last = megabytes(last(repository));
    double all = megabytes(whole);
    out.printf(
        Locale.ROOT,
        "index %.1f MB, of the last editions alone %.1f MB, ratio %.2f%n",
        all,
        last,
        all / last);
    ask(whole);
  }

  /// @param seconds takes what each kind of acts took, reading, parsing and putting together
  private static HistoryFeed.Counts feed(
      Path repository, Path index, EditionLog log, Map<String, Double> seconds) throws IOException {
    double[] last = {processor()};
    try (ActIndex opened = ActIndex.create(index);
        ActIndexWriter writer = opened.writer();
        EditionHistory history = EditionHistory.open(List.of(repository))) {
      return HistoryFeed.feed(
          history,
          log,
          writer,
          event -> {
            double now = processor();
            if (event instanceof Edited edited) {
              seconds.merge(kind(edited), now - last[0], Double::sum);
            }
            last[0] = now;
          });
    }
  }

  /// What parsing each edition whole takes, for acts in parts and for others.
  private static final class Whole {
    private int editions;
    private long characters;
    private double seconds;
  }

  private Map<String, Whole> parsed(Path repository) {
    Map<String, Whole> kinds = new TreeMap<>();
    try (EditionHistory history = EditionHistory.open(List.of(repository))) {
      history.read(
          EditionLog.create(),
          event -> {
            if (event instanceof Edited edited) {
              Whole whole = kinds.computeIfAbsent(kind(edited), name -> new Whole());
              double begun = processor();
              List<Act> acts = acts(edited.source());
              whole.seconds += processor() - begun;
              whole.editions++;
              for (Act act : acts) {
                act.texts().values().forEach(text -> whole.characters += text.plainText().length());
              }
            }
          });
    }
    return kinds;
  }

  private static String kind(Edited edited) {
    return edited.path().substring(0, edited.path().indexOf('/'));
  }

  private void tell(String kind, Whole whole) {
    out.printf(
        Locale.ROOT,
        "%s: %d editions, %.1f million characters, parsed whole in %.1f s, %.1f ms an edition%n",
        kind,
        whole.editions,
        whole.characters / 1e6,
        whole.seconds,
        1_000 * whole.seconds / whole.editions);
  }

  private static List<Act> acts(ActSource source) {
    try {
      return source.load().parse().acts();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// An index of the last edition of each act.
  private Path last(Path repository) throws IOException {
    Path index = folder.resolve("last");
    Map<String, ActSource> sources = new HashMap<>();
    try (ActIndex opened = ActIndex.create(index);
        ActIndexWriter writer = opened.writer();
        EditionHistory history = EditionHistory.open(List.of(repository))) {
      history.read(
          EditionLog.create(),
          event -> {
            if (event instanceof Edited edited) {
              sources.put(edited.actCode(), edited.source());
            }
          });
      for (ActSource source : sources.values()) {
        for (Act act : acts(source)) {
          writer.put(act);
        }
      }
    }
    return index;
  }

  private void ask(Path index) throws IOException {
    try (ActIndex acts = ActIndex.create(index)) {
      List<ActId> ids = acts.ids();
      time("as of", id -> asOf(acts, id), ids);
      time("since", id -> read(() -> acts.since(id, "порт")), ids);
      time("changes", id -> read(() -> acts.changes(id, Optional.empty(), Optional.empty())), ids);
      time(
          "count",
          id -> read(() -> acts.count(CountQuestion.of(CountQuestion.Subject.CHANGED_PROVISIONS))),
          ids);
    }
  }

  private Object asOf(ActIndex acts, ActId id) {
    LocalDate day = LocalDate.of(1995 + random.nextInt(25), 1, 1);
    return read(() -> acts.wording(id, Language.RUSSIAN, day));
  }

  private void time(String name, Function<ActId, Object> question, List<ActId> ids) {
    double[] waited = new double[QUESTIONS];
    for (int at = -10; at < QUESTIONS; at++) {
      ActId id = ids.get(random.nextInt(ids.size()));
      double begun = processor();
      Object unused = question.apply(id);
      if (at >= 0) {
        waited[at] = 1_000 * (processor() - begun);
      }
    }
    Arrays.sort(waited);
    out.printf(
        Locale.ROOT,
        "%s: median %.1f ms, 99th percentile %.1f ms%n",
        name,
        waited[QUESTIONS / 2],
        waited[QUESTIONS * 99 / 100]);
  }

  private interface Reading {
    Object read() throws IOException;
  }

  private static Object read(Reading reading) {
    try {
      return reading.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Seconds of the processor that this program has used: other work beside it does not count.
  private static double processor() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
        ? system.getProcessCpuTime() / 1e9
        : System.nanoTime() / 1e9;
  }

  private static double megabytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      long bytes = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
      return bytes / 1e6;
    }
  }
}
