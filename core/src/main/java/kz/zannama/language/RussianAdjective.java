package kz.zannama.language;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.zannama.language.BodyWord.Gender;
import kz.zannama.text.WordTable;

/// Brings Russian adjectives to the nominative: «Алматинского» → «Алматинский».
final class RussianAdjective {
  private static final Pattern DECLINED =
      Pattern.compile("(\\p{L}[\\p{L}-]*?\\p{L})(ого|его|ому|ему|ым|им|ом|ем|ой|ей|ую|юю)");

  private static final Pattern NOMINATIVE =
      Pattern.compile("\\p{L}[\\p{L}-]+(?:ый|ий|ая|яя|ое|ее)");

  private static final String VELARS = "кгх";

  private static final String SIBILANTS = "шщжч";

  /// Stems of adjectives stressed on the ending: «городской», «областной».
  private static final Set<String> STRESSED =
      WordTable.rows(RussianAdjective.class, "stressed-adjectives.tsv").stream()
          .map(row -> row[0])
          .collect(Collectors.toUnmodifiableSet());

  private RussianAdjective() {}

  /// Whether a word looks like an adjective in the singular.
  static boolean is(String word) {
    String key = Letters.foldedKey(word);
    return DECLINED.matcher(key).matches() || NOMINATIVE.matcher(key).matches();
  }

  /// The nominative singular of an adjective; empty where the word is not a declined one.
  static Optional<String> nominative(String word, Gender gender) {
    Matcher declined = DECLINED.matcher(Letters.foldedKey(word));
    if (!declined.matches()) {
      return Optional.empty();
    }
    String ending = ending(declined.group(1), declined.group(2), gender);
    return Optional.of(word.substring(0, declined.end(1)) + ending);
  }

  private static String ending(String stem, String declined, Gender gender) {
    char last = stem.charAt(stem.length() - 1);
    boolean hushing = SIBILANTS.indexOf(last) >= 0;
    boolean velar = VELARS.indexOf(last) >= 0;
    boolean soft = !velar && (declined.startsWith("е") || declined.startsWith("и") || hushing);
    return switch (gender) {
      case FEMININE -> soft && !hushing ? "яя" : "ая";
      case NEUTER -> soft ? "ее" : "ое";
      case MASCULINE, NONE -> isStressed(stem) ? "ой" : soft || velar ? "ий" : "ый";
    };
  }

  private static boolean isStressed(String stem) {
    return STRESSED.contains(stem);
  }
}
