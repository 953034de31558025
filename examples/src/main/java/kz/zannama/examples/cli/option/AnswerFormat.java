package kz.zannama.examples.cli.option;

/// The forms of an answer that is read or processed.
public enum AnswerFormat {
  /// For people.
  TEXT,
  /// For programs.
  JSON
}
