package kz.zannama.parser.ocr;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import kz.zannama.model.ActText;
import kz.zannama.model.Box;
import kz.zannama.model.Evidence;

/// A scan with the boxes of what it is evidence of, each with the fact beside it, to be looked at.
final class EvidencePicture {
  private final BufferedImage picture;

  private EvidencePicture(BufferedImage picture) {
    this.picture = picture;
  }

  /// Draws the evidence of texts on the scan that they were read from.
  static EvidencePicture of(byte[] scan, int dpi, List<ActText> texts) throws IOException {
    BufferedImage page = ImageIO.read(new ByteArrayInputStream(scan));
    BufferedImage picture =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.drawImage(page, 0, 0, null);
    graphics.setColor(Color.RED);
    graphics.setStroke(new BasicStroke(dpi / 100f));
    graphics.setFont(graphics.getFont().deriveFont(dpi / 9f));
    double scale = dpi / 72.0;
    for (ActText text : texts) {
      for (Evidence evidence : text.evidence()) {
        evidence.span().box().ifPresent(box -> draw(graphics, evidence.fact(), box, scale));
      }
    }
    graphics.dispose();
    return new EvidencePicture(picture);
  }

  private static void draw(Graphics2D graphics, String fact, Box box, double scale) {
    int left = (int) (box.x() * scale);
    int top = (int) (box.y() * scale);
    graphics.drawRect(left, top, (int) (box.width() * scale), (int) (box.height() * scale));
    graphics.drawString(fact, left, top - 2);
  }

  void write(Path file) throws IOException {
    ImageIO.write(picture, "png", file.toFile());
  }
}
