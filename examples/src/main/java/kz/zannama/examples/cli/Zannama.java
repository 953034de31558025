package kz.zannama.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.LogManager;
import kz.zannama.examples.cli.manual.CompletionCommand;
import kz.zannama.examples.cli.manual.HelpCommand;
import kz.zannama.examples.cli.manual.ManCommand;
import kz.zannama.examples.cli.option.DayConverter;
import kz.zannama.examples.cli.option.ElementIdConverter;
import kz.zannama.examples.cli.option.HelpWords;
import kz.zannama.examples.cli.option.LanguageConverter;
import kz.zannama.examples.cli.option.MessagesOption;
import kz.zannama.examples.cli.option.Misuse;
import kz.zannama.examples.cli.option.SettledDefaults;
import kz.zannama.examples.cli.option.StatusConverter;
import kz.zannama.examples.cli.option.TypeConverter;
import kz.zannama.examples.cli.option.UsageError;
import kz.zannama.examples.cli.terminal.Failure;
import kz.zannama.examples.cli.terminal.Pager;
import kz.zannama.examples.cli.terminal.Phrasing;
import kz.zannama.examples.cli.terminal.Program;
import kz.zannama.examples.cli.terminal.Settings;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.examples.door.McpCommand;
import kz.zannama.examples.page.ServeCommand;
import kz.zannama.model.ActType;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.model.Status;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command line of Zannama: `zannama COMMAND …`.
@Command(
    name = Program.NAME,
    mixinStandardHelpOptions = true,
    version = Program.NAME + " " + Program.VERSION,
    synopsisSubcommandLabel = "${bundle:label.command}",
    commandListHeading = "%n${bundle:label.commands}%n",
    footerHeading = "%n${bundle:label.examples}%n",
    footer = {
      "  zannama demo",
      "  zannama parse --format text act.pdf",
      "  zannama index --index acts.index folder/",
      "  zannama search --index acts.index ${bundle:example.query}"
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
    COMMANDS.put("help", HelpCommand::new);
  }

  /// Commands that speak of the others.
  private static final Set<String> ABOUT_OTHERS = Set.of("completion", "man", "help");

  /// Commands whose answers are read from their beginning, and may be long.
  private static final Set<String> PAGED =
      Set.of(
          "search", "show", "history", "cite", "diff", "since", "changes", "count", "compare",
          "help");

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private MessagesOption messages = new MessagesOption();

  private Zannama(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    throw new Misuse(spec, terminal.say("usage.no-command"));
  }

  /// Runs a command and exits with its code.
  public static void main(String[] args) {
    silenceLogs();
    Terminal terminal = Terminal.system();
    Path home = Path.of(System.getProperty("user.home", ""));
    int code = run(terminal, args, System.getenv(), home);
    terminal.out().flush();
    if (Terminal.lostAnswer().isPresent()) {
      code = lost(terminal, args, Terminal.lostAnswer().get());
    }
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
      terminal.problem(new Failure(wording(args, variables)).sentence(e));
      return CommandLine.ExitCode.USAGE;
    }
  }

  /// The language where the file of settings is not read.
  private static Phrasing wording(String[] args, Map<String, String> variables) {
    return Phrasing.in(MessagesOption.in(args, new Settings(variables, Map.of())));
  }

  private static int lost(Terminal terminal, String[] args, IOException cause) {
    Phrasing wording = wording(args, System.getenv());
    terminal.problem(wording.say("problem.answer-lost", new Failure(wording).sentence(cause)));
    return CommandLine.ExitCode.SOFTWARE;
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
    Terminal worded = terminal.worded(Phrasing.in(MessagesOption.in(args, settings)));
    CommandLine commands = commands(worded, settings, args);
    int code;
    try {
      code = commands.execute(args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      code = failed(worded, e, settings);
    }
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }

  private static CommandLine commands(Terminal terminal, Settings settings, String... args) {
    CommandLine commands = new CommandLine(new Zannama(terminal));
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
    commands.registerConverter(ActType.class, new TypeConverter());
    commands.registerConverter(Status.State.class, new StatusConverter());
    commands.registerConverter(Language.class, new LanguageConverter());
    commands.registerConverter(ElementId.class, new ElementIdConverter());
    commands.setResourceBundle(new HelpWords(terminal.wording().messages()));
    commands.setDefaultValueProvider(new SettledDefaults(settings));
    commands.setExecutionExceptionHandler((e, line, parsed) -> failed(terminal, e, settings));
    commands.setParameterExceptionHandler((e, words) -> misused(terminal, e));
    return commands;
  }

  /// The options of a command are found by reflection, which takes its time for all of them.
  private static boolean needsAll(String typed) {
    return !COMMANDS.containsKey(typed) || ABOUT_OTHERS.contains(typed);
  }

  private static int misused(Terminal terminal, ParameterException e) {
    terminal.problem(new UsageError(terminal.wording()).sentence(e));
    return CommandLine.ExitCode.USAGE;
  }

  private static int failed(Terminal terminal, Throwable cause, Settings settings) {
    terminal.problem(new Failure(terminal.wording()).sentence(cause));
    if (settings.debugs()) {
      cause.printStackTrace(terminal.err());
    }
    return CommandLine.ExitCode.SOFTWARE;
  }
}
