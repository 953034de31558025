package kz.zannama.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/// How much of what parts of a Kazakh text say the parts of a Russian text beside them say, too.
///
/// Of the words of both only those count whose translation the table of terms knows, and numbers do
/// not. What stands in many parts of a text counts for less, so that the words of one paragraph are
/// told from those of another one of the same act: of 1,500 pairs of provisions half share more
/// than .8, one in a hundred less than .4; of provisions that do not stand for each other nine in
/// ten share less than .5. Immutable; the cost grows with the length of the texts.
public final class SharedMeaning {
  private static final int SHORTEST_RUSSIAN = 3;

  /// Parts of which fewer words are known say too little to be told by.
  private static final int FEWEST = 8;

  private static final int FEWEST_OF_RIVALS = 6;

  /// What a part must share to be what another one stands for.
  private static final double LEAST_OF_RIVALS = 0.6;

  private static final double MOST_BESIDE_A_RIVAL = 0.5;
  private static final double MORE_IN_THE_RIVAL = 0.3;
  private static final double MOST_ALONE = 0.25;
  private static final int FEWEST_ALONE = 10;

  /// Stems in more parts than this lead to none of them.
  private static final int MOST_SPREAD = 50;

  private static final int MOST_RIVALS = 20;

  private final Side kazakh;
  private final Side russian;

  private SharedMeaning(Side kazakh, Side russian) {
    this.kazakh = kazakh;
    this.russian = russian;
  }

  /// The parts of two texts, each beside its own.
  ///
  /// @param kazakh the parts of the Kazakh text
  /// @param russian as many of the Russian text
  public static SharedMeaning of(List<String> kazakh, List<String> russian) {
    return new SharedMeaning(
        Side.of(kazakh.stream().map(SharedMeaning::kazakhWords).toList()),
        Side.of(russian.stream().map(SharedMeaning::russianWords).toList()));
  }

  /// The words of a Kazakh part, each with what it may be in Russian.
  private static Map<String, Set<String>> kazakhWords(String text) {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (String token : Stems.tokens(text)) {
      if (Character.isLetter(token.charAt(0))) {
        words.computeIfAbsent(token, Stems::russianFor);
      }
    }
    return words;
  }

  private static Map<String, Set<String>> russianWords(String text) {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    List<String> tokens = Stems.tokens(text);
    for (String token : Stems.areGlued(tokens) ? List.<String>of() : tokens) {
      if (Character.isLetter(token.charAt(0)) && token.length() >= SHORTEST_RUSSIAN) {
        words.computeIfAbsent(Stems.of(token), Set::of);
      }
    }
    return words;
  }

  /// The parts of one text.
  ///
  /// @param parts the parts
  /// @param places which of them have a stem, for stems that not too many have
  private record Side(List<Part> parts, Map<String, List<Integer>> places) {
    static Side of(List<Map<String, Set<String>>> texts) {
      Map<String, Integer> spread = new HashMap<>();
      texts.forEach(words -> words.keySet().forEach(word -> spread.merge(word, 1, Integer::sum)));
      List<Part> parts = new ArrayList<>();
      Map<String, List<Integer>> places = new HashMap<>();
      for (Map<String, Set<String>> words : texts) {
        double[] weights =
            words.keySet().stream()
                .mapToDouble(
                    word -> Math.log(1 + (double) texts.size() / spread.getOrDefault(word, 1)))
                .toArray();
        Set<String> stems = new HashSet<>();
        words.values().forEach(stems::addAll);
        stems.forEach(
            stem -> places.computeIfAbsent(stem, any -> new ArrayList<>()).add(parts.size()));
        parts.add(new Part(List.copyOf(words.values()), weights, Set.copyOf(stems)));
      }
      places.values().removeIf(found -> found.size() > MOST_SPREAD);
      return new Side(List.copyOf(parts), Map.copyOf(places));
    }

    /// The parts that have most of the stems, without one.
    List<Integer> likest(Collection<String> stems, int without) {
      Map<Integer, Integer> shared = new HashMap<>();
      for (String stem : stems) {
        places.getOrDefault(stem, List.of()).forEach(part -> shared.merge(part, 1, Integer::sum));
      }
      shared.remove(without);
      return shared.entrySet().stream()
          .sorted(
              Map.Entry.<Integer, Integer>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .map(Map.Entry::getKey)
          .limit(MOST_RIVALS)
          .toList();
    }
  }

  /// The words of a part.
  ///
  /// @param words what each word may be in Russian
  /// @param weights how much each counts
  /// @param stems all that any of them may be
  private record Part(List<Set<String>> words, double[] weights, Set<String> stems) {}

  /// What two parts say, and what of it both do.
  ///
  /// @param count how many words are known
  /// @param known how much they count for
  /// @param found how much those count for that the other part has
  private record Said(int count, double known, double found) {
    static final Said NOTHING = new Said(0, 0, 0);

    double share() {
      return known == 0 ? 1 : found / known;
    }

    Said and(Said other) {
      return new Said(count + other.count, known + other.known, found + other.found);
    }

    static Said of(Part kazakh, Part russian) {
      return known(kazakh, russian, false).and(known(russian, kazakh, true));
    }

    private static Said known(Part part, Part other, boolean inRussian) {
      Said said = NOTHING;
      for (int at = 0; at < part.weights().length; at++) {
        Set<String> possible = part.words().get(at);
        double weight = part.weights()[at];
        if (possible.stream().anyMatch(other.stems()::contains)) {
          said = said.and(new Said(1, weight, weight));
        } else if (inRussian ? possible.stream().anyMatch(Stems::isListed) : possible.size() > 1) {
          said = said.and(new Said(1, weight, 0));
        }
      }
      return said;
    }
  }

  /// Whether two parts that stand side by side speak of other things: hardly anything that the one
  /// says is in the other, or another part has much more of it.
  ///
  /// @param part the number of both
  /// @param isNear whether a part is so near that the words may belong to it: where one has them,
  ///   nothing is told
  public boolean areOfOthers(int part, IntPredicate isNear) {
    Part ours = kazakh.parts().get(part);
    Part theirs = russian.parts().get(part);
    if (theirs.words().isEmpty()) {
      return false;
    }
    Said said = Said.of(ours, theirs);
    if (said.count() < FEWEST || said.share() > MOST_BESIDE_A_RIVAL) {
      return false;
    }
    Map<Boolean, Double> rivals = new HashMap<>();
    Stream.concat(
            russian.likest(ours.stems(), part).stream()
                .map(other -> Map.entry(other, Said.of(ours, russian.parts().get(other)))),
            kazakh.likest(theirs.stems(), part).stream()
                .map(other -> Map.entry(other, Said.of(kazakh.parts().get(other), theirs))))
        .filter(rival -> rival.getValue().count() >= FEWEST_OF_RIVALS)
        .forEach(rival ->
            rivals.merge(isNear.test(rival.getKey()), rival.getValue().share(), Math::max));
    if (rivals.getOrDefault(true, 0.0) >= LEAST_OF_RIVALS) {
      return false;
    }
    return said.share() <= MOST_ALONE && said.count() >= FEWEST_ALONE
        || rivals.getOrDefault(false, 0.0)
            >= Math.max(LEAST_OF_RIVALS, said.share() + MORE_IN_THE_RIVAL);
  }
}
