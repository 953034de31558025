package kz.zannama.examples.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/// Random acts in both languages in the layout of a public corpus of editions, written into a bare
/// git repository, a commit an edition, in the order of their days. The same seed gives the same
/// acts.
///
/// Each edition words some units anew and says so in notes; one act in twenty goes in the end.
final class CorpusGenerator {
  private final List<GeneratedAct> acts = new ArrayList<>();
  private final CommittedTree tree = new CommittedTree();

  /// The files of each act that are written, by their text: what stays is not written again.
  private final Map<String, Integer> written = new HashMap<>();

  private ObjectId head = ObjectId.zeroId();

  CorpusGenerator(long seed, int acts) {
    for (int number = 1; number <= acts; number++) {
      this.acts.add(new GeneratedAct(seed, number));
    }
  }

  /// An edition of an act, or its end.
  private record Event(LocalDate day, GeneratedAct act, int edition) {
    boolean isEnd() {
      return edition == act.days().size();
    }
  }

  /// Writes the repository.
  ///
  /// @return how many editions it has, of both languages together one
  int write(Path folder) throws IOException {
    List<Event> events = events();
    try (Repository repository =
        new FileRepositoryBuilder().setGitDir(folder.toFile()).setBare().build()) {
      repository.create(true);
      for (Event event : events) {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
          write(event, inserter);
          head = commit(inserter, event.day());
          inserter.flush();
        }
      }
      RefUpdate update = repository.updateRef(Constants.HEAD);
      update.setNewObjectId(head);
      update.forceUpdate();
    }
    return (int) events.stream().filter(event -> !event.isEnd()).count();
  }

  private List<Event> events() {
    List<Event> events = new ArrayList<>();
    for (GeneratedAct act : acts) {
      List<LocalDate> days = act.days();
      for (int edition = 0; edition < days.size(); edition++) {
        events.add(new Event(days.get(edition), act, edition));
      }
      if (act.goes()) {
        events.add(new Event(days.getLast().plusDays(100), act, days.size()));
      }
    }
    events.sort(Comparator.comparing(Event::day).thenComparing(event -> event.act().path()));
    return events;
  }

  private void write(Event event, ObjectInserter inserter) throws IOException {
    String path = event.act().path();
    if (event.isEnd()) {
      tree.take(path);
      return;
    }
    if (event.edition() > 0) {
      event.act().change(event.edition());
    }
    for (var file : event.act().files(event.edition()).entrySet()) {
      String name = path + "/" + file.getKey();
      Integer print = file.getValue().hashCode();
      if (!print.equals(written.put(name, print))) {
        tree.put(name, inserter.insert(Constants.OBJ_BLOB, file.getValue().getBytes(UTF_8)));
      }
    }
  }

  private ObjectId commit(ObjectInserter inserter, LocalDate day) throws IOException {
    Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.ofHours(5));
    PersonIdent author = new PersonIdent("body", "body@example.org", noon, ZoneOffset.ofHours(5));
    CommitBuilder commit = new CommitBuilder();
    commit.setTreeId(tree.write(inserter));
    commit.setAuthor(author);
    commit.setCommitter(author);
    commit.setMessage("edition");
    if (!head.equals(ObjectId.zeroId())) {
      commit.setParentId(head);
    }
    return inserter.insert(commit);
  }
}
