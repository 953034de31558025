package kz.zannama.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.text.WordTable;

/// Kazakh words in the case of others: «бөлімнің» – «басқарманың», «министрлігіне» – «агенттігіне».
///
/// Whether a word that ends in ы or і has the third person's possessive, after which endings
/// differ, is told by the endings of the words that it takes the place of; where both readings are
/// possible and differ, the form is not known.
public final class KazakhCases {
  private static final Map<String, String> LETTERS =
      WordTable.rows(KazakhCases.class, "kazakh-case-letters.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
  private static final List<Ending> ENDINGS =
      WordTable.lines(KazakhCases.class, "kazakh-cases.tsv").stream().map(Ending::of).toList();
  private static final String OWNED = "OWNED";
  private static final String GENITIVE = "GENITIVE";

  /// The endings of the genitive on the folded key.
  private static final Set<String> GENITIVES =
      ENDINGS.stream()
          .filter(row -> row.name().equals(GENITIVE))
          .flatMap(row -> Stream.of(row.back(), row.front()))
          .map(Letters::foldedKey)
          .collect(Collectors.toUnmodifiableSet());

  private KazakhCases() {}

  /// One row of the table.
  private record Ending(String name, String behind, String back, String front) {
    static Ending of(String line) {
      String[] columns = line.split("\t", -1);
      return new Ending(
          columns[0],
          columns[1],
          columns.length > 2 ? columns[2] : "",
          columns.length > 3 ? columns[3] : "");
    }

    String of(boolean isFront) {
      return isFront ? front : back;
    }
  }

  /// The genitive of a name: «министрлігі» – «министрлігінің»; empty for an empty one.
  public static String genitive(String name) {
    return name.isEmpty() ? "" : forms(name, GENITIVE, true).getFirst();
  }

  /// Whether some letters on the folded key are the ending of a genitive.
  static boolean isGenitive(String ending) {
    return GENITIVES.contains(ending);
  }

  /// A phrase with the ending that its last word has where another's has one.
  ///
  /// @param other the phrase whose place it takes, without an ending
  /// @param ending the ending of that one in the text, folded
  public static Optional<String> like(String phrase, String other, String ending) {
    Set<String> forms = new HashSet<>();
    for (String behind : classes(other)) {
      for (Ending row : ENDINGS) {
        boolean read =
            row.behind().equals(behind) && Letters.foldedKey(row.of(isFront(other))).equals(ending);
        if (read) {
          forms.addAll(forms(phrase, row.name(), behind.equals(OWNED)));
        }
      }
    }
    return forms.size() == 1 ? forms.stream().findFirst() : Optional.empty();
  }

  private static List<String> forms(String phrase, String name, boolean owned) {
    List<String> classes = classes(phrase);
    boolean both = classes.size() > 1;
    return ENDINGS.stream()
        .filter(row -> row.name().equals(name) && classes.contains(row.behind()))
        .filter(row -> !both || row.behind().equals(OWNED) == owned)
        .map(row -> phrase + row.of(isFront(phrase)))
        .toList();
  }

  /// What a phrase can end in: one class, or a plain vowel and a possessive.
  private static List<String> classes(String phrase) {
    String last = phrase.isEmpty() ? "" : phrase.substring(phrase.length() - 1);
    String letter = last.toLowerCase(Locale.ROOT);
    List<String> classes = new ArrayList<>();
    for (String name : List.of("VOWEL", "NASAL", "SOFT", "BUZZ")) {
      if (!letter.isEmpty() && LETTERS.getOrDefault(name, "").contains(letter)) {
        classes.add(name);
      }
    }
    if (classes.isEmpty()) {
      classes.add("HARD");
    }
    if (LETTERS.getOrDefault("OWNED", "").contains(letter) && !letter.isEmpty()) {
      classes.add(OWNED);
    }
    return classes;
  }

  private static boolean isFront(String phrase) {
    String letters = phrase.toLowerCase(Locale.ROOT);
    for (int i = letters.length() - 1; i >= 0; i--) {
      String letter = letters.substring(i, i + 1);
      if (LETTERS.getOrDefault("BACK", "").contains(letter)) {
        return false;
      }
      if (LETTERS.getOrDefault("FRONT", "").contains(letter)) {
        return true;
      }
    }
    return false;
  }
}
