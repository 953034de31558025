package kz.zannama.parser.internal.source.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.model.Span;

/// A stretch of a Markdown text, whole lines, that is read in one way.
///
/// @param kind how it is read
/// @param from where it begins in the raw text
/// @param to the place after its last character
record Segment(Kind kind, int from, int to) {
  /// How a stretch is read.
  enum Kind {
    /// As Markdown.
    MARKDOWN,
    /// As HTML: a table, blank lines or not.
    HTML,
    /// As plain text with its line ends: what stands between fences.
    PLAIN,
    /// As rows of cells with tabs between them.
    TAB_ROWS,
    /// Not here: what footnotes say.
    NOTE
  }

  /// The segments of a stretch of a text, which cover all of it but the fences.
  ///
  /// @param notes the footnotes of the text
  static List<Segment> of(String raw, Span stretch, MarkdownNotes notes) {
    return new Splitter(raw, stretch, notes).split();
  }

  private static final class Splitter {
    private static final Pattern TABLE_TAG = Pattern.compile("(?i)<(/?)table");

    private final String raw;
    private final int from;
    private final int end;
    private final MarkdownNotes notes;
    private final List<Segment> segments = new ArrayList<>();
    private int markdownFrom;

    Splitter(String raw, Span stretch, MarkdownNotes notes) {
      this.raw = raw;
      this.from = stretch.start();
      this.end = stretch.end();
      this.markdownFrom = from;
      this.notes = notes;
    }

    List<Segment> split() {
      int place = from;
      while (place < end) {
        place = next(place);
      }
      closeMarkdown(end, end);
      return segments;
    }

    /// Takes what begins with the line at a place and gives the place of the next line.
    private int next(int place) {
      int lineEnd = lineEnd(place);
      String line = raw.substring(place, lineEnd).strip();
      if (line.startsWith("```") || line.startsWith("~~~")) {
        int close = closingFence(lineEnd, line.substring(0, 3));
        closeMarkdown(place, lineEnd(close));
        segments.add(new Segment(Kind.PLAIN, Math.min(lineEnd, close), close));
        return markdownFrom;
      }
      if (isTag(line, "<table")) {
        int end = tableEnd(place);
        closeMarkdown(place, end);
        segments.add(new Segment(Kind.HTML, place, end));
        return end;
      }
      int noteEnd = Math.min(end, notes.definitionEnd(place));
      if (noteEnd >= 0) {
        closeMarkdown(place, noteEnd);
        segments.add(new Segment(Kind.NOTE, place, noteEnd));
        return noteEnd;
      }
      int rowsEnd = Math.min(end, TabRows.end(raw, place));
      if (rowsEnd > place) {
        closeMarkdown(place, rowsEnd);
        segments.add(new Segment(Kind.TAB_ROWS, place, rowsEnd));
        return rowsEnd;
      }
      return lineEnd;
    }

    private static boolean isTag(String line, String tag) {
      return line.length() > tag.length()
          && line.regionMatches(true, 0, tag, 0, tag.length())
          && !Character.isLetter(line.charAt(tag.length()));
    }

    /// The place after the line feed of the line at a place.
    private int lineEnd(int place) {
      int at = raw.indexOf('\n', place);
      return at < 0 || at >= end ? end : at + 1;
    }

    private int closingFence(int from, String fence) {
      for (int place = from; place < end; place = lineEnd(place)) {
        if (raw.substring(place, lineEnd(place)).strip().startsWith(fence)) {
          return place;
        }
      }
      return end;
    }

    /// The end of the line that closes a table, however many tables are inside it.
    private int tableEnd(int from) {
      Matcher tag = TABLE_TAG.matcher(raw).region(from, end);
      int depth = 0;
      while (tag.find()) {
        depth += tag.group(1).isEmpty() ? 1 : -1;
        if (depth == 0) {
          return lineEnd(tag.end());
        }
      }
      return end;
    }

    private void closeMarkdown(int to, int next) {
      if (markdownFrom < to) {
        segments.add(new Segment(Kind.MARKDOWN, markdownFrom, to));
      }
      markdownFrom = next;
    }
  }
}
