package kz.zannama.parser.internal.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The characters that a match of a pattern can begin with, so that it need not be tried elsewhere.
public final class FirstLetters {
  /// The last letter that is looked into; what is beyond may begin any match.
  public static final char LAST_CYRILLIC = 'ԯ';

  private final boolean[] possible = new boolean[LAST_CYRILLIC + 1];

  private FirstLetters() {}

  /// Tries the pattern at each character alone: it matches, or asks for more, where it can begin.
  public static FirstLetters of(Pattern pattern) {
    FirstLetters letters = new FirstLetters();
    for (int letter = 0; letter < letters.possible.length; letter++) {
      Matcher matcher = pattern.matcher(Character.toString(letter));
      letters.possible[letter] = matcher.lookingAt() || matcher.hitEnd();
    }
    return letters;
  }

  /// Whether a match can begin with a character; always so beyond the Cyrillic letters.
  public boolean include(char letter) {
    return letter > LAST_CYRILLIC || possible[letter];
  }
}
