package kz.zannama.parser.internal.body;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.ActDates;
import kz.zannama.language.FoundDate;
import kz.zannama.language.Letters;
import kz.zannama.model.Language;
import kz.zannama.text.Rules;
import kz.zannama.text.SmallWord;

/// Reads the term that an act gives itself where it says when it enters into force.
///
/// | Sentence | Last day |
/// |---|---|
/// | «… и действует по 31 декабря 2030 года», «… қоса алғанда 2030 жылғы 31 желтоқсанға дейін қолданылады» | 2030-12-31 |
/// | «… и действует до 1 января 2031 года», «… және 2031 жылғы 1 қаңтарға дейін қолданылады» | 2030-12-31 |
/// | «… и действует до 31 декабря 2030 года»: the end of a month is a last day | 2030-12-31 |
public final class TermReader {
  private static final Rules RULES = Rules.of(TermReader.class, "term.rules", Letters::foldedKey);
  private static final Pattern BEFORE_RUSSIAN = RULES.pattern("before-russian");
  private static final Pattern BEFORE_KAZAKH = RULES.pattern("before-kazakh");
  private static final Pattern BEHIND_KAZAKH = RULES.pattern("behind-kazakh");
  private static final Pattern INCLUSIVE = RULES.pattern("inclusive");

  private TermReader() {}

  /// The last day of the term; empty where the sentence names none.
  ///
  /// @param sentence what the act says of its entry into force
  public static Optional<LocalDate> lastDay(String sentence, Language language) {
    String key = Letters.foldedKey(sentence);
    return ActDates.find(sentence).stream()
        .flatMap(date ->
            switch (language) {
              case KAZAKH -> kazakh(key, date).stream();
              case RUSSIAN -> russian(key, date).stream();
            })
        .findFirst();
  }

  private static Optional<LocalDate> russian(String key, FoundDate date) {
    Matcher before = BEFORE_RUSSIAN.matcher(key.substring(0, date.start()));
    return before.find()
        ? Optional.of(last(date.date(), SmallWord.THROUGH.is(before.group(1))))
        : Optional.empty();
  }

  private static Optional<LocalDate> kazakh(String key, FoundDate date) {
    Matcher before = BEFORE_KAZAKH.matcher(key.substring(0, date.start()));
    Matcher behind = BEHIND_KAZAKH.matcher(key.substring(date.end()));
    return before.find() && behind.find()
        ? Optional.of(last(date.date(), INCLUSIVE.matcher(before.group() + behind.group()).find()))
        : Optional.empty();
  }

  private static LocalDate last(LocalDate day, boolean inclusive) {
    return inclusive || day.equals(YearMonth.from(day).atEndOfMonth()) ? day : day.minusDays(1);
  }
}
