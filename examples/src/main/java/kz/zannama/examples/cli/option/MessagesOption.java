package kz.zannama.examples.cli.option;

import kz.zannama.examples.cli.terminal.Phrasing;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.message.MessageLanguage;
import picocli.CommandLine.Option;

/// The language in which a command words its answer.
public final class MessagesOption {
  @Option(
      names = "--messages",
      paramLabel = "LANGUAGE",
      description =
          "The language of the answer's own words: kk, ru or en. Default: that of"
              + " ZANNAMA_MESSAGES or of the settings, else that of the locale, else en.")
  private MessageLanguage language = MessageLanguage.EN;

  /// The terminal, worded in that language.
  public Terminal of(Terminal terminal) {
    return terminal.worded(Phrasing.in(language));
  }
}
