package kz.zannama.parser.internal.flattened;

import java.util.List;
import java.util.Optional;

/// Finds the tables of a text whose cells are lines. The lines are asked for in reading order.
public final class LineTables {
  private final List<RawLine> lines;

  /// The line before which no table of tabs begins: a stretch of them is looked through only once.
  private int firstOfTabs;

  /// The line before which no row of tabs begins.
  private int firstOfRows;

  public LineTables(List<RawLine> lines) {
    this.lines = lines;
  }

  /// The table that begins with a line, if one does.
  public Optional<LineTable> at(int from) {
    return tabs(from)
        .<LineTable>map(table -> table)
        .or(() -> FlattenedBudget.at(lines, from))
        .or(() -> FlattenedList.at(lines, from))
        .or(() -> rows(from));
  }

  private Optional<TabbedRows> rows(int from) {
    if (from < firstOfRows) {
      return Optional.empty();
    }
    firstOfRows = TabbedRows.end(lines, from);
    return TabbedRows.of(lines.subList(from, firstOfRows), firstOfRows);
  }

  private Optional<TabCells> tabs(int from) {
    if (from < firstOfTabs || !TabCells.opensCell(lines.get(from))) {
      return Optional.empty();
    }
    firstOfTabs = TabCells.first(lines, from);
    return firstOfTabs == from ? TabCells.at(lines, from) : Optional.empty();
  }
}
