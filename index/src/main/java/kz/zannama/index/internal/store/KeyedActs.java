package kz.zannama.index.internal.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kz.zannama.history.ActFinder;
import kz.zannama.history.ActKey;
import kz.zannama.history.ActLink;
import kz.zannama.history.AmendmentChain;
import kz.zannama.history.CitedBody;
import kz.zannama.history.ForceSpan;
import kz.zannama.history.LinkedAct;
import kz.zannama.history.Pause;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.Citation;

/// Acts that are found by their keys, wherever they are kept.
public interface KeyedActs extends ActFinder {
  /// The acts that have any of some keys in a field, each once.
  List<Act> anyOf(String field, Collection<ActKey> keys) throws IOException;

  /// What links tell of the acts that have a name.
  ///
  /// @param bodies whether an act that may be of some bodies can be meant
  Set<LinkedAct> named(ActKey name, Predicate<Set<String>> bodies) throws IOException;

  /// The one act that a citation names; empty where none or several answer to it.
  @Override
  default Optional<LinkedAct> find(Citation citation, ActText citing) {
    try {
      for (ActKey key : ActKey.of(citation)) {
        Set<LinkedAct> agreeing = named(key, bodies -> CitedBody.agrees(citation, citing, bodies));
        if (agreeing.size() == 1) {
          return agreeing.stream().findFirst();
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What links tell of the acts that rest on one with any of some keys: many may.
  List<LinkedAct> restingOn(Collection<ActKey> keys) throws IOException;

  /// What acts that end or suspend the force of an act, and what it says itself, tell of its force.
  ///
  /// @param gap the time in which the act was gone before it came back
  /// @param stopping those acts
  default ForceSpan force(Act act, Optional<Pause> gap, Collection<Act> stopping)
      throws IOException {
    AmendmentChain chain = AmendmentChain.of(act, stopping, ActFinder.NONE).withGap(gap);
    return ForceSpan.of(new AmendingActs(this).followed(chain, stopping));
  }

  /// The chain of an act: who changed it, whom it changes, what it rests on, what rests on it.
  default AmendmentChain chain(Act act) throws IOException {
    List<Act> citing = anyOf(Fields.CITES, ActKey.of(act));
    AmendmentChain chain =
        new AmendingActs(this).followed(AmendmentChain.of(act, citing, this), citing);
    List<ActLink> links = new ArrayList<>(chain.links());
    Set<ActId> known = new LinkedHashSet<>();
    chain
        .links(ActLink.Kind.BASIS_OF)
        .forEach(link -> link.other().map(LinkedAct::id).ifPresent(known::add));
    for (LinkedAct resting : restingOn(ActKey.of(act))) {
      if (known.add(resting.id())) {
        Citation cited = Citation.of(act.type()).withDateAndNumber(act.adopted(), act.number());
        links.add(
            new ActLink(ActLink.Kind.BASIS_OF, Optional.of(resting), cited, Optional.empty()));
      }
    }
    return chain.withLinks(links).withGap(gap(act.id()));
  }

  /// The time in which an act was gone before it came back, where that is known.
  Optional<Pause> gap(ActId act) throws IOException;
}
