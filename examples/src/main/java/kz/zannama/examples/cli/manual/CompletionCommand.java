package kz.zannama.examples.cli.manual;

import java.util.concurrent.Callable;
import kz.zannama.examples.cli.terminal.Terminal;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes what a shell needs to complete commands.
@Command(
    mixinStandardHelpOptions = true,
    footerHeading = "%n${bundle:label.examples}%n",
    footer = {
      "  source <(zannama completion bash)",
      "  source <(zannama completion zsh)",
      "  zannama completion fish > ~/.config/fish/completions/zannama.fish"
    })
public final class CompletionCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "${bundle:label.shell}", descriptionKey = "shell")
  private Shell shell = Shell.BASH;

  private enum Shell {
    BASH,
    ZSH,
    FISH
  }

  /// @param terminal where the answer goes
  public CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CommandLine commands = spec.root().commandLine();
    terminal
        .out()
        .print(
            switch (shell) {
              // zsh reads the script of bash: it calls bashcompinit itself.
              case BASH, ZSH -> AutoComplete.bash(spec.root().name(), commands);
              case FISH -> FishCompletion.script(commands);
            });
    return 0;
  }
}
