package kz.zannama.consolidation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.zannama.language.ActNumbers;
import kz.zannama.lexicon.TitleWords;
import kz.zannama.model.ActText;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.Requisites;

/// Tells which changes of an act are about another: by its date and number, as far as both are
/// printed. Who knows the acts better, as an index does, hands over the right changes himself.
final class TargetFilter {
  private TargetFilter() {}

  /// The changes that are about an act. Where they are about several acts, a change must agree with
  /// it in date or number; where about one, it is enough that nothing contradicts.
  static List<Change> of(List<Change> changes, ActText target) {
    Requisites known = target.requisites();
    long acts =
        changes.stream()
            .flatMap(change -> change.scope().act().stream().map(Key::of))
            .distinct()
            .count();
    Predicate<Citation> about = cited -> acts > 1 ? agrees(cited, known) : !differs(cited, known);
    return changes.stream()
        .filter(change -> change.scope().act().map(about::test).orElse(acts < 2))
        .toList();
  }

  private record Key(Optional<LocalDate> adopted, Optional<String> number) {
    static Key of(Citation cited) {
      return new Key(cited.adopted(), cited.number().map(ActNumbers::canonical));
    }
  }

  private static boolean differs(Citation cited, Requisites known) {
    return differ(cited.adopted(), known.adopted())
        || differ(
            cited.number().map(ActNumbers::canonical), known.number().map(ActNumbers::canonical));
  }

  private static boolean agrees(Citation cited, Requisites known) {
    boolean date = cited.adopted().isPresent() && cited.adopted().equals(known.adopted());
    boolean number =
        cited.number().isPresent() && ActNumbers.areSame(cited.number(), known.number());
    boolean title =
        cited
            .title()
            .filter(printed -> TitleWords.of(printed).agree(TitleWords.of(known.title())))
            .isPresent();
    return !differs(cited, known) && (date || number || title);
  }

  private static <T> boolean differ(Optional<T> one, Optional<T> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }
}
