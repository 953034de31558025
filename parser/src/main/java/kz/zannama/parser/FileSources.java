package kz.zannama.parser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.Objects;
import kz.zannama.model.Revisions;
import kz.zannama.parser.internal.source.FolderName;
import kz.zannama.parser.internal.source.archive.ArchiveReader;
import kz.zannama.parser.internal.source.archive.ArchiveRecord;
import kz.zannama.parser.internal.source.corpus.ActFolder;
import kz.zannama.parser.internal.source.media.SourceReaders;
import kz.zannama.parser.scan.ScanReading;

/// The sources of a sequence of files: one per file, one per record of an archive, one per folder
/// that is an act.
final class FileSources implements Iterator<ActSource> {
  private final Iterator<Path> files;
  private final SourceLimits limits;
  private final Revisions revisions;
  private Iterator<ArchiveRecord> records;

  FileSources(Iterator<Path> files, SourceLimits limits, Revisions revisions) {
    this.files = files;
    this.limits = limits;
    this.revisions = revisions;
    this.records = Collections.emptyIterator();
  }

  /// The sources in one archive, whose records have no revisions.
  FileSources(ArchiveReader archive, SourceLimits limits) {
    this.files = Collections.emptyIterator();
    this.limits = limits;
    this.revisions = Revisions.FINAL;
    this.records = archive;
  }

  @Override
  public boolean hasNext() {
    return records.hasNext() || files.hasNext();
  }

  @Override
  public ActSource next() {
    if (records.hasNext()) {
      return source(records.next());
    }
    Path file = Objects.requireNonNull(files.next(), "A file to parse is null");
    String name = ActParser.fileName(file);
    if (FolderFiles.isAct(file)) {
      String path = FolderFiles.path(file);
      return ActSource.of(
          FolderName.of(path).path(), () -> ActFolder.texts(path, new FolderFiles(file)), limits);
    }
    if (!SourceReaders.isArchive(file)) {
      return ActSource.ofFile(
          name, () -> SourceReaders.file(file, limits.bytes()).reading(revisions), limits);
    }
    try {
      records = SourceReaders.records(file);
    } catch (IOException e) {
      return broken(name, e);
    }
    return next();
  }

  private ActSource source(ArchiveRecord record) {
    return switch (record) {
      case ArchiveRecord.Readable(var file) -> ActSource.ofFile(file.name(), () -> file, limits);
      case ArchiveRecord.Broken(String name, IOException cause) -> broken(name, cause);
    };
  }

  private ActSource broken(String name, IOException cause) {
    return ActSource.ofFile(
        name,
        () -> {
          throw cause;
        },
        limits);
  }

  /// The same sources, whose pages that are pictures are read so.
  Iterator<ActSource> reading(ScanReading scans) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return FileSources.this.hasNext();
      }

      @Override
      public ActSource next() {
        return FileSources.this.next().scans(scans);
      }
    };
  }
}
