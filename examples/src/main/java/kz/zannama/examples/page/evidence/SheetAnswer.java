package kz.zannama.examples.page.evidence;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import kz.zannama.examples.page.http.Page;
import kz.zannama.examples.page.http.PageAnswer;
import kz.zannama.examples.page.http.PageProblem;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.index.ActIndex;
import kz.zannama.model.Box;
import kz.zannama.parser.scan.PageImage;

/// The page of a source as a picture, the place that is asked for marked.
public final class SheetAnswer implements Page {
  /// Fine enough to be read, and coarse enough to be sent at once.
  private static final int DPI = 110;

  /// The longest side of a picture; a scan has more.
  private static final int LONGEST = 2_000;

  /// How far the mark is from what it marks, in points.
  private static final double MARGIN = 2;

  private static final Color MARKED = new Color(255, 214, 51, 80);
  private static final Color EDGE = new Color(179, 89, 0);

  private final ActIndex index;
  private final SourceShelf sources;

  /// The acts of an index, and where their sources are.
  public SheetAnswer(ActIndex index, SourceShelf sources) {
    this.index = index;
    this.sources = sources;
  }

  @Override
  public PageAnswer answer(PageRequest request) throws PageProblem, IOException {
    Printed printed = Printed.of(index, request);
    int number =
        printed.span().page().orElseThrow(() -> new PageProblem(404, "page.problem.printed"));
    PageImage sheet =
        sources
            .use(printed.text().source(), source -> source.page(number, DPI))
            .orElseThrow(() -> new PageProblem(404, "page.problem.printed"));
    double scale = Math.min(1, (double) LONGEST / longest(sheet.pixels()));
    BufferedImage shown = scaled(sheet.pixels(), scale);
    printed.span().box().ifPresent(box -> mark(box, scale * sheet.dpi() / PageImage.POINTS, shown));
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(shown, "png", png);
    return PageAnswer.picture("image/png", png.toByteArray());
  }

  private static int longest(BufferedImage picture) {
    return Math.max(picture.getWidth(), picture.getHeight());
  }

  private static BufferedImage scaled(BufferedImage picture, double scale) {
    int width = (int) Math.max(1, picture.getWidth() * scale);
    int height = (int) Math.max(1, picture.getHeight() * scale);
    BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = scaled.createGraphics();
    graphics.drawImage(picture, 0, 0, width, height, null);
    graphics.dispose();
    return scaled;
  }

  private static void mark(Box box, double scale, BufferedImage picture) {
    Graphics2D graphics = picture.createGraphics();
    Rectangle2D place =
        new Rectangle2D.Double(
            (box.x() - MARGIN) * scale,
            (box.y() - MARGIN) * scale,
            (box.width() + 2 * MARGIN) * scale,
            (box.height() + 2 * MARGIN) * scale);
    graphics.setColor(MARKED);
    graphics.fill(place);
    graphics.setColor(EDGE);
    graphics.setStroke(new BasicStroke(2));
    graphics.draw(place);
    graphics.dispose();
  }
}
