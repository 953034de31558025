package kz.zannama.lexicon;

import java.util.Set;
import java.util.stream.Collectors;
import kz.zannama.language.Letters;
import kz.zannama.text.WordTable;

/// The word that stands alone above the title of a form: «Нысан», «Форма».
public final class FormLabel {
  private static final Set<String> KEYS =
      WordTable.lines(FormLabel.class, "form-labels.tsv").stream()
          .map(Letters::foldedKey)
          .collect(Collectors.toUnmodifiableSet());

  private FormLabel() {}

  /// Whether a line is nothing else.
  ///
  /// @param key the line, folded
  public static boolean is(String key) {
    String word = key.strip();
    return KEYS.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
  }
}
