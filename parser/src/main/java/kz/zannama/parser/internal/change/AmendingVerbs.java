package kz.zannama.parser.internal.change;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.model.Language;

/// Finds the verbs of amending instructions: «жазылсын», «алып тасталсын» · «изложить»,
/// «исключить».
final class AmendingVerbs {
  private static final String TABLE = "amending-verbs.tsv";
  private static final List<Verb> KAZAKH = load(Language.KAZAKH);
  private static final List<Verb> RUSSIAN = load(Language.RUSSIAN);

  private AmendingVerbs() {}

  /// A verb in a text.
  ///
  /// @param start its first character
  /// @param end the character after its last one
  record FoundVerb(Operation operation, int start, int end) {
    int length() {
      return end - start;
    }
  }

  /// The verbs of a folded key, in reading order; no two overlap.
  static List<FoundVerb> find(String key, Language language) {
    List<FoundVerb> all = new ArrayList<>();
    for (Verb verb : language == Language.KAZAKH ? KAZAKH : RUSSIAN) {
      Matcher matcher = verb.pattern().matcher(key);
      while (matcher.find()) {
        all.add(new FoundVerb(verb.operation(), matcher.start(), matcher.end()));
      }
    }
    all.sort(
        Comparator.comparingInt(FoundVerb::start)
            .thenComparing(Comparator.comparingInt(FoundVerb::length).reversed()));
    List<FoundVerb> apart = new ArrayList<>();
    for (FoundVerb verb : all) {
      if (apart.isEmpty() || verb.start() >= apart.getLast().end()) {
        apart.add(verb);
      }
    }
    return apart;
  }

  private static List<Verb> load(Language language) {
    try (InputStream in = AmendingVerbs.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("No table of words: " + TABLE);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .filter(row -> Language.of(row[1]) == language)
          .map(row -> new Verb(Operation.valueOf(row[0]), pattern(row[2])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the table of words " + TABLE, e);
    }
  }

  private static Pattern pattern(String words) {
    return Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
  }

  private record Verb(Operation operation, Pattern pattern) {}
}
