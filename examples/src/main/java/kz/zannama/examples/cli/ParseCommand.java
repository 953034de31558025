package kz.zannama.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kz.zannama.examples.cli.answer.ActPrinter;
import kz.zannama.examples.cli.answer.Explanation;
import kz.zannama.examples.cli.option.OcrOption;
import kz.zannama.examples.cli.source.SourceOutcomes;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.json.ActJson;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.parser.ParseOutcome.Parsed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Parses files, folders and archives of acts and writes one record per text.
@Command(mixinStandardHelpOptions = true)
final class ParseCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--format", paramLabel = "${bundle:label.format}")
  private Format format = Format.NDJSON;

  @Option(names = "--explain")
  private boolean explain;

  @Mixin private OcrOption ocr = new OcrOption();

  @Parameters(paramLabel = "${bundle:label.files}", arity = "1..*", descriptionKey = "sources")
  private List<Path> sources = List.of();

  private enum Format {
    NDJSON,
    JSON,
    TEXT
  }

  /// What is written before, between and after the records.
  private record Frame(String before, String between, String after) {}

  ParseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Frame frame =
        format == Format.JSON && !explain
            ? new Frame("[\n", ",\n", "\n]\n")
            : new Frame("", "\n", "\n");
    RecordWriter writer = new RecordWriter(frame);
    int code = SourceOutcomes.of(terminal, sources, ocr).forEach(writer::write);
    writer.end();
    return code;
  }

  private final class RecordWriter {
    private final Frame frame;
    private final ActJson json = format == Format.JSON ? ActJson.pretty() : ActJson.create();
    private boolean begun;

    RecordWriter(Frame frame) {
      this.frame = frame;
    }

    void write(Parsed parsed) {
      for (Act act : parsed.result().acts()) {
        for (ActText text : act.texts().values()) {
          terminal.out().print(begun ? frame.between() : frame.before());
          terminal.out().print(form(act, text));
          begun = true;
        }
      }
    }

    void end() {
      if (begun) {
        terminal.out().print(frame.after());
      } else if (format == Format.JSON && !explain) {
        terminal.out().print("[]\n");
      }
    }

    private String form(Act act, ActText text) {
      if (explain) {
        return Explanation.of(act, text, terminal.wording());
      }
      return switch (format) {
        case NDJSON, JSON -> json.write(act, text);
        case TEXT -> new ActPrinter(terminal).print(act, text);
      };
    }
  }
}
