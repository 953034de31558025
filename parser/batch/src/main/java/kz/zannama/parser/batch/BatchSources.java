package kz.zannama.parser.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.parser.ActParser;
import kz.zannama.parser.ActSource;
import kz.zannama.parser.batch.internal.Archives;
import kz.zannama.parser.batch.internal.Limits;
import kz.zannama.parser.batch.internal.Member;
import kz.zannama.parser.batch.internal.Members;
import kz.zannama.parser.batch.internal.entry.SourcePlace;
import kz.zannama.parser.scan.ScanReading;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// The sources that a batch names, in a fixed order: files as named, folders by name, the members
/// of zip and tar archives, also of archives within them, and the records of `.jsonl` archives as
/// they stand in them.
///
/// Whatever is wrong with a file, a folder or an archive is told and the rest goes on. Not
/// thread-safe.
final class BatchSources {
  /// Archives may be nested so deep.
  private static final int DEEPEST = 4;

  private final long largest;
  private final Optional<ScanReading> scans;
  private final Coverage extent;
  private final Taker taker;
  private boolean whole;

  /// @param largest how many bytes a source may have
  /// @param scans how pages that are pictures are read, and images, where they are
  /// @param extent is told what was looked at
  BatchSources(long largest, Optional<ScanReading> scans, Coverage extent, Taker taker) {
    this.largest = largest;
    this.scans = scans;
    this.extent = extent;
    this.taker = taker;
  }

  /// A source of a batch.
  ///
  /// @param bytes how large it is
  record Named(SourcePlace place, ActSource source, long bytes) {}

  /// Is given the sources.
  interface Taker {
    /// Takes a source.
    void take(Named source) throws IOException;

    /// Is told why a source, a folder or an archive cannot be read.
    void failed(SourcePlace place, String reason) throws IOException;

    /// Is told of a file that is of no type that acts come in.
    void skipped(SourcePlace place);

    /// Whether no more is wanted.
    boolean isStopped();
  }

  /// Hands over what is in a file.
  void read(SourceFolders.Found file) throws IOException {
    SourcePlace place = SourcePlace.of(file.path());
    if (!file.failure().isEmpty()) {
      failed(place, file.failure());
    } else if (!file.isRead()) {
      taker.skipped(place);
    } else if (FileTypes.isArchive(place.key())) {
      whole = true;
      Limits limits = Limits.of(largest, file.bytes());
      archive(place, () -> FileChannel.open(file.path()), limits, 1);
      if (whole && !taker.isStopped()) {
        extent.isWhole(file.path());
      }
    } else if (file.bytes() > largest) {
      failed(place, "larger than " + largest + " bytes: set aside");
    } else {
      take(place, ActParser.sources(List.of(file.path())).iterator().next(), file.bytes());
    }
  }

  private void failed(SourcePlace place, String reason) throws IOException {
    extent.met(place);
    taker.failed(place, place.saying(reason));
  }

  private void archive(SourcePlace place, Archives.Bytes bytes, Limits limits, int depth)
      throws IOException {
    if (FileTypes.isRecords(place.key())) {
      records(place, bytes, limits);
    } else {
      members(place, bytes, limits, depth);
    }
  }

  /// Something is wrong with an archive, so that it is not known what else is in it.
  private void broken(SourcePlace place, String reason) throws IOException {
    whole = false;
    failed(place, reason);
  }

  private void members(SourcePlace place, Archives.Bytes bytes, Limits limits, int depth)
      throws IOException {
    Members members;
    try {
      members =
          Archives.open(
              place.key(), bytes, limits, name -> FileTypes.isRead(name, scans.isPresent()));
    } catch (IOException e) {
      broken(place, SourceFolders.reason(e));
      return;
    }
    try (Members closed = members) {
      Optional<Member> member = next(place, closed);
      while (member.isPresent() && !taker.isStopped()) {
        member(place, closed, member.get(), limits, depth);
        member = next(place, closed);
      }
    }
  }

  private Optional<Member> next(SourcePlace place, Members members) throws IOException {
    String reason;
    try {
      return members.next();
    } catch (IOException e) {
      reason = String.valueOf(e.getMessage());
    } catch (OutOfMemoryError e) {
      reason = "more in it than the memory holds";
    }
    broken(place, reason);
    return Optional.empty();
  }

  private void member(SourcePlace archive, Members members, Member member, Limits limits, int depth)
      throws IOException {
    SourcePlace place = archive.member(member.name());
    switch (member) {
      case Member.Skipped skipped -> taker.skipped(place);
      case Member.Broken(String name, String reason) -> failed(place, reason);
      case Member.Read(String name, Member.Content content) -> {
        byte[] bytes = content.bytes();
        if (!FileTypes.isArchive(name)) {
          take(place, source(members, name, bytes), bytes.length);
        } else if (depth == DEEPEST) {
          broken(place, "archives within archives, deeper than " + DEEPEST + ": not read");
        } else {
          archive(place, () -> new SeekableInMemoryByteChannel(bytes), limits, depth + 1);
        }
      }
    }
  }

  private static ActSource source(Members members, String name, byte[] bytes) {
    int folder = name.lastIndexOf('/') + 1;
    String last = name.substring(folder);
    try {
      return ActSource.of(last, bytes, other -> members.open(name.substring(0, folder) + other));
    } catch (IOException e) {
      // what is wrong with another member is told of that one
      return ActSource.of(last, bytes);
    }
  }

  private void take(SourcePlace place, ActSource source, long bytes) throws IOException {
    if (extent.met(place)) {
      taker.take(new Named(place, scans.map(source::scans).orElse(source), bytes));
    }
  }

  private void records(SourcePlace place, Archives.Bytes bytes, Limits limits) throws IOException {
    String key = place.key();
    String name = key.substring(Math.max(key.lastIndexOf('/'), key.lastIndexOf('!')) + 1);
    Map<String, Integer> ids = new HashMap<>();
    InputStream stream;
    try {
      stream = Archives.records(bytes, limits);
    } catch (IOException e) {
      broken(place, SourceFolders.reason(e));
      return;
    }
    try (InputStream closed = stream) {
      Iterator<ActSource> records = ActSource.records(name, closed);
      if (!hasNext(place, records)) {
        broken(place, "no records in it");
      }
      while (hasNext(place, records) && !taker.isStopped()) {
        record(place, records.next(), name, ids);
      }
    }
  }

  private boolean hasNext(SourcePlace place, Iterator<ActSource> records) throws IOException {
    try {
      return records.hasNext();
    } catch (OutOfMemoryError e) {
      broken(place, "more in it than the memory holds");
      return false;
    }
  }

  /// A record; of several with one id each is its own source.
  private void record(SourcePlace archive, ActSource record, String name, Map<String, Integer> ids)
      throws IOException {
    String id = record.name().substring(Math.min(record.name().length(), name.length() + 1));
    try {
      long bytes = record.load().size();
      int times = ids.merge(id, 1, Integer::sum);
      take(archive.record(times == 1 ? id : id + "~" + times), record, bytes);
    } catch (IOException e) {
      whole = false;
      SourcePlace place = id.isEmpty() ? archive : archive.record(id);
      extent.met(place);
      taker.failed(place, Work.named(place, record.name(), String.valueOf(e.getMessage())));
    }
  }
}
