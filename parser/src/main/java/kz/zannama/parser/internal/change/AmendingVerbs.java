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

/// Finds the words that say what is done to a provision.
final class AmendingVerbs {
  /// The verbs of instructions: «жазылсын», «алып тасталсын» · «изложить», «исключить».
  static final AmendingVerbs OF_INSTRUCTIONS = new AmendingVerbs("amending-verbs.tsv");

  /// The words of notes: «жаңа редакцияда», «алып тасталды» · «в редакции», «исключен».
  static final AmendingVerbs OF_NOTES = new AmendingVerbs("note-verbs.tsv");

  private final List<Verb> kazakh;
  private final List<Verb> russian;

  private AmendingVerbs(String table) {
    kazakh = load(table, Language.KAZAKH);
    russian = load(table, Language.RUSSIAN);
  }

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
  List<FoundVerb> find(String key, Language language) {
    List<FoundVerb> all = new ArrayList<>();
    for (Verb verb : language == Language.KAZAKH ? kazakh : russian) {
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

  private static List<Verb> load(String table, Language language) {
    try (InputStream in = AmendingVerbs.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IllegalStateException("No table of words: " + table);
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
      throw new UncheckedIOException("Cannot read the table of words " + table, e);
    }
  }

  private static Pattern pattern(String words) {
    return Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
  }

  private record Verb(Operation operation, Pattern pattern) {}
}
