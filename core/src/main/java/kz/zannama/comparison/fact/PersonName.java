package kz.zannama.comparison.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.Letters;
import kz.zannama.text.WordTable;

/// Somebody's name with initials, as it is printed: «О.Ә. Жандосов», «Садыков Б.Н.».
///
/// @param initials the initials on the folded key, in the order in which they are printed
/// @param surname the surname on the folded key
/// @param start its first character
/// @param end the character after its last one
public record PersonName(List<String> initials, String surname, int start, int end) {
  // «А.» of «А. Б. Сейтов», «А.Б.Сейтов»
  private static final String INITIAL = "(?<!\\p{L})\\p{Lu}\\. ?";
  // «Сейтов», «Сейт-Ахметов»
  private static final String SURNAME = "\\p{Lu}\\p{Ll}{2,30}+(?:-\\p{Lu}\\p{Ll}{1,30}+)?";
  // «А.Б. Сейтов»; «Сейтов А.Б.»
  private static final Pattern NAME =
      Pattern.compile(
          "(?<first>(?:"
              + INITIAL
              + "){1,2})(?<last>"
              + SURNAME
              + ")|(?<surname>"
              + SURNAME
              + ") (?<initials>(?:"
              + INITIAL
              + "){1,2})");

  /// What stands for a letter in the skeleton of a name; nothing for a letter that the next one
  /// swallows.
  private static final Map<String, String> CONSONANTS = new HashMap<>();

  /// Letters that one name may begin with in both languages.
  private static final List<List<String>> ALIKE = new ArrayList<>();

  static {
    for (String[] row : WordTable.rows(PersonName.class, "name-letters.tsv")) {
      if (row[0].equals("consonant")) {
        WordTable.listed(row[2]).forEach(letter -> CONSONANTS.put(letter, row[1]));
      } else {
        ALIKE.add(WordTable.listed(row[2]));
      }
    }
  }

  /// Endings by which the languages part names.
  private static final int LONGEST_ENDING = 4;

  private static final int SHORTEST = 3;

  public PersonName {
    initials = List.copyOf(initials);
  }

  /// The names in a text, in reading order.
  public static List<PersonName> find(String text) {
    List<PersonName> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(text);
    while (matcher.find()) {
      boolean before = matcher.group("first") != null;
      String initials = before ? matcher.group("first") : matcher.group("initials");
      String surname = before ? matcher.group("last") : matcher.group("surname");
      names.add(
          new PersonName(letters(initials), skeleton(surname), matcher.start(), matcher.end()));
    }
    return names;
  }

  private static List<String> letters(String initials) {
    List<String> letters = new ArrayList<>();
    for (int at = 0; at < initials.length(); at++) {
      if (Character.isLetter(initials.charAt(at))) {
        letters.add(Letters.foldedKey(initials.substring(at, at + 1)));
      }
    }
    return letters;
  }

  /// The consonants by which a surname is told in both languages.
  private static String skeleton(String surname) {
    StringBuilder skeleton = new StringBuilder();
    String key = Letters.foldedKey(surname);
    for (int at = 0; at < key.length(); at++) {
      String two = key.substring(at, Math.min(key.length(), at + 2));
      if (!CONSONANTS.getOrDefault(two, "?").isEmpty()) {
        skeleton.append(CONSONANTS.getOrDefault(key.substring(at, at + 1), ""));
      }
    }
    return skeleton.toString();
  }

  /// Whether the initials of two names can be those of one: each of the fewer is one of the more.
  public boolean canHaveInitialsOf(PersonName other) {
    List<String> few = initials.size() <= other.initials.size() ? initials : other.initials;
    List<String> more = new ArrayList<>(few == initials ? other.initials : initials);
    for (String initial : few) {
      Optional<String> like = more.stream().filter(it -> areAlike(it, initial)).findFirst();
      if (like.isEmpty()) {
        return false;
      }
      more.remove(like.get());
    }
    return true;
  }

  private static boolean areAlike(String one, String other) {
    return one.equals(other)
        || ALIKE.stream().anyMatch(row -> row.contains(one) && row.contains(other));
  }

  /// Whether two names have one surname, whatever their endings.
  public boolean hasSurnameOf(PersonName other) {
    int common = 0;
    int shorter = Math.min(surname.length(), other.surname.length());
    while (common < shorter && surname.charAt(common) == other.surname.charAt(common)) {
      common++;
    }
    if (shorter < SHORTEST) {
      return common == shorter && Math.abs(surname.length() - other.surname.length()) < 2;
    }
    return common >= SHORTEST
        && surname.length() - common <= LONGEST_ENDING
        && other.surname.length() - common <= LONGEST_ENDING;
  }
}
