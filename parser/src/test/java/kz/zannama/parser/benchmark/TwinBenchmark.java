package kz.zannama.parser.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Compares what is read of a PDF with the Word file of the same act: `TwinBenchmark PDF DOCX`.
///
/// The words of the Word file are those that Apache POI extracts, so that no code of ours is on
/// both sides. Printed: F1 of the words as often as they occur; how many words must be taken out
/// and put in to make one text of the other, in order; each place where they differ; and how often
/// the text read has what only broken text has.
public final class TwinBenchmark {
  /// What broken text looks like, by name.
  private static final Map<String, Pattern> SCARS =
      Map.of(
          "four letters apart", Pattern.compile("(?<![\\p{L}.])\\p{L}(?: \\p{L}){3}(?!\\p{L})"),
          "comma alone", Pattern.compile("(?:^|\\s)[,;](?=\\s|$)"),
          "two blanks", Pattern.compile("  "));

  private TwinBenchmark() {}

  /// Runs it.
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.out.println("usage: TwinBenchmark PDF DOCX; skipped without them");
      return;
    }
    String read = ReadText.of(Path.of(arguments[0]));
    List<String> truth = words(extracted(Path.of(arguments[1])));
    List<String> found = words(read);
    List<Edit> edits = edits(truth, found);
    System.out.printf(
        Locale.ROOT,
        "%d words of the Word file, %d of the PDF: F1 %.5f; %d words out or in, at %d places%n",
        truth.size(),
        found.size(),
        f1(truth, found),
        edits.stream().mapToInt(edit -> edit.out().size() + edit.in().size()).sum(),
        edits.size());
    edits.forEach(edit -> System.out.println("  " + edit));
    SCARS.forEach(
        (name, scar) -> System.out.println(name + ": " + scar.matcher(read).results().count()));
  }

  private static String extracted(Path docx) throws IOException {
    try (InputStream in = Files.newInputStream(docx);
        XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(in))) {
      return extractor.getText();
    }
  }

  private static List<String> words(String text) {
    return List.of(text.replace('\u00a0', ' ').strip().split("\\s+"));
  }

  private static double f1(List<String> truth, List<String> found) {
    Map<String, Integer> left = new HashMap<>();
    truth.forEach(word -> left.merge(word, 1, Integer::sum));
    int common = 0;
    for (String word : found) {
      common += left.merge(word, -1, Integer::sum) >= 0 ? 1 : 0;
    }
    return 2.0 * common / (truth.size() + found.size());
  }

  /// Words of one text where the other has others.
  private record Edit(List<String> out, List<String> in) {
    @Override
    public String toString() {
      return "[-" + String.join(" ", out) + "-] {+" + String.join(" ", in) + "+}";
    }
  }

  /// The shortest edit, by the greedy algorithm of Myers, "An O(ND) Difference Algorithm and Its
  /// Variations" (1986): the furthest places that each number of edits reaches, then the way back.
  private static List<Edit> edits(List<String> truth, List<String> found) {
    List<int[]> reached = new ArrayList<>();
    int[] furthest = new int[2 * (truth.size() + found.size()) + 3];
    int middle = furthest.length / 2;
    for (int steps = 0; ; steps++) {
      for (int k = -steps; k <= steps; k += 2) {
        boolean down =
            k == -steps || (k != steps && furthest[middle + k - 1] < furthest[middle + k + 1]);
        int x = down ? furthest[middle + k + 1] : furthest[middle + k - 1] + 1;
        while (x < truth.size() && x - k < found.size() && truth.get(x).equals(found.get(x - k))) {
          x++;
        }
        furthest[middle + k] = x;
        if (x >= truth.size() && x - k >= found.size()) {
          return back(truth, found, reached);
        }
      }
      int[] row = new int[2 * steps + 3];
      System.arraycopy(furthest, middle - steps - 1, row, 0, row.length);
      reached.add(row);
    }
  }

  private static List<Edit> back(List<String> truth, List<String> found, List<int[]> reached) {
    List<Edit> edits = new ArrayList<>();
    int x = truth.size();
    int y = found.size();
    for (int steps = reached.size(); steps > 0; steps--) {
      int[] row = reached.get(steps - 1);
      int middle = row.length / 2;
      int k = x - y;
      boolean down = k == -steps || (k != steps && row[middle + k - 1] < row[middle + k + 1]);
      int fromX = down ? row[middle + k + 1] : row[middle + k - 1];
      int fromY = fromX - (down ? k + 1 : k - 1);
      int endX = down ? fromX : fromX + 1;
      boolean goesOn = x == endX && !edits.isEmpty();
      List<String> out = down ? List.of() : List.of(truth.get(fromX));
      List<String> in = down ? List.of(found.get(fromY)) : List.of();
      Edit later = goesOn ? edits.removeLast() : new Edit(List.of(), List.of());
      edits.add(new Edit(joined(out, later.out()), joined(in, later.in())));
      x = fromX;
      y = fromY;
    }
    Collections.reverse(edits);
    return edits;
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
