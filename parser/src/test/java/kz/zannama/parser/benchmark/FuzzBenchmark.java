package kz.zannama.parser.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import kz.zannama.parser.ActParser;
import kz.zannama.parser.ParseOutcome;
import kz.zannama.parser.ParseOutcome.Failed;
import kz.zannama.parser.SourceLimits;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Parses files that were changed at random, over all formats:
///
/// ```
/// FuzzBenchmark PIECES FOUND SECONDS SEED ITERATIONS FOLDER…
/// ```
///
/// Each iteration changes one of the files of the folders; compressed records and the streams of
/// PDF files are opened before. What ends with anything but an act or a failure with the file's
/// name, or goes over the seconds or the memory, is printed and kept in the folder FOUND. Printed
/// at the end are the outcomes by format with the time that they took, and the defects that a
/// reader took for damage of the file.
public final class FuzzBenchmark {
  private final ActParser parser;
  private final Path found;
  private final Map<String, int[]> outcomes = new TreeMap<>();
  private final Map<String, Long> times = new TreeMap<>();
  private final Map<String, Integer> defects = new TreeMap<>();
  private int findings;

  private FuzzBenchmark(Path found, Duration limit) {
    this.found = found;
    this.parser =
        ActParser.builder().threads(1).limits(SourceLimits.DEFAULT.withTime(limit)).build();
  }

  /// A file to be changed.
  private record Seed(String name, byte[] bytes) {
    String format() {
      return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    boolean holdsSources() {
      return format().equals("jsonl") || format().equals("zip");
    }
  }

  /// Runs it.
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 6) {
      System.out.println("usage: FuzzBenchmark PIECES FOUND SECONDS SEED ITERATIONS FOLDER…");
      return;
    }
    List<String> pieces = Pieces.of(Path.of(arguments[0]));
    Duration limit = Duration.ofSeconds(Long.parseLong(arguments[2]));
    FuzzBenchmark benchmark =
        new FuzzBenchmark(Files.createDirectories(Path.of(arguments[1])), limit);
    long seed = Long.parseLong(arguments[3]);
    int iterations = Integer.parseInt(arguments[4]);
    List<Seed> seeds = seeds(List.of(arguments).subList(5, arguments.length));
    for (int i = 0; i < iterations; i++) {
      RandomGenerator random =
          RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 1_000_000_007 + i);
      Seed file = seeds.get(random.nextInt(seeds.size()));
      List<Seed> alike =
          seeds.stream().filter(other -> other.format().equals(file.format())).toList();
      byte[] other = alike.get(random.nextInt(alike.size())).bytes();
      byte[] changed = new Mutation(random, pieces, other).of(file.bytes());
      benchmark.parse(seed + "-" + i, file, changed);
      if ((i + 1) % 1000 == 0) {
        System.out.println(i + 1 + " iterations, " + benchmark.findings + " findings");
      }
    }
    benchmark.report();
  }

  private static List<Seed> seeds(List<String> folders) throws IOException {
    List<Seed> seeds = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> walked = Files.walk(Path.of(folder))) {
        for (Path file : walked.filter(Files::isRegularFile).sorted().toList()) {
          seeds.add(opened(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
        }
      }
    }
    return seeds;
  }

  private static Seed opened(String name, byte[] bytes) throws IOException {
    if (name.endsWith(".jsonl.gz")) {
      GZIPInputStream records = new GZIPInputStream(new ByteArrayInputStream(bytes));
      return new Seed(name.substring(0, name.length() - 3), records.readAllBytes());
    }
    if (!name.endsWith(".pdf")) {
      return new Seed(name, bytes);
    }
    ByteArrayOutputStream open = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      document.setAllSecurityToBeRemoved(true);
      for (var key : document.getDocument().getXrefTable().keySet()) {
        if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
          byte[] content = stream.createInputStream().readAllBytes();
          stream.removeItem(COSName.FILTER); // what is written would be compressed again
          stream.removeItem(COSName.DECODE_PARMS);
          try (var out = stream.createOutputStream()) {
            out.write(content);
          }
        }
      }
      document.save(open, CompressParameters.NO_COMPRESSION);
    } catch (IOException e) {
      return new Seed(name, bytes); // a damaged or locked file is changed as it is
    }
    return new Seed(name, open.toByteArray());
  }

  @SuppressWarnings("CatchingUnchecked") // whatever is thrown is what is looked for
  private void parse(String iteration, Seed seed, byte[] bytes) throws IOException {
    int[] counts = outcomes.computeIfAbsent(seed.format(), format -> new int[3]);
    String wrong;
    long start = System.nanoTime();
    try {
      wrong = seed.holdsSources() ? sources(seed, bytes) : act(seed, bytes);
      counts[wrong.isEmpty() ? 0 : 1]++;
    } catch (RuntimeException | Error e) {
      wrong = e + " at " + Stream.of(e.getStackTrace()).limit(6).toList();
    }
    times.merge(seed.format(), System.nanoTime() - start, Long::sum);
    boolean named = wrong.isEmpty() || wrong.startsWith("[" + seed.name());
    if (!named || wrong.contains("took longer") || wrong.contains("needs more memory")) {
      counts[2]++;
      findings++;
      System.out.println(iteration + " " + seed.name() + ": " + wrong);
      Files.write(found.resolve(iteration + "-" + seed.name()), bytes);
    }
  }

  /// What is wrong with an act, empty text where nothing is.
  private String act(Seed seed, byte[] bytes) {
    try {
      parser.parse(new ByteArrayInputStream(bytes), seed.name());
      return "";
    } catch (IOException e) {
      return failed(e);
    }
  }

  private String sources(Seed seed, byte[] bytes) throws IOException {
    Path archive = Files.write(found.resolve(seed.name()), bytes);
    String wrong = "";
    for (ParseOutcome outcome : parser.parseAll(List.of(archive))) {
      wrong = outcome instanceof Failed failed ? failed(failed.cause()) : wrong;
    }
    return wrong;
  }

  private String failed(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    if (failure.getCause() instanceof RuntimeException defect && message.contains("damaged")) {
      StackTraceElement[] trace = defect.getStackTrace();
      String place = trace.length == 0 ? "?" : trace[0].toString();
      String ours =
          Stream.of(trace)
              .map(StackTraceElement::toString)
              .filter(frame -> frame.contains("zannama"))
              .findFirst()
              .orElse("");
      String kind = defect.getClass().getSimpleName() + " at " + place + " from " + ours;
      defects.merge(kind, 1, Integer::sum);
    }
    return message;
  }

  private void report() {
    outcomes.forEach((format, counts) ->
        System.out.printf(
            Locale.ROOT,
            "%-6s %d acts, %d named failures, %d findings, %d s%n",
            format,
            counts[0],
            counts[1],
            counts[2],
            times.getOrDefault(format, 0L) / 1_000_000_000));
    defects.forEach((kind, count) -> System.out.println(count + " " + kind));
  }
}
