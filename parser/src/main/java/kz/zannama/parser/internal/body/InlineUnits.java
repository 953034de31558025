package kz.zannama.parser.internal.body;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.model.ProvisionKind;
import kz.zannama.parser.internal.amend.instruction.QuotedRange;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Marker;
import kz.zannama.parser.internal.line.Markers;

/// Parts a line that holds several units: «… ҚАУЛЫ ЕТЕДІ: 1. … 2. …», «… мыналар: 1) …; 2) …».
///
/// Whole acts stand on one line in some archives. A number opens a unit inside a line only where it
/// is the next one of its list, or one that was inserted behind it («5. …. 5-1. …»), and what comes
/// before it ends a sentence or an item.
public final class InlineUnits {
  /// Behind «1. (Пункты 1-3 утратили силу - …)» comes 4.
  private static final int FARTHEST_BEHIND_REMARK = 5;

  // «. 2. Осы», «: 1) …», «; 2) …»
  private static final Pattern CANDIDATE =
      Pattern.compile(
          "(?<=[.;:!?\")])\\s(\\d{1,3}(?:-\\d{1,2})?+)\\s?([.)])(?!\\d)\\s?(?=[\\p{L}\\d\"(])");

  // «3. 1997 жыл …», «3. 1997 год …»: a sentence that begins with a year
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}\\s\\p{L}");

  private InlineUnits() {}

  /// A line and the stretches of it that are quoted.
  ///
  /// @param line the line
  /// @param quoted stretches of quoted wording, by place, as from and to
  record Quoted(Line line, List<QuotedRange> quoted) {
    boolean isQuoted(int place) {
      return quoted.stream().anyMatch(range -> range.from() <= place && place < range.to());
    }
  }

  /// The units of a line, in order; the line itself where it holds one.
  ///
  /// @param lastParagraph the number of the paragraph read last, 0 for none
  static List<Line> parts(Quoted quoted, int lastParagraph) {
    Line line = quoted.line();
    if (line.key().length() < 40) {
      return List.of(line);
    }
    List<Integer> cuts = cuts(quoted, lastParagraph);
    if (cuts.isEmpty()) {
      return List.of(line);
    }
    List<Line> parts = new ArrayList<>();
    int from = 0;
    for (int cut : cuts) {
      parts.add(line.part(from, cut));
      from = cut;
    }
    parts.add(line.part(from, line.value().length()));
    return parts.stream().filter(part -> !part.isBlank()).toList();
  }

  private static List<Integer> cuts(Quoted quoted, int lastParagraph) {
    Line line = quoted.line();
    Optional<Marker> own = Markers.at(line);
    int paragraph =
        own.filter(m -> m.kind() == ProvisionKind.PARAGRAPH)
            .map(InlineUnits::number)
            .orElse(lastParagraph);
    int subparagraph =
        own.filter(m -> m.kind() == ProvisionKind.SUBPARAGRAPH).map(InlineUnits::number).orElse(0);
    List<Integer> cuts = new ArrayList<>();
    Matcher matcher = CANDIDATE.matcher(line.key());
    boolean found = matcher.find();
    BitSet remarks = found ? remarkEnds(line.key()) : new BitSet();
    for (; found; found = matcher.find()) {
      if (quoted.isQuoted(matcher.start(1))) {
        continue;
      }
      int number = leading(matcher.group(1));
      boolean inserted = number > 0 && matcher.group(1).indexOf('-') > 0;
      boolean dot = matcher.group(2).equals(".");
      boolean remark = remarks.get(matcher.start());
      int furthest = paragraph + (remark ? FARTHEST_BEHIND_REMARK : 1);
      boolean next = number > paragraph && number <= furthest || inserted && number == paragraph;
      if (dot && next && opensSentence(line, matcher, remark)) {
        cuts.add(matcher.start(1));
        paragraph = number;
        subparagraph = 0;
      } else if (!dot
          && (number == subparagraph + 1 || inserted && number == subparagraph)
          && opensItem(line, matcher, subparagraph, remark)) {
        cuts.add(matcher.start(1));
        subparagraph = number;
      }
    }
    return cuts;
  }

  private static boolean opensSentence(Line line, Matcher matcher, boolean behindRemark) {
    char before = line.key().charAt(matcher.start() - 1);
    char after = line.value().charAt(matcher.end());
    return (before == '.' || before == ':' || before == '"' || behindRemark)
        && (Character.isUpperCase(after)
            || "\"«“(".indexOf(after) >= 0
            || YEAR.matcher(line.key()).region(matcher.end(), line.key().length()).lookingAt());
  }

  private static boolean opensItem(Line line, Matcher matcher, int last, boolean behindRemark) {
    char before = line.key().charAt(matcher.start() - 1);
    return last == 0 ? before == ':' : before == ';' || before == '.' || behindRemark;
  }

  /// The places behind brackets that close what another has opened, as in «1) (Подпункт 1 утратил
  /// силу - …) 2) …»: not in «подпунктами 1) 2)».
  private static BitSet remarkEnds(String key) {
    BitSet ends = new BitSet();
    boolean open = false;
    for (int at = 0; at < key.length(); at++) {
      char c = key.charAt(at);
      if (c == ')' && open) {
        ends.set(at + 1);
      }
      open = c == '(' || open && c != ')';
    }
    return ends;
  }

  private static int number(Marker marker) {
    return marker.number().map(InlineUnits::leading).orElse(0);
  }

  public static int leading(String number) {
    int end = 0;
    while (end < number.length() && Character.isDigit(number.charAt(end)) && end < 6) {
      end++;
    }
    return end == 0 ? 0 : Integer.parseInt(number.substring(0, end));
  }
}
