package kz.zannama.parser.internal.amend.instruction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.line.FirstLetters;
import kz.zannama.text.WordTable;

/// Finds the words that say what is done to a provision.
public final class AmendingVerbs {
  /// The verbs of instructions: «жазылсын», «алып тасталсын» · «изложить», «исключить».
  static final AmendingVerbs OF_INSTRUCTIONS = new AmendingVerbs("amending-verbs.tsv");

  /// The words of notes: «жаңа редакцияда», «алып тасталды» · «в редакции», «исключен».
  public static final AmendingVerbs OF_NOTES = new AmendingVerbs("note-verbs.tsv");

  /// The letter after the last that a folded key has in its words.
  private static final int LETTERS = FirstLetters.LAST_CYRILLIC + 1;

  private final List<List<Verb>> kazakh;
  private final List<List<Verb>> russian;

  private AmendingVerbs(String table) {
    kazakh = byFirstLetter(load(table, Language.KAZAKH));
    russian = byFirstLetter(load(table, Language.RUSSIAN));
  }

  /// A verb in a text.
  ///
  /// @param start its first character
  /// @param end the character after its last one
  public record FoundVerb(Operation operation, int start, int end) {
    int length() {
      return end - start;
    }
  }

  /// The verbs of a folded key, in reading order; no two overlap.
  public List<FoundVerb> find(String key, Language language) {
    List<FoundVerb> all = all(key, language == Language.KAZAKH ? kazakh : russian);
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

  /// Every verb, each tried only at the words that begin with its first letter.
  private static List<FoundVerb> all(String key, List<List<Verb>> verbs) {
    List<FoundVerb> all = new ArrayList<>();
    Map<Verb, Matcher> matchers = new HashMap<>();
    Map<Verb, Integer> free = new HashMap<>();
    for (int at = 0; at < key.length(); at++) {
      char first = key.charAt(at);
      if (first >= LETTERS || verbs.get(first).isEmpty() || !beginsWord(key, at)) {
        continue;
      }
      for (Verb verb : verbs.get(first)) {
        Matcher matcher = matchers.computeIfAbsent(verb, given -> given.matcher(key));
        boolean taken = at < free.getOrDefault(verb, 0);
        if (!taken && matcher.region(at, key.length()).lookingAt()) {
          all.add(new FoundVerb(verb.operation(), at, matcher.end()));
          free.put(verb, matcher.end());
        }
      }
    }
    return all;
  }

  private static boolean beginsWord(String key, int at) {
    return at == 0 || !Character.isLetter(key.charAt(at - 1));
  }

  /// The verbs that can begin with a letter, for each letter.
  private static List<List<Verb>> byFirstLetter(List<Verb> verbs) {
    List<List<Verb>> byLetter = new ArrayList<>();
    for (int letter = 0; letter < LETTERS; letter++) {
      char first = (char) letter;
      byLetter.add(verbs.stream().filter(verb -> verb.canBeginWith(first)).toList());
    }
    return List.copyOf(byLetter);
  }

  private static List<Verb> load(String table, Language language) {
    return WordTable.rows(AmendingVerbs.class, table).stream()
        .filter(row -> Language.of(row[1]) == language)
        .map(row -> verb(row[0], pattern(row[2])))
        .toList();
  }

  private static Verb verb(String operation, Pattern pattern) {
    return new Verb(Operation.valueOf(operation), pattern, FirstLetters.of(pattern));
  }

  private static Pattern pattern(String words) {
    return Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
  }

  /// A verb, compared by identity of its pattern.
  private record Verb(Operation operation, Pattern pattern, FirstLetters letters) {
    /// A matcher that sees what stands before its region.
    Matcher matcher(String key) {
      return pattern.matcher(key).useTransparentBounds(true).useAnchoringBounds(false);
    }

    boolean canBeginWith(char letter) {
      return Character.isLetter(letter) && letters.include(letter);
    }
  }
}
