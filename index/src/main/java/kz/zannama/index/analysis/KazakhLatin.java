package kz.zannama.index.analysis;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.text.Alphabet;
import kz.zannama.text.WordTable;

/// Kazakh typed in Latin letters, in Cyrillic.
///
/// | Alphabet | Typed | Cyrillic |
/// |---|---|---|
/// | 2018 | `qoǵamdyq jumys`, `tirkeý`, `ákim` | «қоғамдық жұмыс», «тіркеу», «әкім» |
/// | 2021 | `qoğamdyq jūmys`, `tırkeu`, `äkım` | «қоғамдық жұмыс», «тіркеу», «әкім» |
///
/// The same letter means different sounds in the two (`u`, `i`), so a text has a reading by each.
public final class KazakhLatin {
  private static final List<KazakhLatin> ALPHABETS =
      List.of(new KazakhLatin("kazakh-latin-2018.txt"), new KazakhLatin("kazakh-latin-2021.txt"));

  // Specimens: `qoǵamdyq`, `jūmys`; not `XIV` or `V1500011304`
  private static final Pattern LATIN_WORD =
      Pattern.compile("(?<![\\p{L}\\d])\\p{IsLatin}{3,40}+(?![\\p{L}\\d])");

  private static final Pattern ROMAN = Pattern.compile("[ivxlcdm]+");

  private final Map<String, String> letters = new HashMap<>();
  private final Map<String, String> behindVowels = new HashMap<>();

  private KazakhLatin(String table) {
    for (String line : WordTable.lines(KazakhLatin.class, table)) {
      String[] pair = line.split(" = | ");
      letters.put(pair[0], pair[1]);
      behindVowels.put(pair[0], pair[pair.length - 1]);
    }
  }

  /// The readings of a text whose Latin words are Kazakh, in lower case; none where it has no Latin
  /// words of three letters and more, other than Roman numerals.
  public static Set<String> readings(String text) {
    Set<String> readings = new LinkedHashSet<>();
    String lower = text.replace('İ', 'i').toLowerCase(Locale.ROOT);
    for (KazakhLatin alphabet : ALPHABETS) {
      Matcher words = LATIN_WORD.matcher(lower);
      String read =
          words.replaceAll(word ->
              ROMAN.matcher(word.group()).matches() ? word.group() : alphabet.read(word.group()));
      if (!read.equals(lower)) {
        readings.add(read);
      }
    }
    return readings;
  }

  private String read(String word) {
    StringBuilder read = new StringBuilder();
    int at = 0;
    while (at < word.length()) {
      int length =
          at + 2 <= word.length() && letters.containsKey(word.substring(at, at + 2)) ? 2 : 1;
      String letter = word.substring(at, at + length);
      boolean afterVowel =
          !read.isEmpty() && Alphabet.VOWELS.indexOf(read.charAt(read.length() - 1)) >= 0;
      read.append((afterVowel ? behindVowels : letters).getOrDefault(letter, letter));
      at += length;
    }
    return read.toString();
  }
}
