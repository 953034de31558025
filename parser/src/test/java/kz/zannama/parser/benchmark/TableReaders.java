package kz.zannama.parser.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.zannama.model.Table;
import kz.zannama.model.TableGrid;
import kz.zannama.parser.ActParser;
import tools.jackson.databind.json.JsonMapper;

/// Ways to read the tables of a PDF: ours, and those of tabula-java where the module
/// `parser/tabula` was built (profile `tabula`). Each gives `{"tables":[{"page":1,"cells":[{"r0":0,
/// "r1":0,"c0":0,"c1":0,"text":"…"}]}]}`: places from zero, the last one included.
final class TableReaders {
  private TableReaders() {}

  /// The ways by name.
  ///
  /// @param tabula the build folder of the module; empty text for ours alone
  static Map<String, Function<byte[], String>> of(String tabula) {
    Map<String, Function<byte[], String>> readers = new LinkedHashMap<>();
    readers.put("zannama", TableReaders::read);
    if (!tabula.isEmpty()) {
      for (Function<?, ?> other : ServiceLoader.load(Function.class, loader(Path.of(tabula)))) {
        // Declared by the module: its package says what each takes and gives.
        @SuppressWarnings("unchecked")
        Function<byte[], String> reader = (Function<byte[], String>) other;
        readers.put(other.toString(), reader);
      }
    }
    return readers;
  }

  /// tabula-java needs an older PDFBox, so that it sees none of our class path.
  private static URLClassLoader loader(Path build) {
    try (Stream<Path> jars = Files.list(build.resolve("lib"))) {
      List<URL> urls = new ArrayList<>();
      urls.add(build.resolve("classes").toUri().toURL());
      for (Path jar : jars.toList()) {
        urls.add(jar.toUri().toURL());
      }
      return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException("Build the module first: mvn -Ptabula process-classes", e);
    }
  }

  /// The PDFs of a folder, by name.
  static List<Path> pdfs(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".pdf"))
          .sorted(Comparator.naturalOrder())
          .toList();
    }
  }

  private static String read(byte[] pdf) {
    try {
      var act = ActParser.create().parse(new ByteArrayInputStream(pdf), "act.pdf").act();
      return new JsonMapper()
          .writeValueAsString(
              new ScoredFile(act.text().tables().stream().map(ScoredTable::of).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

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
}
