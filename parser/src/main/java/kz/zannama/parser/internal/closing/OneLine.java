package kz.zannama.parser.internal.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.Letters;
import kz.zannama.parser.internal.head.OperativeWord;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Names;
import kz.zannama.text.Rules;
import kz.zannama.text.SignedPattern;

/// Parts a line that holds more of an act than a paragraph: a publisher's note before the preamble,
/// a signature after the last sentence, a draft behind that. Some archives keep a whole act on one
/// line.
public final class OneLine {
  private static final int SHORTEST = 200;
  private static final int LONGEST_SIGNATURE = 260;

  /// So much of a line tells whether it ends with a signature.
  private static final int LONGEST_END = SHORTEST + LONGEST_SIGNATURE;

  private static final Rules RULES = Rules.of(OneLine.class, "one-line.rules", Letters::foldedKey);

  private static final Pattern PUBLISHERS_REMARK = RULES.pattern("publishers-remark");
  private static final SignedPattern DRAFT_LABEL = RULES.signed("draft-label");
  private static final Pattern DRAFT_NAME = RULES.pattern("draft-name");
  private static final Pattern DRAFT_TITLE = RULES.pattern("draft-title");
  private static final SignedPattern NAME_BELOW_TITLE = RULES.signed("name-below-title");
  private static final Pattern REMARK_ON_FORCE = RULES.pattern("remark-on-force");
  private static final SignedPattern ENTRY = RULES.signed("entry");
  private static final Pattern OFFICE_ALONE = Pattern.compile("\\p{Lu}[\\p{L}\\s-]{6,100}");
  private static final Pattern SENTENCE_END = Pattern.compile("[.;\"]\\s+(?=\\p{Lu})");

  private OneLine() {}

  /// The parts of a line, in order; the line itself where it is one paragraph.
  public static List<Line> parts(Line line) {
    Optional<Matcher> found = DRAFT_LABEL.find(line.key());
    while (found.isPresent()) {
      Matcher label = found.get();
      if (isSigned(line.part(Math.max(0, label.start() - LONGEST_END), label.start()))) {
        List<Line> parts = new ArrayList<>(signed(line.part(0, label.start())));
        parts.add(line.part(label.start() + 1, label.end()));
        parts.addAll(draft(line.part(label.end() + 1, line.value().length())));
        return parts;
      }
      found = found.filter(Matcher::find);
    }
    return draft(line);
  }

  /// The name, the title and the text of a draft, and its signature.
  private static List<Line> draft(Line line) {
    List<Line> parts = new ArrayList<>();
    int from = 0;
    for (int cut : headCuts(line)) {
      parts.add(line.part(from, cut));
      from = cut;
    }
    parts.addAll(signed(from == 0 ? line : line.part(from, line.value().length())));
    return parts;
  }

  /// Where the name and the title of a draft end, in order; none where its text is not behind them.
  private static List<Integer> headCuts(Line line) {
    int end = line.value().length();
    Matcher name = DRAFT_NAME.matcher(line.key());
    Matcher title = DRAFT_TITLE.matcher(line.key());
    if (name.lookingAt() && title.region(name.end(), end).find()) {
      return List.of(name.end(), title.end());
    }
    return NAME_BELOW_TITLE.find(line.key()).stream().map(Matcher::end).toList();
  }

  /// Whether a line begins with the name that a draft has: «Қазақстан Республикасының Заңы …».
  public static boolean beginsWithDraftName(Line line) {
    return DRAFT_NAME.matcher(line.key()).lookingAt();
  }

  private static boolean isSigned(Line line) {
    return mayBeSigned(line, 0) && signatureStart(line, 0) < line.value().length();
  }

  private static List<Line> signed(Line line) {
    if (!mayBeSigned(line, 0)) {
      return List.of(line);
    }
    List<Line> parts = new ArrayList<>();
    int start = 0;
    Matcher remark = PUBLISHERS_REMARK.matcher(line.key());
    Matcher force = REMARK_ON_FORCE.matcher(line.key());
    if (remark.lookingAt()) {
      start = remark.end();
    } else if (force.lookingAt() && enacts(line, force.end())) {
      start = force.end();
    }
    if (start > 0) {
      parts.add(line.part(0, start));
    }
    boolean mayBeSigned = start == 0 || mayBeSigned(line, start);
    int signature = mayBeSigned ? signatureStart(line, start) : line.value().length();
    parts.add(line.part(start, signature));
    if (signature < line.value().length()) {
      parts.add(line.part(signature, line.value().length()));
    }
    return parts;
  }

  private static boolean enacts(Line line, int from) {
    return OperativeWord.in(line.part(from, line.value().length())).isPresent();
  }

  /// Whether a line is longer than a paragraph, or tells in its last sentence but one when the act
  /// enters into force, which is the last that acts say.
  private static boolean mayBeSigned(Line line, int from) {
    return line.value().length() - from >= SHORTEST || ENTRY.isIn(line.key());
  }

  /// Where «… енгізіледі. Аудан әкімі Б. Құлекеев» goes over to the signature.
  private static int signatureStart(Line line, int from) {
    String value = line.value();
    int name = Names.startAtEnd(value);
    if (name < 0) {
      return officeStart(line, from);
    }
    int earliest = Math.max(from, value.length() - LONGEST_SIGNATURE);
    Matcher end = SENTENCE_END.matcher(value).region(earliest, name);
    int start = -1;
    while (end.find()) {
      if (!endsInitial(value, end.start())) {
        start = end.end();
      }
    }
    boolean signed = start > from && Closing.namesOffice(line.part(start, value.length()));
    return signed ? start : value.length();
  }

  /// Where the last sentence goes over to an office without a name: «… енеді. Қазақстан
  /// Республикасының Президенті», «… подписания. Министр культуры Республики Казахстан», «…
  /// енгізіледі. Министр».
  private static int officeStart(Line line, int from) {
    String value = line.value();
    int stop = value.lastIndexOf(". ");
    if (stop <= from || endsInitial(value, stop)) {
      return value.length();
    }
    Line office = line.part(stop + 1, value.length());
    int word = OFFICE_ALONE.matcher(office.value()).matches() ? firstWord(office.key()) : 0;
    boolean signs =
        word > 0 && (Closing.signsOffice(office) || Closing.namesOffice(office.part(0, word)));
    return signs ? stop + 2 : value.length();
  }

  private static int firstWord(String key) {
    int blank = key.indexOf(' ');
    return blank < 0 ? key.length() : blank;
  }

  private static boolean endsInitial(String value, int stop) {
    return stop >= 2 && Character.isUpperCase(value.charAt(stop - 1)) && value.charAt(stop) == '.';
  }
}
