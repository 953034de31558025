package kz.zannama.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.BodyWord.Gender;
import kz.zannama.model.Language;
import kz.zannama.text.Rules;

/// Brings the names of issuing bodies to the nominative, in the words that are printed.
///
/// Only the head of the name and what agrees with it change:
///
/// | Printed | Nominative |
/// |---|---|
/// | «Солтүстік Қазақстан облысы Петропавл қалалық әкімдігінің» | «… Петропавл қалалық әкімдігі» |
/// | «Қазақстан Республикасы Қаржы министрінің м.а.» | «… министрінің міндетін атқарушы» |
/// | «Алматинского областного маслихата» | «Алматинский областной маслихат» |
/// | «и.о. Министра юстиции» | «Исполняющий обязанности Министра юстиции» |
/// | «XIII сессии маслихата города Алматы VIII созыва» | «маслихат города Алматы» |
public final class Bodies {
  private static final Rules RULES = Rules.of(Bodies.class, "bodies.rules", Letters::foldedKey);

  private static final Pattern WORD = Pattern.compile("[\\p{L}-]++");

  private static final Pattern KAZAKH_SESSION = RULES.pattern("kazakh-session");

  private static final Pattern KAZAKH_ACTING = RULES.pattern("kazakh-acting");

  private static final Pattern RUSSIAN_SESSION = RULES.pattern("russian-session");

  private static final Pattern RUSSIAN_CONVOCATION = RULES.pattern("russian-convocation");

  private static final Pattern RUSSIAN_ACTING = RULES.pattern("russian-acting");

  private static final String KAZAKH_OFFICE = BodyWord.nominative("acting", Language.KAZAKH);

  private static final String RUSSIAN_OFFICE = BodyWord.nominative("acting", Language.RUSSIAN);

  private static final String TEMPORARY_OFFICE =
      BodyWord.nominative("temporarily-acting", Language.RUSSIAN);

  private static final Pattern KAZAKH_CASE = RULES.pattern("kazakh-case");

  private static final Pattern KAZAKH_JOINT = RULES.pattern("kazakh-joint");

  private static final Pattern RUSSIAN_JOINT = RULES.pattern("russian-joint");

  private static final int WORDS_BEFORE_HEAD = 7;

  private Bodies() {}

  /// The name of a body in the nominative.
  ///
  /// @param phrase the name as printed, in whatever case: genitive, locative, instrumental
  public static String nominative(String phrase, Language language) {
    String name = Letters.squeeze(phrase);
    return switch (language) {
      case KAZAKH -> kazakh(name);
      case RUSSIAN -> russian(name);
    };
  }

  /// The names in the nominative of the bodies that adopted an act jointly; one where it is one.
  public static List<String> nominatives(String phrase, Language language) {
    return split(Letters.squeeze(phrase), language).stream()
        .map(name -> nominative(name, language))
        .toList();
  }

  private static List<String> split(String phrase, Language language) {
    Pattern joint = language == Language.KAZAKH ? KAZAKH_JOINT : RUSSIAN_JOINT;
    List<String> names = new ArrayList<>();
    Matcher matcher = joint.matcher(Letters.foldedKey(phrase));
    int start = 0;
    while (matcher.find()) {
      String left = phrase.substring(start, matcher.start());
      String right = phrase.substring(matcher.end());
      boolean apart =
          language == Language.KAZAKH
              ? endsWithBody(left) && endsWithBody(right)
              : beginsWithBody(left) && beginsWithBody(right);
      if (apart) {
        names.add(left);
        start = matcher.end();
      }
    }
    names.add(phrase.substring(start));
    return names;
  }

  private static boolean endsWithBody(String phrase) {
    String last = phrase.substring(phrase.lastIndexOf(' ') + 1);
    return BodyWord.of(last, Language.KAZAKH).isPresent()
        || KAZAKH_ACTING.matcher(Letters.foldedKey(phrase)).find();
  }

  private static boolean beginsWithBody(String phrase) {
    String rest = RUSSIAN_ACTING.matcher(Letters.foldedKey(phrase)).replaceFirst("");
    return head(rest).isPresent();
  }

  private static String kazakh(String name) {
    Matcher session = KAZAKH_SESSION.matcher(Letters.foldedKey(name));
    String body = session.find() ? name.substring(0, session.end(1)) : name;
    Matcher acting = KAZAKH_ACTING.matcher(Letters.foldedKey(body));
    if (acting.find()) {
      return body.substring(0, acting.start()) + KAZAKH_OFFICE;
    }
    int last = Math.max(body.lastIndexOf(' '), body.lastIndexOf('-')) + 1;
    String word = body.substring(last);
    Optional<BodyWord> known = BodyWord.of(word, Language.KAZAKH);
    if (known.isPresent()) {
      return body.substring(0, last + known.get().nominative().length());
    }
    Matcher ending = KAZAKH_CASE.matcher(Letters.foldedKey(word));
    return ending.find() && ending.start() > 2 ? body.substring(0, last + ending.start()) : body;
  }

  private static String russian(String name) {
    String key = Letters.foldedKey(name);
    Matcher session = RUSSIAN_SESSION.matcher(key);
    int start = session.find() ? session.end() : 0;
    Matcher convocation = RUSSIAN_CONVOCATION.matcher(key);
    int end = convocation.find(start) ? convocation.start() : name.length();
    String body = name.substring(start, end);
    Matcher acting = RUSSIAN_ACTING.matcher(Letters.foldedKey(body));
    if (acting.find()) {
      String office = acting.group(1) == null ? RUSSIAN_OFFICE : TEMPORARY_OFFICE;
      return Letters.capitalize(office) + " " + body.substring(acting.end());
    }
    return head(body).map(head -> withHeadInNominative(body, head)).orElse(body);
  }

  private static String withHeadInNominative(String body, Head head) {
    StringBuilder nominative = new StringBuilder();
    Matcher word = WORD.matcher(body).region(0, head.start());
    while (word.find()) {
      String adjective = word.group();
      nominative.append(
          RussianAdjective.nominative(adjective, head.word().gender()).orElse(adjective));
      nominative.append(' ');
    }
    String printed = body.substring(head.start(), head.end());
    nominative.append(inCaseOf(printed, head.word().nominative()));
    return nominative.append(body.substring(head.end())).toString();
  }

  /// The head of a Russian name: the first word for a body with only adjectives before it.
  private static Optional<Head> head(String body) {
    Matcher word = WORD.matcher(body);
    for (int words = 0; words < WORDS_BEFORE_HEAD && word.find(); words++) {
      Optional<BodyWord> known = BodyWord.of(word.group(), Language.RUSSIAN);
      if (known.isPresent() && known.get().gender() != Gender.NONE) {
        return Optional.of(new Head(known.get(), word.start(), word.end()));
      }
      if (!RussianAdjective.is(word.group())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// The word with the capitals of the printed form.
  private static String inCaseOf(String printed, String word) {
    if (printed.length() > 1 && printed.equals(printed.toUpperCase(Locale.ROOT))) {
      return word.toUpperCase(Locale.ROOT);
    }
    StringBuilder cased = new StringBuilder(word);
    for (int i = 0; i < Math.min(printed.length(), word.length()); i++) {
      if (Character.isUpperCase(printed.charAt(i))) {
        cased.setCharAt(i, Character.toUpperCase(word.charAt(i)));
      }
    }
    return cased.toString();
  }

  /// The word that a name turns on, and where it stands.
  private record Head(BodyWord word, int start, int end) {}
}
