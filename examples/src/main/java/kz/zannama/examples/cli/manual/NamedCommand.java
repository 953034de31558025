package kz.zannama.examples.cli.manual;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// The command that another one is asked about.
final class NamedCommand {
  private static final @Nullable ArgSpec NO_ARGUMENT = null;

  private NamedCommand() {}

  /// The command with a name; without one, the command that holds them all.
  ///
  /// @param asked the command that is asked
  /// @throws ParameterException if there is none of that name
  static CommandLine of(CommandSpec asked, Optional<String> name) {
    CommandLine root = asked.root().commandLine();
    CommandLine found = name.isEmpty() ? root : root.getSubcommands().get(name.get());
    if (found == null) {
      throw new ParameterException(asked.commandLine(), name.get(), NO_ARGUMENT, name.get());
    }
    return found;
  }
}
