package kz.zannama.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.text.Alphabet;
import kz.zannama.text.RomanNumerals;
import kz.zannama.text.Rules;
import kz.zannama.text.WordTable;

/// Finds the numbers of acts and brings them to their printed and their canonical form.
///
/// | As it stands in a text | Printed form | Canonical form |
/// |---|---|---|
/// | `N 2482` | `2482` | `2482` |
/// | `№ 293-VІ ҚРЗ` (Cyrillic І) | `293-VI` | `293-VI` |
/// | `№ ҚР ДСМ-90` | `ҚР ДСМ-90` | `ҚРДСМ-90` |
/// | `№ 101/нқ` | `101/нқ` | `101/НҚ` |
/// | `№ 25-ө`, `№ 25-р` | `25-ө`, `25-р` | `25` |
/// | `№ 4В 15/2` | `4В 15/2` | `4В15/2` |
/// | `№ 57 қбпү` | `57` | `57` |
public final class ActNumbers {
  private static final Rules RULES = Rules.of(ActNumbers.class, "act-numbers.rules");

  private static final Pattern SIGNED = RULES.pattern("signed");

  private static final Pattern UNSIGNED = RULES.pattern("unsigned");

  // Specimens: «№ 1 қосымша», «№ 5 сайлау учаскесі», «№ 12 орта мектеп»
  private static final Pattern NOT_AN_ACT_AFTER =
      Pattern.compile("[ -]{0,3}+(?:" + String.join("|", words("after")) + ")");

  // Specimens: «Приложение № 1», «школа № 5», «форма № 2»
  private static final List<String> NOT_AN_ACT_BEFORE = words("before");

  private static final int LONGEST_ENDING = 6;

  /// So far before a number its date begins.
  private static final int LONGEST_DATE = 40;

  private static final Pattern LOOSE_SLASH = RULES.pattern("loose-slash");

  private static final Pattern LOOSE_NUMERAL = RULES.pattern("loose-numeral");

  private static final Pattern LANGUAGE_SUFFIX = RULES.pattern("language-suffix");

  private static final Pattern REPUBLIC = RULES.pattern("of-the-republic");

  private static final Pattern YEAR = RULES.pattern("year");

  private static final Pattern CONVOCATION = RULES.pattern("convocation");

  private static final Pattern APART = RULES.pattern("word-apart");

  private static final Pattern WORD = RULES.pattern("word");

  private static final Pattern PART = RULES.pattern("part");

  private ActNumbers() {}

  /// The numbers of acts in a text that stand after a number sign (№, N, No, Nº), in reading order.
  ///
  /// The numbers of other things, as the words around them say, are not among them: `№ 1 қосымша`,
  /// `№ 5 сайлау учаскесі`, `приложение № 1`.
  public static List<FoundNumber> find(String text) {
    int at = nextSign(text, 0);
    if (at == text.length()) {
      return List.of();
    }
    List<FoundNumber> found = new ArrayList<>();
    Matcher matcher =
        SIGNED.matcher(blanksEvened(text)).useTransparentBounds(true).useAnchoringBounds(false);
    String key = Letters.foldedKey(text);
    while (at < text.length()) {
      boolean signed = matcher.region(at, text.length()).lookingAt();
      if (signed && isOfAnAct(key, matcher.start(), matcher.end())) {
        found.add(of(matcher));
      }
      at = nextSign(text, signed ? matcher.end() : at + 1);
    }
    return List.copyOf(found);
  }

  /// The first place at or after one where a number sign can begin, or the end.
  private static int nextSign(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '№' && text.charAt(at) != 'N') {
      at++;
    }
    return at;
  }

  /// The number that stands at a place of a text without a sign, as in «2014 жылғы 25 желтоқсандағы
  /// 12-3 шешімі»; blanks before it are passed over.
  public static Optional<FoundNumber> unsignedAt(String text, int offset) {
    String even = blanksEvened(text);
    int at = offset;
    while (at < even.length() && even.charAt(at) == ' ') {
      at++;
    }
    Matcher matcher = UNSIGNED.matcher(even).region(at, even.length());
    return matcher.lookingAt() ? Optional.of(of(matcher)) : Optional.empty();
  }

  /// A number in its printed form: blanks single, dashes plain, Roman numerals in Latin letters.
  public static String printed(String number) {
    String dashed = Letters.squeeze(number).replaceAll("[‐‑‒–—−]|-{2}", "-");
    String slashed = LOOSE_SLASH.matcher(dashed).replaceAll("/");
    String plain = LOOSE_NUMERAL.matcher(slashed).replaceAll("-");
    return APART
        .matcher(plain)
        .replaceAll(word ->
            RomanNumerals.isNumeral(word.group()) ? RomanNumerals.latin(word.group()) : "$0");
  }

  /// The form that numbers are compared in: upper case, without blanks, dashes plain, Roman
  /// numerals in Latin letters and others in Cyrillic, the suffix for the language of a directive
  /// dropped.
  public static String canonical(String number) {
    String upper = printed(number).replace(" ", "").toUpperCase(Locale.ROOT);
    String canonical = WORD.matcher(printed(upper)).replaceAll(word -> oneScript(word.group()));
    return LANGUAGE_SUFFIX.matcher(canonical).replaceFirst("");
  }

  /// Whether two numbers are one however they are printed, or neither is known.
  public static boolean areSame(Optional<String> one, Optional<String> other) {
    return one.map(ActNumbers::canonical).equals(other.map(ActNumbers::canonical));
  }

  /// The forms that people shorten a number to, on the folded key, parted by hyphens, the fullest
  /// first: `ҚР ДСМ-331/2020` is `дсм-331-2020`, `дсм-331` and `331`; `226-V` is also `226`.
  public static List<String> shortForms(String number) {
    String own = REPUBLIC.matcher(canonical(number)).replaceFirst("");
    Set<String> forms = new LinkedHashSet<>(List.of(parted(own)));
    forms.add(parted(YEAR.matcher(own).replaceFirst("")));
    forms.add(parted(CONVOCATION.matcher(own).replaceFirst("")));
    List<String> figures =
        Stream.of(parted(YEAR.matcher(own).replaceFirst("")).split("-"))
            .filter(part -> Character.isDigit(part.charAt(0)))
            .toList();
    if (figures.size() == 1) {
      forms.add(figures.getFirst());
    }
    return List.copyOf(forms);
  }

  private static String parted(String number) {
    return PART.matcher(Letters.foldedKey(number))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.joining("-"));
  }

  private static FoundNumber of(Matcher matcher) {
    return new FoundNumber(printed(matcher.group(1)), matcher.start(), matcher.end());
  }

  private static boolean isOfAnAct(String key, int start, int after) {
    if (NOT_AN_ACT_AFTER.matcher(key).region(after, key.length()).lookingAt()) {
      return isDated(key, start);
    }
    int end = start;
    while (end > 0 && key.charAt(end - 1) == ' ') {
      end--;
    }
    int first = end;
    while (first > 0 && Character.isLetter(key.charAt(first - 1))) {
      first--;
    }
    String word = key.substring(first, end);
    return NOT_AN_ACT_BEFORE.stream()
        .noneMatch(
            other -> word.startsWith(other) && word.length() <= other.length() + LONGEST_ENDING);
  }

  /// Whether a date stands right before a number: «2018 жылғы 16 мамырдағы № 21 Нысан» is an act's.
  private static boolean isDated(String key, int start) {
    String before = key.substring(Math.max(0, start - LONGEST_DATE), start).stripTrailing();
    List<FoundDate> dates = ActDates.find(before);
    return !dates.isEmpty() && dates.getLast().end() == before.length();
  }

  private static String oneScript(String letters) {
    boolean latin =
        RomanNumerals.isNumeral(letters) && RomanNumerals.latin(letters).equals(letters);
    return latin ? letters : Alphabet.LOOK_ALIKES.apply(letters);
  }

  private static String blanksEvened(String text) {
    char[] even = text.toCharArray();
    for (int i = 0; i < even.length; i++) {
      even[i] = Letters.isBlank(even[i]) ? ' ' : even[i];
    }
    return new String(even);
  }

  private static List<String> words(String kind) {
    return WordTable.words(ActNumbers.class, "act-numbers.tsv", kind).stream()
        .map(Letters::foldedKey)
        .toList();
  }
}
