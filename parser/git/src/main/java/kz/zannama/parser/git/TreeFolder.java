package kz.zannama.parser.git;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import kz.zannama.parser.ActSource;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/// The files of one folder of a tree. Its objects are read as they are stored: no filter of the
/// repository is asked.
///
/// @param files the objects of the files by their names below the folder
record TreeFolder(Repository repository, Map<String, ObjectId> files)
    implements ActSource.FolderContent {
  private static final int LARGEST = 256 << 20;

  /// The files of a folder; none where the tree has no such folder.
  static TreeFolder of(Repository repository, ObjectId tree, String path) throws IOException {
    Map<String, ObjectId> files = new TreeMap<>();
    try (ObjectReader reader = repository.newObjectReader();
        TreeWalk walk = new TreeWalk(repository, reader)) {
      walk.addTree(tree);
      walk.setRecursive(true);
      if (!path.isEmpty()) {
        walk.setFilter(PathFilter.create(path));
      }
      int below = path.isEmpty() ? 0 : path.length() + 1;
      while (walk.next()) {
        boolean inside = walk.getPathString().length() > below;
        if (inside && (walk.getRawMode(0) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE) {
          files.put(walk.getPathString().substring(below), walk.getObjectId(0));
        }
      }
    }
    return new TreeFolder(repository, files);
  }

  /// This folder with some of its files alone.
  TreeFolder only(Predicate<String> names) {
    Map<String, ObjectId> some = new TreeMap<>(files);
    some.keySet().removeIf(names.negate());
    return new TreeFolder(repository, some);
  }

  @Override
  public Optional<byte[]> open(String name) throws IOException {
    ObjectId id = files.get(name);
    if (id == null) {
      return Optional.empty();
    }
    try (ObjectReader reader = repository.newObjectReader()) {
      return Optional.of(reader.open(id, Constants.OBJ_BLOB).getBytes(LARGEST));
    } catch (LargeObjectException e) {
      throw new IOException("[" + name + "] larger than " + LARGEST + " bytes", e);
    }
  }

  @Override
  public List<String> list(String below) {
    String prefix = below.isEmpty() ? "" : below + "/";
    return files.keySet().stream()
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .filter(name -> name.indexOf('/') < 0)
        .toList();
  }
}
