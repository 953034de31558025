package kz.zannama.export.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Words of blocks that are to be marked, and where they stand in the text of one.
///
/// @param <T> what is told of the words
public final class InlineMarks<T> {
  private final Map<Object, List<Mark<T>>> marks = new IdentityHashMap<>();

  private record Mark<T>(String words, T told) {}

  /// Where words stand.
  ///
  /// @param start the first character
  /// @param end the character after the last one
  public record Range<T>(int start, int end, T told) {}

  /// Words that stand somewhere in an element; blank ones are not marked.
  public void add(Object element, String words, T told) {
    if (!words.isBlank()) {
      marks.computeIfAbsent(element, key -> new ArrayList<>()).add(new Mark<>(words, told));
    }
  }

  /// Where the words of an element stand in its text, in order; of two that overlap, the longer
  /// ones.
  public List<Range<T>> in(Object element, String printed) {
    List<Range<T>> ranges = new ArrayList<>();
    List<Mark<T>> longestFirst =
        marks.getOrDefault(element, List.of()).stream()
            .sorted(Comparator.comparingInt((Mark<T> mark) -> mark.words().length()).reversed())
            .toList();
    for (Mark<T> mark : longestFirst) {
      place(printed, mark, ranges).ifPresent(ranges::add);
    }
    ranges.sort(Comparator.comparingInt(Range::start));
    return ranges;
  }

  private static <T> Optional<Range<T>> place(String printed, Mark<T> mark, List<Range<T>> taken) {
    int length = mark.words().length();
    int start = printed.indexOf(mark.words());
    while (start >= 0) {
      Range<T> range = new Range<>(start, start + length, mark.told());
      if (taken.stream().noneMatch(r -> r.start() < range.end() && range.start() < r.end())) {
        return Optional.of(range);
      }
      start = printed.indexOf(mark.words(), start + 1);
    }
    return Optional.empty();
  }
}
