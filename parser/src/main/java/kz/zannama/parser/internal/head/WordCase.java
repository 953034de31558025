package kz.zannama.parser.internal.head;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import kz.zannama.language.Letters;
import kz.zannama.parser.internal.line.Item;
import kz.zannama.parser.internal.line.Item.Line;

/// Words printed in capitals as the rest of an act prints them: «АКИМАТ АЛАКОЛЬСКОГО РАЙОНА» is
/// «акимат Алакольского района».
public final class WordCase {
  private final List<? extends Item> items;

  private Optional<Map<String, String>> printed = Optional.empty();

  private WordCase(List<? extends Item> items) {
    this.items = List.copyOf(items);
  }

  /// The spelling of some lines; a word's first place counts, but for that at the head of a line.
  public static WordCase of(List<? extends Item> items) {
    return new WordCase(items);
  }

  /// The words of the items by their keys, which are read when the first is asked for.
  private Map<String, String> printed() {
    if (printed.isEmpty()) {
      Map<String, String> words = new HashMap<>();
      for (Item item : items) {
        if (item instanceof Line line) {
          learn(line.value(), words);
        }
      }
      printed = Optional.of(words);
    }
    return printed.get();
  }

  private static void learn(String text, Map<String, String> words) {
    Matcher word = Letters.WORD.matcher(text);
    while (word.find()) {
      if (word.start() > 0 && !isCapital(word.group())) {
        words.putIfAbsent(Letters.foldedKey(word.group()), word.group());
      }
    }
  }

  /// The phrase, its words spelled so where it is all in capitals.
  String of(String phrase) {
    return isCapital(phrase)
        ? Letters.WORD
            .matcher(phrase)
            .replaceAll(word -> Matcher.quoteReplacement(word(word.group())))
        : phrase;
  }

  private String word(String capitals) {
    String key = Letters.foldedKey(capitals);
    String small = capitals.toLowerCase(Locale.ROOT);
    boolean common = Letterhead.isSmall(key);
    return printed().getOrDefault(key, common ? small : capitals.charAt(0) + small.substring(1));
  }

  private static boolean isCapital(String words) {
    return words.chars().noneMatch(Character::isLowerCase);
  }
}
