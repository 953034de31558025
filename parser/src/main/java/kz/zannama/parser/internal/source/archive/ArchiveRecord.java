package kz.zannama.parser.internal.source.archive;

import java.io.IOException;
import kz.zannama.parser.internal.source.SourceFile;

/// One line of an archive.
public sealed interface ArchiveRecord {
  /// The record's name: `archive.jsonl.gz#id`, or `archive.jsonl.gz#line 12` if it has no id.
  String name();

  /// A record whose text can be read.
  ///
  /// @param file its text: the heading on the first line, a blank line, the text of the act
  record Readable(SourceFile file) implements ArchiveRecord {
    @Override
    public String name() {
      return file.name();
    }
  }

  /// A line that is no record.
  ///
  /// @param cause the reason; its message begins with the name in brackets
  record Broken(String name, IOException cause) implements ArchiveRecord {}
}
