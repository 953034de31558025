package kz.zannama.index.analysis;

/// The letters that a Russian keyboard has in place of the Kazakh ones: «қазақ» becomes «казак».
public final class RussianKeyboard {
  private static final String KAZAKH = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";
  private static final String RUSSIAN = "агкноуухиАГКНОУУХИ";

  private RussianKeyboard() {}

  /// The letter on the Russian keyboard for a letter.
  public static char fold(char letter) {
    int at = letter < 'Ѐ' ? -1 : KAZAKH.indexOf(letter);
    return at < 0 ? letter : RUSSIAN.charAt(at);
  }

  /// A word with every Kazakh letter folded.
  public static String fold(String word) {
    char[] letters = word.toCharArray();
    for (int at = 0; at < letters.length; at++) {
      letters[at] = fold(letters[at]);
    }
    return new String(letters);
  }
}
