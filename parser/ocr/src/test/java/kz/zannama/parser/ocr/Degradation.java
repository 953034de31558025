package kz.zannama.parser.ocr;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;
import java.util.Random;

/// What a scanner and time do to a page.
///
/// @param name what it is called
/// @param dpi the resolution of the scan
/// @param skew by how many degrees the paper lay askew
/// @param noise the standard deviation of each pixel's shade
/// @param blur over how many pixels to each side its shades run
/// @param stamp whether a round blue stamp is set over the signature
/// @param quarters how many quarter turns clockwise it was laid in
/// @param oneBit whether it is black and white alone
record Degradation(
    String name,
    int dpi,
    double skew,
    double noise,
    int blur,
    boolean stamp,
    int quarters,
    boolean oneBit) {
  static final Degradation CLEAN = new Degradation("clean", 300, 0, 0, 0, false, 0, false);

  /// The kinds that are measured.
  static Degradation[] all() {
    return new Degradation[] {
      CLEAN,
      new Degradation("200 dpi", 200, 0, 0, 0, false, 0, false),
      new Degradation("skew 1.3°", 300, 1.3, 0, 0, false, 0, false),
      new Degradation("skew -2°, 200 dpi", 200, -2, 0, 0, false, 0, false),
      new Degradation("noise", 300, 0, 40, 0, false, 0, false),
      new Degradation("blur", 300, 0, 0, 3, false, 0, false),
      new Degradation("stamp", 300, 0, 0, 0, true, 0, false),
      new Degradation("black and white", 300, 0.4, 30, 1, false, 0, true),
      new Degradation("all, 200 dpi", 200, 0.8, 20, 1, true, 0, false),
      new Degradation("on its side", 300, 0, 0, 0, false, 1, false),
      new Degradation("on its head", 300, 0.5, 0, 0, false, 2, false),
    };
  }

  /// A page after that, the same each time.
  BufferedImage of(BufferedImage clean) {
    BufferedImage page = stamp ? stamped(clean) : clean;
    page = skew == 0 ? page : turned(page, Math.toRadians(skew));
    page = blur == 0 ? page : blurred(page);
    page = noise == 0 ? page : noisy(page);
    page = oneBit ? blackAndWhite(page) : page;
    return quarters == 0 ? page : laidIn(page);
  }

  private BufferedImage stamped(BufferedImage clean) {
    BufferedImage page = copy(clean);
    Graphics2D graphics = graphics(page);
    double unit = dpi / 72.0;
    graphics.setColor(new Color(40, 60, 190));
    graphics.setStroke(new BasicStroke((float) (1.5 * unit)));
    for (int radius : new int[] {55, 47, 25}) {
      int x = (int) ((page.getWidth() / unit / 2 - radius) * unit);
      int y = (int) ((0.35 * page.getHeight() / unit - radius) * unit);
      int across = (int) (2 * radius * unit);
      graphics.drawOval(x, y, across, across);
    }
    graphics.dispose();
    return page;
  }

  private static BufferedImage copy(BufferedImage image) {
    BufferedImage copy =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = copy.createGraphics();
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return copy;
  }

  private static Graphics2D graphics(BufferedImage page) {
    Graphics2D graphics = page.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    return graphics;
  }

  private static BufferedImage turned(BufferedImage image, double angle) {
    BufferedImage page =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = graphics(page);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
    graphics.drawImage(
        image,
        AffineTransform.getRotateInstance(angle, page.getWidth() / 2.0, page.getHeight() / 2.0),
        null);
    graphics.dispose();
    return page;
  }

  private BufferedImage blurred(BufferedImage image) {
    int across = 2 * blur + 1;
    float[] even = new float[across * across];
    Arrays.fill(even, 1f / even.length);
    return new ConvolveOp(new Kernel(across, across, even), ConvolveOp.EDGE_NO_OP, null)
        .filter(copy(image), null);
  }

  private BufferedImage noisy(BufferedImage image) {
    Random random = new Random(42);
    BufferedImage page = copy(image);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        int by = (int) (random.nextGaussian() * noise);
        Color color = new Color(page.getRGB(x, y));
        page.setRGB(
            x,
            y,
            new Color(
                    Math.clamp(color.getRed() + by, 0, 255),
                    Math.clamp(color.getGreen() + by, 0, 255),
                    Math.clamp(color.getBlue() + by, 0, 255))
                .getRGB());
      }
    }
    return page;
  }

  private static BufferedImage blackAndWhite(BufferedImage image) {
    BufferedImage page =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        boolean dark = (image.getRGB(x, y) >> 8 & 255) < 140;
        page.setRGB(x, y, dark ? 0xFF000000 : 0xFFFFFFFF);
      }
    }
    return page;
  }

  private BufferedImage laidIn(BufferedImage image) {
    boolean side = quarters % 2 == 1;
    int width = side ? image.getHeight() : image.getWidth();
    int height = side ? image.getWidth() : image.getHeight();
    BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = page.createGraphics();
    AffineTransform transform = new AffineTransform();
    transform.translate(width / 2.0, height / 2.0);
    transform.quadrantRotate(quarters);
    transform.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
    graphics.drawImage(image, transform, null);
    graphics.dispose();
    return page;
  }
}
