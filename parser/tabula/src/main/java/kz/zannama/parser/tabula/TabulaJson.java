package kz.zannama.parser.tabula;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;
import technology.tabula.PageIterator;
import technology.tabula.RectangularTextContainer;
import technology.tabula.Table;
import technology.tabula.detectors.NurminenDetectionAlgorithm;

/// The tables of a PDF as a scorer of tables reads them.
final class TabulaJson {
  private TabulaJson() {}

  /// The tables that a way of reading finds on every page.
  static String write(byte[] pdf, Function<Page, List<? extends Table>> reading) {
    JsonArray tables = new JsonArray();
    try (PDDocument document = PDDocument.load(pdf);
        ObjectExtractor extractor = new ObjectExtractor(document)) {
      PageIterator pages = extractor.extract();
      while (pages.hasNext()) {
        Page page = pages.next();
        reading.apply(page).forEach(table -> tables.add(table(table, page.getPageNumber())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    JsonObject json = new JsonObject();
    json.add("tables", tables);
    return json.toString();
  }

  /// The tables that a way of reading finds in the areas that look like tables.
  static String writeDetected(byte[] pdf, Function<Page, List<? extends Table>> reading) {
    return write(
        pdf,
        page ->
            new NurminenDetectionAlgorithm()
                .detect(page).stream()
                    .<Table>flatMap(area -> reading.apply(page.getArea(area)).stream())
                    .toList());
  }

  private static JsonObject table(Table table, int page) {
    JsonArray cells = new JsonArray();
    for (int row = 0; row < table.getRows().size(); row++) {
      List<RectangularTextContainer> texts = table.getRows().get(row);
      for (int column = 0; column < texts.size(); column++) {
        JsonObject cell = new JsonObject();
        cell.addProperty("r0", row);
        cell.addProperty("r1", row);
        cell.addProperty("c0", column);
        cell.addProperty("c1", column);
        cell.addProperty("text", texts.get(column).getText());
        cells.add(cell);
      }
    }
    JsonObject json = new JsonObject();
    json.addProperty("page", page);
    json.add("cells", cells);
    return json;
  }
}
