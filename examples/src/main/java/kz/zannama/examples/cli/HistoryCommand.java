package kz.zannama.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.zannama.examples.cli.answer.chain.ChainGraph;
import kz.zannama.examples.cli.answer.chain.ChainJson;
import kz.zannama.examples.cli.answer.chain.ChainText;
import kz.zannama.examples.cli.answer.chain.ChainTimeline;
import kz.zannama.examples.cli.option.IndexOption;
import kz.zannama.examples.cli.option.MessagesOption;
import kz.zannama.examples.cli.terminal.Phrasing;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.history.AmendmentChain;
import kz.zannama.index.ActIndex;
import kz.zannama.model.Act;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows who changed an act and whom it changes.
@Command(
    description = "Shows which acts changed or repealed an act, and which ones it changes.",
    mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec command = CommandSpec.create();

  @Mixin private IndexOption folder = new IndexOption();

  @Mixin private MessagesOption messages = new MessagesOption();

  @Option(
      names = "--format",
      description = "text, json, dot (for Graphviz), mermaid or svg (a timeline). Default: text.")
  private Format format = Format.TEXT;

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      description =
          "Also whether it was in force on this date, and which changes applied (text, json).")
  private Optional<LocalDate> date = Optional.empty();

  @Parameters(paramLabel = "ID|NUMBER", description = "The act's id, or its number.")
  private String id = "";

  private enum Format {
    TEXT,
    JSON,
    DOT,
    MERMAID,
    SVG
  }

  HistoryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (date.isPresent() && format != Format.TEXT && format != Format.JSON) {
      throw new ParameterException(
          command.commandLine(), "history --as-of answers as text or json");
    }
    Phrasing wording = messages.of(terminal).wording();
    ChainText text = new ChainText(wording);
    try (ActIndex index = folder.open(wording)) {
      Act act = IndexOption.find(index, id, wording);
      AmendmentChain chain = index.history(act.id());
      terminal
          .out()
          .print(
              switch (format) {
                case TEXT ->
                    text.write(act, chain, date.orElse(index.today()))
                        + date.map(day -> "\n" + text.write(chain.asOf(day))).orElse("");
                case JSON -> ChainJson.write(chain, date.map(chain::asOf)).toPrettyString() + "\n";
                case DOT -> ChainGraph.of(act, chain, wording).dot();
                case MERMAID -> ChainGraph.of(act, chain, wording).mermaid();
                case SVG -> ChainTimeline.svg(act, chain, wording);
              });
    }
    return 0;
  }
}
