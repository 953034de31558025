package kz.zannama.examples.page.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import kz.zannama.examples.cli.source.SourceFiles;
import kz.zannama.examples.page.http.PageProblem;
import kz.zannama.model.Source;
import kz.zannama.parser.ActParser;
import kz.zannama.parser.ActSource;
import kz.zannama.parser.SourceLimits;

/// Folders with the files that acts were read from.
///
/// A file is found by the name that the record of a text has, and taken only where its bytes have
/// the hash that the record has, too; of several files of one name it is the one that has it.
/// Files, records of `.jsonl` archives and folders of a corpus are looked for, members of zip and
/// tar archives are not.
///
/// Only reads. Safe for several threads: a few sources are in the memory at once, and a slow one
/// holds up nobody but those who ask for it.
public final class SourceShelf {
  private static final int MEGABYTE = 1 << 20;
  private static final SourceLimits LIMITS =
      SourceLimits.DEFAULT.withBytes(64 * MEGABYTE).withTime(Duration.ofSeconds(20));

  /// Who waits takes up a place among the answers that are made at the same time.
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  /// After this time a folder is listed anew where something was not found in it.
  private static final Duration STALE = Duration.ofSeconds(10);

  /// No folders.
  public static final SourceShelf EMPTY = new SourceShelf(List.of());

  private final List<Path> folders;
  private final ReadingTurns turns = new ReadingTurns(PATIENCE);
  private final ReentrantLock listing = new ReentrantLock();
  private volatile Listed listed = new Listed(Map.of(), System.nanoTime());

  private SourceShelf(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /// The files in folders and below them, listed when one is asked for.
  public static SourceShelf of(List<Path> folders) {
    return new SourceShelf(folders);
  }

  /// Where the files were at a time, by their names.
  private record Listed(Map<String, List<Path>> files, long at) {
    boolean isStale() {
      return files.isEmpty() || System.nanoTime() - at > STALE.toNanos();
    }
  }

  /// Whether there are no folders.
  public boolean isEmpty() {
    return folders.isEmpty();
  }

  /// What is wanted of a source.
  interface Use<T> {
    T of(ActSource.Loaded source) throws IOException;
  }

  /// What a source gives; empty where it is not here.
  ///
  /// @throws PageProblem if it cannot be read, is not looked for to the end, or is at others for
  ///   too long
  <T> Optional<T> use(Source source, Use<T> use) throws PageProblem {
    try (ReadingTurns.Turn turn = turns.take(source.file())) {
      Optional<ActSource.Loaded> found = find(source);
      return found.isEmpty() ? Optional.empty() : Optional.of(use.of(found.get()));
    } catch (IOException e) {
      throw unreadable(source);
    }
  }

  private static PageProblem unreadable(Source source) {
    return new PageProblem(404, "page.problem.source", source.file());
  }

  /// Looks where files were when they were listed, and where they are now.
  private Optional<ActSource.Loaded> find(Source source) throws PageProblem, IOException {
    Listed known = listed;
    Search search = among(known.files(), source);
    if (search.found().isEmpty() && !isEmpty() && (known.isStale() || search.gone())) {
      search = among(listedAfter(known).files(), source);
    }
    if (search.found().isEmpty() && search.problem().isPresent()) {
      throw search.problem().get();
    }
    return search.found();
  }

  /// What came of a search.
  ///
  /// @param problem why a file that may be the source could not be looked into
  /// @param gone whether a file is no longer where it was
  private record Search(
      Optional<ActSource.Loaded> found, Optional<PageProblem> problem, boolean gone) {}

  /// The files as they are listed anew, once for all who found the same list too old.
  private Listed listedAfter(Listed known) throws IOException {
    listing.lock();
    try {
      if (listed == known) {
        listed = new Listed(list(), System.nanoTime());
      }
      return listed;
    } finally {
      listing.unlock();
    }
  }

  private Map<String, List<Path>> list() throws IOException {
    Map<String, List<Path>> byName = new HashMap<>();
    for (Path file : SourceFiles.of(folders, true).files()) {
      byName.computeIfAbsent(name(file), name -> new ArrayList<>()).add(file);
    }
    return byName;
  }

  private static String name(Path file) {
    return ActSource.isActFolder(file)
        ? ActParser.sources(List.of(file)).iterator().next().name()
        : String.valueOf(file.getFileName());
  }

  /// The first of some files that has the bytes of a source; one that cannot be read hinders none
  /// of the others.
  private static Search among(Map<String, List<Path>> files, Source source) {
    Optional<PageProblem> problem = Optional.empty();
    boolean gone = false;
    for (String name : names(source.file())) {
      for (Path file : files.getOrDefault(name, List.of())) {
        if (!Files.exists(file)) {
          gone = true;
          continue;
        }
        try {
          Optional<ActSource.Loaded> found = in(file, source);
          if (found.isPresent()) {
            return new Search(found, Optional.empty(), gone);
          }
        } catch (IOException e) {
          problem = Optional.of(unreadable(source));
        } catch (PageProblem e) {
          problem = Optional.of(e);
        }
      }
    }
    return new Search(Optional.empty(), problem, gone);
  }

  /// The files that may hold a source: one of its name; the archive of the record `acts.jsonl#7`;
  /// the folder of `code/2019-01-01/rus.md`.
  private static Set<String> names(String source) {
    Set<String> names = new LinkedHashSet<>(List.of(source));
    for (char mark : new char[] {'#', '/'}) {
      int cut = source.lastIndexOf(mark);
      if (cut > 0) {
        names.add(source.substring(0, cut));
      }
    }
    return names;
  }

  private static Optional<ActSource.Loaded> in(Path file, Source source)
      throws PageProblem, IOException {
    String name = String.valueOf(file.getFileName());
    if (source.file().startsWith(name + "#")) {
      try (InputStream archive = Files.newInputStream(file)) {
        return in(ActSource.records(name, archive), source, true);
      }
    }
    if (Files.isRegularFile(file) && Files.size(file) > LIMITS.bytes()) {
      throw new PageProblem(
          404, "page.problem.source-large", source.file(), LIMITS.bytes() / MEGABYTE);
    }
    return in(ActParser.sources(List.of(file)).iterator(), source, false);
  }

  /// @param named whether only what has the name of the source may be it
  private static Optional<ActSource.Loaded> in(
      Iterator<ActSource> all, Source source, boolean named) throws PageProblem, IOException {
    long end = System.nanoTime() + LIMITS.time().toNanos();
    while (all.hasNext()) {
      ActSource one = all.next();
      if (!named || one.name().equals(source.file())) {
        Optional<ActSource.Loaded> found = one.load().text(source.sha256());
        if (found.isPresent()) {
          return found.map(it -> it.within(LIMITS));
        }
      }
      if (System.nanoTime() > end) {
        throw new PageProblem(
            404, "page.problem.source-time", source.file(), LIMITS.time().toSeconds());
      }
    }
    return Optional.empty();
  }
}
