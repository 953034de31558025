package kz.zannama.parser.internal.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import kz.zannama.model.Box;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Recognition;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceFile;
import kz.zannama.parser.internal.source.media.SourceReaders;
import kz.zannama.parser.scan.KnownText;
import kz.zannama.parser.scan.PageImage;
import kz.zannama.parser.scan.PageTurn;
import kz.zannama.parser.scan.RecognizedPage;
import kz.zannama.parser.scan.ScanReading;
import kz.zannama.parser.scan.TextRecognizer;
import org.junit.jupiter.api.Test;

final class ScanReaderTest {
  private static final TextRecognizer KNOWN =
      new KnownText("1. Құдық қазылсын.", "Тәртіп сақталсын.");

  private static final String TEXT = "1. Құдық қазылсын.\nТәртіп сақталсын.";

  private static SourceDocument read(byte[] bytes, ScanReading scans) throws IOException {
    return SourceReaders.read(SourceReaders.file("scan", bytes).reading(scans));
  }

  private static List<String> messages(SourceDocument document, IssueCode code) {
    return document.issues().stream()
        .filter(issue -> issue.code() == code)
        .map(Issue::message)
        .toList();
  }

  private static byte[] image(String format, int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  private static byte[] tiff(int pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.prepareWriteSequence(null);
      for (int i = 0; i < pages; i++) {
        BufferedImage image = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY);
        writer.writeToSequence(new IIOImage(image, null, null), null);
      }
      writer.endWriteSequence();
    }
    return out.toByteArray();
  }

  @Test
  void readsAPagePictureBesideOnesWithText() throws IOException {
    byte[] pdf =
        new PdfPages()
            .text(42, 100, 12, "Бірінші беттің мәтіні осы жерде басылған.")
            .nextPage()
            .picture(0, 0, 612, 792)
            .bytes();

    SourceDocument document = read(pdf, ScanReading.of(KNOWN));

    assertThat(document.rawText())
        .isEqualTo(
            "Бірінші беттің мәтіні осы жерде басылған.\n1. Құдық қазылсын.\nТәртіп сақталсын.");
    assertThat(messages(document, IssueCode.PAGE_RECOGNIZED))
        .containsExactly("Page 2 was read from a picture by known 1.0 with confidence 0.90");
    assertThat(messages(document, IssueCode.PAGE_WITHOUT_TEXT)).isEmpty();
  }

  @Test
  void readsEveryPageAsAPictureWhereAskedTo() throws IOException {
    byte[] pdf = new PdfPages().text(42, 100, 12, "Қате қабат").bytes();

    assertThat(read(pdf, ScanReading.ofEveryPage(KNOWN)).rawText()).isEqualTo(TEXT);
    assertThat(read(pdf, ScanReading.of(KNOWN)).rawText()).isEqualTo("Қате қабат");
  }

  @Test
  void tellsHowSureEachLineAndWordIs() throws IOException {
    TextRecognizer unsure = new KnownText("Тәртіп сақталсын?");

    SourceDocument document = read(image("png", 1240, 1754), ScanReading.of(unsure));

    Recognition recognition = document.source().recognition().orElseThrow();
    assertThat(recognition.by()).isEqualTo("known 1.0");
    assertThat(recognition.lines()).hasSize(1);
    assertThat(recognition.lines().getFirst().confidence()).isEqualTo(0.54);
    assertThat(recognition.lines().getFirst().words()).containsExactly(0.9, 0.3);
    assertThat(messages(document, IssueCode.PAGE_UNSURE_WORDS))
        .containsExactly("Read with little certainty: сақталсын");
  }

  @Test
  void placesLinesOnThePageAsItWasGiven() throws IOException {
    PageTurn upsideDown = new PageTurn(2, 0, 595, 842);
    TextRecognizer turned = new KnownText(upsideDown, "Құдық");

    SourceDocument document = read(image("png", 1240, 1754), ScanReading.of(turned));

    Box box =
        document.blocks().stream()
            .map(block -> ((Paragraph) block).text().span().box().orElseThrow())
            .findFirst()
            .orElseThrow();
    assertThat(box.x()).isEqualTo(595 - 60 - 35, within(0.1));
    assertThat(box.y()).isBetween(730.0, 742.0);
  }

  @Test
  void readsImagesOfThreeFormats() throws IOException {
    ScanReading scans = ScanReading.of(KNOWN);
    for (String format : List.of("png", "jpg", "tiff")) {
      assertThat(read(image(format, 600, 800), scans).rawText()).isEqualTo(TEXT);
    }
    assertThat(read(tiff(3), scans).source().pages()).hasValue(3);
  }

  @Test
  void keepsWhatOtherPagesSayWhereOneIsNotRead() throws IOException {
    byte[] pdf =
        new PdfPages()
            .text(42, 100, 12, "Бірінші беттің мәтіні.")
            .nextPage()
            .picture(0, 0, 612, 792)
            .bytes();

    SourceDocument document = read(pdf, ScanReading.of(new KnownText()));

    assertThat(document.rawText()).isEqualTo("Бірінші беттің мәтіні.");
    assertThat(messages(document, IssueCode.PAGE_UNREADABLE))
        .containsExactly("Page 2 was not read: nobody knows it");
  }

  @Test
  void refusesAFileOfWhichNoPageIsRead() {
    byte[] pdf = new PdfPages().picture(0, 0, 612, 792).bytes();

    assertThatThrownBy(() -> read(pdf, ScanReading.of(new KnownText())))
        .isInstanceOf(IOException.class)
        .hasMessage("[scan] no text layer, and page 1 was not read: nobody knows it");
  }

  @Test
  void saysWhatReadingPicturesNeeds() throws IOException {
    String needed =
        "pages that are pictures are read where the module zannama-ocr and the program tesseract"
            + " are (Debian: tesseract-ocr, tesseract-ocr-kaz, tesseract-ocr-rus)";
    byte[] pdf = new PdfPages().picture(0, 0, 612, 792).bytes();
    SourceFile scan = SourceReaders.file("scan.pdf", pdf);
    SourceFile image = SourceReaders.file("scan.png", image("png", 600, 800));

    assertThatThrownBy(() -> SourceReaders.read(scan))
        .hasMessage("[scan.pdf] no text layer; " + needed);
    assertThatThrownBy(() -> SourceReaders.read(image))
        .hasMessage("[scan.png] an image, not text; " + needed);
  }

  @Test
  void refusesPicturesThatAreTooLargeBeforeDecodingThem() throws IOException {
    ScanReading scans = ScanReading.of(KNOWN);

    assertThatThrownBy(() -> read(image("png", 1, 100_000), scans))
        .hasMessage("[scan] page 1 was not read: its picture is too large: 1 x 100000" + " pixels");
    assertThatThrownBy(() -> read(bomb(29_000, 29_000), scans))
        .hasMessage(
            "[scan] page 1 was not read: its picture is too large: 29000 x" + " 29000 pixels");
    assertThatThrownBy(() -> read(image("png", 8, 8), scans))
        .hasMessage("[scan] page 1 was not read: its picture is too small: 8 x 8" + " pixels");
  }

  /// A PNG whose header tells a size that its content does not have.
  private static byte[] bomb(int width, int height) throws IOException {
    byte[] png = image("png", 600, 800);
    ByteBuffer bytes = ByteBuffer.wrap(png);
    bytes.putInt(16, width).putInt(20, height);
    CRC32 sum = new CRC32();
    sum.update(png, 12, 17);
    bytes.putInt(29, (int) sum.getValue());
    return png;
  }

  @Test
  void takesAWildResolutionForThatOfAPageOfA4() throws IOException {
    double[] dpi = {0};
    TextRecognizer recorder =
        new TextRecognizer() {
          @Override
          public String name() {
            return "recorder";
          }

          @Override
          public int pagesAtATime() {
            return 1;
          }

          @Override
          public RecognizedPage recognize(PageImage image) throws IOException {
            dpi[0] = image.dpi();
            return KNOWN.recognize(image);
          }
        };
    // 20,000 dots to an inch, and 200
    read(withResolution(1654, 787_402), ScanReading.of(recorder));
    assertThat(dpi[0]).isCloseTo(200, within(0.1));
    read(withResolution(2480, 7_874), ScanReading.of(recorder));
    assertThat(dpi[0]).isCloseTo(200, within(0.1));
  }

  /// A PNG that tells how many of its pixels make a metre.
  private static byte[] withResolution(int width, int perMetre) throws IOException {
    byte[] png = image("png", width, 400);
    ByteBuffer chunk = ByteBuffer.allocate(21).putInt(9);
    chunk.put("pHYs".getBytes(StandardCharsets.US_ASCII));
    chunk.putInt(perMetre).putInt(perMetre).put((byte) 1);
    CRC32 sum = new CRC32();
    sum.update(chunk.array(), 4, 13);
    chunk.putInt((int) sum.getValue());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    // the signature and the header come first
    out.write(png, 0, 33);
    out.write(chunk.array());
    out.write(png, 33, png.length - 33);
    return out.toByteArray();
  }

  @Test
  void refusesBrokenImagesByName() throws IOException {
    for (byte[] whole : List.of(image("png", 600, 800), image("jpg", 600, 800), tiff(2))) {
      for (int i = 1; i < 12; i++) {
        byte[] cut = Arrays.copyOf(whole, Math.max(9, whole.length * i / 12));
        try {
          read(cut, ScanReading.of(KNOWN));
        } catch (IOException e) {
          assertThat(e).hasMessageStartingWith("[scan] ");
        }
      }
    }
  }

  @Test
  void endsAChainOfPagesThatRunsInACircle() throws IOException {
    byte[] tiff = tiff(1);
    boolean little = tiff[0] == 'I';
    ByteBuffer bytes =
        ByteBuffer.wrap(tiff).order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int first = bytes.getInt(4);
    int next = first + 2 + 12 * bytes.getShort(first);
    bytes.putInt(next, first);

    assertThat(read(tiff, ScanReading.of(KNOWN)).source().pages()).hasValue(1);
  }
}
