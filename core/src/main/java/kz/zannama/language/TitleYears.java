package kz.zannama.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.text.WordTable;

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
  private static final String YEAR = "(?:19|20)\\d{2}";
  // «2015-2017», «2015, 2016 и 2017», «2022 – 2024»
  private static final String YEARS =
      "(?<![\\d.])(?:" + YEAR + "(?: ?[-,] ?| (?:и|жане|мен) ))*+(" + YEAR + ")";
  // «… 2030 жылға дейінгі», «2013 жылға 1 қаңтарға»: no term ends with such years
  private static final String NOT_UNTIL = "(?!\\p{L}| дейин|\\.? ?\\d)";
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+\"?");

  private static final List<Pattern> TERM = years("TERM");
  private static final List<Pattern> ANY = years("YEAR");
  private static final Pattern OTHER_ACT =
      Pattern.compile(
          rows("OTHER")
              .map(row -> words(row[3]))
              .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")")));

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

  private static List<Pattern> years(String kind) {
    return rows(kind)
        .map(row -> {
          String before = row[2].equals("-") ? "" : "(?<!\\p{L})" + row[2] + " ";
          return Pattern.compile(before + YEARS + " ?(?:" + words(row[3]) + ")" + NOT_UNTIL);
        })
        .toList();
  }

  private static Stream<String[]> rows(String kind) {
    return WordTable.rows(TitleYears.class, "term-words.tsv", kind).stream();
  }

  /// «өзгеріс*, толықтыру*» as alternatives; a star stands for any ending.
  private static String words(String listed) {
    return Stream.of(Letters.foldedKey(listed).split(", "))
        .map(word ->
            word.endsWith("*")
                ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*+"
                : Pattern.quote(word) + "(?!\\p{L})")
        .collect(Collectors.joining("|"));
  }
}
