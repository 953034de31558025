package kz.zannama.parser.internal.source.pdf;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.zannama.parser.internal.source.SourceFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// Measures the CPU time of [PdfReader] against PDFBox's text stripper with position sort, on the
/// same files in one run: `PdfReadingBenchmark FILE.pdf …`.
final class PdfReadingBenchmark {
  private static final int ROUNDS = 5;

  private PdfReadingBenchmark() {}

  private interface Work {
    int on(byte[] bytes) throws IOException;
  }

  public static void main(String[] args) throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (String arg : args) {
      files.add(Files.readAllBytes(Path.of(arg)));
    }
    if (files.isEmpty()) {
      System.out.println("Skipped: no PDFs given");
      return;
    }
    double ours = seconds(files, PdfReadingBenchmark::read);
    double stripper = seconds(files, PdfReadingBenchmark::strip);
    System.out.println("reader " + ours + " s, sorting stripper " + stripper + " s");
    System.out.println("ratio " + ours / stripper);
  }

  private static int read(byte[] bytes) throws IOException {
    SourceFile file = SourceFile.of("act.pdf", "application/pdf", bytes);
    return new PdfReader().read(file).rawText().length();
  }

  private static int strip(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document).length();
    }
  }

  /// The CPU time of the fastest round over all files.
  private static double seconds(List<byte[]> files, Work work) throws IOException {
    long best = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      int characters = 0;
      for (byte[] file : files) {
        characters += work.on(file);
      }
      long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      best = characters > 0 ? Math.min(best, time) : best;
    }
    return best / 1e9;
  }
}
