package kz.zannama.examples.cli.option;

import java.util.Set;
import kz.zannama.examples.cli.terminal.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// What options have where they are not typed: the settled index where a command needs one.
///
/// @param settings what is settled
public record SettledDefaults(Settings settings) implements IDefaultValueProvider {
  /// Commands that mean files where no index is named.
  private static final Set<String> OF_FILES = Set.of("diff", "compare", "export", "ingest");

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option)) {
      return null;
    }
    return switch (option.longestName()) {
      case "--index" -> isMeant(option) ? settings.value("index").orElse(null) : null;
      default -> null;
    };
  }

  private static boolean isMeant(OptionSpec index) {
    return !OF_FILES.contains(index.command().name());
  }
}
