package kz.zannama.parser.internal.annex;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.ActDates;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Lines;
import kz.zannama.parser.internal.source.Style;

/// The header of an annex, in the key of its joined lines.
///
/// Specimens: «… 2014 жылғы 25 желтоқсандағы № 2482 қаулысына 1-қосымша», «қосымша 1», «Приложение
/// 1 к приказу …», «Утвержден приказом …», «… шешімімен бекітілген».
public final class AnnexHeader {
  static final int LONGEST = 700;

  private static final String NUMBER = "\\d{1,3}(?:-\\d{1,2})?(?:\\s?\"?[а-я]\"?(?![\\p{L}]))?";
  private static final String SIGN = "(?:№|n|no)?\\.?\\s?";

  // «1-қосымша», «№ 1 қосымша», «қосымша 1», «қаулысына қосымша», «қаулысына1-қосымша»,
  // «қағидаларға 4-қосымша Нысан», «4-қосымшаНысан»
  private static final Pattern KAZAKH =
      Pattern.compile(
          "(?:^|(?<=[\\s\"(])|(?<=\\p{L}(?=[\\d№])))"
              + SIGN
              + "("
              + NUMBER
              + ")?\\s?-?\\s?(?:ш[иы]\\s)?косымша(?:сы)?(?:(?![\\p{L}])|(?=нысан))(?:\\s?"
              + SIGN
              + "("
              + NUMBER
              + "))?[\\s.\")]*+(?:нысан(?:ы)?[\\s.]*+)?$");
  // «Приложение 1 к приказу», «Приложение – 5 к решению», «Приложениек постановлению»; «"Приложение
  // 2 к стандарту»: new wording, quoted
  private static final Pattern RUSSIAN =
      Pattern.compile(
          "[\"«]?приложение(?:(?![\\p{L}])|(?=к\\s))\\s?(?:[-–—]\\s?)?"
              + SIGN
              + "("
              + NUMBER
              + ")?(?:[\\s.]*+$|\\s?(?:к(?:\\s|$)|\\(|утвержд))");
  // an approval stamp that the word for annex follows
  private static final Pattern RUSSIAN_AT_END =
      Pattern.compile("\\sприложение\\s?" + SIGN + "(" + NUMBER + ")[\\s.]*+$");
  private static final Pattern RUSSIAN_STAMP =
      Pattern.compile(
          "\"?(?:утвержд(?:ен[аоы]?|ено|ается)|одобрен[аоы]?|принят[аоы]?|согласован[аоы]?)\"?"
              + "[\\s:]*+(?:совместн\\p{L}+\\s|общим\\s|нормативн\\p{L}+\\s)?"
              + "(?:приказ|постановлени|решени|указ|распоряжени|закон|протокол)\\p{L}*");
  private static final Pattern KAZAKH_STAMP =
      Pattern.compile(
          "(?:(?:каулысы|буйрыгы|шешими|жарлыгы|окими|заны|хаттамасы)\\s?мен"
              + "|\\d[^.;]{0,30}(?:каулымен|шешиммен|буйрыкпен|жарлыкпен))\\s?(?:\\p{L}+\\s){0,3}"
              + "(?:бекити?лген|бекити?лди|макулданган)(?:\\s?(?:"
              + NUMBER
              + "\\s?-?\\s?)?косымша)?[\\s.]*+$");
  private static final Pattern KAZAKH_STAMP_FIRST =
      Pattern.compile(
          "\"?(?:бекити?лген|бекити?лди|макулданган)\"?[\\s:]*+\\p{L}.{0,300}(?:каулысы|буйрыгы|шешими|жарлыгы|окими)мен");

  // a sentence of the act that only mentions an annex
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?:сайкес|жазылсын|толыктырылсын|бекитилсин|танылсын|ауыстырылсын|алып тасталсын"
              + "|изложить|дополнить|исключить|согласно|признать|настоящ|утвердить)(?![\\p{L}]*осымша)");
  private static final Pattern ENDS_AS_TEXT = Pattern.compile("[;:,]\\s*+$");
  private static final String KAZAKH_ACT_NOUN =
      "(?:каулы|буйры|шешим|жарлы|оким|зан|кодекс)\\p{L}*\\s*(?:" + SIGN + NUMBER + ")?\\s?-?\\s?";
  // «к совместному приказу», «к Указу», «к настоящему решению»
  private static final String RUSSIAN_ACT_NOUN =
      "к\\s+(?:\\p{L}+[ое]му\\s){0,2}"
          + "(?:постановлени|приказ|решени|указ|распоряжени|закон|кодекс)\\p{L}*";
  private static final Pattern ACT_NOUN =
      Pattern.compile(KAZAKH_ACT_NOUN + "(?:косымша|мен)|" + RUSSIAN_ACT_NOUN);
  // «… № 7 шешіміне қосымша» / «… № 3 шешіміне 4-қосымша», «Приложение к решению … № 7» /
  // «Приложение 4 к решению … № 3»: the first of two headers
  private static final Pattern FIRST_OF_TWO =
      Pattern.compile(
          ".*?"
              + KAZAKH_ACT_NOUN
              + "косымша(?:сы)?(?![\\p{L}])(?:\\s(?:№\\s?)?\\d{1,2}(?![\\d-]|\\s\\p{L}{3,9}\\s\\d{4}))?+(?=.*косымша)"
              + "|[\"«]?приложение.*?(?=\\sприложение\\s?(?:[-–—]\\s?)?"
              + SIGN
              + "(?:"
              + NUMBER
              + ")?\\s?"
              + RUSSIAN_ACT_NOUN
              + ")");
  // «Қағидаларға 1-қосымша», «тарифтерге 2-қосымша», «ережесінің 3-қосымшасы», «Приложение 1 к
  // Критериям …»: not «2-қосымша», «Нысан 1-қосымша»
  private static final Pattern OBJECT =
      Pattern.compile(
          "\\p{L}{3}(?:[гкн][ае]|а|е|[ндт][иы]н)\\s*"
              + SIGN
              + "(?:"
              + NUMBER
              + ")?\\s?[-–]?\\s?косымша|[\\s\\d]к\\s+\\p{L}");

  // «… әдістемесіне 1-қосымша Нысан "БЕКІТЕМІН" басшы ____»: the end of a header above what stands
  // at the right below it
  private static final Pattern ABOVE_MARKS =
      Pattern.compile("косымша(?:сы)?(?![\\p{L}])(?:\\s?нысан(?:ы)?(?![\\p{L}]))?+\\s*+(?=\\S)");

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

  /// Whether a joined header, in its key, opens an annex.
  public static boolean opens(String key) {
    if (key.length() > LONGEST
        || ENDS_AS_TEXT.matcher(key).find()
        || SENTENCE.matcher(key).find()) {
      return false;
    }
    return KAZAKH.matcher(key).find()
        || RUSSIAN.matcher(key).lookingAt()
        || RUSSIAN_STAMP.matcher(key).lookingAt()
        || KAZAKH_STAMP.matcher(key).find()
        || KAZAKH_STAMP_FIRST.matcher(key).lookingAt();
  }

  /// Whether a line may be the first of a header that goes on in the next ones.
  static boolean opensRussian(String key) {
    return RUSSIAN.matcher(key).lookingAt() || RUSSIAN_STAMP.matcher(key).lookingAt();
  }

  /// Whether the header is only an approval stamp, without the word for annex.
  static boolean isStamp(String key) {
    return opens(key) && !KAZAKH.matcher(key).find() && !RUSSIAN.matcher(key).lookingAt();
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
    Matcher kazakh = KAZAKH.matcher(key);
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
    return ACT_NOUN.matcher(key).find() || !ActDates.find(key).isEmpty();
  }

  /// Whether a header names an annexed document and no act: «Қағидаларға 1-қосымша».
  public static boolean namesDocument(String key) {
    return OBJECT.matcher(key).find() && !namesAct(key);
  }
}
