package kz.zannama.examples.collision;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kz.zannama.language.Letters;
import kz.zannama.lexicon.Place;

/// Which places can be taken for each other by their names.
final class LikeNames {
  private static final int FEW_LETTERS = 2;

  private LikeNames() {}

  /// The places that have another one with a name like theirs.
  static List<Place> among(List<Place> places) {
    return places.stream()
        .filter(place -> places.stream().anyMatch(other -> other != place && are(place, other)))
        .toList();
  }

  /// Whether two places share a name or the consonants of one, or differ by few letters.
  private static boolean are(Place one, Place other) {
    return areNames(one.kazakh(), other.kazakh()) || areNames(one.russian(), other.russian());
  }

  private static boolean areNames(String one, String other) {
    String first = key(one);
    String second = key(other);
    return consonants(first).equals(consonants(second)) || distance(first, second) <= FEW_LETTERS;
  }

  private static String key(String name) {
    return Letters.foldedKey(name).replaceFirst("(?:ский|ская|ый|ой|ий)$", "");
  }

  private static String consonants(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^бвгджзклмнпрстфхцчшщ]", "");
  }

  /// How many letters must be put in, taken out or changed.
  private static int distance(String one, String other) {
    int[] row = IntStream.rangeClosed(0, other.length()).toArray();
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int above = row[j];
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[other.length()];
  }
}
