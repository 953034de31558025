package kz.zannama.parser.internal.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.parser.internal.flattened.LineTable;
import kz.zannama.parser.internal.flattened.LineTables;
import kz.zannama.parser.internal.flattened.RawLine;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;

/// Splits a text into blocks by its lines.
public final class TextBlocks {
  // "[bookmark: z1]": a mark left by the export of a Word file
  private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark: [^\\]\\n]{1,60}+\\]");
  // "P001879_": the bank's identifier of a linked act, left beside the words of the link
  private static final Pattern MARK =
      Pattern.compile(BOOKMARK.pattern() + "|(?<=\\s|^)[A-Z]\\d{6,9}+_(?=\\s|$)[ \\u00a0\\n]*+");
  // the end of a line, but for a mark's own
  private static final Pattern LINE_END = Pattern.compile("(?<=[^\\]\\s])[ \\u00a0]*+\\n\\s*+");
  private static final Style CENTRED =
      new Style(false, false, Style.Ink.BLACK, Style.Alignment.CENTER, 0, true);

  private final String raw;
  private final LineGrouping grouping;
  private final List<SourceBlock> blocks = new ArrayList<>();
  private List<RawLine> open = new ArrayList<>();
  private boolean openIsMark;

  private TextBlocks(String raw, Optional<Wrapping> wrapping) {
    this.raw = raw;
    this.grouping = new LineGrouping(wrapping);
  }

  /// The blocks of a text.
  ///
  /// @param raw the whole raw text, with line feeds
  public static List<SourceBlock> of(String raw) {
    return of(raw, 0, raw.length());
  }

  /// The blocks of a stretch of a text that consists of whole lines.
  public static List<SourceBlock> of(String raw, int from, int to) {
    List<RawLine> lines = RawLine.of(raw, from, to);
    TextBlocks blocks = new TextBlocks(raw, Wrapping.of(lines));
    blocks.addAll(lines);
    blocks.close();
    return List.copyOf(blocks.blocks);
  }

  private void addAll(List<RawLine> lines) {
    LineTables tables = new LineTables(lines);
    List<RawLine> run = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      Optional<LineTable> table = tables.at(at);
      if (table.isEmpty() && !lines.get(at).blank()) {
        run.add(lines.get(at));
      } else {
        add(run);
        run = new ArrayList<>();
      }
      if (table.isPresent()) {
        close();
        blocks.add(table.get().grid());
      }
      at = table.map(LineTable::end).orElse(at + 1);
    }
    add(run);
  }

  private void add(List<RawLine> run) {
    if (run.isEmpty()) {
      return;
    }
    if (CellRows.hasCells(run)) {
      close();
      blocks.addAll(CellRows.grids(run));
      return;
    }
    List<List<RawLine>> paragraphs = grouping.paragraphs(run);
    boolean goesOn = !open.isEmpty() && grouping.goesOnBelow(open, paragraphs.getFirst());
    for (List<RawLine> paragraph : paragraphs) {
      if (!goesOn && !openIsMark) {
        close();
      }
      openIsMark = (open.isEmpty() || openIsMark) && isMark(paragraph);
      open.addAll(paragraph);
      goesOn = false;
    }
  }

  /// A mark says nothing by itself: it stays before the paragraph that follows.
  private static boolean isMark(List<RawLine> lines) {
    return lines.stream().allMatch(line -> BOOKMARK.matcher(line.text().strip()).matches());
  }

  private void close() {
    if (!open.isEmpty()) {
      int from = open.getFirst().start();
      SourceText text = SourceText.of(raw.substring(from, open.getLast().end()), from);
      Style style = Wrapping.isCentred(open.getFirst()) ? CENTRED : Style.PLAIN;
      // lines broken at links are one: where each ends says nothing of the text
      SourceText joined = grouping.isWrapped() ? text : text.replaceAll(LINE_END, " ");
      blocks.add(new Paragraph(withoutMarks(joined), style));
      open = new ArrayList<>();
      openIsMark = false;
    }
  }

  static SourceText withoutMarks(SourceText text) {
    return text.replaceAll(MARK, "");
  }
}
