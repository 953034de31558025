package kz.zannama.language;

import java.util.Locale;

/// Kazakh names in the genitive: «министрлігі» – «министрлігінің», «ауданы» – «ауданының».
public final class KazakhGenitive {
  private static final String VOWELS = "аәеиоөыіюяёуұүэ";
  private static final String FRONT = "әеиөүіэ";

  /// What a name ends with before an ending in «н».
  private static final String OPEN = "аәеиоөыіюя";

  /// What a name ends with before an ending in «д».
  private static final String VOICED = "лрйузжмнң";

  private KazakhGenitive() {}

  /// The genitive of a name; empty for an empty one.
  public static String of(String name) {
    if (name.isEmpty()) {
      return "";
    }
    char last = name.charAt(name.length() - 1);
    String first = OPEN.indexOf(last) >= 0 ? "н" : VOICED.indexOf(last) >= 0 ? "д" : "т";
    return name + first + (endsInFront(name) ? "ің" : "ың");
  }

  /// Whether the last vowel is one of those spoken in front.
  private static boolean endsInFront(String name) {
    String letters = name.toLowerCase(Locale.ROOT);
    for (int i = letters.length() - 1; i >= 0; i--) {
      if (VOWELS.indexOf(letters.charAt(i)) >= 0) {
        return FRONT.indexOf(letters.charAt(i)) >= 0;
      }
    }
    return false;
  }
}
