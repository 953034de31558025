package kz.zannama.parser.ocr;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zannama.model.ActText;
import kz.zannama.model.Requisites;
import kz.zannama.model.Table;
import kz.zannama.parser.ActParser;
import kz.zannama.parser.ParseResult;
import kz.zannama.parser.internal.repair.Repairer;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceFile;
import kz.zannama.parser.internal.source.media.SourceReaders;
import kz.zannama.parser.ocr.internal.ProgramRun;
import kz.zannama.parser.scan.ScanReading;

/// Reads scans of acts, degraded more and more, and prints for each degradation the character error
/// rate, how many facts of heads are right, and the adjacency of the tables' cells, beside what
/// tesseract's plain text of the same images gives.
///
/// Arguments: a folder where the scans and what was wrong are kept, and a part of the name of the
/// degradations that are measured, if not all.
final class ScanBenchmark {
  private final Tesseract tesseract = Tesseract.create().withProcesses(1);
  private final ActParser parser = ActParser.builder().scans(ScanReading.of(tesseract)).build();
  private final Optional<Path> kept;
  private final String only;

  private ScanBenchmark(Optional<Path> kept, String only) throws IOException {
    this.kept = kept;
    this.only = only;
  }

  public static void main(String[] args) throws IOException {
    Optional<Path> kept = args.length == 0 ? Optional.empty() : Optional.of(Path.of(args[0]));
    new ScanBenchmark(kept, args.length < 2 ? "" : args[1]).run();
  }

  private void run() throws IOException {
    System.out.println(tesseract.name());
    System.out.println("scan\tCER\tplain\tfacts\tplain\ttables\tplain\tms");
    for (Degradation degradation : Degradation.all()) {
      if (!degradation.name().contains(only)) {
        continue;
      }
      Score ours = new Score();
      Score plain = new Score();
      for (PrintedAct act : PrintedAct.all()) {
        measure(act, degradation, ours, plain);
      }
      print(degradation.name(), ours, plain);
    }
    if ("side by side".contains(only)) {
      twoLanguages();
    }
  }

  private static void print(String name, Score ours, Score plain) {
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
        ours.millis / ours.pages);
  }

  private void measure(PrintedAct act, Degradation degradation, Score ours, Score plain)
      throws IOException {
    byte[] pdf = act.pdf();
    BufferedImage image = Scan.of(pdf, degradation);
    byte[] scan = Scan.png(image, degradation.dpi());
    String truth = text(SourceReaders.file("act.pdf", pdf));
    ActText known = parse(pdf, "act.pdf").act().text();
    long begun = System.nanoTime();
    SourceFile file = SourceReaders.file("act.png", scan).reading(ScanReading.of(tesseract));
    String read = text(file);
    ours.millis += (System.nanoTime() - begun) / 1_000_000;
    String bare = plainText(scan);
    String name = act.name() + " " + degradation.name();
    ours.add(truth, read, act.facts(), parse(scan, "act.png"), known, keep(name + " ours"));
    byte[] bytes = bare.getBytes(StandardCharsets.UTF_8);
    plain.add(truth, bare, act.facts(), parse(bytes, "act.txt"), known, keep(name + " plain"));
    if (kept.isPresent()) {
      Files.write(kept.get().resolve(name + ".png"), scan);
      Files.writeString(kept.get().resolve(name + ".truth.txt"), truth);
      Files.writeString(kept.get().resolve(name + ".ours.txt"), read);
      Files.writeString(kept.get().resolve(name + ".plain.txt"), bare);
    }
  }

  /// Both languages of an act side by side on one page.
  private void twoLanguages() throws IOException {
    Score ours = new Score();
    Score plain = new Score();
    for (String name : PrintedAct.NAMES) {
      List<PrintedAct> acts = List.of(PrintedAct.of(name + ".kaz"), PrintedAct.of(name + ".rus"));
      byte[] pdf = PrintedAct.pdf(acts);
      byte[] scan = Scan.png(Scan.of(pdf, Degradation.CLEAN), 300);
      String truth = text(SourceReaders.file("act.pdf", pdf));
      long begun = System.nanoTime();
      String read = text(SourceReaders.file("act.png", scan).reading(ScanReading.of(tesseract)));
      ours.millis += (System.nanoTime() - begun) / 1_000_000;
      ours.add(truth, read);
      plain.add(truth, plainText(scan));
    }
    print("side by side", ours, plain);
  }

  private interface Wrong {
    void tell(String what) throws IOException;
  }

  private Wrong keep(String name) {
    return what -> {
      if (kept.isPresent()) {
        Path file = kept.get().resolve("wrong.txt");
        String line = name + ": " + what + "\n";
        Files.writeString(file, (Files.exists(file) ? Files.readString(file) : "") + line);
      }
    };
  }

  private ParseResult parse(byte[] bytes, String name) throws IOException {
    return parser.parse(new ByteArrayInputStream(bytes), name);
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

  /// What was right of what was to be read.
  private static final class Score {
    private long errors;
    private long characters;
    private int right;
    private int all;
    private int relationsRight;
    private int relationsKnown;
    private int relationsRead;
    private long millis;
    private int pages;

    void add(String truth, String read) {
      String known = key(truth);
      errors += distance(known, key(read));
      characters += known.length();
      pages++;
    }

    void add(
        String truth,
        String read,
        Map<String, String> facts,
        ParseResult parsed,
        ActText known,
        Wrong wrong)
        throws IOException {
      add(truth, read);
      ActText text = parsed.act().text();
      for (Map.Entry<String, String> fact : facts.entrySet()) {
        String found = fact(text, fact.getKey());
        boolean same = key(found).equals(key(fact.getValue()));
        right += same ? 1 : 0;
        all++;
        if (!same) {
          wrong.tell(fact.getKey() + " " + found + " for " + fact.getValue());
        }
      }
      Set<String> there = relations(known);
      Set<String> here = relations(text);
      relationsKnown += there.size();
      relationsRead += here.size();
      Set<String> both = new HashSet<>(there);
      both.retainAll(here);
      relationsRight += both.size();
      if (both.size() < there.size()) {
        there.removeAll(both);
        wrong.tell("tables lack " + there);
      }
    }

    double errorRate() {
      return errors / (double) characters;
    }

    double facts() {
      return all == 0 ? Double.NaN : right / (double) all;
    }

    /// The F1 of pairs of neighbouring cells.
    double tables() {
      return 2.0 * relationsRight / (relationsKnown + relationsRead);
    }
  }

  private static String fact(ActText text, String key) {
    Requisites requisites = text.requisites();
    return switch (key) {
      case "type" -> requisites.type().name();
      case "title" -> requisites.title();
      case "issuer" -> String.join("; ", requisites.issuers());
      case "adopted" -> requisites.adopted().map(Object::toString).orElse("-");
      case "number" -> requisites.number().orElse("-");
      case "registration" ->
          requisites
              .registration()
              .map(it -> it.number() + " " + it.date().map(Object::toString).orElse("-"))
              .orElse("-");
      case "signatory" ->
          text.signatories().stream()
              .map(person -> person.office().orElse("-") + " | " + person.name())
              .collect(Collectors.joining("; "));
      default -> throw new IllegalArgumentException("Not a fact: " + key);
    };
  }

  /// Pairs of cells that stand beside or below each other, without their blanks, as in the table
  /// competition of ICDAR 2013.
  private static Set<String> relations(ActText text) {
    Set<String> relations = new HashSet<>();
    for (Table table : text.tables()) {
      List<List<String>> rows =
          table.rows().stream()
              .map(row ->
                  row.cells().stream().map(cell -> key(cell.text()).replace(" ", "")).toList())
              .toList();
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).size(); column++) {
          String cell = rows.get(row).get(column);
          if (column + 1 < rows.get(row).size()) {
            relations.add(cell + " > " + rows.get(row).get(column + 1));
          }
          if (row + 1 < rows.size() && column < rows.get(row + 1).size()) {
            relations.add(cell + " v " + rows.get(row + 1).get(column));
          }
        }
      }
    }
    return relations;
  }

  /// A text as it is compared: single blanks, one kind of dash and of quote.
  private static String key(String text) {
    return text.replaceAll("[‐‑–—−]", "-")
        .replaceAll("[«»“”„]", "\"")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /// The edit distance of Levenshtein.
  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] now = new int[b.length() + 1];
      now[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(change, 1 + Math.min(before[j], now[j - 1]));
      }
      before = now;
    }
    return before[b.length()];
  }
}
