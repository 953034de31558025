package kz.zannama.parser;

import java.io.IOException;

/// What became of one source of a batch.
public sealed interface ParseOutcome {
  /// The source: a file's name, or `archive.jsonl.gz#id` for a record of an archive.
  String source();

  /// The source was parsed.
  record Parsed(String source, ParseResult result) implements ParseOutcome {}

  /// The source has no text to parse.
  ///
  /// @param cause the reason; its message begins with the source in brackets
  record Failed(String source, IOException cause) implements ParseOutcome {}
}
