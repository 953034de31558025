package kz.zannama.parser.tabula;

import java.util.function.Function;
import technology.tabula.extractors.BasicExtractionAlgorithm;

/// tabula-java's detection of tables with its stream mode: cells by alignment.
public final class StreamTables implements Function<byte[], String> {
  @Override
  public String apply(byte[] pdf) {
    return TabulaJson.writeDetected(pdf, area -> new BasicExtractionAlgorithm().extract(area));
  }

  @Override
  public String toString() {
    return "stream";
  }
}
