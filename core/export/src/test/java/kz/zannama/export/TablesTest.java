package kz.zannama.export;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kz.zannama.model.ElementId;
import kz.zannama.model.Table;
import kz.zannama.model.Table.Cell;
import kz.zannama.model.TableBlock;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    assertThat(CsvTables.write(TABLES, false))
        .isEqualTo(
            "Сад,\"Деревья, \"\"всего\"\"\",\r\n"
                + "Южный,яблони,\"1 250,5\"\r\n"
                + ",<груши>,7\r\n");
  }

  @Test
  void furtherHeadersAreHeadersToo() {
    Table parts =
        new Table(
            Optional.empty(),
            Optional.empty(),
            1,
            1,
            List.of(new Table.Header(2, 2)),
            List.of(
                row(cell("Доходы", 1, 1)),
                row(cell("налоги", 1, 1)),
                row(cell("Затраты", 1, 1)),
                row(cell("услуги", 1, 1))));

    assertThat(HtmlTables.table(parts))
        .contains("<th>Доходы</th>", "<td>налоги</td>", "<th>Затраты</th>", "<td>услуги</td>");
    assertThat(
            JsonTables.write(
                List.of(new TableBlock(new ElementId("table_1"), parts, Optional.empty()))))
        .containsPattern("\"furtherHeaders\" : \\[ \\{\\s*\"firstRow\" : 2,\\s*\"lastRow\" : 2");
    assertThat(JsonTables.write(TABLES)).doesNotContain("furtherHeaders");
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
    assertThat(HtmlTables.page(TABLES))
        .contains("<caption>Сады</caption>")
        .contains("<tr><th>Сад</th><th colspan=\"2\">Деревья, &quot;всего&quot;</th></tr>")
        .contains("<td rowspan=\"2\">Южный</td>")
        .contains("<tr><td>&lt;груши&gt;</td><td class=\"number\">7</td></tr>");
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

  private static List<TableBlock> tables(Cell... cells) {
    Table table =
        new Table(Optional.empty(), Optional.empty(), 0, cells.length, List.of(row(cells)));
    return List.of(new TableBlock(new ElementId("table_1"), table, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          =HYPERLINK("x")   | "'=HYPERLINK(""x"")"
          @SUM(1)*cmd       | '@SUM(1)*cmd
          -2+3              | '-2+3
          +1+1              | '+1+1
          -сома             | '-сома
          - ағаштар         | '- ағаштар
          ＝1                | '＝1
          -5,5              | "-5,5"
          -5.5              | -5.5
          -12,5 %           | "-12,5 %"
          +3                | +3
          −3                | −3
          -                 | -
          - 1 234           | - 1 234
          +7 700 000 00 00  | +7 700 000 00 00
          1=1               | 1=1
          """)
  void aTextThatASpreadsheetWouldRunIsMarked(String printed, String written) {
    assertThat(CsvTables.write(tables(cell(printed, 1, 1)), false)).isEqualTo(written + "\r\n");
  }

  @Test
  void aTabOrALineEndBeforeAFormulaHidesNothing() {
    assertThat(CsvTables.write(tables(cell("\t=1", 1, 1), cell("\r=1", 1, 1)), false))
        .isEqualTo("'\t=1,\"'\r=1\"\r\n");
  }

  @Test
  void aByteOrderMarkTellsExcelTheLetters() {
    assertThat(CsvTables.write(TABLES, true)).startsWith("\ufeffСад,");
  }

  @Test
  void aTextLongerThanACellGoesOnInASheetAtTheEnd() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String text = letters(32_766) + "\ud83c\udf33" + letters(40_000);

    assertThat(XlsxTables.write(tables(cell(text, 1, 1)), bytes))
        .containsExactly(
            "the text of cell A1 in sheet \"1 table_1\" is longer than 32767 characters: it goes on"
                + " in sheet \"Continued\"");
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
      XSSFSheet rest = workbook.getSheet("Continued");
      assertThat(rest.getLastRowNum()).isEqualTo(1);
      assertThat(
              workbook.getSheet("1 table_1").getRow(0).getCell(0).getStringCellValue()
                  + rest.getRow(0).getCell(2).getStringCellValue()
                  + rest.getRow(1).getCell(2).getStringCellValue())
          .isEqualTo(text);
    }
  }

  /// Letters that no workbook packs so well that it looks like a bomb.
  private static String letters(int count) {
    Random random = new Random(7);
    return random.ints(count, 'а', 'я').mapToObj(Character::toString).collect(joining());
  }

  @Test
  void aTableWiderThanASheetIsLeftOutAndNamed() throws IOException {
    Cell[] cells = new Cell[16_385];
    Arrays.fill(cells, cell("x", 1, 1));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    assertThat(XlsxTables.write(tables(cells), bytes))
        .containsExactly(
            "table_1 has 1 rows and 16385 columns; a sheet has room for 1048576 and 16384: left"
                + " out");
    assertThat(bytes.toByteArray()).startsWith('P', 'K');
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
