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
  private static final String SIGN =
      "(?:№{1,2}+|(?:(?<![\\p{L}\\d])|(?<=года))(?:N[oо]?|No\\.|Nº|N°)(?![\\p{L}]))";

  // Specimens: «ҚР ДСМ-90», «ҚР ДСМ--90», «С-14/2», «XX/232-VI»
  private static final String PREFIX =
      "(?:(?:[ҚК]Р|РК)[ -]?)?+(?:\\p{Lu}{1,6}(?:-{1,2}+|[/. ])?|\\p{L}{1,3}[-/])?+(?=\\d)";

  // Specimens: «-3», «/НҚ», «-VII», «- VII», «-ө», « - 3», «4В 15/2», «3-8 с шешімі»
  private static final String LETTERS = suffixLetters();

  private static final String NEXT =
      "(?:[-/.\\\\–—‑](?:\\d{1,6}+"
          + LETTERS
          + "?+|"
          + LETTERS
          + ")"
          + "| ?[-–—] ?[IVX]{1,4}+(?!\\p{L})"
          + "| ?[-/–—] ?\\d{1,3}+(?![\\d).,]\\d?| (?:жыл|год|\\p{L}{3,9}[аядн] ))"
          + "|(?<=\\d\\p{Lu}) \\d{1,4}+/\\d{1,4}+(?![\\d.])"
          + "| \\p{Ll}(?= {1,3}(?:"
          + words("noun")
          + ")))";

  private static final String QUOTED_LETTER = "(?: ?[\"«“]\\p{L}{1,2}[\"»”])?+";

  // Specimens: «293-VI ҚРЗ», «57 қбпү»
  private static final String MARK = "(?: ?-?(?:[ҚК]РЗ|ЗРК|" + words("mark") + ")(?!\\p{L}))?+";

  private static final String NUMBER =
      "(" + PREFIX + "\\d{1,7}+" + LETTERS + "?+" + NEXT + "{0,6}+" + QUOTED_LETTER + ")" + MARK;

  private static final Pattern SIGNED = Pattern.compile(SIGN + "[ \u00a0]{0,4}+" + NUMBER);

  private static final Pattern UNSIGNED = Pattern.compile(NUMBER + "(?![\\p{L}\\d])");

  // Specimens: «№ 1 қосымша», «№ 5 сайлау учаскесі», «№ 12 орта мектеп»
  private static final Pattern NOT_AN_ACT_AFTER =
      Pattern.compile("[ -]{0,3}+(?:" + Letters.foldedKey(words("after")) + ")");

  // Specimens: «Приложение № 1», «школа № 5», «форма № 2»
  private static final List<String> NOT_AN_ACT_BEFORE =
      List.of(Letters.foldedKey(words("before")).split("\\|"));

  private static final int LONGEST_ENDING = 6;

  private static final Pattern ROMAN =
      Pattern.compile("(?<![\\p{L}\\d])[IVXLCІХСҮУVM]{1,7}(?![\\p{L}])");

  /// So far before a number its date begins.
  private static final int LONGEST_DATE = 40;

  // Specimens: «28 /3-8»
  private static final Pattern LOOSE_SLASH = Pattern.compile("(?<=\\d) ?/ ?(?=\\d)");

  // Specimens: «57 -IV», «57- IV»
  private static final Pattern LOOSE_NUMERAL = Pattern.compile(" ?- ?(?=[IVX]{1,4}+(?!\\p{L}))");

  private static final CharacterMap ROMAN_LETTERS = CharacterMap.of("ІХСМҮУ", "IXCMVV");

  private static final CharacterMap CYRILLIC_LETTERS =
      CharacterMap.of("ABCEHIKMOPTXY", "АВСЕНІКМОРТХУ");

  private static final Pattern WORD = Pattern.compile("\\p{L}++");

  // Specimens: «25-ө» and its twin «25-р»
  private static final Pattern LANGUAGE_SUFFIX = Pattern.compile("(?<=\\d)-?[ӨР]$");

  // Specimens: «ҚР» of «ҚРДСМ-90», «/2020» of «ДСМ-331/2020», «-VI» of «34-4-VI»
  private static final Pattern REPUBLIC = Pattern.compile("^(?:[ҚК]Р|РК)-?(?=\\p{L})");

  private static final Pattern YEAR = Pattern.compile("(?<=\\d)/(?:19|20)\\d{2}$");

  private static final Pattern CONVOCATION = Pattern.compile("(?<=\\d)-?[IVX]+$");

  private static final Pattern PART = Pattern.compile("\\d++|\\p{L}++");

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
    return ROMAN.matcher(plain).replaceAll(found -> Matcher.quoteReplacement(roman(found.group())));
  }

  /// The form that numbers are compared in: upper case, without blanks, dashes plain, Roman
  /// numerals in Latin letters and others in Cyrillic, the suffix for the language of a directive
  /// dropped.
  public static String canonical(String number) {
    String upper = printed(number).replace(" ", "").toUpperCase(Locale.ROOT);
    String oneScript =
        WORD.matcher(printed(upper))
            .replaceAll(found -> Matcher.quoteReplacement(cyrillic(found.group())));
    return LANGUAGE_SUFFIX.matcher(oneScript).replaceFirst("");
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

  /// A lone С, М or Х is a letter; only with an I, a V or a second numeral is it a number.
  private static String roman(String letters) {
    boolean numeral = letters.chars().anyMatch(letter -> "IVXІХ".indexOf(letter) >= 0);
    StringBuilder latin = new StringBuilder(letters);
    for (int i = 0; numeral && i < latin.length(); i++) {
      latin.setCharAt(i, ROMAN_LETTERS.apply(latin.charAt(i)));
    }
    return latin.toString();
  }

  private static String cyrillic(String letters) {
    if (ROMAN.matcher(letters).matches() && roman(letters).equals(letters)) {
      boolean numeral = letters.chars().anyMatch(letter -> "IVX".indexOf(letter) >= 0);
      if (numeral) {
        return letters;
      }
    }
    StringBuilder mapped = new StringBuilder(letters);
    for (int i = 0; i < mapped.length(); i++) {
      mapped.setCharAt(i, CYRILLIC_LETTERS.apply(mapped.charAt(i)));
    }
    return mapped.toString();
  }

  private static String blanksEvened(String text) {
    char[] even = text.toCharArray();
    for (int i = 0; i < even.length; i++) {
      even[i] = Letters.isBlank(even[i]) ? ' ' : even[i];
    }
    return new String(even);
  }

  /// Capital letters, or one of the small-letter suffixes that numbers have.
  private static String suffixLetters() {
    return "(?:(?:\\p{Lu}{1,6}+|[IVXivxІХ]{1,7}+|" + words("suffix") + ")(?!\\p{L}))";
  }

  private static String words(String kind) {
    return WordTable.rows(ActNumbers.class, "act-numbers.tsv", kind).stream()
        .flatMap(row -> List.of(row[1].split(", ")).stream())
        .collect(Collectors.joining("|"));
  }
}
