package kz.zannama.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.text.Rules;

/// The years that a title names, and what they say of the act's term.
///
/// | Title | Term | Any years |
/// |---|---|---|
/// | «2015-2017 жылдарға арналған аудандық бюджет туралы» | 2017-12-31 | 2017-12-31 |
/// | «О районном бюджете на 2015–2017 годы» | 2017-12-31 | 2017-12-31 |
/// | «Об общественных работах в 2015 году» | none | 2015-12-31 |
/// | «О внесении изменений в решение "О районном бюджете на 2015 год"» | none | 2015-12-31 |
/// | «О состоянии дворов на 1 января 2015 года», «2030 жылға дейін» | none | none |
public final class TitleYears {
  private static final Rules RULES =
      Rules.of(TitleYears.class, "title-years.rules", Letters::foldedKey);
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+\"?");
  private static final List<Pattern> TERM =
      List.of(RULES.pattern("term-kazakh"), RULES.pattern("term-russian"));
  private static final List<Pattern> ANY =
      List.of(RULES.pattern("year-kazakh"), RULES.pattern("year-russian"));
  private static final Pattern OTHER_ACT = RULES.pattern("other-act");

  private TitleYears() {}

  /// The last day of the period that the act itself is made for; empty where the years belong to
  /// another act that the title names.
  public static Optional<LocalDate> term(String title) {
    String own = QUOTED.matcher(Letters.foldedKey(title)).replaceAll(" ");
    boolean other = OTHER_ACT.matcher(own).find() || ActDates.isIn(title);
    return other ? Optional.empty() : lastDay(TERM, own);
  }

  /// The last day of the years that a title names in any way: of an act that is over, they are
  /// those of its term.
  public static Optional<LocalDate> anyYears(String title) {
    String key = Letters.foldedKey(title);
    boolean dated = ActDates.isIn(title);
    return lastDay(TERM, key).or(() -> dated ? Optional.empty() : lastDay(ANY, key));
  }

  private static Optional<LocalDate> lastDay(List<Pattern> forms, String key) {
    return forms.stream()
        .flatMap(form -> form.matcher(key).results())
        .map(found -> Integer.valueOf(found.group(1)))
        .max(Integer::compare)
        .map(year -> LocalDate.of(year, 12, 31));
  }
}
