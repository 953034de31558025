package kz.zannama.index.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.StringJoiner;
import kz.zannama.lexicon.ActIds;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.ActType;
import kz.zannama.model.Block;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.model.EntryIntoForce;
import kz.zannama.model.Language;
import kz.zannama.model.Provision;
import kz.zannama.model.ProvisionKind;
import kz.zannama.model.Requisites;
import kz.zannama.model.Source;
import kz.zannama.model.Span;
import kz.zannama.model.Status;

/// Acts of invented words, in both languages; the same seed and number give the same act.
///
/// They make chains as real archives do: the first fifty are laws that the others rest on, every
/// third act changes provisions of up to three earlier ones, mostly recent, and one in twenty
/// repeals an earlier act. A hundred are adopted a day.
final class SyntheticActs {
  private static final int WORDS = 3_000;
  private static final int LAWS = 50;
  private static final int A_DAY = 100;
  private static final EntryIntoForce SIGNED =
      new EntryIntoForce(
          "",
          EntryIntoForce.Rule.ON_SIGNING,
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty());

  private final long seed;
  private final int provisions;
  private final String[][] vocabulary = new String[Language.values().length][WORDS];

  /// Acts of twelve provisions.
  ///
  /// @param seed what they are made from
  SyntheticActs(long seed) {
    this(seed, 12);
  }

  /// Acts of a number of provisions.
  SyntheticActs(long seed, int provisions) {
    this.seed = seed;
    this.provisions = provisions;
    for (Language language : List.of(Language.KAZAKH, Language.RUSSIAN)) {
      for (int at = 0; at < WORDS; at++) {
        vocabulary[language.ordinal()][at] = newWord(at, language);
      }
    }
  }

  /// An act with a Kazakh and a Russian text.
  Act act(int number) {
    ActText kazakh = text(number, Language.KAZAKH);
    Act act = Act.of(ActIds.of(kazakh), kazakh);
    return act.with(text(number, Language.RUSSIAN));
  }

  /// A word that some acts have.
  String word(Random random, Language language) {
    // The square makes some words much more frequent than others, as in real text.
    double place = random.nextDouble();
    return vocabulary[language.ordinal()][(int) (place * place * WORDS)];
  }

  private static String newWord(int at, Language language) {
    Random letters = new Random(at * 31L + language.ordinal());
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
            type(number),
            words(random, language, 6),
            List.of(),
            Optional.of(adopted(number)),
            Optional.of(String.valueOf(number + 1)),
            Optional.empty(),
            Optional.empty(),
            Status.NOTHING_AGAINST,
            Optional.of(SIGNED));
    String sha256 = String.format(Locale.ROOT, "%063x%d", number, language.ordinal());
    return new ActText(
        new Source("synthetic", "text/plain", sha256, OptionalInt.empty(), Optional.empty()),
        language,
        requisites,
        Optional.empty(),
        basis(number),
        List.of(),
        changes(number),
        List.of(),
        List.of(),
        List.of(),
        provisions(random, language),
        List.of(),
        List.of(),
        List.of());
  }

  private static ActType type(int number) {
    return number < LAWS ? ActType.LAW : ActType.ORDER;
  }

  private static LocalDate adopted(int number) {
    return LocalDate.of(1998, 1, 1).plusDays(number / A_DAY);
  }

  private static Citation citation(int number) {
    return Citation.of(type(number))
        .withDateAndNumber(Optional.of(adopted(number)), Optional.of(String.valueOf(number + 1)));
  }

  private List<Citation> basis(int number) {
    return number < LAWS ? List.of() : List.of(citation(links(number).nextInt(LAWS)));
  }

  private List<Change> changes(int number) {
    if (number < LAWS) {
      return List.of();
    }
    Random random = links(number);
    List<Change> changes = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      for (int targets = 1 + random.nextInt(3); targets > 0; targets--) {
        ElementId provision = new ElementId("para_" + (1 + random.nextInt(provisions)));
        int target = earlier(random, number);
        changes.add(new Change.Rewording(scope(target, Optional.of(provision)), Optional.empty()));
      }
    }
    if (random.nextInt(20) == 0) {
      changes.add(new Change.Repeal(scope(earlier(random, number), Optional.empty())));
    }
    return changes;
  }

  private static Change.Scope scope(int target, Optional<ElementId> provision) {
    return new Change.Scope(
        Optional.of(citation(target)),
        provision,
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty());
  }

  /// An earlier act; the cube makes recent ones likelier than old ones.
  private static int earlier(Random random, int number) {
    double back = random.nextDouble();
    return number - 1 - (int) (back * back * back * (number - 1));
  }

  /// What the links of an act are made from: the same for both languages.
  private Random links(int number) {
    return new Random(seed * 7_919 + number);
  }

  private List<Block> provisions(Random random, Language language) {
    List<Block> made = new ArrayList<>();
    for (int at = 1; at <= provisions; at++) {
      made.add(
          new Provision(
              ProvisionKind.PARAGRAPH,
              new ElementId("para_" + at),
              Optional.of(String.valueOf(at)),
              Optional.empty(),
              Optional.of(words(random, language, 30)),
              Optional.of(new Span(OptionalInt.of(1), Optional.empty(), at, at + 1)),
              List.of()));
    }
    return made;
  }

  private String words(Random random, Language language, int count) {
    StringJoiner words = new StringJoiner(" ");
    for (int at = 0; at < count; at++) {
      words.add(word(random, language));
    }
    return words.toString();
  }
}
