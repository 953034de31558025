package kz.zannama.parser.internal.repair;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.zannama.model.Issue;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceBlock.Picture;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceFile;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.text.TextReader;

/// Measures repairs of plain texts.
///
/// ```
/// RepairMeasurement read TEXTS ANSWERS.tsv    how many right readings the repaired texts have
/// RepairMeasurement list TEXTS                every repair that changed words, and the speed
/// ```
///
/// An answer is a line of `file⇥lines⇥damaged⇥right`, or of `file⇥lines⇥right`, under a heading;
/// the lines are 1-based: `23-25`. A right reading in brackets means that the damaged one must
/// stay.
final class RepairMeasurement {
  private final Repairer repairer = new Repairer();

  private RepairMeasurement() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.out.println("Skipped: no folder of texts given");
      return;
    }
    RepairMeasurement measurement = new RepairMeasurement();
    if (arguments[0].equals("read")) {
      measurement.read(Path.of(arguments[1]), Path.of(arguments[2]));
    } else {
      measurement.list(Path.of(arguments[1]));
    }
  }

  private void read(Path texts, Path answers) throws IOException {
    List<String> lines = Files.readAllLines(answers, StandardCharsets.UTF_8);
    int right = 0;
    for (String line : lines.subList(1, lines.size())) {
      String[] columns = line.split("\t", -1);
      boolean withDamage = lines.getFirst().split("\t", -1)[2].equals("raw");
      String wanted = columns[withDamage ? 3 : 2];
      if (wanted.startsWith("(")) {
        wanted = columns[2];
      }
      String read = readingOf(texts.resolve(columns[0]), columns[1]);
      if (read.contains(wanted.replaceAll(" {2,}", " "))) {
        right++;
      } else {
        System.out.println("Wrong: " + columns[0] + " " + columns[1] + ": " + wanted);
        System.out.println("       " + read);
      }
    }
    System.out.println(right + " of " + (lines.size() - 1) + " right");
  }

  /// The repaired paragraphs that some lines of a file became part of.
  private String readingOf(Path file, String lines) throws IOException {
    SourceDocument read = document(file);
    int dash = lines.indexOf('-');
    int first = Integer.parseInt(dash < 0 ? lines : lines.substring(0, dash));
    int last = Integer.parseInt(lines.substring(dash + 1));
    int from = startOfLine(read.rawText(), first);
    int to = startOfLine(read.rawText(), last + 1);
    StringBuilder reading = new StringBuilder();
    for (SourceText text : texts(repairer.repair(read))) {
      Span span = text.span();
      if (span.start() < to && span.end() > from) {
        reading.append(reading.isEmpty() ? "" : " ").append(text.value());
      }
    }
    return reading.toString();
  }

  private static int startOfLine(String text, int number) {
    int start = 0;
    for (int line = 1; line < number; line++) {
      int feed = text.indexOf('\n', start);
      if (feed < 0) {
        return text.length();
      }
      start = feed + 1;
    }
    return start;
  }

  private void list(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    Map<String, Integer> counts = new TreeMap<>();
    long characters = 0;
    long nanoseconds = 0;
    for (Path file : files) {
      SourceDocument read = document(file);
      long start = System.nanoTime();
      SourceDocument repaired = repairer.repair(read);
      nanoseconds += System.nanoTime() - start;
      characters += read.rawText().length();
      for (Issue issue : repaired.issues()) {
        counts.merge(issue.code().value(), 1, Integer::sum);
        System.out.println(file.getFileName() + " " + issue.code() + " " + issue.message());
      }
      requireRaw(read, repaired);
    }
    System.out.println(files.size() + " files, issues " + counts);
    System.out.printf(
        Locale.ROOT,
        "%.1f million characters a second%n",
        characters * 1e3 / Math.max(1, nanoseconds));
  }

  private static void requireRaw(SourceDocument read, SourceDocument repaired) {
    List<SourceText> before = texts(read);
    List<SourceText> after = texts(repaired);
    for (int i = 0; i < before.size(); i++) {
      if (!after.get(i).raw().equals(before.get(i).raw())) {
        throw new IllegalStateException("Lost its raw text: " + before.get(i));
      }
    }
  }

  private static SourceDocument document(Path file) throws IOException {
    return TextReader.read(
        SourceFile.of(file.getFileName().toString(), "text/plain", Files.readAllBytes(file)));
  }

  private static List<SourceText> texts(SourceDocument document) {
    List<SourceText> texts = new ArrayList<>();
    for (SourceBlock block : document.blocks()) {
      switch (block) {
        case Paragraph paragraph -> texts.add(paragraph.text());
        case Grid grid ->
            grid.cells().forEach(cell -> cell.paragraphs().forEach(p -> texts.add(p.text())));
        case Picture picture -> {}
      }
    }
    return texts;
  }
}
