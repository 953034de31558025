package kz.zannama.parser.ocr.internal;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import kz.zannama.model.Box;
import kz.zannama.parser.scan.PageImage;

/// A picture of a page in shades of grey, a byte a pixel, 0 black and 255 white.
///
/// @param width how many pixels wide it is
/// @param height how many pixels high it is
/// @param dpi how many pixels make an inch
/// @param pixels its pixels, row by row
/// @param stamps the places, in pixels, where stamps in colour were taken off
public record GrayPage(int width, int height, double dpi, byte[] pixels, List<Area> stamps) {
  static final int WHITE = 255;

  /// A rectangle of pixels, its edges inclusive.
  record Area(int left, int top, int right, int bottom) {
    int height() {
      return bottom - top + 1;
    }

    Box box(double dpi) {
      double scale = PageImage.POINTS / dpi;
      return new Box(
          left * scale, top * scale, (right - left + 1) * scale, (bottom - top + 1) * scale);
    }
  }

  /// A picture in grey, stamps in colour taken off.
  public static GrayPage of(PageImage image) {
    BufferedImage picture = image.pixels();
    int width = picture.getWidth();
    int height = picture.getHeight();
    byte[] pixels = new byte[width * height];
    if (picture.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      // as it was scanned: what Java tells as its colours is paler
      picture.getRaster().getDataElements(0, 0, width, height, pixels);
      return new GrayPage(width, height, image.dpi(), pixels, List.of());
    }
    ColourStamps stamps = new ColourStamps(width, height, image.dpi());
    BufferedImage row = new BufferedImage(width, 1, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = row.createGraphics();
    int[] colours = new int[width];
    for (int y = 0; y < height; y++) {
      // in any layout: much faster than to ask for each colour
      graphics.drawImage(picture, 0, -y, null);
      row.getRaster().getDataElements(0, 0, width, 1, colours);
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] = (byte) luminance(colours[x]);
      }
      stamps.look(colours, y);
    }
    graphics.dispose();
    List<Area> found = stamps.takeOff(pixels);
    return new GrayPage(width, height, image.dpi(), pixels, found);
  }

  // ITU-R BT.601
  private static int luminance(int rgb) {
    return (77 * (rgb >> 16 & 255) + 150 * (rgb >> 8 & 255) + 29 * (rgb & 255)) >> 8;
  }

  /// The same page with other pixels.
  GrayPage with(byte[] others) {
    return new GrayPage(width, height, dpi, others, stamps);
  }

  int at(int x, int y) {
    return pixels[y * width + x] & 255;
  }

  /// The page given some quarter turns clockwise.
  GrayPage turned(int quarters) {
    if (quarters == 0) {
      return this;
    }
    int newWidth = quarters % 2 == 0 ? width : height;
    int newHeight = quarters % 2 == 0 ? height : width;
    byte[] turned = new byte[pixels.length];
    for (int y = 0; y < newHeight; y++) {
      for (int x = 0; x < newWidth; x++) {
        int from =
            switch (quarters) {
              case 1 -> (height - 1 - x) * width + y;
              case 2 -> (height - 1 - y) * width + width - 1 - x;
              default -> x * width + width - 1 - y;
            };
        turned[y * newWidth + x] = pixels[from];
      }
    }
    List<Area> moved = stamps.stream().map(stamp -> turned(stamp, quarters)).toList();
    return new GrayPage(newWidth, newHeight, dpi, turned, moved);
  }

  private Area turned(Area area, int quarters) {
    int right = width - 1;
    int bottom = height - 1;
    return switch (quarters) {
      case 1 -> new Area(bottom - area.bottom, area.left, bottom - area.top, area.right);
      case 2 ->
          new Area(right - area.right, bottom - area.bottom, right - area.left, bottom - area.top);
      default -> new Area(area.top, right - area.right, area.bottom, right - area.left);
    };
  }

  /// The page turned around its middle, so that what ran down to the right by an angle is level;
  /// its size stays.
  GrayPage leveled(double degrees) {
    if (degrees == 0) {
      return this;
    }
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    double middleX = (width - 1) / 2.0;
    double middleY = (height - 1) / 2.0;
    byte[] level = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double fromX = middleX + (x - middleX) * cos - (y - middleY) * sin;
        double fromY = middleY + (x - middleX) * sin + (y - middleY) * cos;
        level[y * width + x] = (byte) between(fromX, fromY);
      }
    }
    return with(level);
  }

  /// The shade at a place between pixels; white beyond the edges.
  private int between(double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) {
      return WHITE;
    }
    double right = x - left;
    double down = y - top;
    double upper = at(left, top) * (1 - right) + at(left + 1, top) * right;
    double lower = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
    return (int) Math.round(upper * (1 - down) + lower * down);
  }

  /// The page with so many pixels to an inch, between which shades are taken.
  GrayPage scaled(double other) {
    double scale = dpi / other;
    int newWidth = Math.max(1, (int) Math.round(width / scale));
    int newHeight = Math.max(1, (int) Math.round(height / scale));
    byte[] scaled = new byte[newWidth * newHeight];
    for (int y = 0; y < newHeight; y++) {
      double fromY = Math.clamp((y + 0.5) * scale - 0.5, 0, height - 1.001);
      for (int x = 0; x < newWidth; x++) {
        double fromX = Math.clamp((x + 0.5) * scale - 0.5, 0, width - 1.001);
        scaled[y * newWidth + x] = (byte) between(fromX, fromY);
      }
    }
    List<Area> moved =
        stamps.stream()
            .map(a ->
                new Area(
                    (int) (a.left / scale),
                    (int) (a.top / scale),
                    (int) (a.right / scale),
                    (int) (a.bottom / scale)))
            .toList();
    return new GrayPage(newWidth, newHeight, other, scaled, moved);
  }

  /// The page made smaller by a whole number, each pixel the mean of those that it stands for.
  GrayPage smaller(int times) {
    if (times <= 1) {
      return this;
    }
    int newWidth = Math.max(1, width / times);
    int newHeight = Math.max(1, height / times);
    byte[] small = new byte[newWidth * newHeight];
    for (int y = 0; y < newHeight; y++) {
      for (int x = 0; x < newWidth; x++) {
        int sum = 0;
        int count = 0;
        for (int fromY = y * times; fromY < Math.min(height, (y + 1) * times); fromY++) {
          for (int fromX = x * times; fromX < Math.min(width, (x + 1) * times); fromX++) {
            sum += at(fromX, fromY);
            count++;
          }
        }
        small[y * newWidth + x] = (byte) (sum / Math.max(1, count));
      }
    }
    return new GrayPage(newWidth, newHeight, dpi / times, small, List.of());
  }

  /// The shade that parts ink from paper best.
  ///
  /// After Otsu, "A threshold selection method from gray-level histograms", 1979.
  int threshold() {
    long[] counts = new long[256];
    for (byte pixel : pixels) {
      counts[pixel & 255]++;
    }
    double all = pixels.length;
    double sum = 0;
    for (int shade = 0; shade < 256; shade++) {
      sum += shade * (double) counts[shade];
    }
    double dark = 0;
    double darkSum = 0;
    double best = -1;
    int threshold = 128;
    for (int shade = 0; shade < 255; shade++) {
      dark += counts[shade];
      darkSum += shade * (double) counts[shade];
      if (dark == 0 || dark == all) {
        continue;
      }
      double apart = darkSum / dark - (sum - darkSum) / (all - dark);
      double between = dark * (all - dark) * apart * apart;
      if (between > best) {
        best = between;
        threshold = shade;
      }
    }
    return threshold;
  }

  /// The page with rectangles made white.
  GrayPage without(List<Area> areas) {
    byte[] rest = pixels.clone();
    for (Area area : areas) {
      for (int y = Math.max(0, area.top); y <= Math.min(height - 1, area.bottom); y++) {
        int from = y * width + Math.max(0, area.left);
        int to = y * width + Math.min(width - 1, area.right) + 1;
        Arrays.fill(rest, from, Math.max(from, to), (byte) WHITE);
      }
    }
    return with(rest);
  }

  /// The page as a portable greymap, binary.
  public byte[] pgm() {
    byte[] head = ("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII);
    byte[] file = Arrays.copyOf(head, head.length + pixels.length);
    System.arraycopy(pixels, 0, file, head.length, pixels.length);
    return file;
  }
}
