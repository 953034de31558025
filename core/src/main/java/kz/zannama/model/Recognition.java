package kz.zannama.model;

import java.util.List;

/// How a text was read from pictures of its pages: who recognised it, and how sure that was.
///
/// @param by the program and its version: `tesseract 5.3.0`
/// @param lines the lines that were recognised, in reading order
public record Recognition(String by, List<Line> lines) {
  public Recognition {
    lines = List.copyOf(lines);
  }

  /// A line that was recognised.
  ///
  /// @param span where it stands: its page and rectangle there, and its characters in the source's
  ///   raw text
  /// @param confidence how sure its recogniser was of it, from 0 to 1: the mean over its characters
  /// @param words the same for each of its words, which blanks part
  public record Line(Span span, double confidence, List<Double> words) {
    public Line {
      words = List.copyOf(words);
    }
  }

  /// How sure the recogniser was of the text: the mean over the characters of its lines, 0 where
  /// there are none.
  public double confidence() {
    double sum = 0;
    long characters = 0;
    for (Line line : lines) {
      int length = line.span().end() - line.span().start();
      sum += line.confidence() * length;
      characters += length;
    }
    return characters == 0 ? 0 : sum / characters;
  }
}
