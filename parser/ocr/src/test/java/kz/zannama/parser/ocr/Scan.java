package kz.zannama.parser.ocr;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Makes scans of printed pages.
final class Scan {
  private Scan() {}

  /// The first page of a PDF as a scanner gives it.
  static BufferedImage of(byte[] pdf, Degradation degradation) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return degradation.of(
          new PDFRenderer(document).renderImageWithDPI(0, degradation.dpi(), ImageType.RGB));
    }
  }

  /// An image as a PNG file that tells its resolution.
  static byte[] png(BufferedImage image, int dpi) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("png");
    ImageWriter writer = writers.next();
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
    IIOMetadataNode physical = new IIOMetadataNode("pHYs");
    String perMetre = String.valueOf(Math.round(dpi / 0.0254));
    physical.setAttribute("pixelsPerUnitXAxis", perMetre);
    physical.setAttribute("pixelsPerUnitYAxis", perMetre);
    physical.setAttribute("unitSpecifier", "meter");
    IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
    root.appendChild(physical);
    metadata.mergeTree("javax_imageio_png_1.0", root);
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(metadata, new IIOImage(image, null, metadata), quick(writer));
    }
    return out.toByteArray();
  }

  private static ImageWriteParam quick(ImageWriter writer) {
    ImageWriteParam settings = writer.getDefaultWriteParam();
    settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    settings.setCompressionQuality(0.8f);
    return settings;
  }
}
