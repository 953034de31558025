package kz.zannama.parser.internal.source.pdf.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import kz.zannama.parser.internal.source.pdf.guard.ReadLimits;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

/// Pages that cost more to be drawn than they say.
final class PageRendererTest {
  private static final BufferedImage SMALL =
      new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);

  /// A page of an inch with a picture on it.
  private static void draw(PDDocument document, PDImageXObject picture) throws IOException {
    PDPage page = new PDPage(new PDRectangle(72, 72));
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(picture, 0, 0, 72, 72);
    }
  }

  private static void assertRefused(PDDocument document, String reason) {
    PageRenderer renderer = new PageRenderer(document, ReadLimits.DEFAULT);

    assertThatThrownBy(() -> renderer.page(1)).isInstanceOf(IOException.class).hasMessage(reason);
  }

  @Test
  void drawsNoPictureOfTwentyThousandDotsToAnInch() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDImageXObject picture = LosslessFactory.createFromImage(document, SMALL);
      picture.setWidth(20_000);
      picture.setHeight(20_000);
      draw(document, picture);

      assertRefused(document, "its picture is too large: 20000 x 20000 pixels");
    }
  }

  @Test
  void drawsNoJpegThatIsLargerInside() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(SMALL, "jpeg", out);
    byte[] jpeg = out.toByteArray();
    int frame = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00c0");
    try (PDDocument document = new PDDocument()) {
      PDImageXObject picture =
          JPEGFactory.createFromStream(document, new ByteArrayInputStream(jpeg));
      // a marker, a length, a precision, then the height and the width
      ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 30_000).putShort(frame + 7, (short) 29_000);
      try (OutputStream packed = picture.getCOSObject().createRawOutputStream()) {
        packed.write(jpeg);
      }
      draw(document, picture);

      assertRefused(document, "its picture is too large: 29000 x 30000 pixels");
    }
  }

  /// The parser brings no decoder for it: the module that reads pictures does.
  @Test
  void saysThatItDecodesNoJbig2() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDImageXObject picture = LosslessFactory.createFromImage(document, SMALL);
      picture.getCOSObject().setItem(COSName.FILTER, COSName.JBIG2_DECODE);
      draw(document, picture);

      assertRefused(document, "nothing here decodes its picture (jb2)");
    }
  }

  @Test
  void drawsNoPictureWhoseMaskIsLarger() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDImageXObject picture = LosslessFactory.createFromImage(document, SMALL);
      PDImageXObject mask = LosslessFactory.createFromImage(document, SMALL);
      mask.setWidth(25_000);
      mask.setHeight(25_000);
      picture.getCOSObject().setItem(COSName.SMASK, mask);
      draw(document, picture);

      assertRefused(document, "its picture is too large: 25000 x 25000 pixels");
    }
  }

  @Test
  void endsAFormThatDrawsItselfAgainAndAgain() throws IOException {
    ReadLimits few = new ReadLimits(1_000, 1_000, 1_000, 1_000, 3_000, 1 << 20, 1_000);
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(72, 72));
      document.addPage(page);
      page.setResources(null);
      COSStream form = form(document, "0 0 5 5 re f", new COSDictionary());
      for (int level = 0; level < 12; level++) {
        COSDictionary inner = new COSDictionary();
        inner.setItem(COSName.getPDFName("F"), form);
        form = form(document, "/F Do /F Do /F Do /F Do", inner);
      }
      page.getCOSObject().setItem(COSName.CONTENTS, form);
      page.getCOSObject().setItem(COSName.RESOURCES, form.getItem(COSName.RESOURCES));
      PageRenderer renderer = new PageRenderer(document, few);

      assertThatThrownBy(() -> renderer.page(1)).hasMessage("more than 3000 operators on a page");
    }
  }

  private static COSStream form(PDDocument document, String content, COSDictionary inner)
      throws IOException {
    PDStream stream =
        new PDStream(
            document, new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII)));
    COSStream form = stream.getCOSObject();
    form.setItem(COSName.TYPE, COSName.XOBJECT);
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    form.setItem(COSName.BBOX, new PDRectangle(72, 72));
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.XOBJECT, inner);
    form.setItem(COSName.RESOURCES, resources);
    return form;
  }

  @Test
  void drawsWhatIsWithinLimits() throws IOException {
    try (PDDocument document = new PDDocument()) {
      draw(document, LosslessFactory.createFromImage(document, SMALL));
      draw(document, JPEGFactory.createFromImage(document, SMALL));
      PageRenderer renderer = new PageRenderer(document, ReadLimits.DEFAULT);

      for (int number = 1; number <= 2; number++) {
        assertThat(renderer.page(number).pixels().getRGB(150, 150) & 255).isLessThan(10);
      }
    }
  }
}
