package kz.zannama.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.zannama.model.TableBlock;
import kz.zannama.model.TableGrid;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook while tables are put into it; what its sheets have no room for is said.
final class XlsxWorkbook {
  /// What a spreadsheet's numbers hold exactly; longer ones stay text.
  private static final int EXACT_DIGITS = 15;

  private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  private static final int MOST_COLUMNS = SpreadsheetVersion.EXCEL2007.getMaxColumns();
  private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();

  private final XSSFWorkbook workbook;
  private final CellStyle header;
  private final CellStyle plain;
  private final List<Rest> rests = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private XlsxWorkbook(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.header = workbook.createCellStyle();
    Font bold = workbook.createFont();
    bold.setBold(true);
    header.setFont(bold);
    header.setWrapText(true);
    this.plain = workbook.createCellStyle();
    plain.setWrapText(true);
  }

  /// The text that a cell had no room for.
  private record Rest(String sheet, String cell, String text) {}

  static List<String> write(List<TableBlock> tables, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XlsxWorkbook writer = new XlsxWorkbook(workbook);
      tables.forEach(writer::table);
      if (workbook.getNumberOfSheets() == 0) {
        workbook.createSheet("No tables");
      }
      writer.rests();
      workbook.write(out);
      return writer.problems;
    }
  }

  private void table(TableBlock block) {
    TableGrid grid = TableGrid.of(block.table());
    if (grid.columns() > MOST_COLUMNS || grid.rows() > MOST_ROWS) {
      problems.add(
          String.format(
              Locale.ROOT,
              "%s has %d rows and %d columns; a sheet has room for %d and %d: left out",
              block.id().value(),
              grid.rows(),
              grid.columns(),
              MOST_ROWS,
              MOST_COLUMNS));
    } else {
      sheet(block, grid);
    }
  }

  private void sheet(TableBlock block, TableGrid grid) {
    String title = block.table().caption().orElse(block.id().value());
    String name = workbook.getNumberOfSheets() + 1 + " " + title.replace('\n', ' ');
    XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
    for (TableGrid.Placed placed : grid.cells()) {
      Cell cell = CellUtil.getCell(CellUtil.getRow(placed.firstRow(), sheet), placed.firstColumn());
      cell.setCellStyle(block.table().isHeader(placed.firstRow()) ? header : plain);
      fill(cell, placed);
      if (placed.isMerged()) {
        sheet.addMergedRegionUnsafe(
            new CellRangeAddress(
                placed.firstRow(), placed.lastRow(), placed.firstColumn(), placed.lastColumn()));
      }
    }
    sheet.createFreezePane(0, block.table().headerRows());
  }

  private void fill(Cell cell, TableGrid.Placed placed) {
    placed
        .cell()
        .number()
        .filter(number -> number.precision() <= EXACT_DIGITS)
        .map(BigDecimal::doubleValue)
        .ifPresentOrElse(cell::setCellValue, () -> fill(cell, placed.cell().text()));
  }

  private void fill(Cell cell, String text) {
    int end = end(text, 0);
    cell.setCellValue(text.substring(0, end));
    if (end < text.length()) {
      String place = cell.getAddress().formatAsString();
      rests.add(new Rest(cell.getSheet().getSheetName(), place, text.substring(end)));
    }
  }

  /// The place up to which a cell has room, which parts no character.
  private static int end(String text, int from) {
    int end = Math.min(text.length(), from + LONGEST_TEXT);
    return end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }

  /// The sheet of what had no room: where it goes on, and how.
  private void rests() {
    if (rests.isEmpty()) {
      return;
    }
    XSSFSheet sheet = workbook.createSheet("Continued");
    int row = 0;
    for (Rest rest : rests) {
      problems.add(
          String.format(
              Locale.ROOT,
              "the text of cell %s in sheet \"%s\" is longer than %d characters:"
                  + " it goes on in sheet \"Continued\"",
              rest.cell(),
              rest.sheet(),
              LONGEST_TEXT));
      for (int from = 0; from < rest.text().length(); from = end(rest.text(), from)) {
        Row line = sheet.createRow(row++);
        line.createCell(0).setCellValue(rest.sheet());
        line.createCell(1).setCellValue(rest.cell());
        line.createCell(2).setCellValue(rest.text().substring(from, end(rest.text(), from)));
      }
    }
  }
}
