package kz.zannama.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.List;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

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
public final class Zannama implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private Zannama() {}

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing required subcommand");
  }

  /// Runs a command and exits with its code.
  public static void main(String[] args) {
    silenceLogs();
    Terminal terminal = Terminal.system();
    int code = run(terminal, args);
    terminal.out().flush();
    System.exit(code);
  }

  /// What the libraries below log says nothing to a reader of acts; what does is an issue.
  private static void silenceLogs() {
    LogManager.getLogManager().reset();
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.setProperty(
        "log4j2.loggerContextFactory",
        "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
  }

  /// Runs a command and gives its exit code: 0 all good, 1 some inputs failed, 2 wrong usage.
  public static int run(Terminal terminal, String... args) {
    CommandLine commands =
        new CommandLine(new Zannama())
            .addSubcommand(new DemoCommand(terminal))
            .addSubcommand(new ParseCommand(terminal))
            .addSubcommand(new TablesCommand(terminal))
            .addSubcommand(new IndexCommand(terminal))
            .addSubcommand(new IngestCommand(terminal))
            .addSubcommand(new SearchCommand(terminal))
            .addSubcommand(new ShowCommand(terminal))
            .addSubcommand(new HistoryCommand(terminal))
            .addSubcommand(new CiteCommand(terminal))
            .addSubcommand(new DiffCommand(terminal))
            .addSubcommand(new ExportCommand(terminal))
            .addSubcommand(new AnalyzeCommand(terminal))
            .addSubcommand(new CompletionCommand(terminal))
            .addSubcommand(new ManCommand(terminal));
    commands.setOut(new PrintWriter(terminal.out(), true, UTF_8));
    commands.setErr(new PrintWriter(terminal.err(), true, UTF_8));
    commands.setColorScheme(
        CommandLine.Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF));
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setExecutionExceptionHandler((e, line, parsed) -> failed(terminal, e));
    commands.setParameterExceptionHandler((e, typed) -> misused(terminal, e));
    int code = commands.execute(args);
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }

  private static int misused(Terminal terminal, ParameterException e) {
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    List<String> meant =
        e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
    String advice =
        meant.isEmpty() ? "see " + name + " --help" : "did you mean " + meant.getFirst() + "?";
    terminal.problem(e.getMessage() + "; " + advice);
    return CommandLine.ExitCode.USAGE;
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
