package kz.zannama.examples.cli.manual;

import java.util.Optional;
import java.util.concurrent.Callable;
import kz.zannama.examples.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Tells what a command takes.
@Command(mixinStandardHelpOptions = true)
public final class HelpCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "${bundle:label.command}", arity = "0..1", descriptionKey = "command")
  private Optional<String> command = Optional.empty();

  /// @param terminal where the answer goes
  public HelpCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal
        .out()
        .print(NamedCommand.of(spec, command).getUsageMessage(spec.commandLine().getColorScheme()));
    return 0;
  }
}
