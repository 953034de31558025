package kz.zannama.parser.internal.body;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.Letters;
import kz.zannama.model.ProvisionKind;
import kz.zannama.parser.internal.amend.instruction.QuotedRange;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Marker;
import kz.zannama.parser.internal.line.Markers;
import kz.zannama.text.Rules;
import kz.zannama.text.SignedPattern;

/// Parts a line that holds several units: «… ҚАУЛЫ ЕТЕДІ: 1. … 2. …», «… мыналар: 1) …; 2) …», «…
/// Статья 2. Основные понятия 1. … 2. …».
///
/// Whole acts stand on one line in some archives. A number opens a unit inside a line only where it
/// is the next one of its list, or one that was inserted behind it («5. …. 5-1. …»), and what comes
/// before it ends a sentence or an item, or is the heading of an article or chapter.
public final class InlineUnits {
  /// Behind «1. (Пункты 1-3 утратили силу - …)» comes 4.
  private static final int FARTHEST_BEHIND_REMARK = 5;

  private static final int SHORTEST = 40;
  private static final int LONGEST_HEADING = 400;

  // « 2. Осы», « 1) …», «…;2) …» where a source dropped the break of a line
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?=\\d)(?<=\\s|[\\p{L}\")][.;:])(\\d{1,3}(?:-\\d{1,2})?+)\\s?([.)])(?!\\d)(?=\\s?([\\p{L}\\d\"(]))");

  private static final SignedPattern WORDED =
      Rules.of(InlineUnits.class, "inline-units.rules", Letters::foldedKey).signed("worded");

  // «3. 1997 жыл …», «3. 1997 год …»: a sentence that begins with a year
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}\\s\\p{L}");

  private final Quoted quoted;
  private final Line line;
  private final LastNumbers last;
  private final List<Integer> cuts = new ArrayList<>();
  private BitSet remarkEnds = new BitSet();

  /// The last item of the list that is being read.
  private int item;

  /// Where the words of an article or chapter begin that may be its heading; -1 for none.
  private int heading = -1;

  private InlineUnits(Quoted quoted, LastNumbers last) {
    this.quoted = quoted;
    line = quoted.line();
    this.last = last.copy();
  }

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
  /// @param last the numbers of the units above it
  static List<Line> parts(Quoted quoted, LastNumbers last) {
    Line line = quoted.line();
    if (line.key().length() < SHORTEST) {
      return List.of(line);
    }
    List<Integer> cuts = new InlineUnits(quoted, last).cuts();
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

  private List<Integer> cuts() {
    Matcher numbered = NUMBERED.matcher(line.key());
    Optional<Matcher> worded = WORDED.find(line.key());
    boolean isNumbered = numbered.find();
    if (isNumbered || worded.isPresent()) {
      Markers.at(line).ifPresent(own -> open(own, own.length()));
    }
    if (isNumbered) {
      remarkEnds = remarkEnds(line.key());
    }
    while (isNumbered || worded.isPresent()) {
      if (isNumbered && (worded.isEmpty() || numbered.start() < worded.get().start())) {
        numbered(numbered);
        isNumbered = numbered.find();
      } else {
        worded.ifPresent(this::worded);
        worded = worded.filter(Matcher::find);
      }
    }
    return cuts;
  }

  private void open(Marker marker, int words) {
    last.count(marker);
    boolean isItem = marker.kind() == ProvisionKind.SUBPARAGRAPH;
    item = isItem ? number(marker) : 0;
    boolean headed = marker.kind().isContainer() || marker.kind() == ProvisionKind.ARTICLE;
    heading = headed ? words : -1;
  }

  private void cut(int at, ProvisionKind kind, String number) {
    cuts.add(at);
    open(new Marker(kind, Optional.of(number), 0), at);
  }

  private void worded(Matcher matcher) {
    if (quoted.isQuoted(matcher.start())) {
      return;
    }
    Line rest = line.part(matcher.start(), line.value().length());
    Optional<Marker> marker = Markers.at(rest).filter(it -> isNext(it) && opensHeading(matcher));
    marker.ifPresent(it -> {
      cuts.add(matcher.start());
      open(it, matcher.end());
    });
  }

  private boolean isNext(Marker marker) {
    int before = last.of(marker.kind());
    int number = number(marker);
    boolean inserted = marker.number().filter(it -> it.indexOf('-') > 0).isPresent();
    return number == before + 1 || inserted && number > 0 && number == before;
  }

  /// Whether a heading begins behind a unit's name: behind a dot with a capital letter or a quote,
  /// without one only where what comes before ends.
  private boolean opensHeading(Matcher matcher) {
    boolean dotted = matcher.group().indexOf('.') > 0;
    char before = line.key().charAt(Math.max(0, matcher.start() - 2));
    char after = line.value().charAt(matcher.end());
    return Character.isUpperCase(after)
            && (dotted || ".;\"".indexOf(before) >= 0 || endsHeading(matcher.start()))
        || dotted && ".;".indexOf(before) >= 0;
  }

  private void numbered(Matcher matcher) {
    int start = matcher.start();
    boolean apart = Character.isWhitespace(line.key().charAt(start - 1));
    int end = apart ? start - 1 : start;
    // «(P.LS.05.TRN.005)»
    boolean code = !apart && Character.isUpperCase(line.value().charAt(end - 2));
    if (code || quoted.isQuoted(start)) {
      return;
    }
    String printed = matcher.group(1);
    int number = leading(printed);
    boolean inserted = number > 0 && printed.indexOf('-') > 0;
    boolean dot = matcher.group(2).equals(".");
    boolean remark = remarkEnds.get(end);
    int furthest = last.paragraph() + (remark ? FARTHEST_BEHIND_REMARK : 1);
    boolean next =
        number > last.paragraph() && number <= furthest || inserted && number == last.paragraph();
    boolean behind = remark || apart && endsHeading(end);
    if (dot && next && opensSentence(matcher, end, behind)) {
      cut(start, ProvisionKind.PARAGRAPH, printed);
    } else if (!dot
        && (number == item + 1 || inserted && number == item)
        && opensItem(end, remark)) {
      cut(start, ProvisionKind.SUBPARAGRAPH, printed);
    }
  }

  /// @param end where the words before the number end
  /// @param ended whether a remark or a heading ends there
  private boolean opensSentence(Matcher matcher, int end, boolean ended) {
    char before = line.key().charAt(Math.max(0, end - 1));
    int words = matcher.start(3);
    char after = line.value().charAt(words);
    return (".;:\"".indexOf(before) >= 0 || ended)
        && (Character.isUpperCase(after)
            || "\"«“(".indexOf(after) >= 0
            || YEAR.matcher(line.key()).region(words, line.key().length()).lookingAt());
  }

  /// Whether the words between the name of an article or chapter and a number may be its heading.
  private boolean endsHeading(int end) {
    int length = end - heading;
    return heading >= 0 && length > 0 && length <= LONGEST_HEADING;
  }

  /// @param end where the words before the number end
  private boolean opensItem(int end, boolean behindRemark) {
    char before = line.key().charAt(end - 1);
    return item == 0 ? before == ':' : before == ';' || before == '.' || behindRemark;
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
