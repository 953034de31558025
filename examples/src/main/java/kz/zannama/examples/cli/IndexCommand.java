package kz.zannama.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.zannama.examples.cli.option.OcrOption;
import kz.zannama.examples.cli.source.SourceOutcomes;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActIndexWriter;
import kz.zannama.model.Act;
import kz.zannama.model.PutResult;
import kz.zannama.model.PutResult.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Puts acts into an index; texts of one act join, and none is lost.
@Command(
    description = "Puts acts into an index, which is made where there is none.",
    mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {
  /// After so many acts what was put is made safe, so that little is lost where the run is ended.
  private static final int COMMIT = 5_000;

  private final Terminal terminal;

  @Option(names = "--index", paramLabel = "PATH", required = true, description = "Its folder.")
  private Path folder = Path.of("");

  @Mixin private OcrOption ocr = new OcrOption();

  @Parameters(
      paramLabel = "FILE|DIR",
      arity = "1..*",
      description = "What to put there; - is standard input.")
  private List<Path> sources = List.of();

  IndexCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    try (ActIndex index = ActIndex.open(folder)) {
      int code = put(index, counts);
      for (Outcome outcome : Outcome.values()) {
        String name = outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        terminal.out().print(name + " " + counts.getOrDefault(outcome, 0) + ", ");
      }
      terminal.out().print(index.size() + " acts in " + folder + "\n");
      return code;
    }
  }

  private int put(ActIndex index, Map<Outcome, Integer> counts) throws IOException {
    try (ActIndexWriter writer = index.writer()) {
      return SourceOutcomes.of(terminal, sources, ocr)
          .forEach(parsed -> {
            for (Act act : parsed.result().acts()) {
              PutResult put = writer.put(act);
              counts.merge(put.outcome(), 1, Integer::sum);
              if (put.outcome() == Outcome.KEPT_APART) {
                terminal.problem(
                    "["
                        + act.text().source().file()
                        + "] kept apart from acts like it: "
                        + put.id());
              }
              if (counts.values().stream().mapToInt(n -> n).sum() % COMMIT == 0) {
                writer.commit();
              }
            }
          });
    }
  }
}
