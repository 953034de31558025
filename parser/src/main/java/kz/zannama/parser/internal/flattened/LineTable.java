package kz.zannama.parser.internal.flattened;

import kz.zannama.parser.internal.source.SourceBlock.Grid;

/// A table whose cells are lines.
public sealed interface LineTable permits FlattenedBudget, FlattenedList, TabCells, TabbedRows {
  /// The table.
  Grid grid();

  /// The first line below it.
  int end();
}
