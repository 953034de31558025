package kz.zannama.parser.batch;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import kz.zannama.parser.batch.internal.entry.Entry;
import kz.zannama.parser.batch.internal.entry.SourcePlace;
import org.jspecify.annotations.Nullable;

/// What a run looked at, and how far it got: by this it is known which sources are gone.
///
/// A source is gone only where the folder or the archive that it stood in was read whole and it was
/// not in it. What could not be reached says nothing.
final class Coverage {
  private final Set<String> sources = new HashSet<>();
  private final Set<String> files = new HashSet<>();
  private final Set<String> whole = new HashSet<>();
  private final Set<String> folders = new HashSet<>();
  private final Set<String> barred = new HashSet<>();

  /// A source was met.
  ///
  /// @return whether for the first time
  boolean met(SourcePlace source) {
    return sources.add(source.identity());
  }

  boolean hasMet(Entry entry) {
    return sources.contains(entry.identity());
  }

  /// A file is there.
  void isThere(Path file) {
    files.add(SourcePlace.absolute(file));
  }

  /// All that is in a file was met.
  void isWhole(Path file) {
    whole.add(SourcePlace.absolute(file));
  }

  /// All that is in a folder, without its folders, was met.
  void isListed(Path folder) {
    folders.add(SourcePlace.absolute(folder));
  }

  /// A folder, or anything else, is there and cannot be looked into.
  void isBarred(Path path) {
    barred.add(SourcePlace.absolute(path));
  }

  /// Whether a source that was there in an earlier run is not any more.
  boolean isGone(Entry entry) {
    if (hasMet(entry) || barred.contains(entry.file())) {
      return false;
    }
    if (folders.contains(entry.file())) {
      return true;
    }
    return files.contains(entry.file()) ? whole.contains(entry.file()) : isTakenAway(entry);
  }

  /// Whether the nearest folder above that was looked at was read whole.
  private boolean isTakenAway(Entry entry) {
    @Nullable Path folder = Path.of(entry.file()).getParent();
    while (folder != null) {
      if (barred.contains(folder.toString())) {
        return false;
      }
      if (folders.contains(folder.toString())) {
        return true;
      }
      folder = folder.getParent();
    }
    return false;
  }
}
