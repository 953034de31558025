package kz.zannama.parser.internal.repair;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.model.IssueCode;
import kz.zannama.parser.internal.repair.Finding.Certainty;
import kz.zannama.text.Alphabet;
import kz.zannama.text.CharacterMap;
import kz.zannama.text.RomanNumerals;

/// Makes Cyrillic of Latin letters that look the same, in words that have both and become wholly
/// Cyrillic: `iшкi` with a Latin `i` reads `ішкі`.
///
/// Words in Latin letters only (`egov`), Roman numerals (`XІ`), addresses and names of files stay
/// as they are. Cyrillic letters of other languages that stand for a Kazakh letter (`ҝ`, `ӊ`) are
/// made that letter.
final class LookAlikes implements Repair {
  private static final CharacterMap MEANT = Alphabet.LOOK_ALIKES.then(Alphabet.VARIANTS);

  @Override
  public IssueCode code() {
    return IssueCode.LOOK_ALIKE;
  }

  @Override
  public boolean canProve(String text) {
    return true;
  }

  @Override
  public List<Finding> findingsIn(String text) {
    List<Finding> findings = new ArrayList<>();
    int from = 0;
    boolean latin = false;
    boolean cyrillic = false;
    boolean variant = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      byte kind = c < KINDS.length ? KINDS[c] : ENDS_WORD;
      if (kind != ENDS_WORD) {
        cyrillic |= kind >= CYRILLIC_LETTER;
        latin |= kind == LATIN_LETTER;
        variant |= kind == VARIANT;
      } else {
        if (cyrillic && (latin || variant)) {
          addWord(findings, text, from, i);
        }
        from = i + 1;
        latin = false;
        cyrillic = false;
        variant = false;
      }
    }
    return findings;
  }

  private static final byte ENDS_WORD = 0;
  private static final byte IN_WORD = 1;
  private static final byte LATIN_LETTER = 2;
  private static final byte CYRILLIC_LETTER = 3;
  private static final byte VARIANT = 4;
  private static final byte[] KINDS = kinds();

  private static byte[] kinds() {
    byte[] kinds = new byte[Alphabet.LAST_CYRILLIC + 1];
    for (char c = 0; c < kinds.length; c++) {
      if (c >= Alphabet.FIRST_CYRILLIC) {
        kinds[c] = Alphabet.VARIANTS.apply(c) == c ? CYRILLIC_LETTER : VARIANT;
      } else if (isLatin(c)) {
        kinds[c] = LATIN_LETTER;
      } else if (isInWord(c)) {
        kinds[c] = IN_WORD;
      }
    }
    return kinds;
  }

  private static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z'
        || c >= 'a' && c <= 'z'
        || c >= '\u00c0' && c < '\u0300' && Character.isLetter(c);
  }

  /// What may stand inside a word without ending it; what makes it an address does not end it.
  private static boolean isInWord(char c) {
    return switch (c) {
      case '@', '_', '\\', '\u0301' -> true;
      default -> c >= '0' && c <= '9';
    };
  }

  private static void addWord(List<Finding> findings, String text, int from, int to) {
    if (isAddress(text, from, to)) {
      return;
    }
    int latin = 0;
    int digits = 0;
    boolean numeral = RomanNumerals.isOfNumerals(text.substring(from, to));
    StringBuilder word = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      char meant = MEANT.apply(c);
      if (meant == c && isLatin(c)) {
        return;
      }
      latin += isLatin(c) ? 1 : 0;
      digits += Character.isDigit(c) ? 1 : 0;
      word.append(meant);
    }
    boolean code = digits > 0 && latin * 2 >= to - from - digits;
    if (numeral || code) {
      return;
    }
    String message = "Made Cyrillic: " + word;
    findings.add(Finding.of(Certainty.CERTAIN, from, to, word.toString(), message));
  }

  private static boolean isAddress(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '@' || text.charAt(i) == '_' || text.charAt(i) == '\\') {
        return true;
      }
    }
    return false;
  }
}
