package kz.zannama.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import kz.zannama.model.TableBlock;

/// Tables as comma-separated values, parted by an empty line.
final class CsvTables {
  private CsvTables() {}

  static String write(List<TableBlock> tables) {
    return tables.stream().map(block -> block.table().toCsv()).collect(Collectors.joining("\r\n"));
  }
}
