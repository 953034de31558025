package kz.zannama.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.text.WordTable;

/// Reads ordinal numbers in words, in every case, in both languages.
///
/// Acts cite clauses, indents and sentences by words: «үшінші бөлігі», «қырық бірінші абзацы»,
/// «абзацы второй и третий», «частью сорок первой».
public final class Ordinals {
  private static final Pattern WORD = Pattern.compile("\\p{L}++");

  private static final Map<String, Integer> CARDINALS = new HashMap<>();

  private static final Map<String, Integer> ORDINALS = new HashMap<>();

  static {
    String[] noEndings = {""};
    for (String[] row : WordTable.rows(Ordinals.class, "ordinals.tsv")) {
      boolean ordinal = row[1].equals("ordinal");
      Map<String, Integer> words = ordinal ? ORDINALS : CARDINALS;
      String[] endings = ordinal && row.length > 4 ? row[4].split(", ", -1) : noEndings;
      for (String stem : row[3].split(", ")) {
        for (String ending : endings) {
          words.put(Letters.foldedKey(stem + ending), Integer.valueOf(row[2]));
        }
      }
    }
  }

  private Ordinals() {}

  /// The ordinals in words in a text, in reading order: a compound («жиырма бірінші») is one.
  public static List<FoundOrdinal> find(String text) {
    String key = Letters.foldedKey(text);
    List<FoundOrdinal> found = new ArrayList<>();
    Matcher word = WORD.matcher(key);
    int sum = 0;
    int start = 0;
    int end = 0;
    while (word.find()) {
      boolean joined = sum > 0 && key.substring(end, word.start()).isBlank();
      if (!joined) {
        sum = 0;
      }
      Integer tens = CARDINALS.get(word.group());
      Integer last = ORDINALS.get(word.group());
      start = sum == 0 ? word.start() : start;
      end = word.end();
      if (last != null) {
        boolean compound = sum > 0 && last < lowest(sum);
        found.add(
            new FoundOrdinal((compound ? sum : 0) + last, compound ? start : word.start(), end));
        sum = 0;
      } else if (tens != null) {
        boolean compound = sum > 0 && tens < lowest(sum);
        start = compound ? start : word.start();
        sum = (compound ? sum : 0) + tens;
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
