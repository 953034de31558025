package kz.zannama.parser.ocr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/// Sets the lines of an act on a page of A4: justified paragraphs, tables with borders.
final class PagePrinter implements AutoCloseable {
  private static final PDRectangle A4 = PDRectangle.A4;
  private static final float MARGIN = 56;
  private static final float GUTTER = 24;

  private final PDFont font;
  private final PDPage paper;
  private final PDPageContentStream page;
  private float size = 13;
  private float left = MARGIN;
  private float right = A4.getWidth() - MARGIN;
  private float y = MARGIN;
  private boolean inTable;

  PagePrinter(PDDocument document, PDFont font) throws IOException {
    this.font = font;
    this.paper = new PDPage(A4);
    document.addPage(paper);
    this.page = new PDPageContentStream(document, paper);
  }

  /// Cuts the page off below what was printed.
  void cut() {
    float height = y + MARGIN;
    paper.setMediaBox(new PDRectangle(0, A4.getHeight() - height, A4.getWidth(), height));
  }

  /// Begins a column.
  void column(int index, int count) {
    float width = (A4.getWidth() - 2 * MARGIN - (count - 1) * GUTTER) / count;
    left = MARGIN + index * (width + GUTTER);
    right = left + width;
    y = MARGIN;
    size = count == 1 ? 13 : 9.5f;
  }

  void print(String line) {
    try {
      boolean row = line.startsWith("# ");
      if (inTable && !row) {
        y += size * 0.6f;
      }
      inTable = row;
      String content = line.length() < 2 ? "" : line.substring(2);
      switch (line.charAt(0)) {
        case '_' -> y += size * 0.9f;
        case '^' -> centred(content);
        case '!' -> bold(content);
        case '=' -> pieces(content.split("\\|", -1));
        case '#' -> row(content.split("\\|", -1));
        default -> paragraph(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private float width(String text) throws IOException {
    return font.getStringWidth(text) / 1000 * size;
  }

  private void show(String text, float x, float baseline) throws IOException {
    page.beginText();
    page.setFont(font, size);
    page.newLineAtOffset(x, A4.getHeight() - baseline);
    page.showText(text);
    page.endText();
  }

  private void bold(String text) throws IOException {
    page.setRenderingMode(RenderingMode.FILL_STROKE);
    page.setLineWidth(0.035f * size);
    centred(text);
    page.setRenderingMode(RenderingMode.FILL);
  }

  private void centred(String text) throws IOException {
    for (List<String> words : wrapped(text, right - left - 60, 0)) {
      String line = String.join(" ", words);
      y += size * 1.2f;
      show(line, (left + right - width(line)) / 2, y);
    }
  }

  private void pieces(String[] pieces) throws IOException {
    y += size * 1.2f;
    List<List<String>> first = wrapped(pieces[0].strip(), (right - left) * 0.55f, 0);
    String middle = pieces[1].strip();
    String last = pieces[2].strip();
    show(middle, (left + right - width(middle)) / 2, y);
    show(last, right - width(last), y);
    for (int i = 0; i < first.size(); i++) {
      y += i == 0 ? 0 : size * 1.2f;
      show(String.join(" ", first.get(i)), left, y);
    }
  }

  private void paragraph(String text) throws IOException {
    float indent = 2.2f * size;
    List<List<String>> lines = wrapped(text, right - left, indent);
    for (int i = 0; i < lines.size(); i++) {
      y += size * 1.2f;
      float x = left + (i == 0 ? indent : 0);
      List<String> words = lines.get(i);
      boolean full = i < lines.size() - 1 && words.size() > 1;
      float room = right - x - width(String.join("", words));
      float blank = full ? room / (words.size() - 1) : width(" ");
      if (!full) {
        show(String.join(" ", words), x, y);
        continue;
      }
      for (int w = 0; w < words.size(); w++) {
        boolean last = w == words.size() - 1;
        show(last ? words.get(w) : words.get(w) + " ", x, y);
        x += width(words.get(w)) + blank;
      }
    }
  }

  private void row(String[] cells) throws IOException {
    float top = y + size * 0.3f;
    float bottom = top + size * 1.6f;
    float each = (right - left) / cells.length;
    for (int i = 0; i < cells.length; i++) {
      page.setLineWidth(0.7f);
      page.addRect(left + i * each, A4.getHeight() - bottom, each, bottom - top);
      page.stroke();
      show(cells[i].strip(), left + i * each + 4, bottom - size * 0.5f);
    }
    y = bottom - size * 0.3f;
  }

  private List<List<String>> wrapped(String text, float most, float indent) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    for (String word : text.split(" ")) {
      float room = most - (lines.isEmpty() ? indent : 0);
      if (!line.isEmpty() && width(String.join(" ", line) + " " + word) > room) {
        lines.add(line);
        line = new ArrayList<>();
      }
      line.add(word);
    }
    lines.add(line);
    return lines;
  }

  @Override
  public void close() throws IOException {
    page.close();
  }
}
