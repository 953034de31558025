package kz.zannama.parser.internal.source.pdf.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import kz.zannama.parser.internal.source.pdf.guard.LimitException;
import kz.zannama.parser.internal.source.pdf.guard.ReadLimits;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// Draws a page within limits, and tells of what it did not draw: pictures that are too large, as
/// the page tells their size or as they are packed, or that cannot be decoded, and operators beyond
/// those that a page may have.
final class GuardedDrawer extends PageDrawer {
  /// How pictures are packed whose size is told inside, too, by what PDFBox calls their files.
  private static final Map<String, String> FORMATS = Map.of("jpg", "jpeg", "jb2", "jbig2");

  private static final List<String> PACKINGS = List.of("DCTDecode", "DCT", "JBIG2Decode");

  private final ReadLimits limits;
  private final Consumer<String> missing;
  private int operators;

  /// @param missing is told why something was not drawn
  GuardedDrawer(PageDrawerParameters parameters, ReadLimits limits, Consumer<String> missing)
      throws IOException {
    super(parameters);
    this.limits = limits;
    this.missing = missing;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > limits.operatorsPerPage()) {
      LimitException tooMany =
          new LimitException("more than " + limits.operatorsPerPage() + " operators on a page");
      missing.accept(String.valueOf(tooMany.getMessage()));
      throw tooMany;
    }
    super.processOperator(operator, operands);
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    try {
      check(image);
      super.drawImage(image);
    } catch (MissingImageReaderException e) {
      missing.accept("nothing here decodes its picture (" + image.getSuffix() + ")");
    } catch (IOException e) {
      missing.accept(String.valueOf(e.getMessage()));
    }
  }

  private static void check(PDImage image) throws IOException {
    ImageLimits.check(image.getWidth(), image.getHeight());
    checkPacked(image);
    if (image instanceof PDImageXObject picture) {
      for (Optional<PDImageXObject> mask :
          List.of(
              Optional.ofNullable(picture.getSoftMask()), Optional.ofNullable(picture.getMask()))) {
        if (mask.isPresent()) {
          check(mask.get());
        }
      }
    }
  }

  /// Refuses a picture that would unpack to a larger one than the page tells.
  private static void checkPacked(PDImage image) throws IOException {
    String format = FORMATS.get(String.valueOf(image.getSuffix()));
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(String.valueOf(format));
    if (format == null || !readers.hasNext()) {
      return;
    }
    ImageReader reader = readers.next();
    try (InputStream packed = image.createInputStream(PACKINGS);
        ImageInputStream stream = new MemoryCacheImageInputStream(packed)) {
      reader.setInput(stream, true, true);
      ImageLimits.check(reader.getWidth(0), reader.getHeight(0));
    } catch (RuntimeException e) {
      throw new IOException("its picture is damaged", e);
    } finally {
      reader.dispose();
    }
  }
}
