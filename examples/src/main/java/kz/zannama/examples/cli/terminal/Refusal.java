package kz.zannama.examples.cli.terminal;

import java.io.IOException;

/// Why the program cannot go on, in a sentence in the language of the answer.
public final class Refusal extends IOException {
  private static final long serialVersionUID = 1L;

  /// A sentence of the catalogue.
  public Refusal(String sentence) {
    super(sentence);
  }

  /// A sentence of the catalogue.
  ///
  /// @param cause what helps to find out more
  public Refusal(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
