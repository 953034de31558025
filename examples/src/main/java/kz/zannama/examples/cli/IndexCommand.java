package kz.zannama.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kz.zannama.examples.cli.answer.IndexAnswer;
import kz.zannama.examples.cli.option.AnswerFormat;
import kz.zannama.examples.cli.option.OcrOption;
import kz.zannama.examples.cli.source.SourceIntake;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.ActIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Puts acts into an index; texts of one act join, and none is lost.
@Command(mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {
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
      int code = SourceIntake.into(index, terminal, sources, ocr, answer::add);
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
}
