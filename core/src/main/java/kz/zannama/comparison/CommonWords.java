package kz.zannama.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.zannama.model.Language;

/// How much of their words parts of two texts have in common, in one language or across both.
///
/// Words are compared by stems, Kazakh ones also by what the table of terms has for them in
/// Russian; numbers by their value. A word that stands in few parts counts for more.
final class CommonWords {
  private final Map<String, Integer> keys = new HashMap<>();
  private final List<String> leftTexts;
  private final List<String> rightTexts;
  private final List<Words> left;
  private final List<Words> right;
  private final boolean areTwoLanguages;
  private final double leastOfOthers;
  private final double leastOfJoined;

  /// The words of parts of two texts.
  CommonWords(List<String> left, Language from, List<String> right, Language to) {
    boolean twoLanguages = from != to;
    this.leftTexts = left;
    this.rightTexts = right;
    this.left = words(left, from, twoLanguages);
    this.right = words(right, to, twoLanguages);
    this.areTwoLanguages = twoLanguages;
    this.leastOfOthers = twoLanguages ? 0.3 : 0.5;
    this.leastOfJoined = twoLanguages ? 0.45 : 0.7;
  }

  /// The words of one part.
  ///
  /// @param stems what each word may be, sorted, the first of them one that tells words apart
  /// @param weights how much each counts
  /// @param all every stem that any of the words may be, sorted
  /// @param total the sum of the weights
  /// @param length how many characters they have
  private record Words(int[][] stems, double[] weights, int[] all, double total, int length) {
    boolean has(int[] word) {
      for (int stem : word) {
        if (Arrays.binarySearch(all, stem) >= 0) {
          return true;
        }
      }
      return false;
    }

    double sharedWith(Words other) {
      double shared = 0;
      for (int word = 0; word < stems.length; word++) {
        shared += other.has(stems[word]) ? weights[word] : 0;
      }
      return shared;
    }
  }

  /// The share of the words of a part of the first and one of the second text that both have, 0 to
  /// 1; 0 where one has no words.
  double of(int leftPart, int rightPart) {
    Words one = left.get(leftPart);
    Words other = right.get(rightPart);
    double total = one.total() + other.total();
    return total == 0 ? 0 : (one.sharedWith(other) + other.sharedWith(one)) / total;
  }

  /// The share of the words of a part of the first text that one of the second has.
  double ofLeftIn(int leftPart, int rightPart) {
    return share(left.get(leftPart), right.get(rightPart));
  }

  /// The share of the words of a part of the second text that one of the first has.
  double ofRightIn(int rightPart, int leftPart) {
    return share(right.get(rightPart), left.get(leftPart));
  }

  /// Whether the texts are in two languages.
  boolean areTwoLanguages() {
    return areTwoLanguages;
  }

  /// How like parts must be that have other ids: less across languages, where words are known to be
  /// alike by a table that does not have them all.
  double leastOfOthers() {
    return leastOfOthers;
  }

  /// How much of a part's words must stand in the counterpart of its neighbour for it to belong
  /// there.
  double leastOfJoined() {
    return leastOfJoined;
  }

  private static double share(Words part, Words whole) {
    return part.total() == 0 ? 0 : part.sharedWith(whole) / part.total();
  }

  /// Whether the text of a part of the first bears a mark, as «2)».
  boolean leftBears(int part, String mark) {
    return bears(leftTexts.get(part), mark);
  }

  /// Whether the text of a part of the second bears a mark.
  boolean rightBears(int part, String mark) {
    return bears(rightTexts.get(part), mark);
  }

  private static boolean bears(String text, String mark) {
    int at = text.indexOf(mark);
    while (at > 0 && Character.isDigit(text.charAt(at - 1))) {
      at = text.indexOf(mark, at + 1);
    }
    return at >= 0;
  }

  /// How much a part of the first text weighs.
  double leftWeight(int part) {
    return left.get(part).total();
  }

  /// How much a part of the second text weighs.
  double rightWeight(int part) {
    return right.get(part).total();
  }

  /// How many characters a part of the first text has.
  int leftLength(int part) {
    return left.get(part).length();
  }

  /// How many characters a part of the second text has.
  int rightLength(int part) {
    return right.get(part).length();
  }

  private List<Words> words(List<String> texts, Language language, boolean twoLanguages) {
    List<Map<Integer, int[]>> parts = new ArrayList<>();
    Map<Integer, Integer> spread = new HashMap<>();
    for (String text : texts) {
      Map<Integer, int[]> stems = new LinkedHashMap<>();
      for (String token : Stems.tokens(text)) {
        int own = key("=" + token);
        stems.computeIfAbsent(own, word -> alternatives(token, language, twoLanguages));
      }
      stems.keySet().forEach(word -> spread.merge(word, 1, Integer::sum));
      parts.add(stems);
    }
    List<Words> words = new ArrayList<>();
    for (int at = 0; at < parts.size(); at++) {
      words.add(weighed(parts.get(at), spread, texts.size(), texts.get(at).length()));
    }
    return words;
  }

  private int[] alternatives(String token, Language language, boolean twoLanguages) {
    return twoLanguages && language == Language.KAZAKH
        ? Stems.russianFor(token).stream().mapToInt(this::key).sorted().distinct().toArray()
        : new int[] {key(Stems.of(token))};
  }

  private static Words weighed(
      Map<Integer, int[]> stems, Map<Integer, Integer> spread, int parts, int length) {
    double[] weights = new double[stems.size()];
    int at = 0;
    double total = 0;
    for (int word : stems.keySet()) {
      weights[at] = Math.log(1 + (double) parts / spread.getOrDefault(word, 1));
      total += weights[at++];
    }
    int[] all = stems.values().stream().flatMapToInt(Arrays::stream).sorted().distinct().toArray();
    return new Words(stems.values().toArray(int[][]::new), weights, all, total, length);
  }

  private int key(String stem) {
    return keys.computeIfAbsent(stem, unknown -> keys.size());
  }
}
