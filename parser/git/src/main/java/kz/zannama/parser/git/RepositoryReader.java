package kz.zannama.parser.git;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.zannama.model.Edition;
import kz.zannama.model.Language;
import kz.zannama.parser.ActSource;
import kz.zannama.parser.git.HistoryEvent.Announced;
import kz.zannama.parser.git.HistoryEvent.Cause;
import kz.zannama.parser.git.HistoryEvent.Damaged;
import kz.zannama.parser.git.HistoryEvent.Edited;
import kz.zannama.parser.git.HistoryEvent.Removed;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/// Reads the history of one repository from its beginning, or from where it was read to before, up
/// to its head.
final class RepositoryReader {
  private final Repository repository;
  private final String name;
  private final EditionLog log;
  private final Consumer<HistoryEvent> told;

  /// Folders whose act could not be read when it was looked at last.
  private final Set<String> unread = new HashSet<>();

  private boolean whole = true;

  RepositoryReader(
      Repository repository, String name, EditionLog log, Consumer<HistoryEvent> told) {
    this.repository = repository;
    this.name = name;
    this.log = log;
    this.told = told;
  }

  /// Reads what is new.
  ///
  /// @param identity what the log knows the repository by
  void read(String identity) throws IOException {
    Optional<ObjectId> head = Optional.ofNullable(repository.resolve("HEAD"));
    if (head.isEmpty()) {
      damaged("", "no commit in it");
      return;
    }
    Deque<ObjectId> commits = new ArrayDeque<>();
    Optional<ObjectId> tree = commits(head.get(), log.end(identity), commits);
    try (RevWalk walk = new RevWalk(repository)) {
      for (ObjectId id : commits) {
        tree = commit(walk, id, tree);
      }
    }
    if (whole) {
      log.end(identity, head.get().name());
    }
  }

  /// The commits behind a known one, the oldest first, and the tree of the known one. Where the
  /// known one is not among those before the head, the history was written anew: all of them.
  private Optional<ObjectId> commits(ObjectId head, Optional<String> known, Deque<ObjectId> found) {
    ObjectId at = head;
    try (RevWalk walk = new RevWalk(repository)) {
      while (true) {
        RevCommit commit = walk.parseCommit(at);
        if (known.filter(commit.name()::equals).isPresent()) {
          return Optional.of(commit.getTree().copy());
        }
        found.addFirst(commit.copy());
        if (commit.getParentCount() == 0) {
          return Optional.empty();
        }
        at = commit.getParent(0).copy();
      }
    } catch (IOException e) {
      damaged("", "the history ends at a damaged commit: " + e.getMessage());
      return Optional.empty();
    }
  }

  /// Tells what a commit changed.
  ///
  /// @return its tree, or the last one that could be read
  private Optional<ObjectId> commit(RevWalk walk, ObjectId id, Optional<ObjectId> before) {
    try {
      RevCommit commit = walk.parseCommit(id);
      ObjectId after = commit.getTree().copy();
      Set<String> folders = CommitChanges.folders(repository, before, after);
      day(commit, folders, before, after);
      return Optional.of(after);
    } catch (IOException e) {
      damaged("", "damaged commit " + id.name() + ": " + e.getMessage());
      return before;
    }
  }

  private void day(
      RevCommit commit, Set<String> folders, Optional<ObjectId> before, ObjectId after) {
    LocalDate day =
        LocalDate.ofInstant(
            commit.getAuthorIdent().getWhenAsInstant(), commit.getAuthorIdent().getZoneId());
    List<Cause> causes = CommitCauses.of(commit);
    Map<String, ActState> gone = new HashMap<>();
    Map<String, ActState> olds = new HashMap<>();
    List<ActState> there = new ArrayList<>();
    for (String path : folders) {
      before
          .flatMap(tree -> state(tree, path))
          .ifPresent(old -> {
            olds.put(old.code(), old);
            gone.put(old.code(), old);
          });
      state(after, path).ifPresent(there::add);
    }
    for (ActState act : there) {
      gone.remove(act.code());
      changed(act, Optional.ofNullable(olds.get(act.code())), day, causes);
    }
    gone.forEach((code, act) -> {
      if (!unread.contains(act.path()) && log.note("removed", code, day.toString())) {
        told.accept(new Removed(name, act.path(), code, day, causes));
      }
    });
  }

  private Optional<ActState> state(ObjectId tree, String path) {
    try {
      unread.remove(path);
      return ActState.of(path, TreeFolder.of(repository, tree, path));
    } catch (IOException e) {
      unread.add(path);
      damaged(path, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private void changed(ActState act, Optional<ActState> before, LocalDate day, List<Cause> causes) {
    Map<Language, Edition> fresh = new HashMap<>();
    for (Map.Entry<Language, Edition> text : act.newIn(before).entrySet()) {
      if (isNew(act, text.getKey(), text.getValue().date().orElse(day))) {
        fresh.put(text.getKey(), text.getValue());
      }
    }
    if (!fresh.isEmpty()) {
      ActSource source = ActSource.of(day + "/" + act.path(), files(act, fresh.keySet()));
      told.accept(new Edited(name, act.path(), act.code(), day, fresh, causes, source));
    }
    announced(act, before, day);
  }

  private boolean isNew(ActState act, Language language, LocalDate day) {
    try {
      String print = TextPrint.of(act.folder(), language);
      return log.note("edition", act.code(), language.code(), day.toString(), print);
    } catch (IOException e) {
      damaged(act.path(), String.valueOf(e.getMessage()));
      return false;
    }
  }

  private static TreeFolder files(ActState act, Set<Language> languages) {
    return act.folder()
        .only(file ->
            file.equals("meta.yaml")
                || languages.stream().anyMatch(language -> ActState.isOf(file, language)));
  }

  private void announced(ActState act, Optional<ActState> before, LocalDate day) {
    Optional<Edition> now = act.repeal();
    Optional<LocalDate> on = now.flatMap(Edition::repealedOn);
    Optional<LocalDate> earlier = before.flatMap(ActState::repeal).flatMap(Edition::repealedOn);
    String said = on.map(LocalDate::toString).orElse("");
    if (!on.equals(earlier) && log.note("announced", act.code(), day.toString(), said)) {
      told.accept(
          new Announced(name, act.path(), act.code(), day, on, now.flatMap(Edition::repealedBy)));
    }
  }

  private void damaged(String path, String reason) {
    whole = false;
    String place = path.isEmpty() ? name : name + "/" + path;
    told.accept(new Damaged(name, path, "[" + place + "] " + reason));
  }
}
