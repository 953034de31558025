package kz.zannama.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zannama.language.Letters;
import kz.zannama.lexicon.Term;
import kz.zannama.lexicon.Terms;
import kz.zannama.text.WordTable;

/// The beginnings of words that parts of two texts are told by.
///
/// They are short on purpose: «учаскесінің» and «участка» begin alike, and whether parts belong
/// together is told by many words at once.
final class Stems {
  private static final int LONGEST = 5;
  private static final int SHORTEST_LISTED = 3;
  private static final int LONGEST_ENDING = 9;

  /// Letters that endings begin with, and what stems end in before endings in place of what.
  private static final Map<String, String> LETTERS = letters();

  private static final Map<String, Set<String>> RUSSIAN = russian();

  private Stems() {}

  /// The words and numbers of a text on the folded key. Figures parted by single blanks in groups
  /// of three are one number: «27 990».
  static List<String> tokens(String text) {
    String key = Letters.foldedKey(text);
    List<String> tokens = new ArrayList<>();
    int at = 0;
    while (at < key.length()) {
      int end = at;
      if (isFigure(key, at)) {
        end = endOfNumber(key, at);
        tokens.add(key.substring(at, end).replace(" ", ""));
      } else {
        while (end < key.length() && Character.isLetter(key.charAt(end))) {
          end++;
        }
        if (end - at > 1) {
          tokens.add(key.substring(at, end));
        }
      }
      at = Math.max(end, at + 1);
    }
    return tokens;
  }

  private static int endOfNumber(String key, int start) {
    int end = start;
    while (isFigure(key, end)) {
      end++;
    }
    int first = end - start;
    while (first <= 3
        && end < key.length()
        && key.charAt(end) == ' '
        && isFigure(key, end + 1)
        && isFigure(key, end + 2)
        && isFigure(key, end + 3)
        && !isFigure(key, end + 4)) {
      end += 4;
    }
    return end;
  }

  private static boolean isFigure(String key, int at) {
    return at < key.length() && key.charAt(at) >= '0' && key.charAt(at) <= '9';
  }

  /// The stem of a token in its own language.
  static String of(String token) {
    if (isFigure(token, 0)) {
      return token;
    }
    int end = token.length();
    while (end > SHORTEST_LISTED && isSoft(token.charAt(end - 1))) {
      end--;
    }
    return token.substring(0, Math.min(end, LONGEST));
  }

  /// The Russian stems that a Kazakh token may be: those of the table, and its own, as names and
  /// borrowed words have one stem in both languages.
  static Set<String> russianFor(String token) {
    Set<String> stems = new LinkedHashSet<>();
    stems.add(of(token));
    int shortest = Math.max(SHORTEST_LISTED, token.length() - LONGEST_ENDING);
    for (int end = token.length(); end >= shortest; end--) {
      String start = token.substring(0, end);
      Set<String> listed = RUSSIAN.getOrDefault(start, Set.of());
      stems.addAll(listed.isEmpty() ? RUSSIAN.getOrDefault(unvoiced(start), Set.of()) : listed);
      if (stems.size() > 1) {
        return stems;
      }
    }
    return stems;
  }

  /// «құқығы» for «құқық», «кәсібі» for «кәсіп».
  private static String unvoiced(String start) {
    int last = start.length() - 1;
    String unvoiced = LETTERS.getOrDefault(start.substring(last), "");
    return unvoiced.isEmpty() ? start : start.substring(0, last) + unvoiced;
  }

  private static boolean isSoft(char letter) {
    return LETTERS.getOrDefault(String.valueOf(letter), "-").isEmpty();
  }

  private static Map<String, String> letters() {
    Map<String, String> letters = new HashMap<>();
    for (String[] row : WordTable.rows(Stems.class, "stem-letters.tsv")) {
      for (String letter : row[1].split(", ")) {
        letters.put(letter, row[0].equals("soft") ? "" : row[2]);
      }
    }
    return Map.copyOf(letters);
  }

  /// Words by words; of phrases of equally many words, those that stand in the same place.
  private static Map<String, Set<String>> russian() {
    Map<String, Set<String>> listed = new HashMap<>();
    Map<String, Set<String>> inPhrases = new HashMap<>();
    for (Term term : Terms.read()) {
      List<String> kazakh = tokens(term.kazakh());
      List<String> russian = tokens(term.russian());
      Map<String, Set<String>> words = kazakh.size() == 1 ? listed : inPhrases;
      for (int at = 0; at < kazakh.size() && kazakh.size() == russian.size(); at++) {
        words
            .computeIfAbsent(kazakh.get(at), word -> new LinkedHashSet<>())
            .add(of(russian.get(at)));
      }
    }
    inPhrases.forEach(listed::putIfAbsent);
    return Map.copyOf(listed);
  }
}
