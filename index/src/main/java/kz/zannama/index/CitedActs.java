package kz.zannama.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zannama.citation.typed.TypedCitation;
import kz.zannama.history.CitedBody;
import kz.zannama.model.Act;
import kz.zannama.model.ActType;
import org.apache.lucene.search.Query;

/// Finds the acts that a typed citation can mean.
final class CitedActs {
  private static final int MOST = 50;

  /// Of these a newer one of the same name takes the place of the older.
  private static final Set<ActType> REPLACED =
      Set.of(ActType.CODE, ActType.LAW, ActType.CONSTITUTIONAL_LAW, ActType.CONSTITUTION);

  private CitedActs() {}

  /// The acts that agree with all that is typed, by the closest reading of it under which there are
  /// any; several where it tells too little. A name without a date means the newest act of the name
  /// that is not known to have ended by a day.
  static List<Act> find(SearchPlan.Acts acts, TypedCitation typed, LocalDate day)
      throws IOException {
    for (Query reading : CitedQuery.of(typed).readings()) {
      List<Act> found = new ArrayList<>();
      for (Act act : acts.find(reading, MOST)) {
        if (CitedBody.agrees(typed.citation(), typed.language(), CitedBody.keys(act))) {
          found.add(act);
        }
      }
      if (!found.isEmpty()) {
        return isByName(typed) ? newest(found, day) : List.copyOf(found);
      }
    }
    return List.of();
  }

  private static boolean isByName(TypedCitation typed) {
    boolean dated = typed.citation().adopted().isPresent() || typed.year().isPresent();
    return REPLACED.contains(typed.citation().type())
        && typed.citation().number().isEmpty()
        && !dated;
  }

  private static List<Act> newest(List<Act> found, LocalDate day) {
    List<Act> living = found.stream().filter(act -> !isOver(act, day)).toList();
    Collection<Act> left = living.isEmpty() ? found : living;
    Optional<Act> newest =
        left.stream()
            .filter(act -> act.adopted().isPresent())
            .max(Comparator.comparing(act -> act.adopted().orElseThrow()));
    return left.stream()
        .filter(act -> newest.isEmpty() || act.adopted().equals(newest.get().adopted()))
        .toList();
  }

  private static boolean isOver(Act act, LocalDate day) {
    return act.status().on(day).isEnded();
  }
}
