package kz.zannama.examples.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActIndexWriter;
import kz.zannama.parser.batch.Ingest;
import kz.zannama.parser.batch.RecordFiles;

/// Whether memory and open files stay flat over a long batch.
///
/// `SoakBenchmark [RECORDS]`: makes an archive of RECORDS (200,000) synthetic acts, each with a
/// heading, paragraphs, a table and a signature, and ingests it with an index; at every tenth of it
/// prints the heap in use after a collection, and the open files.
public final class SoakBenchmark {
  private SoakBenchmark() {}

  /// Runs it.
  public static void main(String[] arguments) throws IOException {
    int records = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
    Path folder = Files.createTempDirectory("soak");
    Path archive = folder.resolve("synthetic.jsonl.gz");
    write(archive, records);
    long start = System.nanoTime();
    int[] done = new int[2];
    try (ActIndex index = ActIndex.create(folder.resolve("index"));
        ActIndexWriter writer = index.writer()) {
      Ingest.Settings settings =
          new Ingest.Settings(
              folder.resolve("out"), List.of(), 2, 120, 200L << 20, RecordFiles.PLAIN);
      new Ingest(settings, Optional.of(writer))
          .run(
              List.of(archive),
              (source, failure, standing) -> {
                done[0]++;
                done[1] += failure.isEmpty() ? 0 : 1;
                if (done[0] % Math.max(1, records / 10) == 0) {
                  tell(done, start);
                }
              });
    }
  }

  private static void tell(int[] done, long start) {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    long heap = runtime.totalMemory() - runtime.freeMemory();
    System.out.printf(
        Locale.ROOT,
        "%d sources, %d failed, %.0f s, heap %.0f MB, %d open files%n",
        done[0],
        done[1],
        (System.nanoTime() - start) / 1e9,
        heap / 1e6,
        openFiles());
  }

  private static long openFiles() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
        ? unix.getOpenFileDescriptorCount()
        : -1;
  }

  private static void write(Path archive, int records) throws IOException {
    Random random = new Random(1);
    try (PrintStream out =
        new PrintStream(new GZIPOutputStream(Files.newOutputStream(archive)), false, UTF_8)) {
      for (int at = 0; at < records; at++) {
        out.println(record(at, random));
      }
    }
  }

  private static String record(int at, Random random) {
    String heading =
        String.format(
            Locale.ROOT,
            "%s туралы Жаңа Теміртау қаласы әкімдігінің %d жылғы %d маусымдағы № %d қаулысы",
            words(random, 4),
            1998 + at % 25,
            1 + at % 28,
            at);
    StringBuilder text = new StringBuilder("Теміртау қаласының әкімдігі ҚАУЛЫ ЕТЕДІ:\\r\\n\\r\\n");
    for (int paragraph = 1; paragraph <= 6; paragraph++) {
      text.append(paragraph).append(". ").append(words(random, 25)).append(".\\r\\n\\r\\n");
    }
    text.append("№\\t|\\tАтауы\\t|\\tСаны\\r\\n");
    for (int row = 1; row <= 5; row++) {
      text.append(row).append("\\t|\\t").append(words(random, 3)).append("\\t|\\t");
      text.append(random.nextInt(1000)).append("\\r\\n");
    }
    text.append("\\r\\nҚала әкімі\\t|\\tГ. Әшімов");
    return String.format(
        Locale.ROOT, "{\"id\":\"s%d\",\"heading\":\"%s\",\"text\":\"%s\"}", at, heading, text);
  }

  private static String words(Random random, int count) {
    String consonants = "бғджзйқлмнңпрстш";
    String vowels = "аәеіоөұүы";
    StringBuilder words = new StringBuilder();
    for (int word = 0; word < count; word++) {
      words.append(word == 0 ? "" : " ");
      for (int syllable = 0; syllable < 3; syllable++) {
        words.append(consonants.charAt(random.nextInt(consonants.length())));
        words.append(vowels.charAt(random.nextInt(vowels.length())));
      }
    }
    return words.toString();
  }
}
