package kz.zannama.index.analysis;

import java.io.IOException;
import java.util.List;
import kz.zannama.text.Alphabet;
import kz.zannama.text.WordTable;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Takes the fleeting vowel out of Russian stems, which Snowball leaves: «закупок» and «закупки»,
/// «участок» and «участка», «владелец» and «владельца» come to one stem.
///
/// It changes every stem of that shape («срок» becomes `срк`), so all forms of a word stay
/// together.
public final class FleetingVowelFilter extends TokenFilter {
  private static final List<Shift> SHIFTS =
      WordTable.rows(FleetingVowelFilter.class, "fleeting-vowels.tsv").stream()
          .map(row -> new Shift(row[0], row[1], row[2].equals("consonant")))
          .toList();
  private static final int SHORTEST = 4;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  /// A filter over stems.
  public FleetingVowelFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    for (Shift shift : SHIFTS) {
      if (term.length() >= SHORTEST && shift.fits(term)) {
        term.setLength(term.length() - shift.end().length());
        term.append(shift.other());
      }
    }
    return true;
  }

  /// An end of stems and the one that it becomes.
  ///
  /// @param behindConsonant whether a vowel before it keeps it
  private record Shift(String end, String other, boolean behindConsonant) {
    boolean fits(CharSequence stem) {
      int start = stem.length() - end.length();
      for (int at = 0; at < end.length(); at++) {
        if (stem.charAt(start + at) != end.charAt(at)) {
          return false;
        }
      }
      return !behindConsonant || Alphabet.VOWELS.indexOf(stem.charAt(start - 1)) < 0;
    }
  }
}
