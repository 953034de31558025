package kz.zannama.examples.cli.option;

import java.util.Optional;
import kz.zannama.examples.cli.terminal.Settings;
import kz.zannama.message.MessageLanguage;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The language in which the program speaks, whatever the command.
///
/// Help and usage errors are worded before the options are understood: the language is looked for
/// among what was typed.
public final class MessagesOption {
  private static final String NAME = "--messages";

  @Option(names = NAME, paramLabel = "${bundle:label.language}", scope = ScopeType.INHERIT)
  private MessageLanguage language = MessageLanguage.EN;

  /// The language that somebody typed, else the settled one.
  public static MessageLanguage in(String[] typed, Settings settings) {
    for (int i = 0; i < typed.length && !typed[i].equals("--"); i++) {
      String next = i + 1 < typed.length ? typed[i + 1] : "";
      String value = typed[i].startsWith(NAME + "=") ? typed[i].substring(NAME.length() + 1) : next;
      Optional<MessageLanguage> named = MessageLanguage.named(value);
      if (typed[i].startsWith(NAME) && named.isPresent()) {
        return named.get();
      }
    }
    return settings.language();
  }
}
