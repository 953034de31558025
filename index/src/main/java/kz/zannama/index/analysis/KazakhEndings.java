package kz.zannama.index.analysis;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kz.zannama.text.WordTable;

/// The tables of the stemmer: endings, protected stems, contracted stems.
///
/// The folded tables are made from the exact ones by folding each entry, so the two cannot drift
/// apart.
///
/// @param endings the endings by their last letter
/// @param stems stems that are never cut
/// @param tails ends of stems that are never cut into, by their last letter: `стан`
/// @param contractions stems that lose a vowel before an ending, with their full form: халқ, халық
/// @param folded whether these are the tables for folded words
record KazakhEndings(
    Map<Character, List<Ending>> endings,
    Set<String> stems,
    Map<Character, List<String>> tails,
    Map<String, String> contractions,
    boolean folded) {

  /// The tables for words in Kazakh spelling.
  static KazakhEndings inKazakhSpelling() {
    return load(UnaryOperator.identity(), false);
  }

  /// The tables for words folded to the Russian keyboard.
  static KazakhEndings inFoldedSpelling() {
    return load(RussianKeyboard::fold, true);
  }

  private static KazakhEndings load(UnaryOperator<String> spelling, boolean folded) {
    Set<String> stems = new HashSet<>();
    Set<String> tails = new HashSet<>();
    for (String line : WordTable.lines(KazakhEndings.class, "kazakh-stems.txt")) {
      for (String stem : line.split(" +")) {
        boolean isTail = stem.startsWith("-");
        (isTail ? tails : stems).add(spelling.apply(isTail ? stem.substring(1) : stem));
      }
    }
    Map<String, String> contractions = new HashMap<>();
    for (String line : WordTable.lines(KazakhEndings.class, "kazakh-contractions.txt")) {
      String[] fields = line.split(" +");
      contractions.put(spelling.apply(fields[0]), spelling.apply(fields[1]));
    }
    return new KazakhEndings(
        endings(spelling),
        Set.copyOf(stems),
        byLastLetter(tails),
        Map.copyOf(contractions),
        folded);
  }

  private static Map<Character, List<String>> byLastLetter(Set<String> tails) {
    return tails.stream().collect(Collectors.groupingBy(tail -> tail.charAt(tail.length() - 1)));
  }

  private static Map<Character, List<Ending>> endings(UnaryOperator<String> spelling) {
    Map<Character, Set<Ending>> byLetter = new HashMap<>();
    for (String line : WordTable.lines(KazakhEndings.class, "kazakh-endings.txt")) {
      String[] fields = line.split(" +");
      Ending.Place place = Ending.Place.valueOf(fields[0].toUpperCase(Locale.ROOT));
      for (int at = 2; at < fields.length; at++) {
        String text = spelling.apply(fields[at]);
        // The harmony is read before folding, which hides it.
        Harmony harmony = Harmony.ofEnding(fields[at]);
        byLetter
            .computeIfAbsent(text.charAt(text.length() - 1), letter -> new LinkedHashSet<>())
            .add(new Ending(place, sounds(fields[1]), text, harmony));
      }
    }
    Map<Character, List<Ending>> endings = new HashMap<>();
    byLetter.forEach((letter, found) -> endings.put(letter, List.copyOf(found)));
    return Map.copyOf(endings);
  }

  private static Set<Sound> sounds(String signs) {
    if (signs.equals("*")) {
      return EnumSet.allOf(Sound.class);
    }
    Set<Sound> sounds = EnumSet.noneOf(Sound.class);
    for (char sign : signs.toCharArray()) {
      sounds.add(Sound.ofSign(sign));
    }
    return sounds;
  }
}
