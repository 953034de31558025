package kz.zannama.parser.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import kz.zannama.model.Box;
import kz.zannama.parser.ActParser;
import kz.zannama.parser.scan.PageImage;
import kz.zannama.parser.scan.PageTurn;
import kz.zannama.parser.scan.RecognizedLine;
import kz.zannama.parser.scan.RecognizedPage;
import kz.zannama.parser.scan.RecognizedWord;
import kz.zannama.parser.scan.ScanReading;
import kz.zannama.parser.scan.TextRecognizer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

/// Pages whose pictures are packed as JBIG2, which this module brings a decoder for.
final class Jbig2PageTest {
  private static final int WIDTH = 400;
  private static final int HEIGHT = 560;

  /// A recogniser that keeps the pictures that it is given.
  private static final class Keeping implements TextRecognizer {
    private final List<PageImage> given = new ArrayList<>();

    @Override
    public String name() {
      return "keeping 1";
    }

    @Override
    public int pagesAtATime() {
      return 1;
    }

    @Override
    public RecognizedPage recognize(PageImage image) {
      given.add(image);
      RecognizedWord word = new RecognizedWord("Шешім", new Box(60, 60, 60, 12), 0.9);
      RecognizedLine line = new RecognizedLine(List.of(word), 72, 12);
      PageTurn level = PageTurn.none(image.width(), image.height());
      return new RecognizedPage(level, List.of(line), List.of(), List.of());
    }
  }

  private static BufferedImage square() {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.setColor(Color.BLACK);
    graphics.fillRect(100, 140, 200, 140);
    graphics.dispose();
    return image;
  }

  /// A page that is a picture packed as JBIG2.
  ///
  /// @param width how wide the packed page says it is
  private static byte[] pdf(int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDImageXObject picture = CCITTFactory.createFromImage(document, square());
      byte[] rows;
      try (InputStream packed = picture.getCOSObject().createRawInputStream()) {
        rows = packed.readAllBytes();
      }
      try (OutputStream stream = picture.getCOSObject().createRawOutputStream()) {
        stream.write(jbig2(rows, width, height));
      }
      picture.getCOSObject().setItem(COSName.FILTER, COSName.JBIG2_DECODE);
      picture.getCOSObject().removeItem(COSName.DECODE_PARMS);
      PDRectangle paper = new PDRectangle(288, 403.2f);
      PDPage page = new PDPage(paper);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(picture, 0, 0, paper.getWidth(), paper.getHeight());
      }
      document.save(out);
    }
    return out.toByteArray();
  }

  /// ITU-T T.88, 7.2 and 7.4: a page, and a region of it whose rows are packed as those of a fax.
  private static byte[] jbig2(byte[] rows, int width, int height) {
    ByteBuffer bytes = ByteBuffer.allocate(11 + 19 + 11 + 18 + rows.length);
    segment(bytes, 0, 48, 19).putInt(width).putInt(height).putInt(0).putInt(0);
    bytes.put((byte) 0).putShort((short) 0);
    segment(bytes, 1, 38, 18 + rows.length).putInt(WIDTH).putInt(HEIGHT).putInt(0).putInt(0);
    bytes.put((byte) 0).put((byte) 1).put(rows);
    return bytes.array();
  }

  private static ByteBuffer segment(ByteBuffer bytes, int number, int type, int length) {
    return bytes.putInt(number).put((byte) type).put((byte) 0).put((byte) 1).putInt(length);
  }

  private static void parse(byte[] pdf, TextRecognizer recognizer) throws IOException {
    ActParser.builder()
        .scans(ScanReading.of(recognizer))
        .build()
        .parse(new ByteArrayInputStream(pdf), "act.pdf");
  }

  @Test
  void givesItsPictureToTheRecogniser() throws IOException {
    Keeping keeping = new Keeping();

    parse(pdf(WIDTH, HEIGHT), keeping);

    assertThat(keeping.given).hasSize(1);
    BufferedImage read = keeping.given.getFirst().pixels();
    double scale = read.getWidth() / (double) WIDTH;
    assertThat(read.getRGB((int) (200 * scale), (int) (200 * scale)) & 255).isLessThan(10);
    assertThat(read.getRGB((int) (50 * scale), (int) (200 * scale)) & 255).isGreaterThan(245);
    assertThat(read.getRGB((int) (200 * scale), (int) (400 * scale)) & 255).isGreaterThan(245);
  }

  @Test
  void refusesAPageThatIsLargerInside() throws IOException {
    byte[] bomb = pdf(60_000, 60_000);

    assertThatThrownBy(() -> parse(bomb, new Keeping()))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "[act.pdf] no text layer, and page 1 was not read: its picture is too large:"
                + " 60000 x 60000 pixels");
  }
}
