package kz.zannama.parser.internal.flattened;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.GridBuilder;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;
import kz.zannama.text.Rules;

/// A numbered list whose table was flattened: its cells stand one below the other, mostly with
/// empty lines between them. The labels of the header name its columns, the numbers tell its rows,
/// and its cells are cut so that each is what its label and the other rows promise. Where they
/// cannot be, there is no table.
///
/// @param grid the table
/// @param end the first line below it
record FlattenedList(Grid grid, int end) implements LineTable {
  private static final Pattern TOTAL =
      Rules.of(FlattenedList.class, "flattened-list.rules").pattern("total");

  /// The table that begins with a line, if one does.
  static Optional<FlattenedList> at(List<RawLine> lines, int from) {
    return ListHeader.at(lines, from).stream()
        .flatMap(
            header -> ListRows.below(lines, header).map(rows -> new Reading(header, rows)).stream())
        .min(Comparator.comparingDouble(reading -> reading.rows().cost()))
        .map(reading -> of(lines, from, reading));
  }

  /// A header with the rows that it makes.
  private record Reading(ListHeader header, ListRows.Found rows) {}

  private static FlattenedList of(List<RawLine> lines, int from, Reading reading) {
    GridBuilder grid = new GridBuilder();
    grid.nextRow();
    for (ListHeader.LineStretch label : reading.header().labels()) {
      add(grid, Optional.of(text(lines, label)));
    }
    List<RowCells> rows = reading.rows().cells();
    for (int row = 0; row < rows.size(); row++) {
      grid.nextRow();
      add(grid, Optional.of(number(lines.get(reading.rows().numbers().get(row)))));
      rows.get(row).cells().forEach(cell -> add(grid, Optional.of(cell.text())));
    }
    int end = addTotal(lines, reading, grid);
    Span span = Span.of(lines.get(from).start(), lines.get(end - 1).end());
    return new FlattenedList(grid.build(true, span), end);
  }

  private static SourceText text(List<RawLine> lines, ListHeader.LineStretch label) {
    RawLine text = lines.get(label.from());
    for (RawLine line : lines.subList(label.from() + 1, label.to())) {
      text = text.with(line);
    }
    return SourceText.of(text.text(), text.start());
  }

  private static SourceText number(RawLine line) {
    int from = line.indent();
    return SourceText.of(
        line.text().substring(from, from + line.firstWordLength()), line.start() + from);
  }

  private static void add(GridBuilder grid, Optional<SourceText> text) {
    grid.add(1, 1, false, text.map(cell -> new Paragraph(cell, Style.PLAIN)).stream().toList());
  }

  /// Adds the row of totals, if one follows: its name below the names, its amounts below amounts.
  /// Gives the first line below the table.
  private static int addTotal(List<RawLine> lines, Reading reading, GridBuilder grid) {
    int end = reading.rows().end();
    int at = end;
    while (at < lines.size() && lines.get(at).blank()) {
      at++;
    }
    Matcher total = TOTAL.matcher(at < lines.size() ? lines.get(at).text() : "");
    if (!total.matches()) {
      return end;
    }
    List<LinePiece> amounts = LinePiece.of(lines, at, at + 1, total.end(1));
    List<ColumnShape> shapes = reading.header().shapes(lines);
    long columns = shapes.stream().filter(shape -> shape.kind() != ColumnShape.Kind.WORDS).count();
    if (amounts.size() > columns || shapes.getFirst().kind() != ColumnShape.Kind.WORDS) {
      return end;
    }
    RawLine line = lines.get(at);
    grid.nextRow();
    add(grid, Optional.empty());
    add(grid, Optional.of(SourceText.of(total.group(1), line.start() + total.start(1))));
    int used = 0;
    for (ColumnShape shape : shapes.subList(1, shapes.size())) {
      boolean has = shape.kind() != ColumnShape.Kind.WORDS && used < amounts.size();
      add(grid, has ? Optional.of(text(line, amounts.get(used))) : Optional.empty());
      used += has ? 1 : 0;
    }
    return at + 1;
  }

  private static SourceText text(RawLine line, LinePiece piece) {
    return SourceText.of(
        line.text().substring(piece.from(), piece.to()), line.start() + piece.from());
  }
}
