package kz.zannama.examples.cli.answer;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zannama.history.ActKey;
import kz.zannama.history.CitedBody;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActQuery;
import kz.zannama.index.SearchHit;
import kz.zannama.model.Act;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;

/// Finds the acts of an index that a typed citation can mean.
public final class CitedActs {
  private static final int CANDIDATES = 50;

  private CitedActs() {}

  /// The acts that agree with all that a citation prints; several where it prints too little.
  public static List<Act> find(ActIndex index, TypedCitation typed) throws IOException {
    List<Act> acts = new ArrayList<>();
    for (SearchHit hit : index.search(query(typed.citation())).hits()) {
      index.get(hit.act()).filter(act -> agrees(act, typed)).ifPresent(acts::add);
    }
    return List.copyOf(acts);
  }

  /// Looks for the most telling of what is printed.
  private static ActQuery query(Citation citation) {
    Optional<String> name =
        citation
            .number()
            .map(number -> "№ " + number)
            .or(citation::title)
            .or(() -> citation.registrationNumber().map(number -> "№ " + number));
    String date = citation.adopted().map(LocalDate::toString).orElse("");
    String names = (name.orElse("") + " " + date).strip();
    ActQuery.Builder query = ActQuery.builder().text(names).limit(CANDIDATES);
    return citation.type() == ActType.OTHER ? query.build() : query.type(citation.type()).build();
  }

  /// What a citation leaves out is taken from the act, so that the rest decides.
  private static boolean agrees(Act act, TypedCitation typed) {
    Citation citation = typed.citation();
    ActType type = citation.type() == ActType.OTHER ? act.type() : citation.type();
    Set<ActKey> keys =
        ActKey.of(
            Citation.of(type)
                .withDateAndNumber(citation.adopted().or(act::adopted), citation.number())
                .withTitle(citation.title())
                .withRegistrationNumber(citation.registrationNumber()));
    return !Collections.disjoint(keys, ActKey.of(act))
        && CitedBody.agrees(citation, typed.language(), CitedBody.keys(act));
  }
}
