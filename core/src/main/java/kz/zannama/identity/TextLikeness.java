package kz.zannama.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zannama.language.Letters;
import kz.zannama.model.ActText;
import kz.zannama.model.Annex;
import kz.zannama.model.Block;
import kz.zannama.model.EditorialNote;
import kz.zannama.model.Image;
import kz.zannama.model.Provision;
import kz.zannama.model.Quotation;
import kz.zannama.model.TableBlock;
import kz.zannama.model.TextBlock;

/// How like two texts of one language are, word by word.
///
/// The PDF and the Word file of an act differ in a footer, a hyphen, a page number; two wordings
/// differ in what was changed. Words are compared on their folded key, whatever their order: the
/// share is that of the words which only one of the texts has.
public final class TextLikeness {
  /// Texts of which no more than this share of the words differs are readings of one wording.
  public static final double SAME_WORDING = 0.02;

  /// Titles of which more than this share of the words differs are titles of two acts. An archive
  /// cuts long titles, and a title that begins another is none.
  private static final double OTHER_TITLE = 0.5;

  private static final int FEWEST_NUMBERS = 4;

  // the blank of «27 990»
  private static final Pattern GROUP_BLANK =
      Pattern.compile("(?<=(?<!\\d)\\d{1,3}) (?=\\d{3}(?!\\d))");

  // 27990, 2014
  private static final Pattern NUMBER = Pattern.compile("\\d{3,}+");

  private TextLikeness() {}

  /// The share of words that only one of two texts has, 0 to 1.
  public static double difference(ActText one, ActText other) {
    return difference(words(one), words(other));
  }

  /// A key of all words of a text: texts of equal words have equal keys.
  static String key(ActText text) {
    return Integer.toHexString(new TreeMap<>(words(text)).toString().hashCode());
  }

  /// A key of the numbers of three figures and more in a text, which are printed alike in both
  /// languages; empty where there are too few to tell texts apart.
  static Optional<String> numbersKey(ActText text) {
    Set<String> numbers = new TreeSet<>();
    printed(text)
        .map(Letters::foldedKey)
        .map(words -> GROUP_BLANK.matcher(words).replaceAll(""))
        .forEach(words -> NUMBER.matcher(words).results().forEach(it -> numbers.add(it.group())));
    return numbers.size() < FEWEST_NUMBERS
        ? Optional.empty()
        : Optional.of(Integer.toHexString(numbers.toString().hashCode()) + "-" + numbers.size());
  }

  /// Whether two titles in one language are those of two acts.
  public static boolean areOtherTitles(String one, String other) {
    String first = letters(one);
    String second = letters(other);
    if (first.isEmpty()
        || second.isEmpty()
        || first.startsWith(second)
        || second.startsWith(first)) {
      return false;
    }
    return difference(count(Stream.of(one)), count(Stream.of(other))) > OTHER_TITLE;
  }

  private static double difference(Map<String, Integer> one, Map<String, Integer> other) {
    Set<String> all = new HashSet<>(one.keySet());
    all.addAll(other.keySet());
    long apart = 0;
    long together = 0;
    for (String word : all) {
      int first = one.getOrDefault(word, 0);
      int second = other.getOrDefault(word, 0);
      apart += Math.abs(first - second);
      together += first + second;
    }
    return together == 0 ? 0 : (double) apart / together;
  }

  private static Map<String, Integer> words(ActText text) {
    return count(printed(text));
  }

  private static Stream<String> printed(ActText text) {
    return Stream.of(
            Stream.of(text.title()),
            text.preamble().stream(),
            text.annexes().stream().map(Annex::title).flatMap(title -> title.stream()),
            text.blocks().flatMap(TextLikeness::words))
        .flatMap(words -> words);
  }

  private static Stream<String> words(Block block) {
    return switch (block) {
      case Provision provision ->
          Stream.concat(provision.heading().stream(), provision.text().stream());
      case TextBlock text -> Stream.of(text.text());
      case EditorialNote note -> Stream.of(note.text());
      case TableBlock table ->
          table.table().rows().stream()
              .flatMap(row -> row.cells().stream())
              .map(cell -> cell.text());
      case Quotation quotation -> Stream.empty();
      case Image image -> Stream.empty();
    };
  }

  private static Map<String, Integer> count(Stream<String> texts) {
    Map<String, Integer> counts = new HashMap<>();
    texts
        .flatMap(text -> Letters.BETWEEN_TOKENS.splitAsStream(Letters.foldedKey(text)))
        .filter(word -> !word.isEmpty())
        .forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }

  private static String letters(String title) {
    return Letters.BETWEEN_TOKENS.matcher(Letters.foldedKey(title)).replaceAll("");
  }
}
