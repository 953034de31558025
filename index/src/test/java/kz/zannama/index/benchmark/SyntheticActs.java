package kz.zannama.index.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.StringJoiner;
import kz.zannama.language.ActIds;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.ActType;
import kz.zannama.model.Block;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.model.Provision;
import kz.zannama.model.ProvisionKind;
import kz.zannama.model.Requisites;
import kz.zannama.model.Source;
import kz.zannama.model.Span;
import kz.zannama.model.Status;

/// Acts of invented words, in both languages; the same seed and number give the same act.
///
/// @param seed what they are made from
record SyntheticActs(long seed) {
  private static final int WORDS = 3_000;
  private static final int PROVISIONS = 12;

  /// An act with a Kazakh and a Russian text.
  Act act(int number) {
    ActText kazakh = text(number, Language.KAZAKH);
    String sha256 = kazakh.source().sha256();
    Requisites requisites = kazakh.requisites();
    Act act =
        Act.of(
            ActIds.of(
                requisites.type(),
                Optional.empty(),
                Language.KAZAKH,
                requisites.adopted(),
                requisites.number(),
                sha256),
            kazakh);
    return act.with(text(number, Language.RUSSIAN));
  }

  /// A word that some acts have.
  String word(Random random, Language language) {
    // The square makes some words much more frequent than others, as in real text.
    double place = random.nextDouble();
    Random letters = new Random((long) (place * place * WORDS) * 31 + language.ordinal());
    boolean isKazakh = language == Language.KAZAKH;
    String consonants = isKazakh ? "бғджзйқлмнңпрстш" : "бвгджзклмнпрстфхцч";
    String vowels = isKazakh ? "аәеіоөұүы" : "аеиоуыэюя";
    StringBuilder word = new StringBuilder();
    for (int syllables = 2 + letters.nextInt(3); syllables > 0; syllables--) {
      word.append(consonants.charAt(letters.nextInt(consonants.length())));
      word.append(vowels.charAt(letters.nextInt(vowels.length())));
    }
    return word.toString();
  }

  private ActText text(int number, Language language) {
    Random random = new Random(seed * 1_000_003 + number * 2L + language.ordinal());
    Requisites requisites =
        new Requisites(
            ActType.ORDER,
            words(random, language, 6),
            List.of(),
            Optional.of(LocalDate.of(2000, 1, 1).plusDays(number % 9_000)),
            Optional.of(String.valueOf(number + 1)),
            Optional.empty(),
            Optional.empty(),
            Status.IN_FORCE,
            Optional.empty());
    String sha256 = String.format(Locale.ROOT, "%063x%d", number, language.ordinal());
    return new ActText(
        new Source("synthetic", "text/plain", sha256, OptionalInt.empty(), Optional.empty()),
        language,
        requisites,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        provisions(random, language),
        List.of(),
        List.of(),
        List.of());
  }

  private List<Block> provisions(Random random, Language language) {
    List<Block> provisions = new ArrayList<>();
    for (int at = 1; at <= PROVISIONS; at++) {
      provisions.add(
          new Provision(
              ProvisionKind.PARAGRAPH,
              new ElementId("para_" + at),
              Optional.of(String.valueOf(at)),
              Optional.empty(),
              Optional.of(words(random, language, 30)),
              Optional.of(new Span(OptionalInt.of(1), Optional.empty(), at, at + 1)),
              List.of()));
    }
    return provisions;
  }

  private String words(Random random, Language language, int count) {
    StringJoiner words = new StringJoiner(" ");
    for (int at = 0; at < count; at++) {
      words.add(word(random, language));
    }
    return words.toString();
  }
}
