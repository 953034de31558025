package kz.zannama.parser.tabula;

import java.util.function.Function;
import technology.tabula.extractors.BasicExtractionAlgorithm;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/// tabula-java's detection of tables with the mode that it chooses for each.
public final class AutoTables implements Function<byte[], String> {
  @Override
  public String apply(byte[] pdf) {
    SpreadsheetExtractionAlgorithm ruled = new SpreadsheetExtractionAlgorithm();
    return TabulaJson.writeDetected(
        pdf,
        area ->
            ruled.isTabular(area)
                ? ruled.extract(area)
                : new BasicExtractionAlgorithm().extract(area));
  }

  @Override
  public String toString() {
    return "auto";
  }
}
