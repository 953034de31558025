package kz.zannama.parser.batch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.zannama.model.PutResult;
import kz.zannama.model.PutResult.Outcome;

/// What a sink did with the acts that a run put into it.
final class SinkAnswers {
  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
  private final List<String> apart = new ArrayList<>();

  /// Notes an answer.
  ///
  /// @param source the source that gave the act
  void add(String source, PutResult result) {
    counts.merge(result.outcome(), 1, Integer::sum);
    if (result.outcome() == Outcome.KEPT_APART) {
      apart.add(result.id() + " of " + source);
    }
  }

  /// How often it did what; empty where nothing was put.
  Map<Outcome, Integer> counts() {
    return counts;
  }

  /// The acts that looked like one that was there and are another, by evidence.
  List<String> apart() {
    return apart;
  }
}
