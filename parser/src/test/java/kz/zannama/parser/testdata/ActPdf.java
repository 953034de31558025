package kz.zannama.parser.testdata;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.xhtmlrenderer.pdf.ITextRenderer;

/// Renders an act as the official bank does: XHTML through Flying Saucer and iText.
final class ActPdf {
  /// The font that comes with PDFBox: it has every Kazakh letter.
  private static final String FONT = "org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private ActPdf() {}

  static void write(Path source, OutputStream out) throws IOException {
    ITextRenderer renderer = new ITextRenderer();
    try {
      renderer.getFontResolver().addFont(FONT, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
      renderer.setDocument(source.toUri().toString());
      renderer.layout();
      renderer.createPDF(out);
    } catch (DocumentException e) {
      throw new IOException("[" + source + "] cannot be rendered", e);
    }
  }
}
