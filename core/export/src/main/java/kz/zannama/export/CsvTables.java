package kz.zannama.export;

import java.util.List;
import java.util.stream.Collectors;
import kz.zannama.model.TableBlock;

/// Tables as comma-separated values, parted by an empty line.
public final class CsvTables {
  /// What Excel needs at the beginning to read the letters right.
  private static final String MARK = "\ufeff";

  private CsvTables() {}

  /// The tables in their order.
  ///
  /// @param mark whether a byte order mark comes first
  public static String write(List<TableBlock> tables, boolean mark) {
    return tables.stream()
        .map(block -> block.table().toCsv())
        .collect(Collectors.joining("\r\n", mark ? MARK : "", ""));
  }
}
