package kz.zannama.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kz.zannama.model.TableBlock;

/// Tables as a workbook: a sheet per table, merged cells merged, numbers as numbers.
///
/// Needs Apache POI, `org.apache.poi:poi-ooxml`, which this module does not bring along.
///
/// A sheet has limits: a table beyond them is left out, and the text of a cell beyond them goes on
/// in a sheet at the end. Both are said.
public final class XlsxTables {
  private static final String NO_POI =
      "A workbook needs Apache POI, which the exports do not bring along: add"
          + " org.apache.poi:poi-ooxml to the dependencies, and in a module 'requires"
          + " org.apache.poi.ooxml'";

  private XlsxTables() {}

  /// Writes a workbook.
  ///
  /// @return what could not be written as it is, a sentence each
  /// @throws IOException if the stream fails, or POI is missing
  public static List<String> write(List<TableBlock> tables, OutputStream out) throws IOException {
    try {
      return XlsxWorkbook.write(tables, out);
    } catch (NoClassDefFoundError e) {
      throw new IOException(NO_POI, e);
    }
  }
}
