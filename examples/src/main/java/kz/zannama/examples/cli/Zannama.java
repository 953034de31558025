package kz.zannama.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.LogManager;
import kz.zannama.examples.cli.manual.CompletionCommand;
import kz.zannama.examples.cli.manual.ManCommand;
import kz.zannama.examples.cli.option.DayConverter;
import kz.zannama.examples.cli.option.SettledDefaults;
import kz.zannama.examples.cli.terminal.Failure;
import kz.zannama.examples.cli.terminal.Pager;
import kz.zannama.examples.cli.terminal.Phrasing;
import kz.zannama.examples.cli.terminal.Settings;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.examples.door.McpCommand;
import kz.zannama.examples.page.ServeCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
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
  private static final Map<String, Function<Terminal, Object>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("demo", DemoCommand::new);
    COMMANDS.put("parse", ParseCommand::new);
    COMMANDS.put("tables", TablesCommand::new);
    COMMANDS.put("index", IndexCommand::new);
    COMMANDS.put("ingest", IngestCommand::new);
    COMMANDS.put("editions", EditionsCommand::new);
    COMMANDS.put("search", SearchCommand::new);
    COMMANDS.put("suggest", SuggestCommand::new);
    COMMANDS.put("show", ShowCommand::new);
    COMMANDS.put("serve", ServeCommand::new);
    COMMANDS.put("mcp", McpCommand::new);
    COMMANDS.put("history", HistoryCommand::new);
    COMMANDS.put("cite", CiteCommand::new);
    COMMANDS.put("diff", DiffCommand::new);
    COMMANDS.put("since", SinceCommand::new);
    COMMANDS.put("changes", ChangesCommand::new);
    COMMANDS.put("count", CountCommand::new);
    COMMANDS.put("verify", VerifyCommand::new);
    COMMANDS.put("compare", CompareCommand::new);
    COMMANDS.put("export", ExportCommand::new);
    COMMANDS.put("analyze", AnalyzeCommand::new);
    COMMANDS.put("completion", CompletionCommand::new);
    COMMANDS.put("man", ManCommand::new);
    COMMANDS.put("help", terminal -> new CommandLine.HelpCommand());
  }

  /// Commands that speak of the others.
  private static final Set<String> ABOUT_OTHERS = Set.of("completion", "man", "help");

  /// Commands whose answers are read from their beginning, and may be long.
  private static final Set<String> PAGED =
      Set.of(
          "search", "show", "history", "cite", "diff", "since", "changes", "count", "compare",
          "help");

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
    int code = run(terminal, args, System.getenv(), Path.of(System.getProperty("user.home", "")));
    terminal.out().flush();
    System.exit(code);
  }

  private static int run(
      Terminal terminal, String[] args, Map<String, String> variables, Path home) {
    try {
      Settings settings = Settings.of(variables, home);
      if (!Terminal.isShown() || args.length == 0 || !PAGED.contains(args[0])) {
        return run(terminal, settings, args);
      }
      try (Pager pager = Pager.of(settings, terminal.out())) {
        return run(pager.before(terminal), settings, args);
      }
    } catch (IOException e) {
      terminal.problem(new Failure(Phrasing.ENGLISH).sentence(e));
      return CommandLine.ExitCode.USAGE;
    }
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

  /// Runs a command where nothing is settled and gives its exit code: 0 all good, 1 some inputs
  /// failed, 2 wrong usage.
  public static int run(Terminal terminal, String... args) {
    return run(terminal, Settings.NONE, args);
  }

  /// Runs a command and gives its exit code.
  ///
  /// @param settings what is settled for all commands
  public static int run(Terminal terminal, Settings settings, String... args) {
    CommandLine commands = new CommandLine(new Zannama());
    String typed = args.length == 0 ? "" : args[0];
    boolean all = needsAll(typed);
    for (Map.Entry<String, Function<Terminal, Object>> command : COMMANDS.entrySet()) {
      if (all || command.getKey().equals(typed)) {
        commands.addSubcommand(command.getKey(), command.getValue().apply(terminal));
      }
    }
    commands.setOut(new PrintWriter(terminal.out(), true, UTF_8));
    commands.setErr(new PrintWriter(terminal.err(), true, UTF_8));
    commands.setColorScheme(
        CommandLine.Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF));
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.registerConverter(LocalDate.class, new DayConverter());
    commands.setDefaultValueProvider(new SettledDefaults(settings));
    commands.setExecutionExceptionHandler(
        (e, line, parsed) -> failed(terminal, wording(parsed, settings), e, settings));
    commands.setParameterExceptionHandler((e, words) -> misused(terminal, e));
    int code;
    try {
      code = commands.execute(args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      code = failed(terminal, Phrasing.in(settings.language()), e, settings);
    }
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }

  /// The options of a command are found by reflection, which takes its time for all of them.
  private static boolean needsAll(String typed) {
    return !COMMANDS.containsKey(typed) || ABOUT_OTHERS.contains(typed);
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

  /// The words in which a command that failed would have answered.
  private static Phrasing wording(ParseResult parsed, Settings settings) {
    ParseResult command = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    return Phrasing.in(command.matchedOptionValue("--messages", settings.language()));
  }

  private static int failed(
      Terminal terminal, Phrasing wording, Throwable cause, Settings settings) {
    terminal.problem(new Failure(wording).sentence(cause));
    if (settings.debugs()) {
      cause.printStackTrace(terminal.err());
    }
    return CommandLine.ExitCode.SOFTWARE;
  }
}
