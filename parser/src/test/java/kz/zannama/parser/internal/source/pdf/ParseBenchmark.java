package kz.zannama.parser.internal.source.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import kz.zannama.parser.ActParser;
import kz.zannama.parser.internal.read.ActReader;
import kz.zannama.parser.internal.repair.Repairer;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// Measures the CPU time of a whole parse and of its stages against PDFBox's text stripper with
/// position sort, on the same files in one run: `ParseBenchmark FILE.pdf …`.
///
/// Each figure is the fastest of five rounds, in milliseconds a page.
final class ParseBenchmark {
  private static final int ROUNDS = 5;

  private ParseBenchmark() {}

  private interface Work {
    Object done() throws IOException;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      System.out.println("Skipped: no PDFs given");
      return;
    }
    double parse = 0;
    double read = 0;
    double strip = 0;
    for (String argument : arguments) {
      byte[] bytes = Files.readAllBytes(Path.of(argument));
      SourceFile file = SourceFile.of("act.pdf", "application/pdf", bytes);
      SourceDocument document = new PdfReader().read(file);
      SourceDocument repaired = new Repairer().repair(document);
      double whole =
          time(() -> ActParser.create().parse(new ByteArrayInputStream(bytes), "act.pdf"));
      double stripper = time(() -> strip(bytes));
      double reader = time(() -> new PdfReader().read(file));
      double pages = document.source().pages().orElse(1);
      System.out.printf(
          Locale.ROOT,
          "%4.0f pages: parse %.2f, stripper %.2f; reader %.2f, repair %.2f, grammar %.2f%n",
          pages,
          whole / pages,
          stripper / pages,
          reader / pages,
          time(() -> new Repairer().repair(document)) / pages,
          time(() -> ActReader.read(repaired, file)) / pages);
      parse += whole;
      read += reader;
      strip += stripper;
    }
    System.out.printf(
        Locale.ROOT,
        "parse %.0f ms, reader %.0f ms, stripper %.0f ms; ratio of parse %.2f, of reader %.2f%n",
        parse,
        read,
        strip,
        parse / strip,
        read / strip);
  }

  private static String strip(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document);
    }
  }

  /// The CPU time of the fastest round, in milliseconds.
  private static double time(Work work) throws IOException {
    long best = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      if (work.done() != null) {
        long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        best = Math.min(best, time);
      }
    }
    return best / 1e6;
  }
}
