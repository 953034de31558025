package kz.zannama.parser.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kz.zannama.citation.CitationFinder;
import kz.zannama.citation.FoundCitation;
import kz.zannama.model.Act;
import kz.zannama.model.ActSink;
import kz.zannama.model.Citation;
import kz.zannama.model.Edition;
import kz.zannama.model.Language;
import kz.zannama.parser.git.HistoryEvent.Announced;
import kz.zannama.parser.git.HistoryEvent.Cause;
import kz.zannama.parser.git.HistoryEvent.Damaged;
import kz.zannama.parser.git.HistoryEvent.Edited;
import kz.zannama.parser.git.HistoryEvent.Removed;

/// Feeds what the history of repositories tells to a sink: every edition, and the ends of acts,
/// those that are announced and those of acts that are gone from the tree.
///
/// ```java
/// EditionLog log = EditionLog.open(file);
/// try (EditionHistory history = EditionHistory.open(repositories)) {
///   HistoryFeed.Counts counts = HistoryFeed.feed(history, log, writer, event -> {});
/// }
/// log.save(file);
/// ```
///
/// An edition is put as it is printed: what its languages say differently is found by the sink, out
/// of all that it has of the act. What the log knows is not read again; a sink that keeps what it
/// has, as an index does, is not changed by an edition that comes again.
public final class HistoryFeed {
  private static final int COMMIT = 2_000;

  private final ActSink sink;
  private final List<String> problems = new ArrayList<>();
  private int editions;
  private int gone;
  private int announced;

  private HistoryFeed(ActSink sink) {
    this.sink = sink;
  }

  /// What came of a history.
  ///
  /// @param editions how many texts were put
  /// @param gone how many acts were found to be gone
  /// @param announced how many ends were announced or taken back
  /// @param problems what could not be read, each beginning with its place in brackets
  public record Counts(int editions, int gone, int announced, List<String> problems) {
    public Counts {
      problems = List.copyOf(problems);
    }
  }

  /// Feeds what is new, the oldest first, and commits.
  ///
  /// @param log what was fed before; takes what is fed now
  /// @param told is given each event behind it
  /// @throws IOException if the sink fails
  public static Counts feed(
      EditionHistory history, EditionLog log, ActSink sink, Consumer<HistoryEvent> told)
      throws IOException {
    HistoryFeed feed = new HistoryFeed(sink);
    try {
      history.read(
          log,
          event -> {
            feed.take(event);
            told.accept(event);
          });
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e.getCause());
    }
    sink.commit("editions", String.valueOf(feed.editions));
    return new Counts(feed.editions, feed.gone, feed.announced, feed.problems);
  }

  private void take(HistoryEvent event) {
    try {
      switch (event) {
        case Edited edited -> edited(edited);
        case Removed removed -> removed(removed);
        case Announced it -> announced(it);
        case Damaged damaged -> problems.add(damaged.reason());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void edited(Edited edited) throws IOException {
    List<Act> acts;
    try {
      acts = edited.source().load().uncompared().parse().acts();
    } catch (IOException e) {
      problems.add(String.valueOf(e.getMessage()));
      return;
    }
    for (Act act : acts) {
      sink.put(act);
      editions += act.texts().size();
    }
    if (editions % COMMIT < acts.size()) {
      sink.commit("editions", String.valueOf(editions));
    }
  }

  private void removed(Removed removed) throws IOException {
    Optional<Citation> by =
        removed.causes().size() == 1 ? cited(removed.causes().getFirst()) : Optional.empty();
    end(removed, removed.actCode(), removed.day(), by, true);
    gone++;
  }

  private void announced(Announced it) throws IOException {
    announced++;
    if (it.repealedOn().isPresent()) {
      end(
          it,
          it.actCode(),
          it.repealedOn().get(),
          it.repealedBy().map(Edition.OtherAct::act),
          false);
    } else {
      sink.ended(it.actCode(), Optional.empty());
    }
  }

  private void end(
      HistoryEvent event, String code, LocalDate day, Optional<Citation> by, boolean isGone)
      throws IOException {
    String place = event.repository() + "/" + event.path();
    Edition.End end = new Edition.End(code, day, by, isGone, place);
    boolean known = sink.ended(code, Optional.of(end));
    if (!known) {
      problems.add("[" + place + "] an end of an act that is not known: " + code);
    }
  }

  /// The act that a commit names, as its requisites tell it.
  private static Optional<Citation> cited(Cause cause) {
    return CitationFinder.find(cause.requisite(), Language.RUSSIAN).stream()
        .map(FoundCitation::citation)
        .findFirst();
  }
}
