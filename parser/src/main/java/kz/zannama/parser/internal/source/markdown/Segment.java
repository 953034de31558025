package kz.zannama.parser.internal.source.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  /// The segments of a text, which cover all of it but the fences.
  ///
  /// @param notes the footnotes of the text
  static List<Segment> of(String raw, MarkdownNotes notes) {
    return new Splitter(raw, notes).split();
  }

  private static final class Splitter {
    private static final Pattern TABLE_TAG = Pattern.compile("(?i)<(/?)table");

    private final String raw;
    private final MarkdownNotes notes;
    private final List<Segment> segments = new ArrayList<>();
    private int markdownFrom;

    Splitter(String raw, MarkdownNotes notes) {
      this.raw = raw;
      this.notes = notes;
    }

    List<Segment> split() {
      int place = 0;
      while (place < raw.length()) {
        place = next(place);
      }
      closeMarkdown(raw.length(), raw.length());
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
      int noteEnd = notes.definitionEnd(place);
      if (noteEnd >= 0) {
        closeMarkdown(place, noteEnd);
        segments.add(new Segment(Kind.NOTE, place, noteEnd));
        return noteEnd;
      }
      int rowsEnd = TabRows.end(raw, place);
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
      return at < 0 ? raw.length() : at + 1;
    }

    private int closingFence(int from, String fence) {
      for (int place = from; place < raw.length(); place = lineEnd(place)) {
        if (raw.substring(place, lineEnd(place)).strip().startsWith(fence)) {
          return place;
        }
      }
      return raw.length();
    }

    /// The end of the line that closes a table, however many tables are inside it.
    private int tableEnd(int from) {
      Matcher tag = TABLE_TAG.matcher(raw).region(from, raw.length());
      int depth = 0;
      while (tag.find()) {
        depth += tag.group(1).isEmpty() ? 1 : -1;
        if (depth == 0) {
          return lineEnd(tag.end());
        }
      }
      return raw.length();
    }

    private void closeMarkdown(int to, int next) {
      if (markdownFrom < to) {
        segments.add(new Segment(Kind.MARKDOWN, markdownFrom, to));
      }
      markdownFrom = next;
    }
  }
}
