package kz.zannama.parser.internal.amend.instruction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.line.Beginnings;
import kz.zannama.text.WordTable;

/// Finds the words that say what is done to a provision.
public final class AmendingVerbs {
  /// The verbs of instructions: «жазылсын», «алып тасталсын» · «изложить», «исключить».
  static final AmendingVerbs OF_INSTRUCTIONS = new AmendingVerbs("amending-verbs.tsv");

  /// The words of notes: «жаңа редакцияда», «алып тасталды» · «в редакции», «исключен».
  public static final AmendingVerbs OF_NOTES = new AmendingVerbs("note-verbs.tsv");

  private final Beginnings<Verb> kazakh;
  private final Beginnings<Verb> russian;

  private AmendingVerbs(String table) {
    kazakh = Beginnings.of(load(table, Language.KAZAKH), Verb::pattern);
    russian = Beginnings.of(load(table, Language.RUSSIAN), Verb::pattern);
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

  /// Every verb, each tried only at the words that it can begin.
  private static List<FoundVerb> all(String key, Beginnings<Verb> verbs) {
    List<FoundVerb> all = new ArrayList<>();
    Map<Verb, Occurrences> occurrences = new IdentityHashMap<>();
    for (int at = 0; at < key.length(); at++) {
      List<Verb> possible = verbs.at(key, at);
      if (possible.isEmpty() || !beginsWord(key, at)) {
        continue;
      }
      for (Verb verb : possible) {
        occurrences.computeIfAbsent(verb, given -> new Occurrences(given, key)).at(at, all);
      }
    }
    return all;
  }

  private static boolean beginsWord(String key, int at) {
    return Character.isLetter(key.charAt(at))
        && (at == 0 || !Character.isLetter(key.charAt(at - 1)));
  }

  private static List<Verb> load(String table, Language language) {
    return WordTable.rows(AmendingVerbs.class, table).stream()
        .filter(row -> Language.of(row[1]) == language)
        .map(row -> verb(row[0], pattern(row[2])))
        .toList();
  }

  private static Verb verb(String operation, Pattern pattern) {
    return new Verb(Operation.valueOf(operation), pattern);
  }

  private static Pattern pattern(String words) {
    return WordTable.whole(words);
  }

  private record Verb(Operation operation, Pattern pattern) {}

  /// The places of one verb in a text, from its beginning on; no two overlap.
  private static final class Occurrences {
    private final Verb verb;
    private final Matcher matcher;
    private int end;

    Occurrences(Verb verb, String key) {
      this.verb = verb;
      this.matcher =
          verb.pattern().matcher(key).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /// Adds the verb if it stands at a place.
    void at(int place, List<FoundVerb> found) {
      if (place >= end && matcher.region(place, matcher.regionEnd()).lookingAt()) {
        end = matcher.end();
        found.add(new FoundVerb(verb.operation(), place, end));
      }
    }
  }
}
