package kz.zannama.parser.internal.annex;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.ActDates;
import kz.zannama.language.Letters;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Lines;
import kz.zannama.parser.internal.source.Style;
import kz.zannama.text.Rules;
import kz.zannama.text.SignedPattern;

/// The header of an annex, in the key of its joined lines.
///
/// Specimens: «… 2014 жылғы 25 желтоқсандағы № 2482 қаулысына 1-қосымша», «қосымша 1», «Приложение
/// 1 к приказу …», «Утвержден приказом …», «… шешімімен бекітілген».
public final class AnnexHeader {
  static final int LONGEST = 700;

  private static final Rules RULES =
      Rules.of(AnnexHeader.class, "annex-header.rules", Letters::foldedKey);

  private static final SignedPattern KAZAKH = RULES.signed("kazakh");
  private static final Pattern RUSSIAN = RULES.pattern("russian");
  private static final Pattern RUSSIAN_AT_END = RULES.pattern("russian-at-end");
  private static final Pattern RUSSIAN_STAMP = RULES.pattern("russian-stamp");
  private static final SignedPattern KAZAKH_STAMP = RULES.signed("kazakh-stamp");
  private static final Pattern KAZAKH_STAMP_FIRST = RULES.pattern("kazakh-stamp-first");

  private static final Pattern SENTENCE = RULES.pattern("sentence");
  private static final Pattern ENDS_AS_TEXT = Pattern.compile("[;:,]\\s*+$");
  private static final Pattern ACT_NOUN = RULES.pattern("act-noun");
  private static final Pattern FIRST_OF_TWO = RULES.pattern("first-of-two");
  private static final Pattern OBJECT = RULES.pattern("object");
  private static final Pattern OF_APPROVED = RULES.pattern("of-approved");

  private static final Pattern ABOVE_MARKS = RULES.pattern("above-marks");

  private static final Pattern GLUED = RULES.pattern("glued");

  private AnnexHeader() {}

  /// The lines of a header that runs on into what stands at the right below it, all in one line:
  /// the header, then the rest as a line aside. A line alone where it does not.
  public static List<Line> parted(Line line) {
    Matcher end = ABOVE_MARKS.matcher(line.key());
    if (opens(line.key()) || !end.find()) {
      return List.of(line);
    }
    Line header = line.part(0, end.end());
    Line rest = line.part(end.end(), line.value().length());
    boolean words = rest.value().codePoints().anyMatch(Character::isLetter);
    boolean marks = words && !Character.isLowerCase(rest.value().charAt(0)) && !end.find();
    return marks && opens(header.key())
        ? List.of(header, Line.of(rest.text(), Style.PLAIN).asAside())
        : List.of(line);
  }

  /// Whether a line may stand in a Kazakh header; cheaper than to ask whether it opens an annex.
  static boolean mayStandIn(String key) {
    return KAZAKH.mayBeIn(key) || KAZAKH_STAMP.mayBeIn(key);
  }

  /// Whether a joined header, in its key, opens an annex.
  public static boolean opens(String key) {
    if (key.length() > LONGEST
        || ENDS_AS_TEXT.matcher(key).find()
        || SENTENCE.matcher(key).find()) {
      return false;
    }
    return KAZAKH.isIn(key)
        || RUSSIAN.matcher(key).lookingAt()
        || RUSSIAN_STAMP.matcher(key).lookingAt()
        || KAZAKH_STAMP.isIn(key)
        || KAZAKH_STAMP_FIRST.matcher(key).lookingAt();
  }

  /// Whether a line may be the first of a header that goes on in the next ones.
  static boolean opensRussian(String key) {
    return RUSSIAN.matcher(key).lookingAt() || RUSSIAN_STAMP.matcher(key).lookingAt();
  }

  /// Whether the header is only an approval stamp, without the word for annex.
  static boolean isStamp(String key) {
    return opens(key) && !KAZAKH.isIn(key) && !RUSSIAN.matcher(key).lookingAt();
  }

  /// The header of the act itself, where that of the act it changes stands beside it: in the
  /// annexes of an act that gives those of another one a new wording. It is the first one, or one
  /// below it that is of a later year.
  public static Line own(Line header) {
    Matcher two = FIRST_OF_TWO.matcher(header.key());
    if (header.key().length() > 2 * LONGEST || !two.lookingAt()) {
      return header;
    }
    Line first = header.part(0, two.end());
    Line second = header.part(two.end(), header.value().length());
    return isLater(second, first) ? second : first;
  }

  private static boolean isLater(Line header, Line other) {
    return year(other).isPresent() && year(header).orElse(0) > year(other).getAsInt();
  }

  private static OptionalInt year(Line header) {
    return ActDates.find(header.value()).stream()
        .mapToInt(found -> found.date().getYear())
        .findFirst();
  }

  /// The number of the annex, of two headers that of the act's own.
  static Optional<String> number(List<Line> header) {
    return number(own(Lines.joined(header)).key());
  }

  /// The number in a header, in its key.
  static Optional<String> number(String key) {
    Matcher kazakh = KAZAKH.pattern().matcher(key);
    if (kazakh.find()) {
      return Optional.ofNullable(kazakh.group(1) != null ? kazakh.group(1) : kazakh.group(2));
    }
    Matcher russian = RUSSIAN.matcher(key);
    if (russian.lookingAt()) {
      return Optional.ofNullable(russian.group(1));
    }
    Matcher last = RUSSIAN_AT_END.matcher(key);
    return last.find() ? Optional.of(last.group(1)) : Optional.empty();
  }

  /// Whether a header names an act: «… № 2482 қаулысына 1-қосымша», «… 2 мая 2019 года № 5».
  public static boolean namesAct(String key) {
    return ACT_NOUN.matcher(key).find() || ActDates.isIn(key);
  }

  /// Whether a header names an act and no document of it: not «… № 12 бұйрығымен бекітілген
  /// Қағидаларға 1-қосымша».
  public static boolean isOfAct(String key) {
    return namesAct(key) && !OF_APPROVED.matcher(key).find();
  }

  /// Whether a header names an annexed document and no act: «Қағидаларға 1-қосымша».
  public static boolean namesDocument(String key) {
    return OBJECT.matcher(key).find() && !namesAct(key);
  }

  /// A header with the blanks beside the word for the act that the source has lost.
  static String unglued(String header) {
    StringBuilder text = new StringBuilder(header);
    int blanks = 0;
    for (Matcher place = GLUED.matcher(Letters.foldedKey(header)); place.find(); ) {
      text.insert(place.start() + blanks++, ' ');
    }
    return text.toString();
  }
}
