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
/// An act is taken for the successor of one whose force it ends where it is of a like title and
/// does more than end or change others: «Об утверждении Правил учета лодок» of 2023 ends that of
/// 2019, «Қайықтарды есепке алу қағидаларын бекіту туралы».
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
    TitleWords one = TitleWords.of(former.title());
    TitleWords other = TitleWords.of(latter.title());
    boolean taken =
        one.isLike(other)
            && !ENDS_OR_CHANGES.matcher(Letters.foldedKey(latter.title())).find()
            && former.type() == latter.type();
    return taken
        ? Optional.of(new Succession(former, latter, one.likeness(other), repeal))
        : Optional.empty();
  }
}
