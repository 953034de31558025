package kz.zannama.parser.internal.source.word.odt;

import kz.zannama.parser.internal.source.word.markup.Markup;

/// How often rows and cells are repeated: a file of a few bytes may ask for a million copies of a
/// table. What all copies of a document hold together is bounded.
final class Copies {
  private static final int MOST = 100_000;

  private long left = MOST;

  /// How many times an element is to be read, at least once.
  ///
  /// @param wanted how often the file has it
  int of(Markup element, int wanted) {
    if (wanted <= 1) {
      return 1;
    }
    long weight = weight(element);
    long further = Math.min(wanted - 1L, left / weight);
    left -= further * weight;
    return (int) (1 + further);
  }

  private static long weight(Markup element) {
    long weight = 1L + element.text().length();
    for (Markup child : element.children()) {
      weight += weight(child);
    }
    return weight;
  }
}
