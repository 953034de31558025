package kz.zannama.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Words in a row that share a fate.
///
/// @param fate what becomes of them
/// @param gap the white space before them: nothing, a blank or a line feed
/// @param text the words
public record Run(Fate fate, String gap, String text) {
  /// `№ 31-4`, `22,5`, `(вечер).`: numbers and words with what joins them, else single characters.
  private static final Pattern WORD =
      Pattern.compile("(\\s*+)([\\p{L}\\p{M}\\p{N}]++(?:[-–.,/][\\p{L}\\p{M}\\p{N}]++)*+|\\S)");

  private record Word(String gap, String text) {}

  /// The runs that lead from one text to another, removed words before those in their place. White
  /// space makes no difference.
  static List<Run> between(String before, String after) {
    List<Run> runs = new ArrayList<>();
    Map<Fate, Run> open = new EnumMap<>(Fate.class);
    for (Alignment.Step<Word> step : Alignment.of(words(before), words(after), Word::text)) {
      if (open.containsKey(Fate.KEPT) != (step.fate() == Fate.KEPT)) {
        runs.addAll(open.values());
        open.clear();
      }
      Word word = step.element();
      open.merge(
          step.fate(),
          new Run(step.fate(), word.gap(), word.text()),
          (run, next) -> new Run(run.fate(), run.gap(), run.text() + next.gap() + next.text()));
    }
    runs.addAll(open.values());
    return runs;
  }

  private static List<Word> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(match -> new Word(gap(match.group(1)), match.group(2)))
        .toList();
  }

  private static String gap(String space) {
    if (space.isEmpty()) {
      return "";
    }
    return space.contains("\n") ? "\n" : " ";
  }
}
