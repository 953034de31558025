package kz.zannama.examples.cli;

/// The forms of an answer that is read or processed.
enum AnswerFormat {
  /// For people.
  TEXT,
  /// For programs.
  JSON
}
