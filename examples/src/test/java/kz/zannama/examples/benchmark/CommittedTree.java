package kz.zannama.examples.benchmark;

import java.io.IOException;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.TreeFormatter;

/// The tree of a git repository, of which only the folders that changed are written anew.
final class CommittedTree {
  /// In git's order: folders stand where their names with a slash behind them would.
  private final TreeMap<String, ObjectId> files = new TreeMap<>();

  private final TreeMap<String, CommittedTree> folders = new TreeMap<>();
  private Optional<ObjectId> written = Optional.empty();

  /// Puts a file in its place.
  ///
  /// @param path names parted by `/`
  void put(String path, ObjectId blob) {
    written = Optional.empty();
    int slash = path.indexOf('/');
    if (slash < 0) {
      files.put(path, blob);
    } else {
      folders
          .computeIfAbsent(path.substring(0, slash + 1), name -> new CommittedTree())
          .put(path.substring(slash + 1), blob);
    }
  }

  /// Takes a folder out.
  void take(String path) {
    written = Optional.empty();
    int slash = path.indexOf('/');
    if (slash < 0) {
      folders.remove(path + "/");
    } else if (folders.get(path.substring(0, slash + 1)) instanceof CommittedTree folder) {
      folder.take(path.substring(slash + 1));
    }
  }

  /// Writes what changed.
  ObjectId write(ObjectInserter inserter) throws IOException {
    if (written.isEmpty()) {
      TreeMap<String, ObjectId> all = new TreeMap<>(files);
      for (var folder : folders.entrySet()) {
        all.put(folder.getKey(), folder.getValue().write(inserter));
      }
      TreeFormatter tree = new TreeFormatter();
      all.forEach((name, id) -> {
        boolean folder = name.endsWith("/");
        String plain = folder ? name.substring(0, name.length() - 1) : name;
        tree.append(plain, folder ? FileMode.TREE : FileMode.REGULAR_FILE, id);
      });
      written = Optional.of(inserter.insert(tree));
    }
    return written.get();
  }
}
