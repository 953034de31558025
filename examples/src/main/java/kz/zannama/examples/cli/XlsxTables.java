package kz.zannama.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import kz.zannama.model.TableBlock;
import kz.zannama.model.TableGrid;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Tables as a workbook: a sheet per table, merged cells merged, numbers as numbers.
final class XlsxTables {
  /// What a spreadsheet's numbers hold exactly; longer ones stay text.
  private static final int EXACT_DIGITS = 15;

  private static final int LONGEST_TEXT = 32_767;

  private XlsxTables() {}

  static void write(List<TableBlock> tables, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      CellStyle header = workbook.createCellStyle();
      Font bold = workbook.createFont();
      bold.setBold(true);
      header.setFont(bold);
      header.setWrapText(true);
      CellStyle plain = workbook.createCellStyle();
      plain.setWrapText(true);
      for (TableBlock block : tables) {
        sheet(workbook, block, header, plain);
      }
      if (tables.isEmpty()) {
        workbook.createSheet("No tables");
      }
      workbook.write(out);
    }
  }

  private static void sheet(
      XSSFWorkbook workbook, TableBlock block, CellStyle header, CellStyle plain) {
    String title = block.table().caption().orElse(block.id().value());
    String name = workbook.getNumberOfSheets() + 1 + " " + title.replace('\n', ' ');
    XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
    int headerRows = block.table().headerRows();
    for (TableGrid.Placed placed : TableGrid.of(block.table()).cells()) {
      Cell cell = CellUtil.getCell(CellUtil.getRow(placed.firstRow(), sheet), placed.firstColumn());
      cell.setCellStyle(placed.firstRow() < headerRows ? header : plain);
      fill(cell, placed);
      if (placed.isMerged()) {
        sheet.addMergedRegionUnsafe(
            new CellRangeAddress(
                placed.firstRow(), placed.lastRow(), placed.firstColumn(), placed.lastColumn()));
      }
    }
    sheet.createFreezePane(0, headerRows);
  }

  private static void fill(Cell cell, TableGrid.Placed placed) {
    String text = placed.cell().text();
    placed
        .cell()
        .number()
        .filter(number -> number.precision() <= EXACT_DIGITS)
        .map(BigDecimal::doubleValue)
        .ifPresentOrElse(
            cell::setCellValue,
            () -> cell.setCellValue(text.substring(0, Math.min(text.length(), LONGEST_TEXT))));
  }
}
