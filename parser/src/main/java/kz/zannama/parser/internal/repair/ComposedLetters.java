package kz.zannama.parser.internal.repair;

import com.ibm.icu.text.Normalizer2;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import kz.zannama.parser.internal.source.SourceText.Replacement;

/// Makes one character of a letter and the mark above or below it, as Unicode's form NFC has it:
/// `й` of `и` and a breve.
final class ComposedLetters {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  /// What to replace in a text, by place.
  List<Replacement> replacementsIn(String text) {
    List<Replacement> replacements = new ArrayList<>();
    int place = composedUntil(text, 0);
    while (place < text.length()) {
      int to = nextBoundary(text, place);
      String cluster = text.substring(place, to);
      String composed = NFC.normalize(cluster);
      if (!composed.equals(cluster)) {
        replacements.add(new Replacement(place, to, composed));
      }
      place = composedUntil(text, to);
    }
    return replacements;
  }

  /// The end of what is known to be as form NFC has it.
  private static int composedUntil(String text, int from) {
    // a view: copies of what follows each letter would cost the square of the text
    return from + NFC.spanQuickCheckYes(CharBuffer.wrap(text, from, text.length()));
  }

  private static int nextBoundary(String text, int from) {
    int place = from + Character.charCount(text.codePointAt(from));
    while (place < text.length() && !NFC.hasBoundaryBefore(text.codePointAt(place))) {
      place += Character.charCount(text.codePointAt(place));
    }
    return place;
  }
}
