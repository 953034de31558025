package kz.zannama.examples.cli.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import kz.zannama.examples.cli.option.OcrOption;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActIndexWriter;
import kz.zannama.model.Act;
import kz.zannama.model.PutResult;
import kz.zannama.model.PutResult.Outcome;

/// Puts the acts of what a command line names into an index, and tells which were kept apart.
public final class SourceIntake {
  /// After so many acts what was put is made safe, so that little is lost where the run is ended.
  private static final int COMMIT = 5_000;

  private SourceIntake() {}

  /// Puts the acts of sources into an index.
  ///
  /// @param told is given the name of each source with what became of an act of it
  /// @return the exit code: 0 all good, 1 some inputs failed
  public static int into(
      ActIndex index,
      Terminal terminal,
      List<Path> sources,
      OcrOption ocr,
      BiConsumer<String, PutResult> told)
      throws IOException {
    int[] acts = new int[1];
    try (ActIndexWriter writer = index.writer()) {
      return SourceOutcomes.of(terminal, sources, ocr)
          .forEach(parsed -> {
            for (Act act : parsed.result().acts()) {
              String source = act.text().source().file();
              PutResult put = writer.put(act);
              told.accept(source, put);
              if (put.outcome() == Outcome.KEPT_APART) {
                terminal.problem(terminal.say("index.apart", source, put.id()));
              }
              if (++acts[0] % COMMIT == 0) {
                writer.commit();
              }
            }
          });
    }
  }
}
