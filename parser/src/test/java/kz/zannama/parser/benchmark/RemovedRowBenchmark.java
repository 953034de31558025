package kz.zannama.parser.benchmark;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Takes each row of tables of words, and each alternative of rules, out in turn and asks the spec:
/// a row that nothing misses has no test. The library is loaded anew for each.
///
/// `RemovedRowBenchmark kz/zannama/parser/internal/amend/instruction/amending-verbs.tsv …`
public final class RemovedRowBenchmark {
  private static final String SPEC = "kz.zannama.parser.testdata.SpecRun";

  private RemovedRowBenchmark() {}

  /// Prints a line for each row that nothing misses, then how many of how many.
  public static void main(String[] tables) throws IOException, ReflectiveOperationException {
    URL[] classPath = classPath();
    int rows = 0;
    int unmissed = 0;
    for (String table : tables) {
      List<String> lines = lines(table);
      for (int row = 0; row < lines.size(); row++) {
        if (isRow(table, lines.get(row))) {
          List<String> others = new ArrayList<>(lines);
          others.remove(row);
          rows++;
          if (firstFailure(classPath, table, String.join("\n", others)).isEmpty()) {
            unmissed++;
            System.out.println(table + ":" + (row + 1) + ": " + lines.get(row));
          }
        }
      }
    }
    System.out.println(unmissed + " of " + rows + " rows are missed by no example of the spec");
  }

  private static Optional<?> firstFailure(URL[] classPath, String table, String text)
      throws IOException, ReflectiveOperationException {
    try (URLClassLoader loader = new OtherTable(classPath, table, text)) {
      Object spec = loader.loadClass(SPEC).getConstructor().newInstance();
      return (Optional<?>) ((Supplier<?>) spec).get();
    } catch (ExceptionInInitializerError | NoClassDefFoundError | IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage())); // specimens of the rule miss it
    }
  }

  private static boolean isRow(String table, String line) {
    return table.endsWith(".rules")
        ? line.startsWith("  = ")
        : !line.isBlank() && !line.startsWith("#");
  }

  private static List<String> lines(String table) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            ClassLoader.getSystemResourceAsStream(table), () -> "No table " + table)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static URL[] classPath() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }

  /// Loads everything anew, and one table with another text.
  private static final class OtherTable extends URLClassLoader {
    private final String table;
    private final byte[] text;

    OtherTable(URL[] classPath, String table, String text) {
      super(Arrays.copyOf(classPath, classPath.length), ClassLoader.getPlatformClassLoader());
      this.table = table;
      this.text = text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
      return name.equals(table) ? new ByteArrayInputStream(text) : super.getResourceAsStream(name);
    }
  }
}
