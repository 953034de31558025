package kz.zannama.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kz.zannama.examples.cli.answer.IndexAnswer;
import kz.zannama.examples.cli.option.AnswerFormat;
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
@Command(mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {
  /// After so many acts what was put is made safe, so that little is lost where the run is ended.
  private static final int COMMIT = 5_000;

  private final Terminal terminal;

  @Option(names = "--index", paramLabel = "${bundle:label.path}", required = true)
  private Path folder = Path.of("");

  @Option(names = "--format", paramLabel = "${bundle:label.format}")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Mixin private OcrOption ocr = new OcrOption();

  @Parameters(paramLabel = "${bundle:label.files}", arity = "1..*", descriptionKey = "sources")
  private List<Path> sources = List.of();

  IndexCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    IndexAnswer answer = new IndexAnswer();
    try (ActIndex index = ActIndex.create(folder)) {
      int code = put(index, answer);
      terminal
          .out()
          .print(
              switch (format) {
                case TEXT -> answer.text(terminal.wording(), index.size(), folder);
                case JSON -> answer.json(index.size()).toPrettyString() + "\n";
              });
      return code;
    }
  }

  private int put(ActIndex index, IndexAnswer answer) throws IOException {
    try (ActIndexWriter writer = index.writer()) {
      return SourceOutcomes.of(terminal, sources, ocr)
          .forEach(parsed -> {
            for (Act act : parsed.result().acts()) {
              String source = act.text().source().file();
              PutResult put = writer.put(act);
              answer.add(source, put);
              if (put.outcome() == Outcome.KEPT_APART) {
                terminal.problem(terminal.say("index.apart", source, put.id()));
              }
              if (answer.total() % COMMIT == 0) {
                writer.commit();
              }
            }
          });
    }
  }
}
