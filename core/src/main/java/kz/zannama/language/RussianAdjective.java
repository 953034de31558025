package kz.zannama.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.language.BodyWord.Gender;
import kz.zannama.text.Alphabet;
import kz.zannama.text.WordTable;

/// Russian adjectives in the singular, by their endings: «Алматинского» is «Алматинский».
public final class RussianAdjective {
  private static final int SHORTEST_STEM = 2;

  private static final String[] NONE = {};

  private static final Map<String, String[]> ROWS =
      WordTable.rows(RussianAdjective.class, "russian-adjectives.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row));

  private static final Set<String> DECLINED = Set.copyOf(WordTable.listed(row("DECLINED")[1]));

  private static final Set<String> SOFT = Set.copyOf(WordTable.listed(row("SOFT")[1]));

  private static final String STRESSED_ENDING = row("STRESSED")[1];

  private static final Set<String> STRESSED = Set.copyOf(WordTable.listed(row("STRESSED")[2]));

  /// All endings, the longest first.
  private static final List<String> ENDINGS = endings();

  private RussianAdjective() {}

  /// Whether a word looks like an adjective.
  static boolean is(String word) {
    return isWord(word) && ending(Letters.foldedKey(word), SHORTEST_STEM).isPresent();
  }

  /// Words on the folded key without the ending of an adjective; as they are where the last has
  /// none behind so many letters.
  public static String stem(String words, int shortest) {
    int behind = words.lastIndexOf(' ') + 1 + shortest;
    return ending(words, behind)
        .map(ending -> words.substring(0, words.length() - ending.length()))
        .orElse(words);
  }

  /// The nominative singular of an adjective; empty where the word is not a declined one.
  static Optional<String> nominative(String word, Gender gender) {
    String key = Letters.foldedKey(word);
    return ending(key, SHORTEST_STEM)
        .filter(ending -> isWord(word) && DECLINED.contains(ending))
        .map(ending -> {
          int end = word.length() - ending.length();
          return word.substring(0, end) + nominative(key.substring(0, end), ending, gender);
        });
  }

  private static String nominative(String stem, String declined, Gender gender) {
    boolean masculine = gender == Gender.MASCULINE || gender == Gender.NONE;
    if (masculine && STRESSED.contains(stem)) {
      return STRESSED_ENDING;
    }
    char last = stem.charAt(stem.length() - 1);
    int soft = SOFT.contains(declined) ? 2 : 1;
    int sibilant = Alphabet.SIBILANTS.indexOf(last) >= 0 ? 4 : soft;
    int column = Alphabet.VELARS.indexOf(last) >= 0 ? 3 : sibilant;
    return row(masculine ? Gender.MASCULINE.name() : gender.name())[column];
  }

  private static Optional<String> ending(String key, int shortest) {
    return ENDINGS.stream()
        .filter(ending -> key.length() - ending.length() >= shortest && key.endsWith(ending))
        .findFirst();
  }

  private static boolean isWord(String word) {
    return word.chars().allMatch(letter -> Character.isLetter(letter) || letter == '-');
  }

  private static List<String> endings() {
    List<String> endings = new ArrayList<>(DECLINED);
    for (Gender gender : List.of(Gender.MASCULINE, Gender.FEMININE, Gender.NEUTER)) {
      Stream.of(row(gender.name())).skip(1).distinct().forEach(endings::add);
    }
    endings.sort(Comparator.comparingInt(String::length).reversed());
    return List.copyOf(endings);
  }

  private static String[] row(String sort) {
    return ROWS.getOrDefault(sort, NONE);
  }
}
