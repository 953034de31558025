package kz.zannama.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.zannama.model.TableBlock;

/// Tables as comma-separated values, parted by an empty line.
final class CsvTables {
  /// What Excel needs at the beginning to read the letters right.
  private static final String MARK = "\ufeff";

  private CsvTables() {}

  /// @param mark whether a byte order mark comes first
  static String write(List<TableBlock> tables, boolean mark) {
    return tables.stream()
        .map(block -> block.table().toCsv())
        .collect(Collectors.joining("\r\n", mark ? MARK : "", ""));
  }

  /// Whether a mark comes first where nobody asked: in what is written to a file on Windows, where
  /// it is opened with Excel.
  ///
  /// @param system the name of the system
  /// @param shown whether the answer is shown on a terminal
  static boolean hasMark(String system, boolean shown) {
    return system.toLowerCase(Locale.ROOT).startsWith("windows") && !shown;
  }
}
