package kz.zannama.language;

import java.util.regex.Pattern;
import kz.zannama.text.WordTable;

/// What titles of acts are compared by: their letters and figures on the folded key, without the
/// words for the republic and, in front, for a code or a law.
///
/// | Title | Key |
/// |---|---|
/// | «ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ ОРМАН КОДЕКСІ» | `орманкодекси` |
/// | «Лесной кодекс Республики Казахстан» | `леснойкодекс` |
/// | «Кодекс Республики Казахстан "О недрах"» | `онедрах` |
public final class TitleKey {
  private static final int LONGEST = 200;

  private static final Pattern REPUBLIC = WordTable.whole(words("republic"));

  private static final Pattern FORM = Pattern.compile("^[^\\p{L}]*+(?:" + words("form") + ")(?= )");

  private static final Pattern REST = Pattern.compile("[^\\p{L}\\d]++");

  private TitleKey() {}

  /// The key of a title; empty where it has no letters.
  public static String of(String title) {
    String own = REPUBLIC.matcher(Letters.foldedKey(title)).replaceAll(" ");
    String key = REST.matcher(FORM.matcher(own).replaceFirst("")).replaceAll("");
    return key.substring(0, Math.min(key.length(), LONGEST));
  }

  private static String words(String sort) {
    return WordTable.alternatives(
        WordTable.words(TitleKey.class, "title-words.tsv", sort).stream()
            .map(Letters::foldedKey)
            .toList());
  }
}
