package kz.zannama.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kz.zannama.model.ElementId;
import kz.zannama.model.Table;
import kz.zannama.model.Table.Cell;
import kz.zannama.model.TableBlock;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// One table in every form: a header cell over two columns, a first cell over two rows.
final class TablesTest {
  private static final Table TABLE =
      new Table(
          Optional.of("Сады"),
          Optional.empty(),
          1,
          3,
          List.of(
              row(cell("Сад", 1, 1), cell("Деревья, \"всего\"", 1, 2)),
              row(cell("Южный", 2, 1), cell("яблони", 1, 1), number("1 250,5", "1250.5")),
              row(cell("<груши>", 1, 1), number("7", "7"))));
  private static final List<TableBlock> TABLES =
      List.of(new TableBlock(new ElementId("table_1"), TABLE, Optional.empty()));

  @Test
  void commaSeparatedValuesKeepThePlacesOfCells() {
    assertThat(CsvTables.write(TABLES))
        .isEqualTo(
            "Сад,\"Деревья, \"\"всего\"\"\",\r\n"
                + "Южный,яблони,\"1 250,5\"\r\n"
                + ",<груши>,7\r\n");
  }

  @Test
  void jsonGivesEachCellItsPlaces() {
    assertThat(JsonTables.write(TABLES).replaceAll("\\s++", ""))
        .contains("\"caption\":\"Сады\",\"unit\":null,\"headerRows\":1,\"columns\":3")
        .contains("{\"r0\":1,\"r1\":2,\"c0\":0,\"c1\":0,\"text\":\"Южный\",\"number\":null}")
        .contains("{\"r0\":2,\"r1\":2,\"c0\":2,\"c1\":2,\"text\":\"7\",\"number\":\"7\"}");
  }

  @Test
  void htmlMergesCells() {
    assertThat(HtmlTables.write(TABLES))
        .contains("<caption>Сады</caption>")
        .contains("<tr><th>Сад</th><th colspan=\"2\">Деревья, \"всего\"</th></tr>")
        .contains("<td rowspan=\"2\">Южный</td>")
        .contains("<tr><td>&lt;груши&gt;</td><td>7</td></tr>");
  }

  @Test
  void aWorkbookHasRealNumbersAndMergedCells() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    XlsxTables.write(TABLES, bytes);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
      XSSFSheet sheet = workbook.getSheet("1 Сады");
      assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(1250.5);
      assertThat(sheet.getMergedRegions())
          .extracting(CellRangeAddress::formatAsString)
          .containsExactly("B1:C1", "A2:A3");
    }
  }

  private static Table.Row row(Cell... cells) {
    return new Table.Row(List.of(cells));
  }

  private static Cell cell(String text, int rows, int columns) {
    return new Cell(text, rows, columns, Optional.empty());
  }

  private static Cell number(String text, String value) {
    return new Cell(text, 1, 1, Optional.of(new BigDecimal(value)));
  }
}
