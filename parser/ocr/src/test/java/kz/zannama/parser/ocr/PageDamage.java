package kz.zannama.parser.ocr;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import java.util.function.IntSupplier;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// One thing that happens to a page, the same each time.
interface PageDamage {
  /// The page after it.
  ///
  /// @param dpi its resolution
  BufferedImage of(BufferedImage page, int dpi);

  /// The paper lay askew by so many degrees.
  static PageDamage turned(double degrees) {
    return (page, dpi) -> {
      double angle = Math.toRadians(degrees);
      double middleX = page.getWidth() / 2.0;
      double middleY = page.getHeight() / 2.0;
      return drawn(page, AffineTransform.getRotateInstance(angle, middleX, middleY), false);
    };
  }

  /// It was laid in after so many quarter turns clockwise.
  static PageDamage laidIn(int quarters) {
    return (page, dpi) -> {
      boolean side = quarters % 2 == 1;
      AffineTransform transform = new AffineTransform();
      transform.translate(
          (side ? page.getHeight() : page.getWidth()) / 2.0,
          (side ? page.getWidth() : page.getHeight()) / 2.0);
      transform.quadrantRotate(quarters);
      transform.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
      return drawn(page, transform, side);
    };
  }

  /// Shades run over so many pixels to each side.
  static PageDamage blurred(int by) {
    return (page, dpi) -> {
      int across = 2 * by + 1;
      float[] even = new float[across * across];
      Arrays.fill(even, 1f / even.length);
      return new ConvolveOp(new Kernel(across, across, even), ConvolveOp.EDGE_NO_OP, null)
          .filter(drawn(page, new AffineTransform(), false), null);
    };
  }

  /// Each pixel's shade is off, by this standard deviation.
  static PageDamage noisy(double by) {
    return (page, dpi) -> {
      Random random = new Random(42);
      return shaded(page, (at, shade) -> shade, () -> (int) (random.nextGaussian() * by));
    };
  }

  /// Ink and paper are of these shades, 0 black and 255 white.
  static PageDamage faint(int ink, int paper) {
    return (page, dpi) -> shaded(page, (at, shade) -> ink + shade * (paper - ink) / 255, () -> 0);
  }

  /// The left of the page lies in the shadow of a binding, its edge black.
  static PageDamage shadowed() {
    return (page, dpi) -> {
      int reach = page.getWidth() / 4;
      return shaded(
          page,
          (x, shade) ->
              x < dpi / 12 ? shade / 12 : x < reach ? shade * (reach + 2 * x) / (3 * reach) : shade,
          () -> 0);
    };
  }

  /// A round stamp lies on it.
  ///
  /// @param x where its middle is, as a part of the width
  /// @param y as a part of the height
  static PageDamage stamped(Color ink, double x, double y) {
    return (page, dpi) -> {
      BufferedImage copy = drawn(page, new AffineTransform(), false);
      Graphics2D graphics = graphics(copy);
      double unit = dpi / 72.0;
      graphics.setColor(ink);
      graphics.setStroke(new BasicStroke((float) (1.5 * unit)));
      for (int radius : new int[] {55, 47, 25}) {
        int left = (int) (x * copy.getWidth() - radius * unit);
        int top = (int) (y * copy.getHeight() - radius * unit);
        int across = (int) (2 * radius * unit);
        graphics.drawOval(left, top, across, across);
      }
      graphics.dispose();
      return copy;
    };
  }

  /// It is black and white alone.
  static PageDamage blackAndWhite() {
    return (page, dpi) -> {
      BufferedImage copy =
          new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
      for (int y = 0; y < page.getHeight(); y++) {
        for (int x = 0; x < page.getWidth(); x++) {
          boolean dark = (page.getRGB(x, y) >> 8 & 255) < 140;
          copy.setRGB(x, y, dark ? 0xFF000000 : 0xFFFFFFFF);
        }
      }
      return copy;
    };
  }

  /// Specks of dust lie on it, so many to a square inch.
  static PageDamage specked(int many) {
    return (page, dpi) -> {
      BufferedImage copy = drawn(page, new AffineTransform(), false);
      Random random = new Random(42);
      int count = many * page.getWidth() / dpi * page.getHeight() / dpi;
      for (int i = 0; i < count; i++) {
        int x = random.nextInt(page.getWidth() - 2);
        int y = random.nextInt(page.getHeight() - 2);
        int shade = random.nextInt(3) == 0 ? 0xFFFFFFFF : 0xFF000000;
        copy.setRGB(x, y, shade);
        copy.setRGB(x + 1, y, shade);
        copy.setRGB(x, y + 1, shade);
      }
      return copy;
    };
  }

  /// It was kept as a JPEG of this quality, from 0 to 1.
  static PageDamage compressed(float quality) {
    return (page, dpi) -> {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
      ImageWriteParam settings = writer.getDefaultWriteParam();
      settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      settings.setCompressionQuality(quality);
      try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
        writer.setOutput(stream);
        writer.write(null, new IIOImage(page, null, null), settings);
        stream.flush();
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        writer.dispose();
      }
    };
  }

  private static Graphics2D graphics(BufferedImage page) {
    Graphics2D graphics = page.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    return graphics;
  }

  private static BufferedImage drawn(BufferedImage page, AffineTransform how, boolean side) {
    int width = side ? page.getHeight() : page.getWidth();
    int height = side ? page.getWidth() : page.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = graphics(copy);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.drawImage(page, how, null);
    graphics.dispose();
    return copy;
  }

  private static BufferedImage shaded(
      BufferedImage page, IntBinaryOperator shade, IntSupplier more) {
    BufferedImage copy = drawn(page, new AffineTransform(), false);
    for (int y = 0; y < copy.getHeight(); y++) {
      for (int x = 0; x < copy.getWidth(); x++) {
        int rgb = copy.getRGB(x, y);
        int by = more.getAsInt();
        int shades = 0xFF;
        for (int channel = 16; channel >= 0; channel -= 8) {
          int one = shade.applyAsInt(x, rgb >> channel & 255) + by;
          shades = shades << 8 | Math.clamp(one, 0, 255);
        }
        copy.setRGB(x, y, shades);
      }
    }
    return copy;
  }
}
