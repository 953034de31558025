package kz.zannama.parser.scan;

import java.util.List;

/// Words that stand on one baseline.
///
/// @param words from left to right, at least one
/// @param baseline how far below the upper edge of the turned page they stand, in points
/// @param size the size of their font, in points, as near as it can be told
public record RecognizedLine(List<RecognizedWord> words, double baseline, double size) {
  public RecognizedLine {
    words = List.copyOf(words);
    if (words.isEmpty() || !Double.isFinite(baseline) || !(size > 0)) {
      throw new IllegalArgumentException(
          "Not a line: " + words.size() + " words, baseline " + baseline + ", size " + size);
    }
  }
}
