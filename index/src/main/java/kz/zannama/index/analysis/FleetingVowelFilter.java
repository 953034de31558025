package kz.zannama.index.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Takes the fleeting vowel out of Russian stems, which Snowball leaves: «закупок» and «закупки»,
/// «участок» and «участка», «владелец» and «владельца» come to one stem.
///
/// It changes every stem of that shape («срок» becomes `срк`), so all forms of a word stay
/// together.
public final class FleetingVowelFilter extends TokenFilter {
  private static final String VOWELS = "аеиоуыэюя";
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
    int length = term.length();
    if (length >= SHORTEST && isFleeting(length)) {
      term.buffer()[length - 2] = term.charAt(length - 1);
      term.setLength(length - 1);
    }
    if (term.length() >= SHORTEST && endsInSoftTs(term.length())) {
      term.buffer()[term.length() - 2] = 'ц';
      term.setLength(term.length() - 1);
    }
    return true;
  }

  /// -ок, -ек, -ец after a consonant.
  private boolean isFleeting(int length) {
    char last = term.charAt(length - 1);
    char vowel = term.charAt(length - 2);
    boolean shape =
        (last == 'к' && (vowel == 'о' || vowel == 'е')) || (last == 'ц' && vowel == 'е');
    return shape && VOWELS.indexOf(term.charAt(length - 3)) < 0;
  }

  private boolean endsInSoftTs(int length) {
    return term.charAt(length - 1) == 'ц' && term.charAt(length - 2) == 'ь';
  }
}
