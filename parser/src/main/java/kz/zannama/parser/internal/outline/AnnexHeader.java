package kz.zannama.parser.internal.outline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  private static final Pattern ACT_NOUN =
      Pattern.compile(
          "(?:каулы|буйры|шешим|жарлы|оким|зан|кодекс)\\p{L}*\\s*(?:"
              + SIGN
              + NUMBER
              + ")?\\s?-?\\s?(?:косымша|мен)|к\\s+(?:совместн\\p{L}+\\s)?"
              + "(?:постановлени|приказ|решени|указ|распоряжени|закон|кодекс)\\p{L}*");
  private static final Pattern DOCUMENT_NOUN =
      Pattern.compile(
          "(?:кагида|ереже|стандарт|регламент|нускаулы|адистеме|тизбе|багдарлама|талап|норматив"
              + "|жоспар|нысан|тартиб|тартип)\\p{L}*(?:на|не|га|ге|ка|ке|а|е)\\s*(?:"
              + SIGN
              + NUMBER
              + ")?\\s?-?\\s?косымша|к\\s+(?:\\p{L}+\\s){0,2}"
              + "(?:правилам|положению|стандарт|регламент|инструкции|методик|перечн|программ"
              + "|требовани|норматив|план|форм|порядк)\\p{L}*");

  private AnnexHeader() {}

  /// Whether a joined header, in its key, opens an annex.
  static boolean opens(String key) {
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

  /// The number of the annex.
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

  /// Whether the header names an annexed document («Қағидаларға 1-қосымша») and no act.
  public static boolean namesDocument(String key) {
    return DOCUMENT_NOUN.matcher(key).find() && !ACT_NOUN.matcher(key).find();
  }
}
