package kz.zannama.text;

import java.util.List;

/// Small words that join and open what acts say, by what they do there, on the folded key.
public enum SmallWord {
  /// «және», «мен» · «и».
  AND,
  /// «немесе» · «или».
  OR,
  /// «пункты 3 по 7», «по 31 декабря».
  THROUGH,
  /// «"Бал туралы" Заң» · «Закон "О пасеках"».
  ABOUT,
  /// «приказ от 5 мая».
  FROM,
  /// «законом за № 5».
  FOR,
  /// «в пункте 5», «во втором абзаце».
  IN;

  private final List<String> words = WordTable.words(SmallWord.class, "small-words.tsv", name());

  /// Whether a word is one of these.
  public boolean is(String word) {
    return words.contains(word);
  }

  /// The place behind one that stands at a place of a key, and behind the blank after it; the same
  /// place where none does.
  public int skip(String key, int at) {
    for (String word : words) {
      int end = at + word.length();
      if (key.startsWith(word, at) && end < key.length() && key.charAt(end) == ' ') {
        return end + 1;
      }
    }
    return at;
  }

  /// The place of the blank before the last one that stands between blanks and does not begin
  /// behind a place of a key; -1 where none does.
  public int lastIn(String key, int place) {
    return words.stream()
        .mapToInt(word -> key.lastIndexOf(" " + word + " ", place))
        .max()
        .orElse(-1);
  }

  /// Whether one stands behind a blank, and ends at a place of a key.
  public boolean endsAt(String key, int end) {
    for (String word : words) {
      int start = end - word.length();
      if (start > 0 && key.charAt(start - 1) == ' ' && key.startsWith(word, start)) {
        return true;
      }
    }
    return false;
  }
}
