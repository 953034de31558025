package kz.zannama.parser.internal.amend.instruction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import kz.zannama.language.Letters;
import kz.zannama.model.Language;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.amend.instruction.AmendingVerbs.FoundVerb;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.text.Quotes;

/// Paragraphs of an amending act as one text, with what reading it needs to know of each place.
///
/// Instructions and wordings run over paragraphs in any way, so they are read from the joined text;
/// a line feed stands between two paragraphs.
public final class AmendingText {
  private final List<SourceText> paragraphs;
  private final int[] starts;
  private final BitSet firsts = new BitSet();
  private final String value;
  private final String key;
  private final Language language;
  private final List<FoundVerb> verbs;

  /// Found when they are first asked for: most texts amend nothing.
  private Optional<Quotes> quotes = Optional.empty();

  public AmendingText(List<SourceText> paragraphs, Language language) {
    this.paragraphs = List.copyOf(paragraphs);
    this.language = language;
    this.starts = new int[paragraphs.size()];
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < paragraphs.size(); i++) {
      starts[i] = joined.length();
      joined.append(paragraphs.get(i).value()).append('\n');
    }
    this.value = joined.toString();
    this.key = Letters.foldedKey(value);
    this.verbs = AmendingVerbs.OF_INSTRUCTIONS.find(key, language);
  }

  /// The lines of an act, of which some begin an annex.
  public static AmendingText of(List<OperativeLine> lines, Language language) {
    AmendingText text =
        new AmendingText(lines.stream().map(OperativeLine::text).toList(), language);
    for (int i = 0; i < lines.size(); i++) {
      text.firsts.set(text.starts[i], lines.get(i).first());
    }
    return text;
  }

  /// Whether an annex begins at a place.
  boolean beginsAnnex(int place) {
    return firsts.get(place);
  }

  public Language language() {
    return language;
  }

  /// The joined text as printed.
  public String value() {
    return value;
  }

  /// The joined text as it is compared; a line feed is a blank in it.
  public String key() {
    return key;
  }

  public Quotes quotes() {
    if (quotes.isEmpty()) {
      quotes = Optional.of(new Quotes(value, key));
    }
    return quotes.get();
  }

  public int length() {
    return value.length();
  }

  /// The verbs that begin in a stretch, in reading order.
  List<FoundVerb> verbs(int from, int to) {
    int first = firstVerb(from);
    int last = first;
    while (last < verbs.size() && verbs.get(last).start() < to) {
      last++;
    }
    return verbs.subList(first, last);
  }

  private int firstVerb(int from) {
    int low = 0;
    int high = verbs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (verbs.get(middle).start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int paragraphCount() {
    return paragraphs.size();
  }

  /// The paragraph that a place belongs to.
  int paragraphAt(int place) {
    int found = Arrays.binarySearch(starts, place);
    return found >= 0 ? found : -found - 2;
  }

  /// The end of the tables that follow a paragraph directly, and do not open a quote themselves;
  /// the paragraph's own end where none does.
  int endOfTables(int paragraph) {
    int last = paragraph;
    while (last + 1 < paragraphs.size()
        && paragraphs.get(last + 1).value().indexOf(Placeholder.TABLE) == 0) {
      last++;
    }
    return end(last);
  }

  /// Where a paragraph begins.
  int start(int paragraph) {
    return starts[paragraph];
  }

  /// The place after a paragraph's last character.
  int end(int paragraph) {
    return starts[paragraph] + paragraphs.get(paragraph).value().length();
  }

  /// Whether nothing but blanks stands before a place in its paragraph.
  boolean opensParagraph(int place) {
    int at = place;
    while (at > 0 && value.charAt(at - 1) != '\n' && isBlank(value.charAt(at - 1))) {
      at--;
    }
    return at == 0 || value.charAt(at - 1) == '\n';
  }

  /// Whether nothing but blanks follows a place in its paragraph.
  boolean endsParagraph(int place) {
    int at = skipSpaces(place);
    return at >= value.length() || value.charAt(at) == '\n';
  }

  /// The first character from a place on that is no blank of its paragraph.
  int skipSpaces(int place) {
    int at = place;
    while (at < value.length() && value.charAt(at) != '\n' && isBlank(value.charAt(at))) {
      at++;
    }
    return at;
  }

  /// The first character from a place on that is no blank, or the end.
  int skipBlanks(int place) {
    int at = place;
    while (at < value.length() && isBlank(value.charAt(at))) {
      at++;
    }
    return at;
  }

  /// The place after the last character before a place that is no blank.
  int lastInk(int place) {
    int at = place;
    while (at > 0 && isBlank(value.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == Placeholder.TABLE;
  }

  /// Where a stretch is printed; one that runs over paragraphs from its start to its end.
  public Span span(int from, int to) {
    int first = paragraphAt(from);
    int last = paragraphAt(Math.max(from, to - 1));
    Span begin = part(first, from, Math.min(to, end(first)));
    return first == last ? begin : begin.to(part(last, start(last), to));
  }

  private Span part(int paragraph, int from, int to) {
    int start = starts[paragraph];
    int length = paragraphs.get(paragraph).value().length();
    int begin = Math.min(Math.max(0, from - start), length);
    return paragraphs.get(paragraph).span(begin, Math.min(Math.max(begin, to - start), length));
  }

  /// Stretches of the joined text, in order, as stretches of each paragraph.
  List<List<QuotedRange>> byParagraph(List<QuotedRange> stretches) {
    List<List<QuotedRange>> ranges = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      List<QuotedRange> here = new ArrayList<>();
      while (next < stretches.size() && stretches.get(next).to() <= start(i)) {
        next++;
      }
      for (int j = next; j < stretches.size() && stretches.get(j).from() < end(i); j++) {
        int from = Math.max(stretches.get(j).from(), start(i)) - start(i);
        here.add(new QuotedRange(from, Math.min(stretches.get(j).to(), end(i)) - start(i)));
      }
      ranges.add(List.copyOf(here));
    }
    return List.copyOf(ranges);
  }
}
