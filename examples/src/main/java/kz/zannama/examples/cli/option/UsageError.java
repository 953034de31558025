package kz.zannama.examples.cli.option;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.examples.cli.terminal.Phrasing;
import kz.zannama.message.MessageLanguage;
import kz.zannama.model.ActType;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.model.Status;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What was typed wrongly, in a sentence: what it is, what would do, what may have been meant.
public final class UsageError {
  private final Phrasing wording;

  /// Sentences in a language.
  public UsageError(Phrasing wording) {
    this.wording = wording;
  }

  /// The sentence.
  public String sentence(ParameterException e) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    return switch (e) {
      case Misuse misuse -> advised(String.valueOf(misuse.getMessage()), command);
      case MissingParameterException missing ->
          advised(wording.say("usage.missing", labels(missing.getMissing())), command);
      case UnmatchedArgumentException unmatched -> unmatched(unmatched, command);
      case OverwrittenOptionException twice ->
          advised(wording.say("usage.twice", label(twice.getOverwritten())), command);
      default -> value(e, command);
    };
  }

  private String unmatched(UnmatchedArgumentException e, CommandSpec command) {
    String typed = e.getUnmatched().getFirst();
    if (e.isUnknownOption()) {
      List<String> options = new ArrayList<>(command.optionsMap().keySet());
      return meant(wording.say("usage.unknown-option", typed), typed, options, command);
    }
    return command.parent() == null
        ? unknownCommand(typed, command)
        : advised(wording.say("usage.unmatched", typed), command);
  }

  private String unknownCommand(String typed, CommandSpec command) {
    Collection<String> commands = command.root().subcommands().keySet();
    return meant(wording.say("usage.unknown-command", typed), typed, commands, command);
  }

  private String value(ParameterException e, CommandSpec command) {
    ArgSpec argument = e.getArgSpec();
    String typed = e.getValue();
    if (typed == null) {
      return advised(wording.say("usage.wrong"), command);
    }
    if (argument == null) {
      return unknownCommand(typed, command);
    }
    Class<?> type = type(argument);
    String name = name(argument);
    if (type.isEnum()) {
      Object[] constants = type.getEnumConstants();
      String listed = Stream.of(constants).map(this::word).collect(Collectors.joining(", "));
      List<String> words = Stream.of(constants).flatMap(UsageError::words).toList();
      return meant(wording.say("usage.choice", name, typed, listed), typed, words, command);
    }
    return advised(wording.say("usage." + wrong(type), name, typed), command);
  }

  private static String wrong(Class<?> type) {
    if (type == LocalDate.class) {
      return "day";
    }
    if (type == ElementId.class) {
      return "provision";
    }
    return type.isPrimitive() || Number.class.isAssignableFrom(type) ? "number" : "value";
  }

  /// A value as it may be typed: in words where the catalogue has some for it.
  private String word(Object constant) {
    return switch (constant) {
      case ActType type -> wording.value(type);
      case Status.State state -> wording.value(state);
      case Language language -> language.code();
      default -> constant.toString().toLowerCase(Locale.ROOT);
    };
  }

  /// The words for a value in every language.
  private static Stream<String> words(Object constant) {
    return Stream.of(MessageLanguage.values())
        .map(language -> new UsageError(Phrasing.in(language)).word(constant));
  }

  /// What an option takes: what is in its list or behind its `Optional`.
  private static Class<?> type(ArgSpec argument) {
    return argument.auxiliaryTypes().length > 0 && argument.auxiliaryTypes()[0] != argument.type()
        ? argument.auxiliaryTypes()[0]
        : argument.type();
  }

  private static String labels(List<ArgSpec> missing) {
    return missing.stream().map(UsageError::label).collect(Collectors.joining(", "));
  }

  /// What is typed for an argument: `--index=PATH`, `QUERY`.
  private static String label(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + "=" + option.paramLabel()
        : argument.paramLabel();
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private String meant(
      String problem, String typed, Collection<String> words, CommandSpec command) {
    Optional<String> meant = Nearest.of(typed, words);
    return meant
        .map(word -> wording.say("usage.meant", problem, word))
        .orElseGet(() -> advised(problem, command));
  }

  private String advised(String problem, CommandSpec command) {
    int below = problem.indexOf('\n');
    String first = below < 0 ? problem : problem.substring(0, below);
    return wording.say("usage.advice", first, command.qualifiedName())
        + problem.substring(first.length());
  }
}
