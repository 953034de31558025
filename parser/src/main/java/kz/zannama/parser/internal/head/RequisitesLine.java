package kz.zannama.parser.internal.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.ActDates;
import kz.zannama.language.ActNames;
import kz.zannama.language.ActNumbers;
import kz.zannama.language.Bodies;
import kz.zannama.language.FoundActName;
import kz.zannama.language.FoundDate;
import kz.zannama.language.FoundNumber;
import kz.zannama.language.Letters;
import kz.zannama.lexicon.BodyKey;
import kz.zannama.model.ActType;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.text.Rules;
import kz.zannama.text.WordTable;

/// The first sentence of the requisites: type, body, date, number.
///
/// Specimens: «Петропавл қалалық әкімдігінің 2014 жылғы 25 желтоқсандағы N 2482 қаулысы.»,
/// «Постановление акимата города Алматы от 22 августа 2023 года № 3/457.»
///
/// @param type the form of the act
/// @param issuers the adopting bodies, nominative
/// @param adopted the date of adoption
/// @param number the number
public record RequisitesLine(
    Optional<ActType> type,
    List<String> issuers,
    Optional<LocalDate> adopted,
    Optional<String> number) {
  private static final int NUMBER_REACH = 60;
  // "310/" of "310/7", "18-" of "18-62": what stands before the last part of a number
  private static final Pattern LAST_PART = Pattern.compile("^.*[/-](?=[^/-]++$)");
  // «Декларация», «Президенттерінің мәлімдемесі»: no body and none of its words
  private static final Pattern TREATY =
      Pattern.compile(
          "(?iu)^(?:%s)(?!\\p{L})|(?<!\\p{L})(?:%s)$"
              .replace("%s", WordTable.alternatives(RequisitesLine.class, "treaty-words.tsv", 0)));
  private static final Rules RULES =
      Rules.of(RequisitesLine.class, "requisites-line.rules", Letters::foldedKey);
  private static final Pattern SESSION = RULES.pattern("session");
  private static final Pattern NO_BODY = RULES.pattern("no-body");
  private static final Pattern SECOND_PART = RULES.pattern("second-part");
  private static final Pattern JOINT = RULES.pattern("joint");
  private static final Pattern KAZAKH_CUT = RULES.pattern("cut-kazakh");
  private static final Pattern RUSSIAN_CUT = RULES.pattern("cut-russian");
  private static final Pattern RUSSIAN_TAIL = RULES.pattern("tail");

  /// Reads the sentence.
  ///
  /// @param line the sentence alone
  public static RequisitesLine read(Line line, Language language) {
    String text = line.value();
    List<FoundDate> dates = ActDates.find(text);
    if (dates.isEmpty()) {
      return new RequisitesLine(
          type(text, language), cutIssuers(text, language), Optional.empty(), number(text, 0));
    }
    FoundDate date = dates.getFirst();
    List<String> issuers = new ArrayList<>(issuers(text, date, language));
    List<String> others = jointIssuers(text, dates, language);
    issuers.addAll(others);
    int end = others.isEmpty() ? text.length() : dates.get(1).start();
    return new RequisitesLine(
        type(text.substring(0, end), language).or(() -> type(text, language)),
        issuers,
        Optional.of(date.date()),
        number(text, date.end()));
  }

  /// These requisites without a number that stands at the end of the sentence, and without bodies
  /// that no date follows and no table knows: it was cut off there, perhaps in the middle.
  ///
  /// Specimens: «… мәслихатының 2018 жылғы 29 наурыздағы № 25», «… Қазақстан Республикасы Қаржы
  /// мин»
  RequisitesLine withoutEnd(String sentence, Language language) {
    String printed = sentence.stripTrailing();
    Optional<String> whole =
        number.filter(known -> !printed.endsWith(LAST_PART.matcher(known).replaceFirst("")));
    List<String> bodies =
        issuers.stream()
            .filter(issuer -> adopted.isPresent() || BodyKey.of(issuer, language).isKnown())
            .toList();
    return new RequisitesLine(type, bodies, adopted, whole);
  }

  private static Optional<ActType> type(String text, Language language) {
    List<FoundActName> names =
        ActNames.find(text).stream().filter(name -> name.language() == language).toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    FoundActName name = language == Language.RUSSIAN ? names.getFirst() : names.getLast();
    return Optional.of(name.type());
  }

  private static Optional<String> number(String text, int from) {
    for (FoundNumber number : ActNumbers.find(text)) {
      if (number.start() >= from && number.start() - from < NUMBER_REACH) {
        return Optional.of(whole(text, number));
      }
    }
    return ActNumbers.unsignedAt(text, from).map(FoundNumber::number);
  }

  /// Headings of archives lost their slashes: «№ 310 7 қаулысы» is number 310/7.
  private static String whole(String text, FoundNumber number) {
    Matcher second =
        SECOND_PART.matcher(Letters.foldedKey(text)).region(number.end(), text.length());
    return second.lookingAt()
        ? number.number() + "/" + text.substring(second.start(1), second.end(1))
        : number.number();
  }

  /// The body before a date that is cut off: «… министрінің 2022 жылғы 25».
  private static List<String> cutIssuers(String text, Language language) {
    Matcher cut =
        (language == Language.KAZAKH ? KAZAKH_CUT : RUSSIAN_CUT).matcher(Letters.foldedKey(text));
    if (!cut.find()) {
      return List.of();
    }
    List<FoundActName> names = ActNames.find(text.substring(0, cut.start()));
    boolean russian = language == Language.RUSSIAN;
    if (russian && (names.isEmpty() || names.getFirst().start() > 40)) {
      return List.of();
    }
    int from = russian ? names.getFirst().end() : 0;
    String phrase = text.substring(from, cut.start());
    return nominatives(russian ? phrase : withoutNoun(phrase), language);
  }

  /// The bodies of a joint act after the first: each stands before a date of its own.
  private static List<String> jointIssuers(String text, List<FoundDate> dates, Language language) {
    List<String> others = new ArrayList<>();
    for (int i = 1; i < dates.size(); i++) {
      String between = text.substring(dates.get(i - 1).end(), dates.get(i).start());
      Matcher and = JOINT.matcher(Letters.foldedKey(between));
      if (!and.lookingAt()) {
        break;
      }
      String phrase = between.substring(and.end());
      others.addAll(nominatives(withoutTail(withoutFirstNoun(phrase)), language));
    }
    return others;
  }

  private static List<String> nominatives(String phrase, Language language) {
    StringBuilder words = new StringBuilder(phrase);
    Matcher session = SESSION.matcher(Letters.foldedKey(phrase));
    while (session.find()) {
      words.replace(session.start(), session.end(), " ".repeat(session.end() - session.start()));
    }
    String bare = Letters.squeeze(words.toString());
    if (TREATY.matcher(bare).find()) {
      return Bodies.nominatives(TREATY.matcher(bare).replaceAll("").strip(), language).stream()
          .filter(body ->
              body.chars().anyMatch(Character::isLetter) && BodyKey.of(body, language).isKnown())
          .toList();
    }
    return bare.isEmpty() || NO_BODY.matcher(Letters.foldedKey(bare)).find()
        ? List.of()
        : Bodies.nominatives(bare, language);
  }

  private static List<String> issuers(String text, FoundDate date, Language language) {
    String phrase =
        language == Language.RUSSIAN ? russianPhrase(text, date) : kazakhPhrase(text, date);
    return nominatives(phrase, language);
  }

  /// «Қазақстан Республикасының Заңы 1997 жылғы …»: in older acts the noun stands before the date.
  private static String kazakhPhrase(String text, FoundDate date) {
    return withoutNoun(text.substring(0, date.start()));
  }

  private static String withoutNoun(String phrase) {
    List<FoundActName> names = ActNames.find(phrase);
    boolean ends =
        !names.isEmpty() && phrase.substring(names.getLast().end()).replace(".", "").isBlank();
    return ends ? phrase.substring(0, names.getLast().start()) : phrase;
  }

  /// «постановление акимата района от»: the form of the second of two acts.
  private static String withoutFirstNoun(String phrase) {
    return ActNames.find(phrase).stream()
        .findFirst()
        .filter(name -> phrase.substring(0, name.start()).isBlank())
        .map(name -> phrase.substring(name.end()))
        .orElse(phrase);
  }

  private static String russianPhrase(String text, FoundDate date) {
    List<FoundActName> names = ActNames.find(text);
    int from = names.isEmpty() || names.getFirst().start() > 40 ? 0 : names.getFirst().end();
    if (from > date.start()) {
      return "";
    }
    return withoutTail(text.substring(from, date.start()));
  }

  /// «… города Алматы от»: the word before a date is none of the body.
  private static String withoutTail(String phrase) {
    Matcher tail = RUSSIAN_TAIL.matcher(Letters.foldedKey(phrase));
    return tail.find() ? phrase.substring(0, tail.start()) : phrase;
  }
}
