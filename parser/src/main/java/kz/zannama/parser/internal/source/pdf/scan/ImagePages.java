package kz.zannama.parser.internal.source.pdf.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import kz.zannama.parser.scan.PageImage;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// The pages of an image file: PNG and JPEG have one, TIFF any number.
///
/// The size of each is looked at before it is decoded. A resolution that the file does not tell, or
/// tells wildly, is taken to be that of a page of A4.
public final class ImagePages implements AutoCloseable {
  /// More pages are not looked for.
  private static final int MOST_PAGES = 2_000;

  private static final double LEAST_DPI = 72;
  private static final double MOST_DPI = 1_200;
  private static final double A4_WIDTH_INCHES = 210 / 25.4;
  private static final double MILLIMETRES = 25.4;

  private final ImageInputStream stream;
  private final ImageReader reader;
  private final int count;

  private ImagePages(ImageInputStream stream, ImageReader reader, int count) {
    this.stream = stream;
    this.reader = reader;
    this.count = count;
  }

  /// Opens a file.
  ///
  /// @throws IOException if it is no image that can be decoded
  public static ImagePages open(byte[] bytes) throws IOException {
    ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
    Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
    if (!readers.hasNext()) {
      throw new IOException("no image that can be decoded");
    }
    ImageReader reader = readers.next();
    reader.setInput(stream, false, false);
    return new ImagePages(stream, reader, isTiff(bytes) ? tiffPages(bytes) : 1);
  }

  /// How many pages there are.
  public int count() {
    return count;
  }

  /// The picture of a page.
  ///
  /// @param number its number, 1-based
  /// @throws IOException if it is too large, or cannot be decoded
  public PageImage page(int number) throws IOException {
    try {
      int index = number - 1;
      ImageLimits.checkPage(reader.getWidth(index), reader.getHeight(index));
      BufferedImage pixels = onWhite(reader.read(index));
      return new PageImage(pixels, dpi(reader.getImageMetadata(index), pixels.getWidth()));
    } catch (RuntimeException e) {
      throw new IOException("its picture is damaged", e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    stream.close();
  }

  private static BufferedImage onWhite(BufferedImage image) {
    if (!image.getColorModel().hasAlpha()) {
      return image;
    }
    BufferedImage opaque =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = opaque.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return opaque;
  }

  private static double dpi(IIOMetadata metadata, int width) {
    double told = told(metadata);
    return told >= LEAST_DPI && told <= MOST_DPI
        ? told
        : Math.clamp(width / A4_WIDTH_INCHES, LEAST_DPI, MOST_DPI);
  }

  /// The resolution that a file tells, 0 where it tells none.
  private static double told(IIOMetadata metadata) {
    if (!metadata.isStandardMetadataFormatSupported()) {
      return 0;
    }
    NodeList sizes =
        ((Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName))
            .getElementsByTagName("HorizontalPixelSize");
    if (sizes.getLength() == 0) {
      return 0;
    }
    try {
      double millimetres = Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
      return millimetres > 0 ? MILLIMETRES / millimetres : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  // TIFF 6.0, section 2: "II" or "MM", then 42
  private static boolean isTiff(byte[] bytes) {
    return bytes.length >= 8
        && (bytes[0] == 'I' && bytes[1] == 'I' && bytes[2] == 42 && bytes[3] == 0
            || bytes[0] == 'M' && bytes[1] == 'M' && bytes[2] == 0 && bytes[3] == 42);
  }

  /// How many directories a TIFF has, each with a picture; a chain that runs in a circle ends where
  /// it comes back.
  private static int tiffPages(byte[] bytes) {
    ByteBuffer tiff =
        ByteBuffer.wrap(bytes)
            .order(bytes[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    Set<Long> seen = new HashSet<>();
    long at = Integer.toUnsignedLong(tiff.getInt(4));
    while (at > 0 && at + 2 <= bytes.length && seen.size() < MOST_PAGES && seen.add(at)) {
      // TIFF 6.0, section 2: a count, entries of 12 bytes, the place of the next directory
      long next = at + 2 + 12L * Short.toUnsignedInt(tiff.getShort((int) at));
      at = next + 4 <= bytes.length ? Integer.toUnsignedLong(tiff.getInt((int) next)) : 0;
    }
    return Math.max(1, seen.size());
  }
}
