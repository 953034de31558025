package kz.zannama.parser.internal.source.pdf;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kz.zannama.model.Issue;
import kz.zannama.parser.internal.source.SourceFile;
import kz.zannama.parser.internal.source.pdf.content.FontLooks;
import kz.zannama.parser.internal.source.pdf.content.HiddenLayers;
import kz.zannama.parser.internal.source.pdf.content.PageContent;
import kz.zannama.parser.internal.source.pdf.content.PageFrame;
import kz.zannama.parser.internal.source.pdf.guard.ReadLimits;
import kz.zannama.parser.internal.source.pdf.scan.ImagePages;
import kz.zannama.parser.internal.source.pdf.scan.PageRenderer;
import kz.zannama.parser.scan.PageImage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// Pictures of single pages, on which the boxes of what was read lie where they were read.
public final class PagePictures {
  private PagePictures() {}

  /// The picture of a page of a PDF.
  ///
  /// @param number its number, 1-based
  /// @param dpi how many pixels make an inch, where the page is not too large for it
  /// @throws IOException if there is no such page, or none that can be shown
  public static PageImage ofPdf(SourceFile file, int number, int dpi) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      check(number, document.getNumberOfPages());
      PDPage page = document.getPage(number - 1);
      int quarters = read(document, page, number).frame().turn() - PageFrame.of(page).turn();
      return turned(
          new PageRenderer(document, ReadLimits.DEFAULT).page(number, dpi),
          Math.floorMod(quarters, 4));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw file.failure("page " + number + " cannot be shown: " + e.getMessage(), e);
    }
  }

  /// Reads a page as it was read for its text: what in it unpacks to too much is cut off, and it is
  /// known how its text is turned.
  private static PageContent read(PDDocument document, PDPage page, int number) {
    ReadLimits limits = ReadLimits.DEFAULT;
    List<Issue> told = new ArrayList<>();
    HiddenLayers layers = HiddenLayers.of(document.getDocumentCatalog());
    return new PageReader(new FontLooks(limits), layers, limits, told).content(page, number);
  }

  /// The picture of a page of an image file.
  ///
  /// @param number its number, 1-based
  /// @throws IOException if there is no such page, or it cannot be decoded
  public static PageImage ofImage(SourceFile file, int number) throws IOException {
    try (ImagePages images = ImagePages.open(file.bytes())) {
      check(number, images.count());
      return images.page(number);
    } catch (IOException e) {
      throw file.failure("page " + number + " cannot be shown: " + e.getMessage(), e);
    }
  }

  private static void check(int number, int count) throws IOException {
    if (number < 1 || number > count) {
      throw new IOException("there are " + count);
    }
  }

  /// @param quarters how many quarter turns clockwise
  private static PageImage turned(PageImage page, int quarters) {
    if (quarters == 0) {
      return page;
    }
    int width = page.pixels().getWidth();
    int height = page.pixels().getHeight();
    boolean lies = quarters % 2 == 1;
    BufferedImage turned =
        new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = turned.createGraphics();
    graphics.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
    graphics.rotate(quarters * Math.PI / 2);
    graphics.translate(-width / 2.0, -height / 2.0);
    graphics.drawImage(page.pixels(), 0, 0, null);
    graphics.dispose();
    return new PageImage(turned, page.dpi());
  }
}
