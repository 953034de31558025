package kz.zannama.examples.cli;

import java.io.PrintWriter;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/// The command line of Zannama: `zannama COMMAND …`.
@Command(
    name = "zannama",
    description = "Reads legal acts of Kazakhstan and makes them searchable.",
    mixinStandardHelpOptions = true,
    version = "zannama 0.1.0-SNAPSHOT",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  zannama demo",
      "  zannama parse --format text act.pdf",
      "  zannama index --index acts.index folder/",
      "  zannama search --index acts.index --language ru государственные закупки",
      "",
      "Exit code: 0 all good, 1 some inputs failed, 2 wrong usage."
    })
public final class Zannama {
  private Zannama() {}

  /// Runs a command and exits with its code.
  public static void main(String[] args) {
    // PDFBox and Lucene log through java.util.logging; what matters to a reader is an issue.
    LogManager.getLogManager().reset();
    Terminal terminal = Terminal.system();
    int code = run(terminal, args);
    terminal.out().flush();
    System.exit(code);
  }

  /// Runs a command and gives its exit code: 0 all good, 1 some inputs failed, 2 wrong usage.
  public static int run(Terminal terminal, String... args) {
    CommandLine commands =
        new CommandLine(new Zannama())
            .addSubcommand(new ParseCommand(terminal))
            .addSubcommand(new TablesCommand(terminal))
            .addSubcommand(new AnalyzeCommand(terminal));
    commands.setOut(new PrintWriter(terminal.out(), true));
    commands.setErr(new PrintWriter(terminal.err(), true));
    commands.setColorScheme(
        CommandLine.Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF));
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setExecutionExceptionHandler((e, line, parsed) -> failed(terminal, e));
    int code = commands.execute(args);
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }

  private static int failed(Terminal terminal, Exception e) {
    if (e instanceof RuntimeException) {
      e.printStackTrace(terminal.err());
    } else {
      terminal.problem(String.valueOf(e.getMessage()));
    }
    return CommandLine.ExitCode.SOFTWARE;
  }
}
