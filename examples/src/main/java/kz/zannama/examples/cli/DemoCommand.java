package kz.zannama.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kz.zannama.examples.cli.terminal.Refusal;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.text.WordTable;
import picocli.CommandLine.Command;

/// A tour: runs the other commands on the acts of `testdata/` and shows what was run.
@Command(mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  private final Terminal terminal;

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path acts = testdata().resolve("acts");
    if (!Files.isDirectory(acts)) {
      throw new Refusal(terminal.say("problem.demo", acts));
    }
    Path index = Files.createTempDirectory("zannama-demo");
    try {
      return steps(acts.toString(), index.toString());
    } finally {
      delete(index);
    }
  }

  private int steps(String acts, String index) {
    int code = 0;
    for (String[] step : WordTable.rows(DemoCommand.class, "demo.tsv")) {
      Stream<String> words =
          Stream.of(step)
              .map(word -> word.equals("ACTS") ? acts : word.equals("INDEX") ? index : word);
      code |= run(words.toArray(String[]::new));
    }
    return code;
  }

  private int run(String... command) {
    List<String> shown =
        Stream.of(command).map(word -> word.contains(" ") ? "'" + word + "'" : word).toList();
    terminal.out().print(terminal.bold("$ zannama " + String.join(" ", shown)) + "\n\n");
    int code = Zannama.run(terminal, worded(command));
    terminal.out().print("\n");
    return code;
  }

  /// A command that answers in the language of this one.
  private String[] worded(String... command) {
    Stream<String> language = Stream.of("--messages", terminal.wording().language().name());
    return Stream.concat(language, Stream.of(command)).toArray(String[]::new);
  }

  private static Path testdata() {
    String home = System.getProperty("zannama.home", "");
    return Path.of(System.getProperty("zannama.testdata", Path.of(home, "testdata").toString()));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
