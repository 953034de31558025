package kz.zannama.language;

import java.util.Locale;
import java.util.regex.Pattern;
import kz.zannama.text.Alphabet;
import kz.zannama.text.CharacterMap;

/// The letters of acts, and the keys that texts are compared on.
///
/// Real acts mix scripts inside a word («Қазақcтан» with a Latin `c`), print Kazakh letters in
/// their Russian look-alikes («кантар» for «қаңтар»), and use any dash, quote or blank. A key evens
/// that out, one character for one, so that an offset in the key is an offset in the text:
///
/// | Text | [#matchingKey] | [#foldedKey] |
/// |---|---|---|
/// | `«Қазақcтан»` (Latin c) | `"қазақстан"` | `"казакстан"` |
/// | `учёт – 2` | `учет - 2` | `учет - 2` |
/// | `IV тоқсан` | `iv тоқсан` | `iv токсан` |
public final class Letters {
  /// A word of letters alone.
  public static final Pattern WORD = Pattern.compile("\\p{L}++");

  /// What stands between words of letters alone.
  public static final Pattern BETWEEN_WORDS = Pattern.compile("\\P{L}++");

  /// What stands between words of letters and figures.
  public static final Pattern BETWEEN_TOKENS = Pattern.compile("[^\\p{L}\\p{N}]++");

  private static final CharacterMap VARIANTS = Alphabet.VARIANTS.then(Alphabet.WITHOUT_YO);

  private static final CharacterMap PUNCTUATION =
      CharacterMap.of("«»“”„‟″‘’‛ʼ′`‐‑‒–—―−", "\"\"\"\"\"\"\"''''''-------");

  private static final CharacterMap FOLDED_VARIANTS = VARIANTS.then(Alphabet.RUSSIAN_KEYBOARD);

  /// The letters of its ending.
  private static final int GENITIVE = 3;

  /// More letters tell nothing of a genitive.
  private static final int LONGEST_GENITIVE = 8;

  private static final char FIRST_CYRILLIC = Alphabet.FIRST_CYRILLIC;

  private static final char LAST_CYRILLIC = Alphabet.LAST_CYRILLIC;

  /// What each Cyrillic letter is in a key; 0 for what is none.
  private static final char[] CYRILLIC_KEYS = cyrillicKeys(VARIANTS);

  /// The same in a key on the Russian keyboard.
  private static final char[] FOLDED_KEYS = cyrillicKeys(FOLDED_VARIANTS);

  private Letters() {}

  /// Whether a letter occurs in Kazakh and not in Russian: ә ғ қ ң ө ұ ү һ і, in either case.
  public static boolean isKazakhLetter(char letter) {
    return Alphabet.isOneOf(Alphabet.KAZAKH, letter);
  }

  /// Whether a text ends with a word in the Kazakh genitive: «әкімдігінің», and «акимдигинин» where
  /// no Kazakh letter is printed before it. «болатын» is none.
  public static boolean endsInGenitive(String text) {
    String key = foldedKey(text.substring(Math.max(0, text.length() - LONGEST_GENITIVE)));
    int ending = key.length() - GENITIVE;
    return ending > 0
        && KazakhCases.isGenitive(key.substring(ending))
        && Character.isLetter(key.charAt(ending - 1))
        && (isKazakhLetter(Alphabet.VARIANTS.apply(text.charAt(text.length() - 1)))
            || text.chars().noneMatch(letter -> isKazakhLetter((char) letter)));
  }

  private static char[] cyrillicKeys(CharacterMap variants) {
    char[] keys = new char[LAST_CYRILLIC - FIRST_CYRILLIC + 1];
    for (char letter = FIRST_CYRILLIC; letter <= LAST_CYRILLIC; letter++) {
      if (Alphabet.isCyrillic(letter)) {
        keys[letter - FIRST_CYRILLIC] = variants.apply(Character.toLowerCase(letter));
      }
    }
    return keys;
  }

  /// The text as it is compared: lower case, every blank a blank, one dash, one quote, Latin
  /// look-alikes in words that are otherwise Cyrillic made Cyrillic, ё as е.
  ///
  /// Words in Latin letters alone (`pdf`, `IV`, `N`) stay Latin.
  ///
  /// @return a key with as many characters as the text
  public static String matchingKey(String text) {
    return new String(key(text, CYRILLIC_KEYS, VARIANTS));
  }

  /// The [#matchingKey] on the Russian keyboard: ә→а ғ→г қ→к ң→н ө→о ұ,ү→у һ→х і→и.
  ///
  /// @return a key with as many characters as the text
  public static String foldedKey(String text) {
    return new String(key(text, FOLDED_KEYS, FOLDED_VARIANTS));
  }

  /// @param cyrillic what each Cyrillic letter is in the key
  /// @param variants the same for what a word of several scripts holds, in small letters
  private static char[] key(String text, char[] cyrillic, CharacterMap variants) {
    char[] key = text.toCharArray();
    int at = 0;
    while (at < key.length) {
      int end = foldCyrillic(key, at, cyrillic);
      if (end < key.length && Character.isLetter(key[end])) {
        text.getChars(at, end, key, at);
        end = endOfWord(key, end);
        foldWord(key, at, end, variants);
      } else if (end == at) {
        key[at] = isBlank(key[at]) ? ' ' : PUNCTUATION.apply(key[at]);
        end++;
      }
      at = end;
    }
    return key;
  }

  /// The text with runs of blanks made one blank, and none at its ends.
  public static String squeeze(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (!isBlank(letter)) {
        squeezed.append(letter);
      } else if (!squeezed.isEmpty() && squeezed.charAt(squeezed.length() - 1) != ' ') {
        squeezed.append(' ');
      }
    }
    return squeezed.toString().stripTrailing();
  }

  /// The text with its first letter in upper case.
  static String capitalize(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  static boolean isBlank(char letter) {
    if (letter < 0x80) {
      return letter == ' ' || letter < ' ' && Character.isWhitespace(letter);
    }
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }

  /// Folds the Cyrillic letters from a place on, as nearly all words are of them alone.
  ///
  /// @return the place after the last one
  private static int foldCyrillic(char[] text, int start, char[] keys) {
    int end = start;
    while (end < text.length && text[end] >= FIRST_CYRILLIC && text[end] <= LAST_CYRILLIC) {
      char folded = keys[text[end] - FIRST_CYRILLIC];
      if (folded == 0) {
        return end;
      }
      text[end++] = folded;
    }
    return end;
  }

  private static int endOfWord(char[] text, int start) {
    int end = start + 1;
    while (end < text.length && Character.isLetter(text[end])) {
      end++;
    }
    return end;
  }

  private static void foldWord(char[] text, int start, int end, CharacterMap variants) {
    boolean cyrillic = false;
    boolean wholeAfterMapping = true;
    for (int i = start; i < end; i++) {
      text[i] = Character.toLowerCase(text[i]);
      cyrillic |= Alphabet.isCyrillic(text[i]);
      wholeAfterMapping &= Alphabet.isCyrillic(Alphabet.LOOK_ALIKES.apply(text[i]));
    }
    for (int i = start; i < end; i++) {
      char letter = cyrillic && wholeAfterMapping ? Alphabet.LOOK_ALIKES.apply(text[i]) : text[i];
      text[i] = variants.apply(letter);
    }
  }
}
