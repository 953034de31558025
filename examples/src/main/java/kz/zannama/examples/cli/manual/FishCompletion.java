package kz.zannama.examples.cli.manual;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The completion of a command line for the fish shell: a `complete` line for each subcommand and
/// each of its options. Values come from the option's own candidates; only paths are completed with
/// files.
public final class FishCompletion {
  private FishCompletion() {}

  public static String script(CommandLine commands) {
    String name = commands.getCommandName();
    List<String> lines = new ArrayList<>();
    lines.add("# completion of " + name + " for fish");
    lines.add("complete -c " + name + " -f");
    for (CommandLine command : commands.getSubcommands().values()) {
      CommandSpec spec = command.getCommandSpec();
      lines.add(line(name, "__fish_use_subcommand", " -a " + spec.name(), summary(spec)));
      String seen = "__fish_seen_subcommand_from " + spec.name();
      for (OptionSpec option : spec.options()) {
        lines.add(line(name, seen, option(option), first(option.description())));
      }
      boolean files = spec.positionalParameters().stream().anyMatch(FishCompletion::isPath);
      if (files) {
        lines.add("complete -c " + name + " -n '" + seen + "' -F");
      }
      spec.positionalParameters().stream()
          .map(FishCompletion::candidates)
          .filter(values -> !values.isEmpty())
          .forEach(values ->
              lines.add("complete -c " + name + " -n '" + seen + "' -a '" + values + "'"));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String line(String name, String condition, String what, String description) {
    return "complete -c " + name + " -n '" + condition + "'" + what + " -d " + quoted(description);
  }

  private static String option(OptionSpec option) {
    StringBuilder words = new StringBuilder();
    for (String name : option.names()) {
      words.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
    }
    if (option.arity().max() > 0) {
      String values = candidates(option);
      words.append(
          isPath(option) ? " -r -F" : values.isEmpty() ? " -x" : " -x -a '" + values + "'");
    }
    return words.toString();
  }

  private static String candidates(ArgSpec argument) {
    Iterable<String> declared = argument.completionCandidates();
    List<String> values = new ArrayList<>();
    if (declared != null) {
      declared.forEach(values::add);
    }
    return String.join(" ", values);
  }

  private static boolean isPath(ArgSpec argument) {
    return argument.type() == Path.class || List.of(argument.auxiliaryTypes()).contains(Path.class);
  }

  /// What a command is for, on one line.
  private static String summary(CommandSpec spec) {
    return first(spec.usageMessage().description());
  }

  private static String first(String[] description) {
    return String.join(" ", description).replaceFirst("(?<=\\.)\\s.*", "");
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
