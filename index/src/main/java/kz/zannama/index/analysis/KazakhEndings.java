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
import kz.zannama.text.Alphabet;
import kz.zannama.text.WordTable;

/// The tables of the stemmer: endings, protected stems, contracted stems.
///
/// The folded tables are made from the exact ones by folding each entry, so the two cannot drift
/// apart.
///
/// @param endings the endings by their last letter
/// @param possessives those of them that are a letter and the third person's possessive
/// @param stems stems that are never cut
/// @param tails ends of stems that are never cut into, by their last letter: `стан`
/// @param contractions stems that lose a vowel before an ending, with their full form: халқ, халық
/// @param finals what keys end in for an end of a stem: құқық for құқығ
/// @param folded whether these are the tables for folded words
record KazakhEndings(
    Map<Character, List<Ending>> endings,
    String possessives,
    Set<String> stems,
    Map<Character, List<String>> tails,
    Map<String, String> contractions,
    Map<String, String> finals,
    boolean folded) {
  /// Behind a form that stands after stems of both harmonies.
  private static final String BOTH = "*";

  /// The tables for words in Kazakh spelling.
  static KazakhEndings inKazakhSpelling() {
    return load(UnaryOperator.identity(), false);
  }

  /// The tables for words folded to the Russian keyboard.
  static KazakhEndings inFoldedSpelling() {
    return load(Alphabet.RUSSIAN_KEYBOARD::apply, true);
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
    Map<Character, List<Ending>> endings = endings(spelling);
    return new KazakhEndings(
        endings,
        possessives(endings),
        Set.copyOf(stems),
        byLastLetter(tails),
        pairs("kazakh-contractions.txt", spelling),
        pairs("kazakh-finals.txt", spelling),
        folded);
  }

  private static Map<String, String> pairs(String table, UnaryOperator<String> spelling) {
    return WordTable.lines(KazakhEndings.class, table).stream()
        .map(line -> line.split(" +"))
        .collect(
            Collectors.toUnmodifiableMap(
                pair -> spelling.apply(pair[0]),
                pair -> spelling.apply(pair[1]),
                (one, same) -> one));
  }

  private static String possessives(Map<Character, List<Ending>> endings) {
    return endings.values().stream()
        .flatMap(List::stream)
        .filter(ending -> ending.place() == Ending.Place.THIRD && ending.length() == 1)
        .map(Ending::text)
        .collect(Collectors.joining());
  }

  /// Whether a letter is by itself the possessive of the third person: қаулы, жері.
  boolean isPossessive(char letter) {
    return possessives.indexOf(letter) >= 0;
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
        boolean open = fields[at].endsWith(BOTH);
        String form = open ? fields[at].substring(0, fields[at].length() - 1) : fields[at];
        String text = spelling.apply(form);
        // The harmony is read before folding, which hides it.
        Harmony harmony = open ? Harmony.OPEN : Harmony.ofEnding(form);
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
