package kz.zannama.parser.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/// A repository of a corpus of editions, written commit by commit without a working tree.
final class CorpusRepository {
  private final Path folder;
  private final Repository repository;
  private final TreeMap<String, String> tree = new TreeMap<>();
  private ObjectId head = ObjectId.zeroId();

  private CorpusRepository(Path folder, Repository repository) {
    this.folder = folder;
    this.repository = repository;
  }

  static CorpusRepository bare(Path folder) throws IOException {
    Repository repository =
        new FileRepositoryBuilder().setGitDir(folder.toFile()).setBare().build();
    repository.create(true);
    return new CorpusRepository(folder, repository);
  }

  static CorpusRepository withWorkingTree(Path folder) throws IOException {
    Repository repository = new FileRepositoryBuilder().setWorkTree(folder.toFile()).build();
    repository.create(false);
    return new CorpusRepository(folder, repository);
  }

  Path folder() {
    return folder;
  }

  Path gitFolder() {
    return repository.getDirectory().toPath();
  }

  CorpusRepository put(String file, String text) {
    tree.put(file, text);
    return this;
  }

  /// Takes out a file, or all that is in a folder.
  CorpusRepository take(String path) {
    tree.keySet().removeIf(file -> file.equals(path) || file.startsWith(path + "/"));
    return this;
  }

  /// Begins the history anew, with the files as they are.
  CorpusRepository anew() {
    head = ObjectId.zeroId();
    tree.clear();
    return this;
  }

  CorpusRepository commit(String day, String subject, String... trailers) throws IOException {
    Instant noon = LocalDate.parse(day).atTime(12, 0).atZone(ZoneId.of("UTC+5")).toInstant();
    PersonIdent author = new PersonIdent("Орган", "body@example.org", noon, ZoneId.of("UTC+5"));
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      CommitBuilder commit = new CommitBuilder();
      commit.setTreeId(writeTree(inserter));
      commit.setAuthor(author);
      commit.setCommitter(author);
      commit.setMessage(subject + "\n\n" + String.join("\n", trailers) + "\n");
      if (!head.equals(ObjectId.zeroId())) {
        commit.setParentId(head);
      }
      head = inserter.insert(commit);
      inserter.flush();
    }
    RefUpdate update = repository.updateRef(Constants.HEAD);
    update.setNewObjectId(head);
    update.forceUpdate();
    return this;
  }

  private ObjectId writeTree(ObjectInserter inserter) throws IOException {
    DirCache index = DirCache.newInCore();
    DirCacheBuilder builder = index.builder();
    for (var file : tree.entrySet()) {
      DirCacheEntry entry = new DirCacheEntry(file.getKey());
      entry.setFileMode(FileMode.REGULAR_FILE);
      entry.setObjectId(inserter.insert(Constants.OBJ_BLOB, file.getValue().getBytes(UTF_8)));
      builder.add(entry);
    }
    builder.finish();
    return index.writeTree(inserter);
  }

  /// Where the object of a text is stored.
  Path object(String text) {
    String id =
        new ObjectInserter.Formatter().idFor(Constants.OBJ_BLOB, text.getBytes(UTF_8)).name();
    return gitFolder().resolve("objects").resolve(id.substring(0, 2)).resolve(id.substring(2));
  }
}
