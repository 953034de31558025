package kz.zannama.parser.internal.source.markdown;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.GridBuilder;
import kz.zannama.parser.internal.source.Omissions;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;
import kz.zannama.parser.internal.source.html.HtmlBlocks;

/// Rows of cells with tabs between them, as some exports write tables into Markdown. A cell can
/// hold HTML: `Тақырыбы⇥<p>бірінші</p> <p>екінші</p>`.
final class TabRows {
  private TabRows() {}

  /// The place after the rows that begin with the line at a place; the place itself if that line is
  /// no row. Blank lines may stand between rows.
  static int end(String raw, int place) {
    int tabs = tabs(raw, place, lineEnd(raw, place));
    if (tabs == 0) {
      return place;
    }
    int rows = 0;
    int end = place;
    for (int at = place; at < raw.length(); ) {
      int next = lineEnd(raw, at);
      if (tabs(raw, at, next) == tabs) {
        rows++;
        end = next;
      } else if (!raw.substring(at, next).isBlank()) {
        break;
      }
      at = next;
    }
    return rows > 1 ? end : place;
  }

  private static int lineEnd(String raw, int place) {
    int at = raw.indexOf('\n', place);
    return at < 0 ? raw.length() : at + 1;
  }

  /// How many tabs separate cells in a line: none if a tab only indents it.
  private static int tabs(String raw, int from, int to) {
    String line = raw.substring(from, to);
    if (line.isBlank()) {
      return 0;
    }
    return (int) line.chars().filter(c -> c == '\t').count();
  }

  /// The table of the rows.
  static SourceBlock grid(String raw, int from, int to, Omissions omissions) {
    GridBuilder grid = new GridBuilder();
    for (int at = from; at < to; ) {
      int next = lineEnd(raw, at);
      if (!raw.substring(at, next).isBlank()) {
        grid.nextRow();
        addCells(grid, raw, at, next, omissions);
      }
      at = next;
    }
    return grid.build(true, Span.of(from, to));
  }

  private static void addCells(
      GridBuilder grid, String raw, int from, int to, Omissions omissions) {
    int start = from;
    while (start <= to) {
      int tab = raw.indexOf('\t', start);
      int end = tab < 0 || tab >= to ? to : tab;
      grid.add(1, 1, false, paragraphs(raw, start, end, omissions));
      start = end == to ? to + 1 : end + 1;
    }
  }

  private static List<Paragraph> paragraphs(String raw, int from, int to, Omissions omissions) {
    String text = raw.substring(from, to).strip();
    if (text.isEmpty()) {
      return List.of();
    }
    if (text.indexOf('<') < 0) {
      int start = raw.indexOf(text, from);
      return List.of(new Paragraph(SourceText.of(text, start), Style.PLAIN));
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    for (SourceBlock block : HtmlBlocks.of(raw, from, to, omissions)) {
      if (block instanceof Paragraph paragraph) {
        paragraphs.add(paragraph);
      }
    }
    return paragraphs;
  }
}
