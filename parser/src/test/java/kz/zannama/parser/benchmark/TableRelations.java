package kz.zannama.parser.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.zannama.model.Table;
import kz.zannama.model.TableGrid;
import kz.zannama.parser.ActParser;
import tools.jackson.databind.json.JsonMapper;

/// Writes the tables of PDFs, each cell with the places it covers, for a scorer of tables such as
/// that of the ICDAR-2013 competition: `TableRelations PDFS RESULTS`.
///
/// `RESULTS/NAME.json` of `PDFS/NAME.pdf` is `{"tables":[{"page":1,"cells":[{"r0":0,"r1":0,"c0":0,
/// "c1":0,"text":"…"}]}]}`: places from zero, the last one included. The time of a page is printed.
public final class TableRelations {
  private TableRelations() {}

  /// A table as scorers read it.
  record ScoredTable(int page, List<ScoredCell> cells) {
    static ScoredTable of(Table table) {
      List<ScoredCell> cells = new ArrayList<>();
      for (TableGrid.Placed placed : TableGrid.of(table).cells()) {
        int row = placed.firstRow();
        int column = placed.firstColumn();
        Table.Cell cell = placed.cell();
        cells.add(
            new ScoredCell(
                row,
                row + cell.rowSpan() - 1,
                column,
                column + cell.columnSpan() - 1,
                cell.text()));
      }
      return new ScoredTable(1, cells);
    }
  }

  /// A cell by the places it covers.
  record ScoredCell(int r0, int r1, int c0, int c1, String text) {}

  /// The tables of a file.
  record ScoredFile(List<ScoredTable> tables) {}

  public static void main(String[] arguments) throws IOException {
    Path results = Files.createDirectories(Path.of(arguments[1]));
    ActParser parser = ActParser.create();
    long pages = 0;
    long start = System.nanoTime();
    for (Path pdf : pdfs(Path.of(arguments[0]))) {
      String name = String.valueOf(pdf.getFileName());
      try {
        var act = parser.parse(pdf).act();
        List<ScoredTable> tables =
            act.text().tables().stream().map(TableRelations.ScoredTable::of).toList();
        pages += act.text().source().pages().orElse(0);
        Path result = results.resolve(name.substring(0, name.length() - 4) + ".json");
        Files.writeString(result, new JsonMapper().writeValueAsString(new ScoredFile(tables)));
      } catch (IOException e) {
        System.out.println(e.getMessage());
      }
    }
    System.out.println("ms/page " + (System.nanoTime() - start) / 1_000_000.0 / pages);
  }

  private static List<Path> pdfs(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".pdf"))
          .sorted(Comparator.naturalOrder())
          .toList();
    }
  }
}
