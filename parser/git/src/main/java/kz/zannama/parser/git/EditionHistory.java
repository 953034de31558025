package kz.zannama.parser.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kz.zannama.parser.git.HistoryEvent.Damaged;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/// The history of acts in git repositories of a corpus of editions: what took effect on which day,
/// by which act.
///
/// The repositories may be bare or not. Nothing is checked out, and nothing of a repository is run:
/// no hook and no filter. Each commit's changed acts are told, the oldest first, one repository
/// after the other.
///
/// ```java
/// EditionLog log = EditionLog.open(file);
/// try (EditionHistory history = EditionHistory.open(repositories)) {
///   history.read(
///       log,
///       event -> {
///         if (event instanceof HistoryEvent.Edited edited) {
///           sources.add(edited.source());
///         }
///       });
/// }
/// log.save(file);
/// ```
///
/// What the log knows is not told again: not an edition that a history written anew repeats, nor
/// one that another build wrote with other anchors or divided into other parts. A text that a
/// commit left as it was is not read. Not thread-safe; the sources that are told may be loaded on
/// any thread while the history is open.
public final class EditionHistory implements AutoCloseable {
  private final List<Opened> repositories;
  private final List<Damaged> unreadable;

  private EditionHistory(List<Opened> repositories, List<Damaged> unreadable) {
    this.repositories = repositories;
    this.unreadable = unreadable;
  }

  /// A repository that is open.
  private record Opened(String name, String identity, Repository repository) {}

  /// Opens repositories. One that cannot be opened is told as damaged when the history is read.
  ///
  /// @param folders their folders: working trees with `.git` in them, or bare ones
  public static EditionHistory open(List<Path> folders) {
    List<Opened> repositories = new ArrayList<>();
    List<Damaged> unreadable = new ArrayList<>();
    for (Path folder : folders) {
      Path whole = folder.toAbsolutePath().normalize();
      String name = String.valueOf(whole.getFileName());
      try {
        repositories.add(new Opened(name, whole.toString(), repository(whole)));
      } catch (IOException e) {
        String reason = "[" + name + "] no git repository: " + e.getMessage();
        unreadable.add(new Damaged(name, "", reason));
      }
    }
    return new EditionHistory(repositories, unreadable);
  }

  private static Repository repository(Path folder) throws IOException {
    Path inside = folder.resolve(".git");
    FileRepositoryBuilder builder = new FileRepositoryBuilder().setMustExist(true);
    return Files.exists(inside)
        ? builder.setWorkTree(folder.toFile()).build()
        : builder.setGitDir(folder.toFile()).setBare().build();
  }

  /// Tells what is new in the repositories, in their order.
  ///
  /// @param log what was told before; takes what is told now
  /// @param told is given each event
  public void read(EditionLog log, Consumer<HistoryEvent> told) {
    unreadable.forEach(told);
    for (Opened opened : repositories) {
      try {
        new RepositoryReader(opened.repository(), opened.name(), log, told).read(opened.identity());
      } catch (IOException e) {
        String reason = "[" + opened.name() + "] " + e.getMessage();
        told.accept(new Damaged(opened.name(), "", reason));
      }
    }
  }

  @Override
  public void close() {
    repositories.forEach(opened -> opened.repository().close());
  }
}
