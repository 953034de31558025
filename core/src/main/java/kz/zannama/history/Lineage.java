package kz.zannama.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.language.Letters;
import kz.zannama.lexicon.TitleWords;
import kz.zannama.model.Act;
import kz.zannama.text.Rules;

/// Which acts took the place of an act, and whose place it took: an inference, as no act says so.
///
/// An act is taken for the successor of one whose force it ends where it is of a like title, in a
/// language that both have, and does more than end or change others: «Об утверждении Правил учета
/// лодок» of 2023 ends that of 2019, «Қайықтарды есепке алу қағидаларын бекіту туралы».
///
/// @param before the acts whose place the act took
/// @param after the acts that took its place
public record Lineage(List<Succession> before, List<Succession> after) {
  private static final Pattern ENDS_OR_CHANGES =
      Rules.of(Lineage.class, "lineage.rules", Letters::foldedKey).pattern("ends-or-changes");

  public Lineage {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /// That one act took the place of another, with what it is inferred from.
  ///
  /// @param former the act whose force ended
  /// @param latter the one that ended it
  /// @param likeness how much is common to their titles, above 0.5, at most 1
  /// @param repeal the link that ends the force
  public record Succession(LinkedAct former, LinkedAct latter, double likeness, ActLink repeal) {}

  /// What the links of an act tell.
  public static Lineage of(Act act, AmendmentChain chain) {
    LinkedAct self = LinkedAct.of(act);
    List<Succession> before = new ArrayList<>();
    List<Succession> after = new ArrayList<>();
    for (ActLink link : chain.links()) {
      Optional<LinkedAct> other = link.other().filter(it -> !link.isVoid());
      if (other.isPresent() && link.kind() == ActLink.Kind.REPEALS) {
        succession(other.get(), self, link).ifPresent(before::add);
      } else if (other.isPresent() && link.kind() == ActLink.Kind.REPEALED_BY) {
        succession(self, other.get(), link).ifPresent(after::add);
      }
    }
    return new Lineage(before, after);
  }

  private static Optional<Succession> succession(
      LinkedAct former, LinkedAct latter, ActLink repeal) {
    boolean ends =
        latter.titles().values().stream()
            .anyMatch(title -> ENDS_OR_CHANGES.matcher(Letters.foldedKey(title)).find());
    return ends || former.type() != latter.type()
        ? Optional.empty()
        : likeness(former, latter).map(like -> new Succession(former, latter, like, repeal));
  }

  /// How much is common to the titles of two acts in the language in which most is; empty where
  /// they have no language in common, or are not alike in one.
  private static Optional<Double> likeness(LinkedAct former, LinkedAct latter) {
    return former.titles().keySet().stream()
        .filter(latter.titles()::containsKey)
        .map(language -> likeness(former.title(language), latter.title(language)))
        .flatMap(Optional::stream)
        .max(Double::compare);
  }

  private static Optional<Double> likeness(String former, String latter) {
    TitleWords one = TitleWords.of(former);
    TitleWords other = TitleWords.of(latter);
    return one.isLike(other) ? Optional.of(one.likeness(other)) : Optional.empty();
  }
}
