package kz.zannama.parser.internal.source.text;

import java.util.List;
import java.util.Optional;
import kz.zannama.parser.internal.source.SourceBlock.Grid;

/// A table whose cells are lines.
sealed interface LineTable permits FlattenedBudget, FlattenedList, TabCells {
  /// The table.
  Grid grid();

  /// The first line below it.
  int end();

  /// The table that begins with a line, if one does.
  static Optional<LineTable> at(List<TextLine> lines, int from) {
    return TabCells.at(lines, from)
        .<LineTable>map(table -> table)
        .or(() -> FlattenedBudget.at(lines, from))
        .or(() -> FlattenedList.at(lines, from));
  }
}
