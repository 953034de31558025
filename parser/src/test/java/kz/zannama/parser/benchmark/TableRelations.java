package kz.zannama.parser.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

/// Writes the tables of PDFs, each cell with the places it covers, for a scorer of tables such as
/// that of the ICDAR-2013 competition: `TableRelations PDFS RESULTS [TABULA]`.
///
/// `RESULTS/zannama/NAME.json` is ours of `PDFS/NAME.pdf`; with TABULA, the build folder of the
/// module `parser/tabula`, those of tabula-java's modes stand beside it. Files that a reader fails
/// on are named.
public final class TableRelations {
  private TableRelations() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.out.println("usage: TableRelations PDFS RESULTS [TABULA]");
      return;
    }
    Map<String, Function<byte[], String>> readers =
        TableReaders.of(arguments.length > 2 ? arguments[2] : "");
    for (Map.Entry<String, Function<byte[], String>> reader : readers.entrySet()) {
      Path results = Files.createDirectories(Path.of(arguments[1]).resolve(reader.getKey()));
      for (Path pdf : TableReaders.pdfs(Path.of(arguments[0]))) {
        String name = String.valueOf(pdf.getFileName()).replaceFirst("\\.pdf$", ".json");
        try {
          String tables = reader.getValue().apply(Files.readAllBytes(pdf));
          Files.writeString(results.resolve(name), tables);
        } catch (RuntimeException e) {
          System.out.println(reader.getKey() + " failed on " + pdf + ": " + e);
        }
      }
    }
  }
}
