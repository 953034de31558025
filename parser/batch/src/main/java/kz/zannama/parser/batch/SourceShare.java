package kz.zannama.parser.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kz.zannama.model.Act;
import kz.zannama.parser.batch.internal.entry.SourcePlace;
import kz.zannama.parser.scan.ScanReading;

/// A share of the sources in a file, parsed as a batch parses them: for engines that spread a batch
/// over machines. All shares of a file together are what a batch makes of it; each share reads the
/// file and parses its own sources.
///
/// @param file the file: one source, or an archive of many
/// @param share which share, from 0
/// @param shares how many there are
public record SourceShare(Path file, int share, int shares) {
  public SourceShare {
    if (share < 0 || share >= shares) {
      throw new IllegalArgumentException("Not a share of " + shares + ": " + share);
    }
  }

  /// What a source may take, and how its pictures are read.
  ///
  /// @param seconds how long one may take
  /// @param largest how many bytes one may have
  /// @param scans how pages that are pictures are read, where they are
  public record Limits(long seconds, long largest, Optional<ScanReading> scans) {}

  /// What became of a source.
  ///
  /// @param number the place of the source among those of the file, from 0
  /// @param source what messages call it
  /// @param sha256 the hash of its bytes, empty text where they could not be read
  /// @param failure why it was set aside, empty text where it was parsed
  /// @param acts what was read from it
  /// @param records their records, one for each text of each act
  /// @param millis how long it took
  public record Done(
      int number,
      String source,
      String sha256,
      String failure,
      List<Act> acts,
      List<String> records,
      long millis) {}

  /// Parses the sources of the share, one after the other.
  ///
  /// @param done is given each in its order
  public void parse(Limits limits, Consumer<Done> done) throws IOException {
    Coverage extent = new Coverage();
    List<SourceFolders.Found> found =
        new SourceFolders(path -> false, path -> false, limits.scans().isPresent(), extent)
            .list(List.of(file));
    try (Workers workers = new Workers(1, limits.seconds())) {
      Sharing sharing = new Sharing(workers, done);
      BatchSources sources = new BatchSources(limits.largest(), limits.scans(), extent, sharing);
      for (SourceFolders.Found one : found) {
        sources.read(one);
      }
      sharing.finish();
    }
  }

  /// Takes the sources of the share, and counts the others.
  private final class Sharing implements BatchSources.Taker {
    private static final long LOOK_MILLIS = 200;

    private final Workers workers;
    private final Consumer<Done> done;
    private final Known nothing = new Known();
    private int met;
    private int given = share;

    Sharing(Workers workers, Consumer<Done> done) {
      this.workers = workers;
      this.done = done;
    }

    @Override
    public void take(BatchSources.Named source) {
      if (met++ % shares == share) {
        while (workers.isFull(source.bytes())) {
          give();
        }
        workers.begin(
            source.place(),
            source.bytes(),
            () -> Work.of(source, nothing, (place, sha256) -> false));
      }
    }

    @Override
    public void failed(SourcePlace place, String reason) {
      if (met++ % shares == share) {
        while (workers.isFull(0)) {
          give();
        }
        workers.begin(place, 0, () -> Work.unreadable(place, reason));
      }
    }

    @Override
    public void skipped(SourcePlace place) {
      // who lists the files tells of those that are of no type that acts come in
    }

    @Override
    public boolean isStopped() {
      return false;
    }

    void finish() {
      while (!workers.isEmpty()) {
        give();
      }
    }

    private void give() {
      workers
          .take(LOOK_MILLIS)
          .ifPresent(work -> {
            done.accept(
                new Done(
                    given,
                    work.entry().source(),
                    work.entry().sha256(),
                    work.entry().failure(),
                    work.acts(),
                    work.records().lines().toList(),
                    work.entry().millis()));
            given += shares;
          });
    }
  }
}
