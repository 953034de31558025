package kz.zannama.parser.internal.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the new wording that follows an instruction.
///
/// Quotes in real acts are nested, missing or doubled, so they only propose where a wording ends;
/// it ends where after a closing quote the next instruction, context or outer number begins, or
/// where one begins so plainly that it needs no quote.
final class WordingReader {
  private static final String PUNCTUATION = ";.,:";

  private final AmendingText text;
  private final BoundaryReader boundaries;

  WordingReader(AmendingText text, BoundaryReader boundaries) {
    this.text = text;
    this.boundaries = boundaries;
  }

  /// The wording that begins at a place, where one does.
  ///
  /// @param outer the number of the amending act's paragraph around it, 0 if unknown
  Optional<Wording> read(int place, int outer) {
    int start = text.skipBlanks(place);
    Boundary first = boundaries.at(start, outer, false);
    if (first != Boundary.QUOTE && first != Boundary.NONE) {
      return Optional.empty();
    }
    List<QuotedRange> blocks = new ArrayList<>();
    int block = start;
    int fallback = -1;
    int at = start + 1;
    while (at < text.length()) {
      if (text.value().charAt(at - 1) == '\n' && !text.endsParagraph(at)) {
        int line = text.skipBlanks(at);
        Boundary boundary = boundaries.at(line, outer, false);
        if (boundary != Boundary.NONE && boundary != Boundary.QUOTE) {
          return Optional.of(ended(blocks, block, lastInk(line), line));
        }
      }
      if (!QuoteMarks.isQuote(text.key(), at) || !closesHard(at)) {
        at++;
        continue;
      }
      int close = endOfRun(at);
      int next = text.skipBlanks(afterPunctuation(close));
      Boundary boundary = boundaries.at(next, outer, true);
      if (boundary == Boundary.QUOTE) {
        blocks.add(new QuotedRange(block, close));
        block = next;
        at = next + 1;
        continue;
      }
      if (boundary != Boundary.NONE) {
        return Optional.of(ended(blocks, block, close, next));
      }
      if (text.endsParagraph(afterPunctuation(close))) {
        fallback = close;
      }
      at = Math.max(at + 1, close);
    }
    return Optional.of(fallback(blocks, block, fallback, first));
  }

  private static Wording ended(List<QuotedRange> blocks, int block, int close, int next) {
    if (close > block) {
      blocks.add(new QuotedRange(block, close));
    }
    return new Wording(blocks, next);
  }

  /// Where nothing says that the wording ends: the last quote that closes a paragraph, else the end
  /// of the paragraph if no quote opened it, else everything.
  private Wording fallback(List<QuotedRange> blocks, int block, int close, Boundary first) {
    if (close > block) {
      return ended(blocks, block, close, afterPunctuation(close));
    }
    if (first == Boundary.NONE && blocks.isEmpty()) {
      int end = text.end(text.paragraphAt(block));
      return ended(blocks, block, end, end);
    }
    return ended(blocks, block, lastInk(text.length()), text.length());
  }

  /// Whether a quote closes and punctuation or the paragraph's end is beside it.
  private boolean closesHard(int at) {
    if (!QuoteMarks.closes(text, at)) {
      return false;
    }
    int after = endOfRun(at);
    return PUNCTUATION.indexOf(text.value().charAt(at - 1)) >= 0
        || after < text.length() && PUNCTUATION.indexOf(text.value().charAt(after)) >= 0
        || text.endsParagraph(after);
  }

  private int endOfRun(int at) {
    int end = at;
    while (QuoteMarks.isQuote(text.key(), end)) {
      end++;
    }
    return end;
  }

  private int afterPunctuation(int close) {
    int at = close;
    while (at < text.length() && PUNCTUATION.indexOf(text.value().charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /// The place after the last character before a place that is no blank.
  private int lastInk(int place) {
    int at = place;
    while (at > 0 && AmendingText.isBlank(text.value().charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
