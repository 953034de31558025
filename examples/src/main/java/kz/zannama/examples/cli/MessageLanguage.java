package kz.zannama.examples.cli;

/// The languages in which answers for reading can be worded.
enum MessageLanguage {
  /// English.
  EN,
  /// Kazakh.
  KK,
  /// Russian.
  RU
}
