package kz.zannama.parser.internal.amend;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.ActDates;
import kz.zannama.language.FoundDate;
import kz.zannama.language.Letters;
import kz.zannama.parser.internal.amend.instruction.AmendingVerbs.FoundVerb;
import kz.zannama.parser.internal.amend.instruction.Operation;
import kz.zannama.text.Rules;

/// From when and until when a change applies, as its own words tell: «2023 жылғы 1 шілдеден бастап
/// 2024 жылғы 1 қаңтарға дейін тоқтатыла тұрсын», «исключить с 1 января 2024 года».
///
/// @param from the first day, where it is told beside the verb or the last day
/// @param until the day on which a suspension ends
record ChangeTerm(Optional<LocalDate> from, Optional<LocalDate> until) {
  private static final Rules RULES =
      Rules.of(ChangeTerm.class, "change-terms.rules", Letters::foldedKey);
  private static final Pattern UNTIL_BEHIND = RULES.pattern("until-behind");
  private static final Pattern SINCE_BEHIND = RULES.pattern("since-behind");
  private static final Pattern UNTIL_BEFORE = RULES.pattern("until-before");
  private static final Pattern SINCE_BEFORE = RULES.pattern("since-before");
  private static final Pattern GAP = RULES.pattern("gap");

  /// The words before a date have at most so many characters: `со`, some blanks.
  private static final int LONGEST_BEFORE = 8;

  /// Reads the term of one verb.
  ///
  /// @param words the verb and what stands around it in its instruction
  /// @param verb the verb
  /// @param start where the words begin in the text that the verb was found in
  static ChangeTerm read(String words, FoundVerb verb, int start) {
    String key = Letters.foldedKey(words);
    List<FoundDate> dates = ActDates.find(words);
    Optional<FoundDate> until =
        dates.stream()
            .filter(date -> verb.operation() == Operation.SUSPENSION)
            .filter(date ->
                behind(UNTIL_BEHIND, key, date).lookingAt()
                    || before(UNTIL_BEFORE, key, date).find())
            .findFirst();
    Optional<FoundDate> from =
        dates.stream().filter(date -> isFirst(date, key, verb, start, until)).findFirst();
    return new ChangeTerm(from.map(FoundDate::date), until.map(FoundDate::date));
  }

  private static boolean isFirst(
      FoundDate date, String key, FoundVerb verb, int start, Optional<FoundDate> until) {
    Matcher behind = behind(SINCE_BEHIND, key, date);
    Matcher before = before(SINCE_BEFORE, key, date);
    boolean kazakh = behind.lookingAt();
    if (!kazakh && !before.find()) {
      return false;
    }
    int first = kazakh ? date.start() : before.start();
    int last = kazakh ? behind.end() : date.end();
    return isGap(key, last, verb.start() - start)
        || isGap(key, verb.end() - start, first)
        || until.filter(end -> isGap(key, last, end.start())).isPresent();
  }

  private static Matcher behind(Pattern pattern, String key, FoundDate date) {
    return pattern.matcher(key).region(date.end(), key.length());
  }

  private static Matcher before(Pattern pattern, String key, FoundDate date) {
    int start = Math.max(0, date.start() - LONGEST_BEFORE);
    return pattern.matcher(key).region(start, date.start()).useTransparentBounds(true);
  }

  private static boolean isGap(String key, int from, int to) {
    return from <= to && GAP.matcher(key).region(from, to).lookingAt();
  }
}
