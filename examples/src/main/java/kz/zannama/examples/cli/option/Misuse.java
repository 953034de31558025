package kz.zannama.examples.cli.option;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Options and arguments that do not go together, in a sentence in the language of the answer.
public final class Misuse extends ParameterException {
  private static final long serialVersionUID = 1L;

  /// Why `command` cannot be run as it was typed.
  public Misuse(CommandSpec command, String sentence) {
    super(command.commandLine(), sentence);
  }
}
