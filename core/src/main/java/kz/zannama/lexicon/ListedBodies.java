package kz.zannama.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.zannama.language.BodyWord;
import kz.zannama.model.Language;
import kz.zannama.text.Alphabet;
import kz.zannama.text.WordTable;

/// The bodies of the republic, and the kinds of local bodies, by their names.
///
/// A name is known by all of its words, each by its beginning, so that cases do not matter and a
/// part of a body is not taken for the body. The office of who heads a body is the body: «Қаржы
/// министрі», «министр финансов» are `ministry-finance`.
final class ListedBodies {
  private static final int STEM = 5;

  /// The keys of words for who heads a body, or stands in for its head.
  private static final Set<String> HEADS =
      Set.of("acting", "chair", "chief", "deputy", "head", "secretary", "director");

  private static final Map<Language, Map<List<String>, List<Body>>> REPUBLIC = load("republic");

  private static final Map<Language, Map<List<String>, List<Body>>> LOCAL = load("place");

  private ListedBodies() {}

  /// The bodies of the republic that a name can mean, the youngest last.
  static List<Body> ofRepublic(List<NameWord> words, Language language) {
    return find(REPUBLIC.getOrDefault(language, Map.of()), words, language);
  }

  /// The bodies of the republic that a name can mean on a day: of those that bore it one after
  /// another, the one of the day.
  static List<Body> ofRepublic(List<NameWord> words, Language language, LocalDate day) {
    List<Body> bodies = ofRepublic(words, language);
    List<Body> then = bodies.stream().filter(body -> body.period().contains(day)).toList();
    return then.isEmpty() ? bodies : then;
  }

  /// The kind of local body that words without a place name.
  static Optional<Body> kind(List<NameWord> words, Language language) {
    return find(LOCAL.getOrDefault(language, Map.of()), words, language).stream().findFirst();
  }

  private static List<Body> find(
      Map<List<String>, List<Body>> bodies, List<NameWord> words, Language language) {
    List<String> stems = stems(words, language);
    List<Body> found = bodies.getOrDefault(stems, List.of());
    while (found.isEmpty() && stems.size() > 1) {
      int head = language == Language.KAZAKH ? stems.size() - 1 : 0;
      if (!HEADS.contains(stems.get(head))) {
        return List.of();
      }
      stems.remove(head);
      found = bodies.getOrDefault(stems, List.of());
    }
    return found;
  }

  private static Map<Language, Map<List<String>, List<Body>>> load(String level) {
    Map<Language, Map<List<String>, List<Body>>> bodies = new HashMap<>();
    for (String[] row : WordTable.rows(ListedBodies.class, "bodies.tsv")) {
      if (row[1].equals(level)) {
        Body body = new Body(row[0], Period.of(row[5], row[6]));
        add(bodies, Language.KAZAKH, row[2], body);
        add(bodies, Language.RUSSIAN, row[3], body);
        for (String alias : row[4].isEmpty() ? new String[0] : row[4].split(";")) {
          add(bodies, Language.of(alias.substring(0, 2)), alias.substring(3), body);
        }
      }
    }
    return Map.copyOf(bodies);
  }

  private static void add(
      Map<Language, Map<List<String>, List<Body>>> bodies,
      Language language,
      String name,
      Body body) {
    List<Body> same =
        bodies
            .computeIfAbsent(language, key -> new HashMap<>())
            .computeIfAbsent(
                stems(NameWord.of(name, language), language), key -> new ArrayList<>());
    if (!same.contains(body)) {
      same.add(body);
      same.sort(Comparator.comparing(known -> known.period().from()));
    }
  }

  private static List<String> stems(List<NameWord> words, Language language) {
    // An abbreviation is one word, told from others by all of it: «Минтруд», «Минтранс».
    int stem = words.size() == 1 ? words.getFirst().key().length() : STEM;
    List<String> stems = new ArrayList<>();
    for (NameWord word : words) {
      stems.add(
          BodyWord.of(word.key(), language)
              .map(BodyWord::key)
              .orElseGet(() -> stem(word.key(), stem)));
    }
    return stems;
  }

  private static String stem(String word, int longest) {
    int end = Math.min(longest, word.length());
    while (end > 3 && Alphabet.VOWELS.indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }

  /// A body, or a kind of local body.
  record Body(String key, Period period) {}
}
