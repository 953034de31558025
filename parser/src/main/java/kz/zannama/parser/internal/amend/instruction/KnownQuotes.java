package kz.zannama.parser.internal.amend.instruction;

import java.util.List;

/// The paragraphs that are known to be new wording from the start.
public final class KnownQuotes {
  private final AmendingText text;
  private final List<OperativeLine> lines;

  private KnownQuotes(AmendingText text, List<OperativeLine> lines) {
    this.text = text;
    this.lines = lines;
  }

  public static KnownQuotes of(List<OperativeLine> lines, AmendingText text) {
    return new KnownQuotes(text, lines);
  }

  /// Nothing known.
  static KnownQuotes none(AmendingText text) {
    return new KnownQuotes(text, List.of());
  }

  boolean contains(int place) {
    int paragraph = text.paragraphAt(place);
    return paragraph < lines.size() && lines.get(paragraph).quoted();
  }

  /// The end of the paragraph that a place belongs to.
  int end(int place) {
    return text.end(text.paragraphAt(place));
  }
}
