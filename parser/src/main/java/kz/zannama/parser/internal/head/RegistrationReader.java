package kz.zannama.parser.internal.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.ActDates;
import kz.zannama.language.ActNumbers;
import kz.zannama.language.Bodies;
import kz.zannama.language.FoundDate;
import kz.zannama.language.FoundNumber;
import kz.zannama.language.Letters;
import kz.zannama.model.Language;
import kz.zannama.model.Registration;
import kz.zannama.text.Rules;

/// Reads the sentence about state registration.
///
/// Specimens: «Қазақстан Республикасының Әділет министрлігінде 2020 жылғы 29 мамырда № 20777 болып
/// тіркелді», «Зарегистрировано управлением юстиции Алматинской области 16 июля 1998 года № 20».
final class RegistrationReader {
  private static final Rules RULES =
      Rules.of(RegistrationReader.class, "registration.rules", Letters::foldedKey);
  private static final Pattern KAZAKH = RULES.pattern("registered-kazakh");
  private static final Pattern RUSSIAN = RULES.pattern("registered-russian");
  private static final Pattern AUTHORITY = RULES.pattern("authority");
  private static final Pattern BEFORE_REQUISITES = RULES.pattern("before-requisites");
  private static final Pattern SENTENCE = Pattern.compile("[.;](?=\\s+\\p{Lu}|\\s*$)");

  private RegistrationReader() {}

  /// Where the sentence about registration stands in a text: start and end.
  record Sentence(int start, int end) {}

  /// The sentence, where a text has one.
  static Optional<Sentence> sentence(String text, int from, Language language) {
    String key = Letters.foldedKey(text);
    Matcher verb = (language == Language.KAZAKH ? KAZAKH : RUSSIAN).matcher(key);
    while (verb.find(from)) {
      int start =
          language == Language.RUSSIAN
              ? verb.start()
              : Math.max(from, lastStop(text, verb.start(), from));
      int end = stop(text, verb.end());
      if (AUTHORITY.matcher(key.substring(start, end)).find()) {
        return Optional.of(new Sentence(start, end));
      }
      from = verb.end();
    }
    return Optional.empty();
  }

  /// Whether words that were cut off are the beginning of such a sentence: «Зарегистрировано
  /// Департаментом юсти».
  static boolean begins(String text) {
    String key = Letters.foldedKey(text);
    return RUSSIAN.matcher(key).lookingAt() || AUTHORITY.matcher(key).find();
  }

  private static int lastStop(String text, int before, int from) {
    int stop = from;
    Matcher matcher = SENTENCE.matcher(text);
    int at = from;
    while (at < before && matcher.find(at) && matcher.end() < before) {
      if (!endsAbbreviation(text, matcher.start())) {
        stop = matcher.end();
      }
      at = matcher.end();
    }
    return stop;
  }

  private static int stop(String text, int from) {
    Matcher matcher = SENTENCE.matcher(text);
    int at = from;
    while (matcher.find(at)) {
      if (!endsAbbreviation(text, matcher.start())) {
        return matcher.start();
      }
      at = matcher.end();
    }
    return text.length();
  }

  /// «г.», «ж.», «Б. Сериков»: a full stop after one letter ends no sentence.
  private static boolean endsAbbreviation(String text, int stop) {
    return stop >= 2
        && Character.isLetter(text.charAt(stop - 1))
        && !Character.isLetter(text.charAt(stop - 2));
  }

  /// Reads the sentence.
  static Optional<Registration> read(String sentence, Language language) {
    List<FoundNumber> numbers = ActNumbers.find(sentence);
    List<FoundDate> dates = ActDates.find(sentence);
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> date = dates.stream().findFirst().map(FoundDate::date);
    int end =
        Math.min(
            dates.isEmpty() ? sentence.length() : dates.getFirst().start(),
            numbers.getFirst().start());
    return Optional.of(
        new Registration(
            authority(sentence.substring(0, end), language), date, numbers.getFirst().number()));
  }

  private static Optional<String> authority(String words, Language language) {
    String key = Letters.foldedKey(words);
    String phrase = words;
    if (language == Language.RUSSIAN) {
      Matcher verb = RUSSIAN.matcher(key);
      phrase = verb.lookingAt() ? words.substring(verb.end()) : words;
    }
    phrase = BEFORE_REQUISITES.matcher(phrase).replaceAll("").strip();
    return phrase.isEmpty() || !AUTHORITY.matcher(Letters.foldedKey(phrase)).find()
        ? Optional.empty()
        : Optional.of(Bodies.nominative(phrase, language));
  }
}
