package kz.zannama.model;

import java.util.Optional;
import java.util.OptionalInt;

/// A place in the source: where a fact was printed.
///
/// @param page the page, 1-based, where the source has pages
/// @param box the rectangle on that page, where the source has pages
/// @param start the first character in the source's raw text, 0-based UTF-16 units
/// @param end the character after the last one
public record Span(OptionalInt page, Optional<Box> box, int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Not a character range: " + start + ".." + end);
    }
  }

  /// A character range in a source without pages.
  public static Span of(int start, int end) {
    return new Span(OptionalInt.empty(), Optional.empty(), start, end);
  }

  /// The span from the start of this one to the end of a later one, on this one's page.
  public Span to(Span later) {
    boolean samePage = page.equals(later.page);
    Optional<Box> joined =
        box.isPresent() && later.box.isPresent() && samePage
            ? Optional.of(box.get().union(later.box.get()))
            : box;
    return new Span(page, joined, start, Math.max(end, later.end));
  }
}
