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
import kz.zannama.examples.cli.option.Misuse;
import kz.zannama.examples.cli.terminal.Phrasing;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.history.AmendmentChain;
import kz.zannama.history.Lineage;
import kz.zannama.index.ActIndex;
import kz.zannama.model.Act;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows who changed an act and whom it changes.
@Command(mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec command = CommandSpec.create();

  @Mixin private IndexOption folder = new IndexOption();

  @Option(names = "--format", paramLabel = "${bundle:label.format}")
  private Format format = Format.TEXT;

  @Option(names = "--as-of", paramLabel = "${bundle:label.day}")
  private Optional<LocalDate> date = Optional.empty();

  @Parameters(paramLabel = "${bundle:label.act}", descriptionKey = "act")
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
      throw new Misuse(command, terminal.say("usage.history"));
    }
    Phrasing wording = terminal.wording();
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
                case JSON ->
                    ChainJson.write(chain, date.map(chain::asOf), Lineage.of(act, chain))
                            .toPrettyString()
                        + "\n";
                case DOT -> ChainGraph.of(act, chain.links(), wording).dot();
                case MERMAID -> ChainGraph.of(act, chain.links(), wording).mermaid();
                case SVG -> ChainTimeline.svg(act, chain, wording);
              });
    }
    return 0;
  }
}
