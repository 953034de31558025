package kz.zannama.parser.tabula;

import java.util.function.Function;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/// tabula-java's lattice mode: ruled cells of whole pages.
public final class LatticeTables implements Function<byte[], String> {
  @Override
  public String apply(byte[] pdf) {
    return TabulaJson.write(pdf, page -> new SpreadsheetExtractionAlgorithm().extract(page));
  }

  @Override
  public String toString() {
    return "lattice";
  }
}
