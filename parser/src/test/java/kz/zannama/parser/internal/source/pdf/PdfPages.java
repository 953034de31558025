package kz.zannama.parser.internal.source.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/// Writes small PDFs by hand, operator by operator. Coordinates are points from the upper left
/// corner of a letter page.
final class PdfPages {
  private static final float HEIGHT = PDRectangle.LETTER.getHeight();

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private PDPageContentStream page;

  PdfPages() {
    try (InputStream ttf =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      font = PDType0Font.load(document, Objects.requireNonNull(ttf));
      page = newPage();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDPageContentStream newPage() throws IOException {
    PDPage added = new PDPage(PDRectangle.LETTER);
    document.addPage(added);
    return new PDPageContentStream(document, added);
  }

  PdfPages nextPage() {
    return draw(stream -> {
      stream.close();
      page = newPage();
    });
  }

  /// Text in one show operation.
  PdfPages text(double x, double baseline, double size, String text) {
    return draw(stream -> {
      stream.beginText();
      stream.setFont(font, (float) size);
      stream.newLineAtOffset((float) x, HEIGHT - (float) baseline);
      stream.showText(text);
      stream.endText();
    });
  }

  /// Text that is this many times as wide as it is.
  PdfPages stretched(double x, double baseline, double times, String text) {
    return draw(stream -> {
      stream.beginText();
      stream.setFont(font, 12);
      stream.setHorizontalScaling((float) (100 * times));
      stream.newLineAtOffset((float) x, HEIGHT - (float) baseline);
      stream.showText(text);
      stream.setHorizontalScaling(100);
      stream.endText();
    });
  }

  /// How wide text is at 12 points.
  double width(String text) {
    try {
      return font.getStringWidth(text) * 12 / 1000;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Text in one show operation, its letters drawn apart.
  ///
  /// @param letterGap added after each letter, in font sizes
  /// @param blankGap added after each blank
  PdfPages spread(double x, double baseline, double letterGap, double blankGap, String text) {
    List<Object> parts = new ArrayList<>();
    for (String letter : text.split("")) {
      parts.add(letter);
      parts.add((float) (-1000 * (letter.isBlank() ? blankGap : letterGap)));
    }
    return draw(stream -> {
      stream.beginText();
      stream.setFont(font, 12);
      stream.newLineAtOffset((float) x, HEIGHT - (float) baseline);
      stream.showTextWithPositioning(parts.toArray());
      stream.endText();
    });
  }

  /// Text that runs upwards.
  PdfPages upwards(double x, double y, String text) {
    return draw(stream -> {
      stream.beginText();
      stream.setFont(font, 12);
      stream.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, (float) x, HEIGHT - (float) y));
      stream.showText(text);
      stream.endText();
    });
  }

  /// Text that runs upwards at an angle.
  PdfPages slanted(double x, double baseline, double size, double degrees, String text) {
    return draw(stream -> {
      stream.beginText();
      stream.setFont(font, (float) size);
      stream.setTextMatrix(
          Matrix.getRotateInstance(Math.toRadians(degrees), (float) x, HEIGHT - (float) baseline));
      stream.showText(text);
      stream.endText();
    });
  }

  /// Text without ink, as what was recognised of a scan.
  PdfPages unpainted(double x, double baseline, double size, String text) {
    draw(stream -> stream.setRenderingMode(RenderingMode.NEITHER));
    text(x, baseline, size, text);
    return draw(stream -> stream.setRenderingMode(RenderingMode.FILL));
  }

  /// A line of 12 points whose even parts are raised, or lowered where the rise is below zero.
  ///
  /// @param size the font size of those parts
  PdfPages raised(double x, double baseline, double size, double rise, String... parts) {
    return draw(stream -> {
      stream.beginText();
      stream.newLineAtOffset((float) x, HEIGHT - (float) baseline);
      for (int i = 0; i < parts.length; i++) {
        stream.setFont(font, i % 2 == 0 ? 12 : (float) size);
        stream.setTextRise(i % 2 == 0 ? 0 : (float) rise);
        stream.showText(parts[i]);
      }
      stream.setTextRise(0);
      stream.endText();
    });
  }

  /// Text that another one stands for.
  PdfPages actualText(double x, double baseline, double size, String printed, String actual) {
    COSDictionary properties = new COSDictionary();
    properties.setString(COSName.ACTUAL_TEXT, actual);
    draw(stream ->
        stream.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties)));
    text(x, baseline, size, printed);
    return draw(PDPageContentStream::endMarkedContent);
  }

  /// The colour of what follows.
  ///
  /// @param light 0 for black, 1 for white
  PdfPages grey(double light) {
    return draw(stream -> stream.setNonStrokingColor((float) light, (float) light, (float) light));
  }

  PdfPages fill(double left, double top, double right, double bottom) {
    return draw(stream -> {
      stream.addRect(
          (float) left, HEIGHT - (float) bottom, (float) (right - left), (float) (bottom - top));
      stream.fill();
    });
  }

  PdfPages picture(double left, double top, double right, double bottom) {
    return draw(stream -> {
      PDImageXObject image =
          LosslessFactory.createFromImage(
              document, new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB));
      stream.drawImage(
          image,
          (float) left,
          HEIGHT - (float) bottom,
          (float) (right - left),
          (float) (bottom - top));
    });
  }

  /// Something written over the last page: an annotation by its entries.
  PdfPages annotation(double left, double top, double right, double bottom, COSDictionary entries) {
    COSArray box = new COSArray();
    box.setFloatArray(
        new float[] {(float) left, HEIGHT - (float) bottom, (float) right, HEIGHT - (float) top});
    entries.setItem(COSName.RECT, box);
    COSDictionary last = document.getPage(document.getNumberOfPages() - 1).getCOSObject();
    COSArray annotations = last.getCOSArray(COSName.ANNOTS);
    if (annotations == null) {
      annotations = new COSArray();
      last.setItem(COSName.ANNOTS, annotations);
    }
    annotations.add(entries);
    return this;
  }

  /// The document itself, for what it holds beside its pages.
  PDDocument document() {
    return document;
  }

  PdfPages red() {
    return draw(stream -> stream.setNonStrokingColor(1f, 0f, 0f));
  }

  PdfPages black() {
    return draw(stream -> stream.setNonStrokingColor(0f, 0f, 0f));
  }

  /// Keeps what follows on this page to a band of it.
  PdfPages clip(double top, double bottom) {
    return draw(stream -> {
      stream.addRect(36, HEIGHT - (float) bottom, 540, (float) (bottom - top));
      stream.clip();
    });
  }

  /// A filled shape, thin as a border.
  PdfPages border(double left, double top, double right, double bottom) {
    return draw(stream -> {
      stream.setNonStrokingColor(0.812f, 0.812f, 0.812f);
      stream.addRect(
          (float) left,
          HEIGHT - (float) bottom,
          (float) Math.max(0.5, right - left),
          (float) Math.max(0.5, bottom - top));
      stream.fill();
      stream.setNonStrokingColor(0f, 0f, 0f);
    });
  }

  /// The borders to the right of and below each place of a grid, as the official bank draws them.
  PdfPages grid(double[] columns, double[] rows) {
    for (int row = 1; row < rows.length; row++) {
      for (int column = 1; column < columns.length; column++) {
        border(columns[column], rows[row - 1], columns[column], rows[row]);
        border(columns[column - 1], rows[row], columns[column], rows[row]);
      }
    }
    return this;
  }

  /// The text of a row's cells, each in its own show operation.
  PdfPages row(double[] columns, double baseline, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      text(columns[i] + 3, baseline, 10, texts[i]);
    }
    return this;
  }

  byte[] bytes() {
    try (document) {
      page.close();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] encrypted(String password) {
    try {
      document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes();
  }

  private interface Drawing {
    void on(PDPageContentStream stream) throws IOException;
  }

  private PdfPages draw(Drawing drawing) {
    try {
      drawing.on(page);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
