package kz.zannama.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private static final int LONGEST_WORD = 36;
  private static final int SHORTEST_LISTED = 3;
  private static final int LONGEST_ENDING = 9;
  private static final int SHORTEST_BEGUN = 2;

  /// Letters that endings begin with, and what stems end in before endings in place of what.
  private static final Map<String, String> LETTERS = letters();

  /// Endings of Russian words, longer ones first.
  private static final List<String> ENDINGS = endings();

  private static final int SHORTEST_ENDED = 4;

  /// What stands for whole words, and for what words begin with: nothing where a word tells
  /// nothing.
  private static final Map<String, Set<String>> WHOLE = own(false);

  private static final Map<String, Set<String>> BEGUN = own(true);

  private static final Map<String, Set<String>> RUSSIAN = russian();

  /// All Russian stems that stand for a Kazakh word.
  private static final Set<String> LISTED =
      Stream.of(WHOLE, BEGUN, RUSSIAN)
          .flatMap(table -> table.values().stream())
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

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

  /// Whether words of a text have run into each other: then its words are not known.
  static boolean areGlued(List<String> tokens) {
    return tokens.stream().anyMatch(token -> token.length() > LONGEST_WORD);
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
    String stem = withoutSoft(token);
    for (String ending : ENDINGS) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST_ENDED) {
        stem = withoutSoft(stem.substring(0, stem.length() - ending.length()));
        break;
      }
    }
    return stem.substring(0, Math.min(stem.length(), LONGEST));
  }

  private static String withoutSoft(String token) {
    int end = token.length();
    while (end > SHORTEST_LISTED && isSoft(token.charAt(end - 1))) {
      end--;
    }
    return token.substring(0, end);
  }

  /// The Russian stems that a Kazakh token may be: those of the table, and its own, as names and
  /// borrowed words have one stem in both languages.
  static Set<String> russianFor(String token) {
    Set<String> stems = new LinkedHashSet<>();
    stems.add(of(token));
    Set<String> whole = WHOLE.get(token);
    if (whole != null) {
      stems.addAll(whole);
      return stems;
    }
    for (int end = token.length(); end >= SHORTEST_BEGUN; end--) {
      Set<String> begun = BEGUN.get(token.substring(0, end));
      if (begun != null) {
        stems.addAll(begun);
        return stems;
      }
    }
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

  /// Whether a Russian stem stands for a Kazakh word that is known.
  static boolean isListed(String stem) {
    return LISTED.contains(stem);
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

  private static List<String> endings() {
    return WordTable.words(Stems.class, "stem-letters.tsv", "ending").stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  private static Map<String, Set<String>> own(boolean begun) {
    Map<String, Set<String>> own = new HashMap<>();
    for (String[] row : WordTable.rows(Stems.class, "stem-words.tsv")) {
      if (row[0].endsWith("*") == begun) {
        Set<String> stems = new LinkedHashSet<>();
        tokens(row.length > 1 ? row[1] : "").forEach(word -> stems.add(of(word)));
        own.put(Letters.foldedKey(row[0].replace("*", "")), stems);
      }
    }
    return Map.copyOf(own);
  }

  private static Map<String, String> letters() {
    Map<String, String> letters = new HashMap<>();
    for (String[] row : WordTable.rows(Stems.class, "stem-letters.tsv")) {
      if (row[0].equals("ending")) {
        continue;
      }
      for (String letter : WordTable.listed(row[1])) {
        letters.put(letter, row[0].equals("soft") ? "" : row[2]);
      }
    }
    return Map.copyOf(letters);
  }

  /// Words by words; of phrases of equally many words, those that stand in the same place; of a
  /// pair that is one word in Russian the first: «сумен жабдықтау» is «водоснабжение».
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
      if (kazakh.size() == 2 && russian.size() == 1) {
        inPhrases
            .computeIfAbsent(kazakh.getFirst(), word -> new LinkedHashSet<>())
            .add(of(russian.getFirst()));
      }
    }
    inPhrases.forEach(listed::putIfAbsent);
    return Map.copyOf(listed);
  }
}
