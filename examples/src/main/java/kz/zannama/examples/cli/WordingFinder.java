package kz.zannama.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import kz.zannama.consolidation.AmendingAct;
import kz.zannama.consolidation.Consolidation;
import kz.zannama.consolidation.Wording;
import kz.zannama.history.ActLink;
import kz.zannama.history.AmendmentChain;
import kz.zannama.index.ActIndex;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;

/// Makes the wording of an act on a date from the nearest stored one before it and the acts of an
/// index that change it.
///
/// An act whose day of entry into force its text does not tell applies from the first day on which
/// that can be.
final class WordingFinder {
  private final ActIndex index;
  private final AmendmentChain chain;

  WordingFinder(ActIndex index, AmendmentChain chain) {
    this.index = index;
    this.chain = chain;
  }

  /// The wording on a date.
  ///
  /// @param act the act as it is stored
  /// @param base one of its texts, in the wording nearest before the date
  Wording on(LocalDate date, Act act, ActText base) throws IOException {
    Consolidation consolidation = Wording.of(base);
    Set<ActId> seen = new LinkedHashSet<>();
    for (ActLink link : chain.changedBy()) {
      Optional<ActId> id = link.other().map(other -> other.id()).filter(seen::add);
      Optional<Act> other = id.isEmpty() ? Optional.empty() : index.get(id.get());
      if (other.isPresent()) {
        ActText text = other.get().text(base.language()).orElse(other.get().text());
        AmendingAct amending =
            AmendingAct.of(other.get(), text.language()).changing(act).fromEarliest();
        consolidation = consolidation.with(amending);
      }
    }
    return consolidation.on(date);
  }
}
