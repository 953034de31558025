package kz.zannama.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zannama.language.BodyWord;
import kz.zannama.lexicon.PlaceNames.Named;
import kz.zannama.model.Language;

/// A name with the word for its kind: «Жамбыл ауданының», «Жамбылского района», «города Семей»; or
/// the word alone: «аудандық», «района».
///
/// @param level the kind
/// @param start the place of its first word
/// @param end the place behind its last word
/// @param named what it can mean: every place of the kind where no name stands beside the word;
///   empty where the tables know no such name
record PlaceMention(Place.Level level, int start, int end, List<Named> named) {
  private static final int LONGEST_NAME = 4;

  /// The mentions in the words of a name, in their order.
  static List<PlaceMention> of(List<NameWord> words, Language language) {
    List<PlaceMention> mentions = new ArrayList<>();
    int free = 0;
    for (int at = 0; at < words.size(); at++) {
      Optional<PlaceWord> word = PlaceWord.of(words.get(at), language);
      if (at >= free && word.isPresent() && word.get().level().isPresent()) {
        Optional<PlaceMention> mention = new Site(words, language, free, at, word.get()).mention();
        mention.ifPresent(mentions::add);
        free = mention.map(PlaceMention::end).orElse(free);
      }
    }
    return mentions;
  }

  /// Whether the tables know the name.
  boolean isKnown() {
    return !named.isEmpty();
  }

  /// What to call places that it can mean, where they are several: the first of their names, or the
  /// kind where no name is printed.
  String label(List<Place> places) {
    return end - start == 1
        ? level.name().toLowerCase(Locale.ROOT).replace('_', '-')
        : places.stream().map(Place::slug).min(Comparator.naturalOrder()).orElse("");
  }

  /// Whether a word, by its place, belongs to it.
  boolean takes(int at) {
    return start <= at && at < end;
  }

  /// Where a word for a kind stands.
  ///
  /// @param free the first word that no mention before has taken
  private record Site(List<NameWord> words, Language language, int free, int at, PlaceWord word) {

    Optional<PlaceMention> mention() {
      Optional<PlaceMention> known = before();
      if (known.isEmpty() && isRussianNoun()) {
        known = behind();
      }
      if (known.isPresent() || word.form() == PlaceWord.Form.SHORT) {
        return known;
      }
      return unknownBefore().or(this::unknownBehind).or(this::nameless);
    }

    private Place.Level level() {
      return word.level().orElseThrow();
    }

    private boolean isRussianNoun() {
      return language == Language.RUSSIAN && word.form() != PlaceWord.Form.ADJECTIVE;
    }

    /// Where a name before the word ends: «ауылдық округі», «сельского округа» are two words.
    private int nameEnd() {
      int end = at;
      while (end > free && isQualifier(words.get(end - 1))) {
        end--;
      }
      return end;
    }

    private boolean isQualifier(NameWord before) {
      return PlaceWord.of(before, language).filter(kind -> kind.level().isEmpty()).isPresent();
    }

    private Optional<PlaceMention> before() {
      int end = nameEnd();
      for (int n = Math.min(LONGEST_NAME, end - free); n > 0; n--) {
        String name = join(end - n, end);
        List<Named> named =
            language == Language.KAZAKH
                ? PlaceNames.byNoun(name, language, level())
                : PlaceNames.byAdjective(name, level());
        if (!named.isEmpty()) {
          return Optional.of(new PlaceMention(level(), end - n, at + 1, named));
        }
      }
      return Optional.empty();
    }

    private Optional<PlaceMention> behind() {
      for (int n = Math.min(LONGEST_NAME, words.size() - at - 1); n > 0; n--) {
        List<Named> named = PlaceNames.byNoun(join(at + 1, at + 1 + n), language, level());
        if (!named.isEmpty()) {
          return Optional.of(new PlaceMention(level(), nameEnd(), at + 1 + n, named));
        }
      }
      return Optional.empty();
    }

    private Optional<PlaceMention> unknownBefore() {
      int end = nameEnd();
      return end > free && isName(words.get(end - 1))
          ? Optional.of(new PlaceMention(level(), end - 1, at + 1, List.of()))
          : Optional.empty();
    }

    private Optional<PlaceMention> unknownBehind() {
      return isRussianNoun() && at + 1 < words.size()
          ? Optional.of(new PlaceMention(level(), nameEnd(), at + 2, List.of()))
          : Optional.empty();
    }

    /// Nothing stands before «аудандық», nothing behind «района» that could be a name.
    private Optional<PlaceMention> nameless() {
      boolean alone = isRussianNoun() ? at + 1 == words.size() : nameEnd() == free;
      return alone
          ? Optional.of(new PlaceMention(level(), at, at + 1, PlaceNames.ofLevel(level())))
          : Optional.empty();
    }

    private boolean isName(NameWord before) {
      return PlaceWord.of(before, language).isEmpty()
          && BodyWord.of(before.key(), language).isEmpty()
          && (language == Language.KAZAKH || PlaceNames.isAdjective(before.folded()));
    }

    private String join(int start, int end) {
      return words.subList(start, end).stream()
          .map(NameWord::folded)
          .collect(Collectors.joining(" "));
    }
  }
}
