package kz.zannama.parser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.concurrent.Callable;
import kz.zannama.parser.ParseOutcome.Failed;
import kz.zannama.parser.ParseOutcome.Parsed;
import kz.zannama.parser.internal.source.SourceFile;
import kz.zannama.parser.internal.source.archive.ArchiveRecord;
import kz.zannama.parser.internal.source.media.SourceReaders;

/// The sources of a sequence of files as tasks: one per file, one per record of an archive.
final class SourceTasks implements Iterator<Callable<ParseOutcome>> {
  private final Iterator<Path> files;
  private Iterator<ArchiveRecord> records = Collections.emptyIterator();

  SourceTasks(Iterator<Path> files) {
    this.files = files;
  }

  @Override
  public boolean hasNext() {
    return records.hasNext() || files.hasNext();
  }

  @Override
  public Callable<ParseOutcome> next() {
    if (records.hasNext()) {
      ArchiveRecord record = records.next();
      return () -> outcome(record);
    }
    Path file = files.next();
    if (!SourceReaders.isArchive(file)) {
      return () -> outcome(file);
    }
    try {
      records = SourceReaders.records(file);
    } catch (IOException e) {
      return () -> failed(ActParser.fileName(file), e);
    }
    return next();
  }

  private static ParseOutcome outcome(Path file) {
    String name = ActParser.fileName(file);
    try {
      return outcome(SourceReaders.file(file));
    } catch (IOException e) {
      return failed(name, e);
    }
  }

  private static ParseOutcome outcome(ArchiveRecord record) {
    return switch (record) {
      case ArchiveRecord.Readable(SourceFile file) -> outcome(file);
      case ArchiveRecord.Broken(String name, IOException cause) -> failed(name, cause);
    };
  }

  private static ParseOutcome outcome(SourceFile source) {
    try {
      return new Parsed(source.name(), ActParser.parse(source));
    } catch (IOException e) {
      return failed(source.name(), e);
    }
  }

  private static ParseOutcome failed(String name, IOException cause) {
    String message = String.valueOf(cause.getMessage());
    return new Failed(
        name,
        message.startsWith("[") ? cause : new IOException("[" + name + "] " + message, cause));
  }
}
