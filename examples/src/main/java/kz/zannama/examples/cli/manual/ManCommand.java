package kz.zannama.examples.cli.manual;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.zannama.examples.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes manual pages.
@Command(
    mixinStandardHelpOptions = true,
    footerHeading = "%n${bundle:label.examples}%n",
    footer = {"  zannama man search | man -l -", "  zannama man --out ~/.local/share/man/man1"})
public final class ManCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--out", paramLabel = "${bundle:label.dir}")
  private Optional<Path> out = Optional.empty();

  @Parameters(paramLabel = "${bundle:label.command}", arity = "0..1", descriptionKey = "command")
  private Optional<String> command = Optional.empty();

  /// @param terminal where the answer goes
  public ManCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine root = spec.root().commandLine();
    if (out.isPresent()) {
      Files.createDirectories(out.get());
      List<CommandLine> all = new ArrayList<>(root.getSubcommands().values());
      all.add(root);
      for (CommandLine one : all) {
        Path page = out.get().resolve(ManualPage.name(one) + ".1");
        Files.writeString(page, page(one), UTF_8);
      }
      return 0;
    }
    terminal.out().print(page(NamedCommand.of(spec, command)));
    return 0;
  }

  private String page(CommandLine about) {
    return ManualPage.of(about, terminal.wording().messages());
  }
}
