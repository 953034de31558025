package kz.zannama.parser.scan;

import kz.zannama.model.Box;

/// A word of a picture.
///
/// @param text its characters, at least one, none of them blank
/// @param box where it stands, in points from the upper left corner of the turned page
/// @param confidence how sure the recogniser is of it, from 0 to 1
public record RecognizedWord(String text, Box box, double confidence) {
  public RecognizedWord {
    if (text.isBlank() || !(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("Not a word: '" + text + "', confidence " + confidence);
    }
  }
}
