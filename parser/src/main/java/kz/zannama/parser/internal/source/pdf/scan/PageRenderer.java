package kz.zannama.parser.internal.source.pdf.scan;

import java.io.IOException;
import java.util.Optional;
import kz.zannama.parser.internal.source.pdf.content.PageFrame;
import kz.zannama.parser.internal.source.pdf.guard.ReadLimits;
import kz.zannama.parser.scan.PageImage;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// Makes pictures of the pages of a PDF, as they are shown.
public final class PageRenderer extends PDFRenderer {
  private final ReadLimits limits;
  private Optional<String> missing = Optional.empty();

  /// Renders the pages of a document, on one thread at a time.
  public PageRenderer(PDDocument document, ReadLimits limits) {
    super(document);
    this.limits = limits;
  }

  /// The picture of a page: with [ImageLimits#DPI] where that is no more than the limit.
  ///
  /// @param number its number, 1-based
  /// @throws IOException if it is too large, has more operators than a page may have, or pictures
  ///   that are too large or cannot be decoded
  public PageImage page(int number) throws IOException {
    return page(number, ImageLimits.DPI);
  }

  /// The picture of a page.
  ///
  /// @param number its number, 1-based
  /// @param wanted the resolution where the page is not too large for it, in pixels to an inch
  /// @throws IOException if it is too large, has more operators than a page may have, or pictures
  ///   that are too large or cannot be decoded
  public PageImage page(int number, int wanted) throws IOException {
    PageFrame frame = PageFrame.of(document.getPage(number - 1));
    double dpi = ImageLimits.dpi(wanted, frame.width(), frame.height());
    missing = Optional.empty();
    PageImage image =
        new PageImage(renderImageWithDPI(number - 1, (float) dpi, ImageType.RGB), dpi);
    if (missing.isPresent()) {
      throw new IOException(missing.get());
    }
    return image;
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new GuardedDrawer(parameters, limits, reason -> missing = Optional.of(reason));
  }
}
