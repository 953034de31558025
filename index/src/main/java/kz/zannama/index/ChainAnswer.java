package kz.zannama.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zannama.citation.typed.TypedCitation;
import kz.zannama.history.ActLink;
import kz.zannama.history.AmendmentChain;
import kz.zannama.history.LinkedAct;
import kz.zannama.lexicon.ChainWords;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;

/// Answers who repealed or changed an act, by its chain.
final class ChainAnswer {
  private ChainAnswer() {}

  /// The acts of the index that did what a text asks for to the one act that it cites; none where
  /// it asks for nothing of the kind, or cites none or several.
  ///
  /// @param day the day that the citation of a code by its name means
  static Set<ActId> of(SearchPlan.Acts acts, String text, LocalDate day) throws IOException {
    Set<ActId> answer = new LinkedHashSet<>();
    Optional<ChainWords.Deed> deed = ChainWords.asked(text);
    if (deed.isPresent()) {
      for (TypedCitation typed : TypedCitation.read(text)) {
        List<Act> cited = CitedActs.find(acts, typed, day);
        if (cited.size() == 1) {
          AmendmentChain chain = acts.chain(cited.getFirst());
          links(chain, deed.get())
              .forEach(link -> link.other().map(LinkedAct::id).ifPresent(answer::add));
        }
      }
    }
    return answer;
  }

  private static List<ActLink> links(AmendmentChain chain, ChainWords.Deed deed) {
    return switch (deed) {
      case REPEAL -> chain.repealedBy();
      case CHANGE -> chain.changedBy();
    };
  }
}
