package kz.zannama.parser.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What was told of histories before: so that another run tells only what is new, also where a
/// history was written anew.
///
/// An edition is known by the code of its act, its language, its day and its text, a removal by
/// code and day, never by a commit. Where a repository was read to its end, the commit is kept only
/// to begin there. Not thread-safe.
public final class EditionLog {
  private static final Pattern LINE = Pattern.compile("[\\t\\r\\n]");

  private final Set<String> told = new HashSet<>();
  private final Map<String, String> ends = new HashMap<>();

  private EditionLog() {}

  /// A log of nothing.
  public static EditionLog create() {
    return new EditionLog();
  }

  /// The log in a file; of nothing where there is none.
  ///
  /// @throws IOException if it cannot be read
  public static EditionLog open(Path file) throws IOException {
    EditionLog log = create();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file, UTF_8)) {
        int tab = line.indexOf('\t');
        if (line.startsWith("end\t")) {
          String[] end = line.split("\t", 3);
          log.ends.put(end[2], end[1]);
        } else if (tab > 0) {
          log.told.add(line);
        }
      }
    }
    return log;
  }

  /// Writes the log into a file, whole or not at all.
  ///
  /// @throws IOException if it cannot be written
  public void save(Path file) throws IOException {
    List<String> lines = new ArrayList<>(told.stream().sorted().toList());
    ends.forEach((repository, commit) -> lines.add("end\t" + commit + "\t" + repository));
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    Files.write(beside, lines, UTF_8);
    try {
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// Notes something.
  ///
  /// @param what which kind of thing
  /// @param key what tells it from others
  /// @return whether it was not known
  boolean note(String what, String... key) {
    List<String> words = Stream.of(key).map(word -> LINE.matcher(word).replaceAll(" ")).toList();
    return told.add(what + "\t" + String.join("\t", words));
  }

  /// How far a repository was read.
  Optional<String> end(String repository) {
    return Optional.ofNullable(ends.get(repository));
  }

  void end(String repository, String commit) {
    ends.put(repository, commit);
  }
}
