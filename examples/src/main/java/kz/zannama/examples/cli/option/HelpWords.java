package kz.zannama.examples.cli.option;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import kz.zannama.message.Messages;
import org.jspecify.annotations.Nullable;

/// The phrases of the catalogue that describe commands and options, by the keys that picocli asks
/// for: `zannama.search.limit` is `help.zannama.search.limit` there.
public final class HelpWords extends ResourceBundle {
  private static final String PREFIX = "help.";

  private final Messages messages;

  /// Descriptions in the language of some messages.
  public HelpWords(Messages messages) {
    this.messages = messages;
  }

  /// A description, with what picocli fills: `{0}` is the default, `{1}` the values to choose from.
  @Override
  protected @Nullable Object handleGetObject(String key) {
    return messages.keys().contains(PREFIX + key)
        ? messages.say(PREFIX + key, "${DEFAULT-VALUE}", "${COMPLETION-CANDIDATES}")
        : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(
        messages.keys().stream()
            .filter(key -> key.startsWith(PREFIX))
            .map(key -> key.substring(PREFIX.length()))
            .toList());
  }
}
