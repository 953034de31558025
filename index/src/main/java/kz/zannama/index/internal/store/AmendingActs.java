package kz.zannama.index.internal.store;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.zannama.consolidation.AmendingAct;
import kz.zannama.consolidation.Reason;
import kz.zannama.history.ActFinder;
import kz.zannama.history.ActKey;
import kz.zannama.history.ActLink;
import kz.zannama.history.AmendmentChain;
import kz.zannama.history.LinkedAct;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.Change;
import kz.zannama.model.Language;

/// Acts that change others, as they stand when they apply: an act may be changed, put off or
/// repealed before its day, by one that may be so, too.
///
/// Acts that go round in a circle are followed once; a chain of acts is followed so far as the
/// number of its members is [#MOST].
final class AmendingActs {
  private static final int MOST = 6;

  private final KeyedActs acts;

  /// The acts that cite an act, which is asked on each way that leads to it.
  private final Map<ActId, List<Act>> citing = new HashMap<>();

  private final Map<Asked, AmendingAct> left = new HashMap<>();

  /// How often a way came back to an act that is followed already.
  private int circles;

  /// What is left of an act, in a language, after so many acts on the way to it.
  private record Asked(ActId act, Language language, int depth) {}

  AmendingActs(KeyedActs acts) {
    this.acts = acts;
  }

  /// The acts that change an act, each with what it orders to be done to it.
  List<AmendingAct> changing(Act act, Language language) throws IOException {
    return changing(act, citing(act), language, Set.of(act.id()));
  }

  /// A chain with what is known of the force of those that change, suspend or repeal its act.
  ///
  /// @param citing those of them that are known
  AmendmentChain followed(AmendmentChain chain, Collection<Act> citing) throws IOException {
    Map<ActId, Followed> known = new HashMap<>();
    for (Act other : citing) {
      if (chain.links().stream().anyMatch(link -> isOrderOf(link, other.id()))) {
        known.put(other.id(), followed(other, Set.of(chain.act())));
      }
    }
    List<ActLink> links = new ArrayList<>();
    for (ActLink link : chain.links()) {
      Optional<Followed> other =
          link.other().filter(it -> isOrder(link)).map(it -> known.get(it.id()));
      links.add(other.map(it -> it.link(link)).orElse(link));
    }
    return chain.withLinks(links);
  }

  /// An act at the end of a link, as others leave it, and what they leave of its orders.
  private record Followed(LinkedAct act, AmendingAct left) {
    ActLink link(ActLink link) {
      ActLink known = link.withOther(act);
      return link.change().filter(this::isStruckOut).isPresent()
          ? known.withOther(act.withForce(Optional.empty(), known.effective()))
          : known;
    }

    private boolean isStruckOut(Change change) {
      return left.withdrawn().entrySet().stream()
          .filter(it -> it.getValue() == Reason.ACT_ENDED)
          .map(Map.Entry::getKey)
          .anyMatch(it ->
              it.getClass() == change.getClass()
                  && it.scope().provision().equals(change.scope().provision())
                  && it.scope().document().equals(change.scope().document()));
    }
  }

  private Followed followed(Act act, Set<ActId> asked) throws IOException {
    AmendingAct left = left(act, act.text().language(), asked);
    LinkedAct known = LinkedAct.of(act).withForce(left.effective(), left.ended());
    return new Followed(isPutOff(left) ? known.withoutDay() : known, left);
  }

  /// Whether an act that could apply from some day was put off to one that is not known.
  private static boolean isPutOff(AmendingAct left) {
    return left.effective().isEmpty() && left.fromEarliest().effective().isPresent();
  }

  private static boolean isOrderOf(ActLink link, ActId other) {
    return isOrder(link) && link.other().filter(it -> it.id().equals(other)).isPresent();
  }

  private static boolean isOrder(ActLink link) {
    boolean incoming =
        link.kind() == ActLink.Kind.CHANGED_BY || link.kind() == ActLink.Kind.REPEALED_BY;
    return incoming && link.isOrdered();
  }

  private List<Act> citing(Act act) throws IOException {
    List<Act> known = citing.get(act.id());
    if (known == null) {
      known = acts.anyOf(Fields.CITES, ActKey.of(act));
      citing.put(act.id(), known);
    }
    return known;
  }

  /// @param asked the acts that are followed already
  private List<AmendingAct> changing(Act act, List<Act> citing, Language language, Set<ActId> asked)
      throws IOException {
    List<AmendingAct> changing = new ArrayList<>();
    for (Act other : citing) {
      Language read = other.text(language).orElse(other.text()).language();
      boolean orders = !AmendingAct.of(other, read).changing(act).changes().isEmpty();
      if (orders && !isAsked(other, asked)) {
        changing.add(left(other, read, asked).changing(act));
      }
    }
    return changing;
  }

  private boolean isAsked(Act act, Set<ActId> asked) {
    boolean circle = asked.contains(act.id());
    circles += circle ? 1 : 0;
    return circle;
  }

  /// What other acts leave of one, found once however many ways lead to it; what a circle cuts
  /// short depends on where it was entered and is found each time.
  private AmendingAct left(Act act, Language language, Set<ActId> asked) throws IOException {
    Asked question = new Asked(act.id(), language, asked.size());
    AmendingAct known = left.get(question);
    if (known != null) {
      return known;
    }
    int before = circles;
    AmendingAct found = follow(act, AmendingAct.of(act, language).fromEarliest(), asked);
    if (circles == before) {
      left.put(question, found);
    }
    return found;
  }

  private AmendingAct follow(Act act, AmendingAct own, Set<ActId> asked) throws IOException {
    List<Act> citing = asked.size() < MOST ? citing(act) : List.of();
    if (citing.isEmpty()) {
      return own;
    }
    Set<ActId> open = new LinkedHashSet<>(asked);
    open.add(act.id());
    return own.changedBy(changing(act, citing, own.text().language(), open))
        .endedBy(repealed(act, citing, open));
  }

  /// The first day on which an act has lost force by another, where that is known.
  private Optional<LocalDate> repealed(Act act, List<Act> citing, Set<ActId> asked)
      throws IOException {
    List<LocalDate> days = new ArrayList<>();
    for (Act other : citing) {
      AmendmentChain chain = AmendmentChain.of(act, List.of(other), ActFinder.NONE);
      List<ActLink> repeals = chain.repealedBy().stream().filter(ActLink::isOrdered).toList();
      if (!repeals.isEmpty() && !isAsked(other, asked)) {
        LinkedAct known = followed(other, asked).act();
        repeals.stream()
            .map(link -> link.withOther(known))
            .filter(link -> !link.isVoid())
            .flatMap(link -> link.effective().stream())
            .forEach(days::add);
      }
    }
    return Stream.concat(days.stream(), act.status().end().stream()).min(LocalDate::compareTo);
  }
}
