package kz.zannama.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import kz.zannama.model.Table;
import kz.zannama.parser.ActParser;

/// Tables are data: cells know their numbers, so they can be added up.
public final class TotalTables {
  private TotalTables() {}

  /// Adds up the tables of the file that is named.
  public static void main(String[] args) throws IOException {
    run(Path.of(args[0]), System.out);
  }

  static void run(Path file, PrintStream out) throws IOException {
    for (Table table : ActParser.create().parse(file).act().text().tables()) {
      out.println(table.caption().orElse("a table") + table.unit().map(u -> ", " + u).orElse(""));
      out.println("  rows " + body(table).size());
      out.println("  numbers add up to " + total(table).toPlainString());
    }
  }

  private static List<Table.Row> body(Table table) {
    return IntStream.range(0, table.rows().size())
        .filter(row -> !table.isHeader(row))
        .mapToObj(table.rows()::get)
        .toList();
  }

  private static BigDecimal total(Table table) {
    return body(table).stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.number().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
