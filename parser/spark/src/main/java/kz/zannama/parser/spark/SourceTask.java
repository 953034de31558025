package kz.zannama.parser.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zannama.parser.batch.FileTypes;
import kz.zannama.parser.spark.SourceListing.ListedFile;

/// A share of one file, to be parsed on an executor.
///
/// @param path the file
/// @param bytes how many of its bytes the share is of, about
/// @param file the place of the file among all
/// @param share which share, from 0
/// @param shares how many there are
record SourceTask(String path, long bytes, int file, int share, int shares)
    implements Serializable {
  /// An archive is read by each of its shares, so that they are few, and each worth it.
  private static final long SHARE_BYTES = 64L << 10;

  private static final int SHARES_PER_CORE = 2;
  private static final int BINS_PER_CORE = 16;
  private static final long LEAST_BYTES = 128L << 10;

  /// The shares of some files, put together into tasks of about the same size; the largest come
  /// first, so that none of them is left alone at the end.
  ///
  /// @param cores how many tasks run at a time
  static List<List<SourceTask>> bins(List<ListedFile> files, int cores) {
    List<SourceTask> tasks =
        IntStream.range(0, files.size())
            .boxed()
            .flatMap(at -> shares(files.get(at), at, cores))
            .sorted(Comparator.comparingLong(SourceTask::bytes).reversed())
            .toList();
    long all = tasks.stream().mapToLong(SourceTask::bytes).sum();
    long most = Math.max(LEAST_BYTES, all / ((long) BINS_PER_CORE * cores));
    List<List<SourceTask>> bins = new ArrayList<>();
    List<SourceTask> open = new ArrayList<>();
    long held = 0;
    for (SourceTask task : tasks) {
      if (!open.isEmpty() && held + task.bytes > most) {
        bins.add(List.copyOf(open));
        open.clear();
        held = 0;
      }
      open.add(task);
      held += task.bytes;
    }
    if (!open.isEmpty()) {
      bins.add(List.copyOf(open));
    }
    return bins;
  }

  private static Stream<SourceTask> shares(ListedFile file, int at, int cores) {
    long worth = FileTypes.isArchive(file.path()) ? file.bytes() / SHARE_BYTES : 1;
    int shares = (int) Math.max(1, Math.min(worth, (long) SHARES_PER_CORE * cores));
    return IntStream.range(0, shares)
        .mapToObj(share -> new SourceTask(file.path(), file.bytes() / shares, at, share, shares));
  }
}
