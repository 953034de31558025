package kz.zannama.parser.internal.amend.instruction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the new wording that follows an instruction.
///
/// Quotes in real acts are nested, missing or doubled, so they only propose where a wording ends;
/// it ends where after a closing quote the next instruction, context or outer number begins, or
/// where one begins so plainly that it needs no quote and none is about to close.
final class WordingReader {
  private static final int LONGEST_WORD = 20;

  /// So far behind a line that reads like an instruction the quote may stand that closes it in.
  private static final int FARTHEST_END = 2000;

  private final AmendingText text;
  private final BoundaryReader boundaries;

  /// From here to the end of the text nothing ends a wording, but for paragraphs of the numbers
  /// below: text that was read in vain is not read again for the next instruction.
  private int barren = Integer.MAX_VALUE;

  /// The last place of each number that may be one of the amending act's paragraphs.
  private final Map<Integer, Integer> numbered = new HashMap<>();

  WordingReader(AmendingText text, BoundaryReader boundaries) {
    this.text = text;
    this.boundaries = boundaries;
  }

  /// The wording that begins at a place, where one does.
  ///
  /// @param outer the number of the amending act's paragraph around it, 0 if unknown
  Optional<QuotedWording> read(int place, int outer) {
    int start = text.skipBlanks(place);
    Boundary first = boundaries.at(start, outer, false);
    if (first != Boundary.QUOTE && first != Boundary.NONE) {
      return Optional.empty();
    }
    if (start >= barren && (outer == 0 || numbered.getOrDefault(outer + 1, 0) < start)) {
      return Optional.of(fallback(new ArrayList<>(), start, -1, first));
    }
    return Optional.of(read(start, outer, first));
  }

  private QuotedWording read(int start, int outer, Boundary first) {
    List<QuotedRange> blocks = new ArrayList<>();
    int block = start;
    int fallback = -1;
    int at = start + 1;
    QuoteRun run = QuoteRun.at(text, at);
    while (at < text.length()) {
      if (text.value().charAt(at - 1) == '\n' && !text.endsParagraph(at)) {
        int line = text.skipBlanks(at);
        Boundary boundary = boundary(line, outer, false);
        boolean closes = text.quotes().isQuote(line) && !text.quotes().opens(line);
        boolean ends = !closes && boundary != Boundary.NONE && boundary != Boundary.QUOTE;
        if (ends && !(boundary == Boundary.INSTRUCTION && isQuotedOn(block, line))) {
          return ended(blocks, block, text.lastInk(line), line);
        }
      }
      if (isInsideLine(at) && goesOnWithoutQuote(at, outer)) {
        return ended(blocks, block, text.lastInk(at), at);
      }
      run = at < run.end() ? run : QuoteRun.at(text, at);
      if (!run.closesHard(text, at)) {
        at++;
        continue;
      }
      int close = run.end();
      int next = text.skipBlanks(afterPunctuation(close));
      Boundary boundary = boundary(next, outer, true);
      if (boundary == Boundary.NONE) {
        int behind = behindWord(next);
        boundary = behind < 0 ? boundary : plain(boundary(behind, outer, true));
        next = boundary == Boundary.NONE ? next : behind;
      }
      if (boundary == Boundary.QUOTE && goesOn(close, next)) {
        at = next;
        continue;
      }
      if (boundary == Boundary.QUOTE) {
        blocks.add(new QuotedRange(block, close));
        block = next;
        at = next + 1;
        continue;
      }
      if (boundary != Boundary.NONE) {
        return ended(blocks, block, close, next);
      }
      if (text.endsParagraph(afterPunctuation(close))) {
        fallback = close;
      }
      at = Math.max(at + 1, close);
    }
    if (blocks.isEmpty() && fallback < 0) {
      barren = Math.min(barren, start);
    }
    return fallback(blocks, block, fallback, first);
  }

  /// Whether a number stands behind the end of a sentence or item of its line.
  private boolean isInsideLine(int place) {
    return Character.isDigit(text.value().charAt(place))
        && text.value().charAt(place - 1) == ' '
        && ";.".indexOf(text.value().charAt(place - 2)) >= 0;
  }

  /// Whether a line goes on with the next instruction, or with where that applies, and lacks the
  /// quote that closes the wording: «2) рұқсат – құжат; 4-тармақ мынадай редакцияда жазылсын: "4.».
  private boolean goesOnWithoutQuote(int place, int outer) {
    Boundary boundary = boundary(place, outer, false);
    return boundary == Boundary.INSTRUCTION || boundary == Boundary.CONTEXT;
  }

  /// «"Әдебиет", "Ғылым" бағыттары»: a comma joins quoted words of one sentence.
  private boolean goesOn(int close, int next) {
    return text.paragraphAt(close) == text.paragraphAt(next)
        && text.value().substring(close, next).strip().equals(",")
        && next + 1 < text.length()
        && !Character.isDigit(text.value().charAt(next + 1));
  }

  /// Whether a line that reads like an instruction stands inside the wording around it: a quote has
  /// opened that, a sentence ends before the line, and the next quote closes at the end of a
  /// paragraph. Behind a semicolon the line is an instruction, and a quote is missing.
  private boolean isQuotedOn(int block, int line) {
    int next = text.quotes().next(line);
    boolean open = text.quotes().isQuote(block) && text.quotes().opens(block);
    return open
        && text.value().charAt(text.lastInk(line) - 1) == '.'
        && next >= 0
        && next - line < FARTHEST_END
        && !text.quotes().opens(next)
        && QuoteRun.at(text, next).closesHard(text, next)
        && text.endsParagraph(afterPunctuation(QuoteRun.at(text, next).end()));
  }

  /// The place behind one word that ends a sentence, as in «…" белгіленсін. 4-тармақ …»; -1 where
  /// no such word stands.
  private int behindWord(int place) {
    int at = place;
    while (at < text.length() && Character.isLowerCase(text.value().charAt(at))) {
      at++;
    }
    boolean ends = at > place && at < text.length() && ".;".indexOf(text.value().charAt(at)) >= 0;
    return ends && at - place <= LONGEST_WORD ? text.skipBlanks(at + 1) : -1;
  }

  private static Boundary plain(Boundary boundary) {
    return boundary == Boundary.INSTRUCTION ? boundary : Boundary.NONE;
  }

  private Boundary boundary(int place, int outer, boolean afterQuote) {
    BoundaryReader.FoundBoundary found = boundaries.find(place, afterQuote);
    if (found.number() > 0) {
      numbered.merge(found.number(), place, Math::max);
    }
    return found.in(outer);
  }

  private static QuotedWording ended(List<QuotedRange> blocks, int block, int close, int next) {
    if (close > block) {
      blocks.add(new QuotedRange(block, close));
    }
    return new QuotedWording(blocks, next);
  }

  /// Where nothing says that the wording ends: the last quote that closes a paragraph, else the end
  /// of the paragraph if no quote opened it, else everything.
  private QuotedWording fallback(List<QuotedRange> blocks, int block, int close, Boundary first) {
    if (close > block) {
      return ended(blocks, block, close, afterPunctuation(close));
    }
    if (first == Boundary.NONE && blocks.isEmpty()) {
      int end = text.end(text.paragraphAt(block));
      return ended(blocks, block, end, end);
    }
    return ended(blocks, block, text.lastInk(text.length()), text.length());
  }

  private int afterPunctuation(int close) {
    int first = text.skipSpaces(close);
    int at = first;
    while (at < text.length() && QuoteRun.isPunctuation(text.value().charAt(at))) {
      at++;
    }
    return at == first ? close : at;
  }
}
