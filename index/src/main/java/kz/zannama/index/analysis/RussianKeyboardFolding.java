package kz.zannama.index.analysis;

/// The letters that a Russian keyboard has in place of the Kazakh ones: «қазақ» becomes «казак».
final class RussianKeyboardFolding {
  private static final String KAZAKH = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";
  private static final String RUSSIAN = "агкноуухиАГКНОУУХИ";

  private RussianKeyboardFolding() {}

  /// The letter on the Russian keyboard for a letter.
  static char fold(char letter) {
    int at = letter < 'Ѐ' ? -1 : KAZAKH.indexOf(letter);
    return at < 0 ? letter : RUSSIAN.charAt(at);
  }

  /// A word with every Kazakh letter folded.
  static String fold(String word) {
    char[] letters = word.toCharArray();
    for (int at = 0; at < letters.length; at++) {
      letters[at] = fold(letters[at]);
    }
    return new String(letters);
  }
}
