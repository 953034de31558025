package kz.zannama.index.internal.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/// The view of an index as of its latest commit, whoever made that. Thread-safe.
///
/// A commit puts a file into the folder, which changes the time of the folder: where that is as
/// before, there is no newer commit, and nothing is read to learn so. A time of the last moments
/// tells nothing, as another commit may fall into the same tick of its clock.
public final class LatestView implements Closeable {
  /// How old the time of a folder is, in milliseconds, that tells something. Clocks of file systems
  /// tick in seconds at worst.
  private static final long SETTLED = 3_000;

  private final Path folder;
  private final SearcherManager searchers;
  private volatile Seen seen = new Seen(0, 0);

  /// What was seen of the folder before the view was last looked at.
  private record Seen(long modified, long at) {
    boolean isSettled() {
      return at - modified > SETTLED;
    }
  }

  /// The view of the index in a directory, which is a folder.
  public LatestView(Path folder, Directory directory) throws IOException {
    this.folder = folder;
    this.searchers = new SearcherManager(directory, new Scoring());
  }

  /// The view, to be released by whoever acquired it.
  public IndexSearcher acquire() throws IOException {
    Seen now = new Seen(modified(), System.currentTimeMillis());
    Seen before = seen;
    if (!before.isSettled() || before.modified() != now.modified()) {
      searchers.maybeRefreshBlocking();
      seen = now;
    }
    return searchers.acquire();
  }

  /// When the folder changed; 0 where it is gone, which the index itself has to say.
  private long modified() throws IOException {
    try {
      return Files.getLastModifiedTime(folder).toMillis();
    } catch (NoSuchFileException e) {
      return 0;
    }
  }

  /// Gives a view back.
  public void release(IndexSearcher view) throws IOException {
    searchers.release(view);
  }

  @Override
  public void close() throws IOException {
    searchers.close();
  }

  /// Views that score the words of each field as the table of fields tells.
  private static final class Scoring extends SearcherFactory {
    private final Similarity similarity = FieldTable.similarity();

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
        throws IOException {
      IndexSearcher searcher = super.newSearcher(reader, previous);
      searcher.setSimilarity(similarity);
      return searcher;
    }
  }
}
