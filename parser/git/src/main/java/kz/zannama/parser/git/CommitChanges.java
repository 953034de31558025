package kz.zannama.parser.git;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/// The folders of acts that differ between two trees.
final class CommitChanges {
  private static final Set<String> PARTS = Set.of("rus", "kaz");
  private static final Set<String> FILES = Set.of("meta.yaml", "rus.md", "kaz.md");

  private CommitChanges() {}

  /// The folders, by name.
  ///
  /// @param before the tree before; empty where there was none
  static Set<String> folders(Repository repository, Optional<ObjectId> before, ObjectId after)
      throws IOException {
    Set<String> folders = new TreeSet<>();
    try (ObjectReader reader = repository.newObjectReader();
        TreeWalk walk = new TreeWalk(repository, reader)) {
      if (before.isPresent()) {
        walk.addTree(before.get());
      } else {
        walk.addTree(new EmptyTreeIterator());
      }
      walk.addTree(after);
      walk.setRecursive(true);
      walk.setFilter(TreeFilter.ANY_DIFF);
      while (walk.next()) {
        folder(walk.getPathString()).ifPresent(folders::add);
      }
    }
    return folders;
  }

  /// The folder of the act that a file is of.
  static Optional<String> folder(String file) {
    int slash = file.lastIndexOf('/');
    String name = file.substring(slash + 1);
    String folder = slash < 0 ? "" : file.substring(0, slash);
    String last = folder.substring(folder.lastIndexOf('/') + 1);
    if (PARTS.contains(last) && name.endsWith(".md")) {
      return Optional.of(folder.substring(0, Math.max(0, folder.length() - last.length() - 1)));
    }
    return FILES.contains(name) ? Optional.of(folder) : Optional.empty();
  }
}
