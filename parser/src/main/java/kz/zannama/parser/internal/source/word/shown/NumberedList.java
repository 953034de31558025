package kz.zannama.parser.internal.source.word.shown;

import java.util.List;
import java.util.Map;

/// A list that paragraphs belong to: `w:num` of OOXML, an LFO of the format before.
///
/// @param number its own number
/// @param counters what it shares its counters by: lists of one definition count on
/// @param levels its levels
/// @param starts by level (0-based) the number that its first item there begins anew with
public record NumberedList(
    int number, int counters, List<ListLevel> levels, Map<Integer, Integer> starts) {
  public NumberedList {
    levels = List.copyOf(levels);
    starts = Map.copyOf(starts);
    if (levels.size() != ListLevel.LEVELS) {
      throw new IllegalArgumentException("A list has nine levels, not " + levels.size());
    }
  }

  /// The first number of a level.
  int start(int level) {
    return starts.getOrDefault(level, levels.get(level).start());
  }
}
