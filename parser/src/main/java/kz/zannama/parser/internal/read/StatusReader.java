package kz.zannama.parser.internal.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.Status;
import kz.zannama.model.Status.State;
import kz.zannama.parser.internal.outline.Item.Line;

/// Tells whether an act is in force by its status line and its history.
final class StatusReader {
  // «Приказ прекратил действие», «қолданылу мерзімі аяқталды», «в связи с истечением срока»
  private static final Pattern EXPIRED =
      Pattern.compile(
          "прекратил[аои]?\\s(?:сво[её]\\s)?действи|срок\\sдействия\\sист|истечени\\p{L}+\\sсрока"
              + "|мерзімі(?:нің)?\\s(?:өт|аяқтал|біт)|мерзімнің\\sөт");

  private StatusReader() {}

  /// The status: a repeal or suspension of the whole act in the history names the act that did it;
  /// the status line alone names none.
  static Status read(Head head, List<Change> history, Facts facts) {
    Optional<State> line = head.state().or(() -> expired(head, facts));
    for (Change change : history) {
      Optional<State> state = state(change);
      if (state.isPresent() && change.scope().provision().isEmpty()) {
        change.scope().span().ifPresent(span -> facts.found("status", "note.whole-act", span));
        return new Status(line.filter(s -> s == State.EXPIRED).orElse(state.get()), by(change));
      }
    }
    return line.map(state -> new Status(state, Optional.empty())).orElse(Status.IN_FORCE);
  }

  private static Optional<State> expired(Head head, Facts facts) {
    for (Line remark : head.remarks()) {
      if (EXPIRED.matcher(remark.key()).find()) {
        facts.found("status.state", "head.expiry", remark.span());
        return Optional.of(State.EXPIRED);
      }
    }
    return Optional.empty();
  }

  private static Optional<Citation> by(Change change) {
    return change.scope().act();
  }

  private static Optional<State> state(Change change) {
    return switch (change) {
      case Change.Repeal repeal -> Optional.of(State.REPEALED);
      case Change.Suspension suspension -> Optional.of(State.SUSPENDED);
      case Change.Deletion deletion -> Optional.empty();
      case Change.Rewording rewording -> Optional.empty();
      case Change.Replacement replacement -> Optional.empty();
      case Change.Insertion insertion -> Optional.empty();
      case Change.Renumbering renumbering -> Optional.empty();
      case Change.Amendment amendment -> Optional.empty();
    };
  }
}
