package kz.zannama.parser.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kz.zannama.model.Box;
import kz.zannama.model.Span;

/// A text that knows where each of its characters stood in the source.
///
/// The text starts as a stretch of the raw text; [#replace] records each repair, so that [#raw]
/// gives back exactly what the source had.
public final class SourceText {
  private final String value;
  private final int start;
  private final List<Edit> edits;
  private final List<Line> lines;

  private SourceText(String value, int start, List<Edit> edits, List<Line> lines) {
    this.value = value;
    this.start = start;
    this.edits = List.copyOf(edits);
    this.lines = List.copyOf(lines);
  }

  /// A stretch of the raw text in a source without pages.
  ///
  /// @param value the characters
  /// @param start the place of the first one in the raw text
  public static SourceText of(String value, int start) {
    return new SourceText(value, start, List.of(), List.of());
  }

  /// A stretch of the raw text in a source with pages.
  ///
  /// @param lines the printed lines it consists of, by place
  public static SourceText of(String value, int start, List<Line> lines) {
    return new SourceText(value, start, List.of(), lines);
  }

  /// A printed line.
  ///
  /// @param start the place of its first character in the raw text
  /// @param page its page, 1-based
  /// @param box its rectangle on the page
  public record Line(int start, int page, Box box) {}

  /// A place where the text differs from the raw text.
  ///
  /// @param at where the replacement begins in the text
  /// @param length how long the replacement is
  /// @param rawStart where the replaced characters begin in the raw text
  /// @param raw the replaced characters
  public record Edit(int at, int length, int rawStart, String raw) {}

  /// The characters as they read now.
  public String value() {
    return value;
  }

  /// The differences from the raw text, by place.
  public List<Edit> edits() {
    return edits;
  }

  /// The printed lines, by place; empty in a source without pages.
  public List<Line> lines() {
    return lines;
  }

  /// The characters as they stood in the source.
  public String raw() {
    StringBuilder raw = new StringBuilder(value.length());
    int at = 0;
    for (Edit edit : edits) {
      raw.append(value, at, edit.at()).append(edit.raw());
      at = edit.at() + edit.length();
    }
    return raw.append(value, at, value.length()).toString();
  }

  /// Where the whole text stood.
  public Span span() {
    return span(0, value.length());
  }

  /// Where a stretch of the text stood. A stretch that touches a repair covers all of what the
  /// repair replaced.
  ///
  /// @param from the first character in [#value]
  /// @param to the character after the last one
  public Span span(int from, int to) {
    int rawFrom = rawPlace(from, false);
    int rawTo = Math.max(rawFrom, rawPlace(to, true));
    Optional<Box> box = Optional.empty();
    OptionalInt page = OptionalInt.empty();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int lineEnd = i + 1 < lines.size() ? lines.get(i + 1).start() : Integer.MAX_VALUE;
      if (lineEnd <= rawFrom) {
        continue;
      }
      if (page.isEmpty()) {
        page = OptionalInt.of(line.page());
        box = Optional.of(line.box());
      } else if (line.start() < rawTo && line.page() == page.getAsInt()) {
        box = box.map(known -> known.union(line.box()));
      }
    }
    return new Span(page, box, rawFrom, rawTo);
  }

  private int rawPlace(int place, boolean end) {
    int shift = start;
    for (Edit edit : edits) {
      int after = edit.at() + edit.length();
      if (place < edit.at() || (place == edit.at() && !end)) {
        break;
      }
      if (place < after || (place == after && end && edit.length() > 0)) {
        return end ? edit.rawStart() + edit.raw().length() : edit.rawStart();
      }
      shift += edit.raw().length() - edit.length();
    }
    return place + shift;
  }

  /// This text with a stretch replaced; the difference is recorded.
  ///
  /// @param from the first character to replace, in [#value]
  /// @param to the character after the last one
  /// @param replacement what stands there instead
  public SourceText replace(int from, int to, String replacement) {
    return replaceAll(List.of(new Replacement(from, to, replacement)));
  }

  /// One of several replacements for [#replaceAll].
  ///
  /// @param from the first character to replace
  /// @param to the character after the last one
  /// @param text what stands there instead
  public record Replacement(int from, int to, String text) {}

  /// This text with several stretches replaced at once, in one pass.
  ///
  /// @param replacements by place in [#value], not overlapping
  /// @throws IllegalArgumentException if two of them overlap or one lies outside the text
  public SourceText replaceAll(List<Replacement> replacements) {
    if (replacements.isEmpty()) {
      return this;
    }
    SourceTextEditor editor = new SourceTextEditor(value, start, edits);
    replacements.forEach(editor::replace);
    return new SourceText(editor.text(), start, editor.edits(), lines);
  }

  /// A stretch of this text, as a text of its own.
  public SourceText substring(int from, int to) {
    int rawStart = rawPlace(from, false);
    List<Edit> inner = new ArrayList<>();
    for (Edit edit : edits) {
      if (edit.at() >= from && edit.at() + edit.length() <= to) {
        inner.add(new Edit(edit.at() - from, edit.length(), edit.rawStart(), edit.raw()));
      }
    }
    return new SourceText(value.substring(from, to), rawStart, inner, lines);
  }

  @Override
  public String toString() {
    return value;
  }
}
