package kz.zannama.parser.ocr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kz.zannama.model.ActText;
import kz.zannama.parser.ActParser;
import kz.zannama.parser.internal.repair.Repairer;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceFile;
import kz.zannama.parser.internal.source.media.SourceReaders;
import kz.zannama.parser.ocr.internal.ProgramRun;
import kz.zannama.parser.scan.PageImage;
import kz.zannama.parser.scan.RecognizedPage;
import kz.zannama.parser.scan.ScanReading;
import kz.zannama.parser.scan.TextRecognizer;

/// Reads scans of acts, degraded more and more, and prints for each degradation the character error
/// rate, how many facts of heads are right, and the adjacency of the tables' cells, beside what
/// tesseract's plain text of the same images gives; then the same for each of [HardScan].
///
/// Arguments: a folder where the scans and what was wrong are kept, a part of the name of the
/// degradations that are measured (`hard` for the others), and how many acts are taken for each.
final class ScanBenchmark {
  private static final long SEED = 24;

  private final Tesseract tesseract =
      Tesseract.create().withProcesses(1).withTime(Duration.ofMinutes(10));
  private final Optional<Path> kept;
  private final String only;
  private final int most;

  private ScanBenchmark(Optional<Path> kept, String only, int most) throws IOException {
    this.kept = kept;
    this.only = only;
    this.most = most;
  }

  public static void main(String[] args) throws IOException {
    Optional<Path> kept = args.length == 0 ? Optional.empty() : Optional.of(Path.of(args[0]));
    int most = args.length < 3 ? Integer.MAX_VALUE : Integer.parseInt(args[2]);
    new ScanBenchmark(kept, args.length < 2 ? "" : args[1], most).run();
  }

  private void run() throws IOException {
    System.out.println(tesseract.name());
    System.out.println("scan\tCER\tplain\tfacts\tplain\ttables\tplain\tms");
    List<PrintedAct> acts = new ArrayList<>(PrintedAct.all());
    Collections.shuffle(acts, new Random(SEED));
    for (Degradation degradation : Degradation.all()) {
      if (degradation.name().contains(only)) {
        Scores scores = new Scores(degradation.name());
        for (PrintedAct act : acts.subList(0, Math.min(most, acts.size()))) {
          measure(List.of(act), degradation, scores);
        }
        scores.print();
      }
    }
    for (HardScan scan : HardScan.all()) {
      String name = "hard: " + scan.degradation().name();
      if (name.contains(only)) {
        Scores scores = new Scores(name);
        measure(scan.printed(), scan.degradation(), scores);
        scores.print();
      }
    }
  }

  /// What a kind of scan gives, read by this library and by tesseract alone.
  private record Scores(String name, ScanScore ours, ScanScore plain) {
    Scores(String name) {
      this(name, new ScanScore(), new ScanScore());
    }

    void print() {
      System.out.printf(
          Locale.ROOT,
          "%s\t%.4f\t%.4f\t%.3f\t%.3f\t%.3f\t%.3f\t%d%n",
          name,
          ours.errorRate(),
          plain.errorRate(),
          ours.facts(),
          plain.facts(),
          ours.tables(),
          plain.tables(),
          ours.millis());
    }
  }

  /// Measures a page with acts side by side.
  private void measure(List<PrintedAct> acts, Degradation degradation, Scores scores)
      throws IOException {
    byte[] pdf = PrintedAct.pdf(acts);
    byte[] scan = Scan.png(Scan.of(pdf, degradation), degradation.dpi());
    String truth = text(SourceReaders.file("act.pdf", pdf));
    ScanReading reading = ScanReading.of(new ReadOnce(tesseract));
    long begun = System.nanoTime();
    String read = text(SourceReaders.file("act.png", scan).reading(reading));
    long millis = (System.nanoTime() - begun) / 1_000_000;
    String bare = plainText(scan);
    scores.ours.add(truth, read, millis);
    scores.plain.add(truth, bare, 0);
    String name = acts.getFirst().name() + " " + degradation.name();
    List<ActText> known = parse(ActParser.create(), pdf, "act.pdf");
    List<ActText> ours = parse(ActParser.builder().scans(reading).build(), scan, "act.png");
    List<ActText> plain =
        parse(ActParser.create(), bare.getBytes(StandardCharsets.UTF_8), "act.txt");
    for (PrintedAct act : acts) {
      scores.ours.add(act, known, ours, keep(name + " ours"));
      scores.plain.add(act, known, plain, keep(name + " plain"));
    }
    if (kept.isPresent()) {
      keep(name, scan, Map.of("truth", truth, "ours", read, "plain", bare));
      EvidencePicture.of(scan, degradation.dpi(), ours)
          .write(kept.get().resolve(name + ".evidence.png"));
    }
  }

  private void keep(String name, byte[] scan, Map<String, String> texts) throws IOException {
    Path folder = kept.orElseThrow();
    Files.write(folder.resolve(name + ".png"), scan);
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Files.writeString(folder.resolve(name + "." + text.getKey() + ".txt"), text.getValue());
    }
  }

  /// Reads a page once, however often it is asked for it.
  private static final class ReadOnce implements TextRecognizer {
    private final TextRecognizer reader;
    private Optional<RecognizedPage> page = Optional.empty();

    ReadOnce(TextRecognizer reader) {
      this.reader = reader;
    }

    @Override
    public String name() {
      return reader.name();
    }

    @Override
    public int pagesAtATime() {
      return 1;
    }

    @Override
    public RecognizedPage recognize(PageImage image) throws IOException {
      if (page.isEmpty()) {
        page = Optional.of(reader.recognize(image));
      }
      return page.get();
    }
  }

  private ScanScore.Wrong keep(String name) {
    return what -> {
      if (kept.isPresent()) {
        Path file = kept.get().resolve("wrong.txt");
        String line = name + ": " + what + "\n";
        Files.writeString(file, (Files.exists(file) ? Files.readString(file) : "") + line);
      }
    };
  }

  /// The texts of the acts in a file; none where it is refused.
  private static List<ActText> parse(ActParser parser, byte[] bytes, String name) {
    try {
      return parser.parse(new ByteArrayInputStream(bytes), name).acts().stream()
          .flatMap(act -> act.texts().values().stream())
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private String plainText(byte[] scan) throws IOException {
    List<String> command = List.of("tesseract", "stdin", "stdout", "-l", "rus+kaz", "--psm", "3");
    byte[] out = ProgramRun.of(command, scan, Duration.ofMinutes(2), 1 << 24).whole();
    return new String(out, StandardCharsets.UTF_8);
  }

  private static String text(SourceFile file) throws IOException {
    SourceDocument document = new Repairer().repair(SourceReaders.read(file));
    List<String> texts = new ArrayList<>();
    for (SourceBlock block : document.blocks()) {
      switch (block) {
        case SourceBlock.Paragraph paragraph -> texts.add(paragraph.text().value());
        case SourceBlock.Grid grid -> grid.cells().forEach(cell -> texts.add(cell.text()));
        case SourceBlock.Picture picture -> {}
      }
    }
    return String.join(" ", texts);
  }
}
