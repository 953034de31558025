package kz.zannama.parser.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import kz.zannama.model.Box;
import kz.zannama.model.Span;

/// A text that knows where each of its characters stood in the source.
///
/// The text starts as a stretch of the raw text; [#replace] records each repair, so that [#raw]
/// gives back exactly what the source had. Immutable.
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
  public record Edit(int at, int length, int rawStart, String raw) {
    /// The place after the replacement in the text.
    int end() {
      return at + length;
    }

    /// The place after the replaced characters in the raw text.
    int rawEnd() {
      return rawStart + raw.length();
    }
  }

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

  /// Where the whole text stood, with what was removed at its edges.
  public Span span() {
    return spanOfRaw(start, rawBegin(value.length()));
  }

  /// Where a stretch of the text stood. A stretch that cuts a repair covers all of what the repair
  /// replaced; what was removed just before or after it is outside. The cost grows with the
  /// logarithm of the number of edits and lines.
  ///
  /// @param from the first character in [#value]
  /// @param to the character after the last one
  public Span span(int from, int to) {
    int rawFrom = rawBegin(from);
    return spanOfRaw(rawFrom, Math.max(rawFrom, rawEnd(to)));
  }

  private Span spanOfRaw(int rawFrom, int rawTo) {
    int first = Math.max(0, linesFrom(rawFrom + 1) - 1);
    if (lines.isEmpty()) {
      return Span.of(rawFrom, rawTo);
    }
    int page = lines.get(first).page();
    Box box = lines.get(first).box();
    for (int i = first + 1; i < lines.size() && lines.get(i).start() < rawTo; i++) {
      if (lines.get(i).page() == page) {
        box = box.union(lines.get(i).box());
      }
    }
    return new Span(OptionalInt.of(page), Optional.of(box), rawFrom, rawTo);
  }

  /// The first of the lines that begin at a raw place or after it.
  private int linesFrom(int rawPlace) {
    return firstOf(lines.size(), i -> lines.get(i).start() >= rawPlace);
  }

  /// Where the character at a place begins in the raw text.
  private int rawBegin(int place) {
    int after = firstOf(edits.size(), i -> edits.get(i).at() > place);
    if (after == 0) {
      return start + place;
    }
    Edit edit = edits.get(after - 1);
    return place < edit.end() ? edit.rawStart() : edit.rawEnd() + place - edit.end();
  }

  /// Where the character before a place ends in the raw text.
  private int rawEnd(int place) {
    int after = firstOf(edits.size(), i -> edits.get(i).at() >= place);
    if (after == 0) {
      return start + place;
    }
    Edit edit = edits.get(after - 1);
    return edit.rawEnd() + Math.max(0, place - edit.end());
  }

  /// The first index from which on a condition holds, by bisection.
  private static int firstOf(int size, IntPredicate condition) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (condition.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
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

  /// This text with several stretches replaced at once, in one pass. A repair of what was repaired
  /// before is recorded as one with it; what is put back as it stood is no difference any more.
  ///
  /// @param replacements by place in [#value], not overlapping
  /// @throws IllegalArgumentException if two of them overlap or one lies outside the text
  public SourceText replaceAll(List<Replacement> replacements) {
    if (replacements.isEmpty()) {
      return this;
    }
    SourceTextEditor editor = new SourceTextEditor(value, start, edits, replacements);
    return new SourceText(editor.text(), start, editor.edits(), lines);
  }

  /// This text with every match of a pattern replaced.
  ///
  /// @param replacement what stands there instead, as it is
  public SourceText replaceAll(Pattern pattern, String replacement) {
    return replaceAll(
        pattern
            .matcher(value)
            .results()
            .map(match -> new Replacement(match.start(), match.end(), replacement))
            .toList());
  }

  /// A stretch of this text, as a text of its own, with what was removed at its edges. Its [#raw]
  /// holds all of every repair that the stretch cuts.
  ///
  /// @param from the first character in [#value]
  /// @param to the character after the last one
  public SourceText substring(int from, int to) {
    List<Edit> inner = new ArrayList<>();
    for (int i = firstOf(edits.size(), e -> edits.get(e).end() >= from); i < edits.size(); i++) {
      Edit edit = edits.get(i);
      if (edit.at() > to || (edit.at() == to && edit.length() > 0)) {
        break;
      }
      if (edit.end() > from || edit.length() == 0) {
        int cutFrom = Math.max(edit.at(), from);
        int cutTo = Math.min(edit.end(), to);
        inner.add(new Edit(cutFrom - from, cutTo - cutFrom, edit.rawStart(), edit.raw()));
      }
    }
    boolean begunByEdit = !inner.isEmpty() && inner.getFirst().at() == 0;
    int rawStart = begunByEdit ? inner.getFirst().rawStart() : rawBegin(from);
    return new SourceText(value.substring(from, to), rawStart, inner, lines);
  }

  /// Two texts read as one, with a blank between them; what the source has between them counts as
  /// replaced by the blank.
  public static SourceText joined(SourceText first, SourceText second) {
    int shift = first.value.length() + 1;
    int gapStart = first.span().end();
    int gap = Math.max(0, second.span().start() - gapStart);
    List<Edit> edits = new ArrayList<>(first.edits);
    edits.add(new Edit(shift - 1, 1, gapStart, "\n".repeat(gap)));
    for (Edit edit : second.edits) {
      edits.add(new Edit(edit.at() + shift, edit.length(), edit.rawStart(), edit.raw()));
    }
    List<Line> lines = new ArrayList<>(first.lines);
    second.lines.stream().filter(line -> !first.lines.contains(line)).forEach(lines::add);
    return new SourceText(first.value + " " + second.value, first.start, edits, lines);
  }

  @Override
  public String toString() {
    return value;
  }
}
