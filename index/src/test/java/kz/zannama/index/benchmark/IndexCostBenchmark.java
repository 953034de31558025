package kz.zannama.index.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActIndexWriter;
import kz.zannama.json.ActJson;
import kz.zannama.model.Act;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// What an index of real acts costs beside bare Lucene indexes of the same texts (title, text and
/// id, nothing stored but the id).
///
/// `IndexCostBenchmark FOLDER ROUNDS EVERY RECORDS…`: reads every EVERYth record of the files into
/// memory, then writes the indexes into FOLDER by turns, ROUNDS times. Prints the medians of the
/// processor time of the whole program (merges and collections of garbage with it) and of the time
/// passed, and the bytes by kind of file.
public final class IndexCostBenchmark {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Path folder;
  private final List<Act> acts;
  private final Map<String, List<double[]>> seconds = new TreeMap<>();

  private IndexCostBenchmark(Path folder, List<Act> acts) {
    this.folder = folder;
    this.acts = acts;
  }

  /// Runs the benchmark.
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 4) {
      System.out.println("usage: IndexCostBenchmark FOLDER ROUNDS EVERY RECORDS…; skipped without");
      return;
    }
    List<Act> acts = new ArrayList<>();
    for (String file : Arrays.asList(arguments).subList(3, arguments.length)) {
      acts.addAll(read(Path.of(file), Integer.parseInt(arguments[2])));
    }
    System.out.printf(Locale.ROOT, "%d records%n", acts.size());
    new IndexCostBenchmark(Path.of(arguments[0]), acts).run(Integer.parseInt(arguments[1]));
  }

  private static List<Act> read(Path file, int every) throws IOException {
    List<Act> acts = new ArrayList<>();
    try (BufferedReader records = Files.newBufferedReader(file)) {
      int at = 0;
      for (String line = records.readLine(); line != null; line = records.readLine()) {
        if (at++ % every == 0) {
          acts.add(ActJson.create().read(line));
        }
      }
    }
    return acts;
  }

  private void run(int rounds) throws IOException {
    for (int round = 0; round <= rounds; round++) {
      time("ActIndex", round, this::write);
      time("StandardAnalyzer", round, to -> writePlain(to, new StandardAnalyzer()));
      time("RussianAnalyzer", round, to -> writePlain(to, new RussianAnalyzer()));
    }
    for (String name : seconds.keySet()) {
      report(name);
    }
  }

  /// The first round warms up.
  private void time(String name, int round, Writing writing) throws IOException {
    Path to = folder.resolve(name);
    delete(to);
    System.gc();
    long cpu = SYSTEM.getProcessCpuTime();
    long start = System.nanoTime();
    writing.write(to);
    double[] took = {(SYSTEM.getProcessCpuTime() - cpu) / 1e9, (System.nanoTime() - start) / 1e9};
    if (round > 0) {
      seconds.computeIfAbsent(name, any -> new ArrayList<>()).add(took);
    }
  }

  private void write(Path to) throws IOException {
    try (ActIndex index = ActIndex.create(to);
        ActIndexWriter writer = index.writer()) {
      for (Act act : acts) {
        writer.put(act);
      }
    }
  }

  private void writePlain(Path to, Analyzer analyzer) throws IOException {
    try (Directory directory = FSDirectory.open(to);
        PlainIndex index = new PlainIndex(analyzer, directory)) {
      for (Act act : acts) {
        index.add(act);
      }
    }
  }

  private void report(String name) throws IOException {
    Map<String, Long> bytes = bytes(folder.resolve(name));
    System.out.printf(
        Locale.ROOT,
        "%-17s cpu %.1f s, passed %.1f s, %.1f MB%s%n",
        name,
        median(name, 0),
        median(name, 1),
        bytes.values().stream().mapToLong(Long::longValue).sum() / 1e6,
        parts(bytes));
  }

  private double median(String name, int which) {
    return seconds.getOrDefault(name, List.of()).stream()
        .mapToDouble(took -> took[which])
        .sorted()
        .skip(seconds.getOrDefault(name, List.of()).size() / 2)
        .findFirst()
        .orElse(Double.NaN);
  }

  private static String parts(Map<String, Long> bytes) {
    StringBuilder parts = new StringBuilder();
    bytes.forEach(
        (kind, size) -> parts.append(String.format(Locale.ROOT, " %s %.1f", kind, size / 1e6)));
    return parts.toString();
  }

  /// The bytes of the files by their endings, those inside compound files told apart.
  private static Map<String, Long> bytes(Path index) throws IOException {
    Map<String, Long> bytes = new TreeMap<>();
    try (Directory directory = FSDirectory.open(index)) {
      for (SegmentCommitInfo segment : SegmentInfos.readLatestCommit(directory)) {
        for (String file : segment.files()) {
          if (!file.endsWith(".cfs")) {
            count(directory, file, bytes);
          }
        }
        if (segment.info.getUseCompoundFile()) {
          try (Directory inside =
              segment.info.getCodec().compoundFormat().getCompoundReader(directory, segment.info)) {
            for (String file : inside.listAll()) {
              count(inside, file, bytes);
            }
          }
        }
      }
    }
    return bytes;
  }

  private static void count(Directory directory, String file, Map<String, Long> bytes)
      throws IOException {
    String kind = file.substring(file.lastIndexOf('.') + 1);
    bytes.merge(kind, directory.fileLength(file), Long::sum);
  }

  private static void delete(Path index) throws IOException {
    if (Files.isDirectory(index)) {
      try (Stream<Path> files = Files.list(index)) {
        for (Path file : (Iterable<Path>) files::iterator) {
          Files.delete(file);
        }
      }
    }
  }

  private interface Writing {
    void write(Path to) throws IOException;
  }
}
