package kz.zannama.parser.benchmark;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes each row of tables of words, and each alternative of rules, out in turn and asks the
/// specimens of the rules, then the spec: a row that nothing misses has no test. The library is
/// loaded anew for each.
///
/// `RemovedRowBenchmark kz/zannama/parser/internal/amend/instruction/amending-verbs.tsv …`;
/// `specimens` before the tables asks the specimens alone, which takes seconds
public final class RemovedRowBenchmark {
  private static final String SPEC = "kz.zannama.parser.testdata.SpecRun";

  private RemovedRowBenchmark() {}

  /// Prints a line for each row that nothing misses, then how many of how many.
  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    URL[] classPath = classPath();
    boolean quick = args[0].equals("specimens");
    int rows = 0;
    int unmissed = 0;
    for (String table : Arrays.asList(args).subList(quick ? 1 : 0, args.length)) {
      List<String> lines = lines(table);
      if (isRefused(classPath, table, String.join("\n", lines))) {
        throw new IllegalStateException(table + " is refused as it is");
      }
      for (int row = 0; row < lines.size(); row++) {
        if (isRow(table, lines.get(row))) {
          List<String> others = new ArrayList<>(lines);
          others.remove(row);
          rows++;
          String text = String.join("\n", others);
          if (!isRefused(classPath, table, text)
              && (quick || firstFailure(classPath, table, text).isEmpty())) {
            unmissed++;
            System.out.println(table + ":" + (row + 1) + ": " + lines.get(row));
          }
        }
      }
    }
    System.out.println(unmissed + " of " + rows + " rows are missed by no test");
  }

  /// Whether a class beside a table refuses its text.
  private static boolean isRefused(URL[] classPath, String table, String text)
      throws IOException, ReflectiveOperationException {
    String folder = table.substring(0, table.lastIndexOf('/'));
    try (URLClassLoader loader = new OtherTable(classPath, table, text)) {
      for (String name : classes(folder)) {
        Class.forName(folder.replace('/', '.') + "." + name, true, loader);
      }
      return false;
    } catch (ExceptionInInitializerError | NoClassDefFoundError e) {
      return true;
    }
  }

  private static List<String> classes(String folder) throws IOException {
    List<String> names = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path inside = Path.of(entry).resolve(folder);
      if (Files.isDirectory(inside) && !entry.contains("test")) {
        try (Stream<Path> files = Files.list(inside)) {
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
              .map(name -> name.substring(0, name.length() - ".class".length()))
              .forEach(names::add);
        }
      }
    }
    return names;
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
