package kz.zannama.citation.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.ActNumbers;
import kz.zannama.language.Bodies;
import kz.zannama.language.FoundNumber;
import kz.zannama.language.Letters;
import kz.zannama.lexicon.BodyKey;
import kz.zannama.model.Language;

/// What is left of a typed text after parts have been taken out of it, each at its place.
final class TypedRest {
  private static final char TAKEN = '|';

  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d/.-])[\\p{L}\\d]");

  // Specimen: «ҚР ДСМ-331»
  private static final Pattern PREFIXED = Pattern.compile("\\p{L}{2} \\p{L}");

  private final StringBuilder rest;

  TypedRest(String typed) {
    rest = new StringBuilder(typed.replace(TAKEN, ' '));
  }

  void take(int start, int end) {
    for (int at = start; at < end; at++) {
      rest.setCharAt(at, TAKEN);
    }
  }

  @Override
  public String toString() {
    return rest.toString();
  }

  /// Whether the words for the republic, or their short forms, are left.
  boolean namesRepublic() {
    return TypedWords.namesRepublic(rest.toString());
  }

  /// Whether nothing is left that tells anything.
  boolean isNoise() {
    return TypedWords.withoutNoise(rest.toString()).chars().noneMatch(Character::isLetterOrDigit);
  }

  /// Whether beside a place there are no words, perhaps a year.
  boolean isNothingBut(int start, int end) {
    String others = rest.substring(0, start) + " " + rest.substring(end);
    return TypedWords.withoutNoise(others).chars().noneMatch(Character::isLetter);
  }

  /// The numbers without a sign; of «ҚР ДСМ 331» the whole, of «МЗ 331» the figures.
  List<FoundNumber> unsigned() {
    List<FoundNumber> found = new ArrayList<>();
    Matcher word = WORD.matcher(rest);
    int at = 0;
    while (at < rest.length() && word.find(at)) {
      Optional<FoundNumber> number = ActNumbers.unsignedAt(rest.toString(), word.start());
      if (number.filter(TypedRest::isOne).isPresent()) {
        FoundNumber taken =
            new FoundNumber(number.get().number(), word.start(), number.get().end());
        found.add(taken);
        at = taken.end();
      } else {
        at = word.end();
      }
    }
    return found;
  }

  private static boolean isOne(FoundNumber number) {
    return number.number().indexOf(' ') < 0 || PREFIXED.matcher(number.number()).lookingAt();
  }

  /// Whether the word for a year stands beside a number.
  boolean isYear(FoundNumber number) {
    return TypedWords.beginsWithYear(rest.substring(number.end()));
  }

  /// Takes the title out: «о чем-то», «бірдеңе туралы», up to what was taken before.
  Optional<String> takeTitle(Language language) {
    Matcher title = TypedWords.title(language).matcher(Letters.foldedKey(rest.toString()));
    if (!title.find()) {
      return Optional.empty();
    }
    String printed = rest.substring(title.start(), title.end());
    take(title.start(), title.end());
    return Optional.of(TypedWords.trimmed(printed));
  }

  /// The body that is left, where one is known by the words.
  Optional<String> issuer(Language language) {
    return Optional.of(TypedWords.trimmed(rest.toString().replace(TAKEN, ' ')))
        .filter(words -> !words.isEmpty())
        .filter(words -> !BodyKey.of(words, language).bodies().isEmpty())
        .map(words -> Bodies.nominative(words, language));
  }
}
