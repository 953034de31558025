package kz.zannama.parser.internal.repair;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import kz.zannama.parser.internal.source.SourceText.Replacement;

/// Makes one character of a letter and the mark above or below it, as Unicode's form NFC has it:
/// `й` of `и` and a breve.
final class ComposedLetters {
  /// What to replace in a text, by place.
  List<Replacement> replacementsIn(String text) {
    List<Replacement> replacements = new ArrayList<>();
    for (int place = firstSuspect(text, 0); place < text.length(); ) {
      int from = place > 0 && isMark(text.charAt(place)) ? place - 1 : place;
      int to = place + Character.charCount(text.codePointAt(place));
      while (to < text.length() && isMark(text.charAt(to))) {
        to++;
      }
      String cluster = text.substring(from, to);
      String composed = Normalizer.normalize(cluster, Form.NFC);
      if (!composed.equals(cluster)) {
        replacements.add(new Replacement(from, to, composed));
      }
      place = firstSuspect(text, to);
    }
    return replacements;
  }

  /// The first character from a place on that is not known to be as form NFC has it.
  private static int firstSuspect(String text, int from) {
    int place = from;
    while (place < text.length() && isComposed(text.charAt(place))) {
      place++;
    }
    return place;
  }

  private static boolean isComposed(char c) {
    return c < '\u0300'
        || c >= '\u0400' && c < '\u0530' && !isMark(c)
        || c >= '\u2002' && c < '\u2126'
        || c >= '\ue000' && c < '\uf900';
  }

  private static boolean isMark(char c) {
    return c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
