package kz.zannama.parser.scan;

import java.util.List;
import kz.zannama.model.Box;

/// What a recogniser read on a page. All places are those of the turned page.
///
/// @param turn how the page was turned before
/// @param lines its lines, in any order
/// @param rules the straight lines drawn on it: borders of tables
/// @param aside where stamps were taken off before the text was read, and where text stands on its
///   side beside it
public record RecognizedPage(
    PageTurn turn, List<RecognizedLine> lines, List<Rule> rules, List<Box> aside) {
  public RecognizedPage {
    lines = List.copyOf(lines);
    rules = List.copyOf(rules);
    aside = List.copyOf(aside);
  }

  /// A straight line along an axis.
  ///
  /// @param horizontal whether it runs from left to right
  /// @param at its y if horizontal, otherwise its x, in points
  /// @param from where it begins along its axis
  /// @param to where it ends along its axis
  public record Rule(boolean horizontal, double at, double from, double to) {}

  /// How sure the recogniser is of the page: the mean over the characters of its words, 0 where
  /// there are none.
  public double confidence() {
    double sum = 0;
    int characters = 0;
    for (RecognizedLine line : lines) {
      for (RecognizedWord word : line.words()) {
        sum += word.confidence() * word.text().length();
        characters += word.text().length();
      }
    }
    return characters == 0 ? 0 : sum / characters;
  }
}
