package kz.zannama.parser.internal.repair;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.model.Issue.Severity;
import kz.zannama.model.IssueCode;
import kz.zannama.parser.internal.repair.Finding.Certainty;
import kz.zannama.parser.internal.source.SourceText.Replacement;
import kz.zannama.parser.internal.source.encoding.OneByteSet;
import kz.zannama.text.Alphabet;

/// Reads the Kazakh letters of an old 8-bit encoding that was taken for windows-1251: `Ќазаќстан`
/// reads `Қазақстан`.
///
/// In the Kazakh standard encoding (KZ-1048 and the fonts before it) these letters stand where
/// windows-1251 has Macedonian, Serbian, Ukrainian and Belarusian ones. A paragraph is read so as a
/// whole or not at all: it must have none of the Kazakh letters that it would get, and the
/// [LetterModel] must find it likelier.
final class LegacyLetters implements Repair {
  private static final int FEWEST = 3;
  private static final double GAIN_PER_LETTER = 1;

  private final LetterModel model;

  LegacyLetters(LetterModel model) {
    this.model = model;
  }

  @Override
  public IssueCode code() {
    return IssueCode.LEGACY_LETTERS;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public boolean canProve(String text) {
    return text.indexOf('ќ') >= 0 || text.indexOf('Ќ') >= 0;
  }

  @Override
  public List<Finding> findingsIn(String text) {
    List<Replacement> replacements = new ArrayList<>();
    StringBuilder meant = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < Alphabet.FIRST_CYRILLIC) {
        continue;
      }
      int place = OneByteSet.GIVEN_UP.indexOf(c);
      if (place >= 0) {
        String letter = OneByteSet.KAZAKH.substring(place, place + 1);
        meant.setCharAt(i, letter.charAt(0));
        replacements.add(new Replacement(i, i + 1, letter));
      } else if (OneByteSet.KAZAKH.indexOf(c) >= 0) {
        return List.of();
      }
    }
    return replacements.isEmpty() ? List.of() : findings(text, meant, replacements);
  }

  private List<Finding> findings(String text, CharSequence meant, List<Replacement> replacements) {
    double gain =
        model.logLikelihood(meant, 0, meant.length()) - model.logLikelihood(text, 0, text.length());
    if (gain < GAIN_PER_LETTER * replacements.size()) {
      return List.of();
    }
    Certainty certainty =
        replacements.size() >= FEWEST && canProve(text) ? Certainty.CERTAIN : Certainty.LIKELY;
    return List.of(
        new Finding(
            certainty,
            0,
            text.length(),
            "Read in the old Kazakh encoding: " + replacements.size() + " letters",
            replacements));
  }
}
