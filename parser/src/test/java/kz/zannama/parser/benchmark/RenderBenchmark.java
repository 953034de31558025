package kz.zannama.parser.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.zannama.model.Table;
import kz.zannama.model.TableGrid;
import kz.zannama.parser.ActParser;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Measures what is read of renders of known acts: `RenderBenchmark FOLDER`.
///
/// `FOLDER/X_ENGINE.pdf` is `FOLDER/X.xhtml` as an engine renders it; `FOLDER/truth.json` has the
/// tables, `{"X":[{"grid":[["cell",…],…]}]}`. Words: F1 of the words as often as they occur. Cells:
/// the share of the truth's cells that stand at their place with exactly their text. Adjacency: F1
/// of the pairs of neighbouring cells.
public final class RenderBenchmark {
  private final Path folder;
  private final JsonNode truth;

  private RenderBenchmark(Path folder) throws IOException {
    this.folder = folder;
    truth = new JsonMapper().readTree(Files.readString(folder.resolve("truth.json")));
  }

  public static void main(String[] arguments) throws IOException {
    RenderBenchmark benchmark = new RenderBenchmark(Path.of(arguments[0]));
    try (Stream<Path> files = Files.list(benchmark.folder)) {
      for (Path pdf :
          files
              .filter(file -> file.toString().endsWith(".pdf"))
              .sorted(Comparator.naturalOrder())
              .toList()) {
        benchmark.measure(pdf);
      }
    }
  }

  private void measure(Path pdf) throws IOException {
    String name = String.valueOf(pdf.getFileName());
    String act = name.substring(0, name.indexOf('_'));
    double words = f1(words(truthText(act)), words(ReadText.of(pdf)));
    List<String[][]> expected = new ArrayList<>();
    truth.path(act).forEach(table -> expected.add(grid(table.path("grid"))));
    List<String[][]> found =
        ActParser.create().parse(pdf).act().text().tables().stream()
            .map(RenderBenchmark::grid)
            .toList();
    System.out.printf(
        Locale.ROOT,
        "%-20s words %.2f %%, adjacency %.4f, cells exact %.1f %%, tables %d of %d%n",
        name,
        100 * words,
        f1(relations(expected), relations(found)),
        100 * exact(expected, found),
        found.size(),
        expected.size());
  }

  private String truthText(String act) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve(act + ".xhtml"))).body().text();
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    for (String word : evened(text).split(" ")) {
      words.merge(word, 1, Integer::sum);
    }
    return words;
  }

  private static double f1(Map<String, Integer> expected, Map<String, Integer> found) {
    int common = 0;
    for (Map.Entry<String, Integer> entry : expected.entrySet()) {
      common += Math.min(entry.getValue(), found.getOrDefault(entry.getKey(), 0));
    }
    int all = Stream.of(expected, found).flatMap(m -> m.values().stream()).mapToInt(i -> i).sum();
    return all == 0 ? 1 : 2.0 * common / all;
  }

  private static String[][] grid(JsonNode rows) {
    String[][] grid = new String[rows.size()][];
    for (int row = 0; row < grid.length; row++) {
      grid[row] = new String[rows.get(row).size()];
      for (int column = 0; column < grid[row].length; column++) {
        grid[row][column] = evened(rows.get(row).get(column).asString(""));
      }
    }
    return grid;
  }

  private static String[][] grid(Table table) {
    TableGrid places = TableGrid.of(table);
    String[][] grid = new String[places.rows()][places.columns()];
    for (String[] row : grid) {
      Arrays.fill(row, "");
    }
    for (TableGrid.Placed placed : places.cells()) {
      for (int row = placed.firstRow(); row <= placed.lastRow(); row++) {
        Arrays.fill(
            grid[row], placed.firstColumn(), placed.lastColumn() + 1, evened(placed.cell().text()));
      }
    }
    return grid;
  }

  /// Blanks single, and the Latin letters in words that the truth took over from the act as the
  /// parser reads them.
  private static String evened(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").replace('i', 'і').replace('I', 'І').strip();
  }

  /// The share of the truth's cells that the table most like theirs has at their place.
  private static double exact(List<String[][]> expected, List<String[][]> found) {
    int cells = 0;
    int right = 0;
    for (String[][] truth : expected) {
      cells += Arrays.stream(truth).mapToInt(row -> row.length).sum();
      right += found.stream().mapToInt(ours -> exact(truth, ours)).max().orElse(0);
    }
    return cells == 0 ? 1 : (double) right / cells;
  }

  private static int exact(String[][] truth, String[][] ours) {
    int right = 0;
    for (int row = 0; row < truth.length; row++) {
      for (int column = 0; column < truth[row].length; column++) {
        right += at(ours, row, column).equals(truth[row][column]) ? 1 : 0;
      }
    }
    return right;
  }

  private static String at(String[][] grid, int row, int column) {
    return row < grid.length && column < grid[row].length ? grid[row][column] : "";
  }

  /// The pairs of a filled cell and the next filled one to its right and below it.
  private static Map<String, Integer> relations(List<String[][]> tables) {
    Map<String, Integer> relations = new HashMap<>();
    for (String[][] grid : tables) {
      for (int row = 0; row < grid.length; row++) {
        for (int column = 0; column < grid[row].length; column++) {
          String cell = grid[row][column];
          if (!cell.isEmpty()) {
            String right = next(grid, row, column, 0, 1);
            String below = next(grid, row, column, 1, 0);
            relations.merge("→" + cell + "\t" + right, right.isEmpty() ? 0 : 1, Integer::sum);
            relations.merge("↓" + cell + "\t" + below, below.isEmpty() ? 0 : 1, Integer::sum);
          }
        }
      }
    }
    return relations;
  }

  private static String next(String[][] grid, int row, int column, int down, int across) {
    int r = row + down;
    int c = column + across;
    while (r < grid.length && c < grid[r].length) {
      if (!grid[r][c].isEmpty()) {
        return grid[r][c];
      }
      r += down;
      c += across;
    }
    return "";
  }
}
