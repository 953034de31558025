package kz.zannama.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How many of the words of a Kazakh text, of those whose Russian ones are known, a Russian text
/// has.
///
/// | Kazakh | Russian | Known | Found |
/// |---|---|---|---|
/// | «қоршаған ортаны қорғау» | «охрана окружающей среды» | 3 | 3 |
/// | «қоршаған ортаны қорғау» | «ремонт автомобильных дорог» | 3 | 0 |
///
/// @param known the words, numbers apart, each once, that the table of terms has, or that stand in
///   both texts
/// @param found those of them that the Russian text has
public record KnownWords(int known, int found) {
  /// Texts of which the one has more of the other's words speak of one thing.
  private static final double MOST_FOUND = 0.2;

  /// What a Russian text has of a Kazakh one; nothing is known where words of it have run together.
  public static KnownWords of(String kazakh, String russian) {
    Set<String> stems = new HashSet<>();
    List<String> theirs = Stems.tokens(russian);
    if (Stems.areGlued(theirs)) {
      return new KnownWords(0, 0);
    }
    theirs.forEach(token -> stems.add(Stems.of(token)));
    int known = 0;
    int found = 0;
    for (String token : Set.copyOf(Stems.tokens(kazakh))) {
      if (!Character.isLetter(token.charAt(0))) {
        continue;
      }
      Set<String> possible = Stems.russianFor(token);
      boolean has = possible.stream().anyMatch(stems::contains);
      known += has || possible.size() > 1 ? 1 : 0;
      found += has ? 1 : 0;
    }
    return new KnownWords(known, found);
  }

  /// Whether the texts speak of other things: of words of a translation most are found, of words of
  /// other texts hardly any.
  ///
  /// @param margin how many more must be missing than found for that to be told
  public boolean areOfOthers(int margin) {
    return known - 2 * found >= margin && found <= MOST_FOUND * known;
  }
}
