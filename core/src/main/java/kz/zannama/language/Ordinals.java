package kz.zannama.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import kz.zannama.model.Language;
import kz.zannama.text.WordTable;
import org.jspecify.annotations.Nullable;

/// Reads ordinal numbers in words, in every case, in both languages.
///
/// Acts cite clauses, indents and sentences by words: «үшінші бөлігі», «қырық бірінші абзацы»,
/// «абзацы второй и третий», «частью сорок первой».
public final class Ordinals {
  private static final Map<String, Word> CARDINALS = new HashMap<>();

  private static final Map<String, Word> ORDINALS = new HashMap<>();

  static {
    for (String[] row : WordTable.rows(Ordinals.class, "ordinals.tsv")) {
      boolean ordinal = row[1].equals("ordinal");
      Word word = new Word(Language.of(row[0]), Integer.parseInt(row[2]));
      for (String stem : WordTable.listed(row[3])) {
        for (String ending : row.length > 4 ? WordTable.listed(row[4]) : List.of("")) {
          (ordinal ? ORDINALS : CARDINALS).put(Letters.foldedKey(stem + ending), word);
        }
      }
    }
  }

  /// The value of a word.
  private record Word(Language language, int value) {}

  private Ordinals() {}

  /// The value of an ordinal in one word of a language, on the folded key.
  public static OptionalInt ordinal(String word, Language language) {
    return value(ORDINALS.get(word), language);
  }

  /// The value of a cardinal in one word, which an ordinal may complete: «алпыс», «двадцать».
  public static OptionalInt cardinal(String word, Language language) {
    return value(CARDINALS.get(word), language);
  }

  private static OptionalInt value(@Nullable Word word, Language language) {
    return word == null || word.language() != language
        ? OptionalInt.empty()
        : OptionalInt.of(word.value());
  }

  /// The ordinals in words in a text, in reading order: a compound («жиырма бірінші») is one.
  public static List<FoundOrdinal> find(String text) {
    String key = Letters.foldedKey(text);
    List<FoundOrdinal> found = new ArrayList<>();
    Matcher word = Letters.WORD.matcher(key);
    int sum = 0;
    int start = 0;
    int end = 0;
    while (word.find()) {
      boolean joined = sum > 0 && key.substring(end, word.start()).isBlank();
      if (!joined) {
        sum = 0;
      }
      Word tens = CARDINALS.get(word.group());
      Word last = ORDINALS.get(word.group());
      start = sum == 0 ? word.start() : start;
      end = word.end();
      if (last != null) {
        boolean compound = sum > 0 && last.value() < lowest(sum);
        found.add(
            new FoundOrdinal(
                (compound ? sum : 0) + last.value(), compound ? start : word.start(), end));
        sum = 0;
      } else if (tens != null) {
        boolean compound = sum > 0 && tens.value() < lowest(sum);
        start = compound ? start : word.start();
        sum = (compound ? sum : 0) + tens.value();
      } else {
        sum = 0;
      }
    }
    return List.copyOf(found);
  }

  /// The value of an ordinal: in words («бірінші», «второго»), or in figures («3-ші», «2-й», «4»).
  ///
  /// @return empty where the text is not one ordinal and nothing else
  public static OptionalInt parse(String text) {
    String plain = text.strip();
    if (plain.matches("\\d{1,6}(?:[-–]?\\p{L}{1,5})?")) {
      return OptionalInt.of(Integer.parseInt(plain.replaceAll("\\D", "")));
    }
    List<FoundOrdinal> found = find(plain);
    boolean whole =
        found.size() == 1 && found.get(0).start() == 0 && found.get(0).end() == plain.length();
    return whole ? OptionalInt.of(found.get(0).value()) : OptionalInt.empty();
  }

  /// The place value of the last figure that is not zero: 20 for 120, 100 for 300.
  private static int lowest(int sum) {
    int unit = 1;
    while (sum % (unit * 10) == 0) {
      unit *= 10;
    }
    return unit;
  }
}
