package kz.zannama.parser.ocr.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import kz.zannama.parser.scan.PageImage;
import kz.zannama.parser.scan.RecognizedPage;
import org.junit.jupiter.api.Test;

final class PreparedPageTest {
  private static final int WIDTH = 1240;
  private static final int HEIGHT = 1754;

  /// A page of 300 dpi with something drawn on it.
  private static GrayPage page(Consumer<Graphics2D> drawing) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.setColor(Color.BLACK);
    drawing.accept(graphics);
    graphics.dispose();
    return GrayPage.of(new PageImage(image, 300));
  }

  /// Lines of bars that are as high and as far apart as letters are.
  private static void lines(Graphics2D graphics) {
    for (int line = 0; line < 20; line++) {
      for (int letter = 0; letter < 40; letter++) {
        graphics.fillRect(120 + letter * 24, 200 + line * 70, 14, 32 + letter % 3 * 4);
      }
    }
  }

  @Test
  void makesLeaningLinesLevel() {
    for (double degrees : new double[] {-2, -0.4, 0, 0.7, 1.9}) {
      GrayPage leaning =
          page(graphics -> {
            graphics.rotate(Math.toRadians(degrees), WIDTH / 2.0, HEIGHT / 2.0);
            lines(graphics);
          });

      assertThat(Skew.of(leaning)).isCloseTo(degrees, within(0.06));
      assertThat(Skew.of(leaning.leveled(Skew.of(leaning)))).isCloseTo(0, within(0.06));
    }
  }

  @Test
  void findsTheBordersOfATableAndNoLetters() {
    GrayPage page =
        page(graphics -> {
          lines(graphics);
          graphics.setColor(Color.LIGHT_GRAY);
          graphics.setStroke(new BasicStroke(3));
          for (int i = 0; i < 3; i++) {
            graphics.drawLine(100, 1610 + i * 60, 1100, 1610 + i * 60);
            graphics.drawLine(100 + i * 500, 1610, 100 + i * 500, 1730);
          }
        });

    RecognizedPage read = PreparedPage.of(page, 0).recognized(List.of());

    assertThat(read.rules()).filteredOn(RecognizedPage.Rule::horizontal).hasSize(3);
    assertThat(read.rules()).filteredOn(rule -> !rule.horizontal()).hasSize(3);
    assertThat(read.rules().getFirst().at()).isCloseTo(1610 * 72 / 300.0, within(0.5));
    assertThat(PreparedPage.of(page, 0).picture().at(600, 1610)).isEqualTo(255);
  }

  @Test
  void takesABlueStampOffAndLeavesBlueLinesOfText() {
    GrayPage page =
        page(graphics -> {
          graphics.setColor(new Color(30, 60, 200));
          graphics.fillRect(100, 100, 600, 30);
          graphics.setStroke(new BasicStroke(5));
          graphics.drawOval(400, 600, 400, 400);
          graphics.setColor(Color.BLACK);
          graphics.fillRect(300, 700, 300, 30);
        });

    assertThat(page.stamps()).hasSize(1);
    assertThat(page.at(400, 800)).isEqualTo(255);
    assertThat(page.at(300, 710)).isZero();
    assertThat(page.at(200, 110)).isLessThan(128);
  }

  @Test
  void takesTheRingsOfABlackStampOffAndLeavesLetters() {
    Consumer<Graphics2D> letters =
        graphics -> {
          graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 44));
          for (int line = 0; line < 20; line++) {
            graphics.drawString("Бақты суару, полив садов утром и вечером", 120, 230 + line * 70);
          }
        };
    GrayPage stamped =
        page(graphics -> {
          letters.accept(graphics);
          graphics.setStroke(new BasicStroke(6));
          graphics.drawOval(400, 600, 460, 460);
          graphics.drawOval(433, 633, 394, 394);
        });

    GrayPage read = PreparedPage.of(stamped, 0).picture();

    assertThat(read.stamps()).hasSize(1);
    assertThat(read.stamps().getFirst().left()).isBetween(390, 405);
    assertThat(ink(stamped) - ink(page(letters))).isGreaterThan(14_000);
    assertThat(ink(read)).isBetween((int) (0.97 * ink(page(letters))), ink(page(letters)) + 2_500);
    assertThat(PreparedPage.of(page(letters), 0).picture().stamps()).isEmpty();
  }

  private static int ink(GrayPage page) {
    int ink = 0;
    for (byte pixel : page.pixels()) {
      ink += (pixel & 255) < 128 ? 1 : 0;
    }
    return ink;
  }

  @Test
  void takesShadesAsTheyWereScanned() {
    BufferedImage scan = new BufferedImage(30, 40, BufferedImage.TYPE_BYTE_GRAY);
    scan.getRaster().setSample(7, 9, 0, 100);

    assertThat(GrayPage.of(new PageImage(scan, 300)).at(7, 9)).isEqualTo(100);
  }

  @Test
  void turnsAPageByQuarters() {
    GrayPage page = page(graphics -> graphics.fillRect(0, 0, 10, 20));

    assertThat(page.turned(1).at(HEIGHT - 1, 0)).isZero();
    assertThat(page.turned(2).at(WIDTH - 1, HEIGHT - 1)).isZero();
    assertThat(page.turned(3).at(0, WIDTH - 1)).isZero();
    assertThat(page.turned(1).turned(3).pixels()).isEqualTo(page.pixels());
  }

  @Test
  void makesACoarsePageFiner() {
    BufferedImage coarse = new BufferedImage(620, 877, BufferedImage.TYPE_BYTE_GRAY);
    PreparedPage page = PreparedPage.of(GrayPage.of(new PageImage(coarse, 150)), 0);

    assertThat(page.picture().dpi()).isEqualTo(300);
    assertThat(page.picture().width()).isEqualTo(1240);
  }

  @Test
  void standsPagesOfAnyShapeAndShade() {
    for (int[] size : new int[][] {{20, 20}, {20, 3_000}, {3_000, 20}}) {
      for (int shade : new int[] {0, 40, 130, 255}) {
        for (int dpi : new int[] {72, 300, 1_200}) {
          BufferedImage image = new BufferedImage(size[0], size[1], BufferedImage.TYPE_BYTE_GRAY);
          byte[] row = new byte[size[0] * size[1]];
          Arrays.fill(row, (byte) shade);
          image.getRaster().setDataElements(0, 0, size[0], size[1], row);

          PreparedPage page = PreparedPage.of(GrayPage.of(new PageImage(image, dpi)), 1);

          assertThat(page.isBlank()).isTrue();
          assertThat(page.recognized(List.of()).lines()).isEmpty();
        }
      }
    }
  }

  @Test
  void givesLinesOfOneStepOneSize() {
    List<HocrReader.Line> lines =
        List.of(
            line("Тақырып", 100, 61),
            line("Бірінші жолдың мәтіні", 200, 53),
            line("екінші жолдың мәтіні", 270, 54),
            line("үшінші жолдың мәтіні", 340, 52),
            line("БҰЙЫРАМЫН", 410, 71));

    LineSizes sizes = LineSizes.of(lines);

    assertThat(lines.stream().map(sizes::usual)).containsExactly(61.0, 53.0, 53.0, 53.0, 53.0);
  }

  @Test
  void givesLinesOfAParagraphOneSizeBesideATable() {
    List<HocrReader.Line> lines = new ArrayList<>();
    double[] baselines = {100, 165, 230, 295, 360, 425, 520, 610, 700, 790, 880};
    for (int i = 0; i < baselines.length; i++) {
      lines.add(line(i < 6 ? "абзацтың мәтіні" : "кестенің жолы", baselines[i], i == 2 ? 58 : 49));
    }

    LineSizes sizes = LineSizes.of(lines);

    assertThat(lines.stream().map(sizes::usual)).containsOnly(49.0);
  }

  @Test
  void takesCapitalsForNoHigherThanTheyAre() {
    // 13 points at 300 dpi: capitals are 39 pixels high
    HocrReader.Line capitals = capitals("ҚАУЛЫ", 200, 39, 71);
    List<HocrReader.Line> lines =
        List.of(
            capitals,
            line("тақырыбы осы жолда", 300, 50),
            line("мәтіні бірінші жолда", 400, 51),
            capitals("БАСТЫ СӨЗ", 700, 60, 77));

    LineSizes sizes = LineSizes.of(lines);

    assertThat(sizes.usual(capitals)).isEqualTo(sizes.usual(lines.get(1)));
    assertThat(sizes.usual(lines.get(3))).isGreaterThan(70);
  }

  private static HocrReader.Line capitals(String text, int baseline, int height, double told) {
    return new HocrReader.Line(
        List.of(new HocrReader.Word(text, 100, baseline - height, 500, baseline, 0.9)),
        baseline,
        told);
  }

  @Test
  void leavesLettersThatStandCloseAndTakesTheBorderBelowThem() {
    GrayPage page =
        page(graphics -> {
          for (int letter = 0; letter < 30; letter++) {
            int x = 120 + letter * 30;
            graphics.fillRect(x, 200, 6, 30);
            graphics.fillRect(x + 22, 200, 6, 30);
            graphics.fillRect(x, 226, 28, 6);
          }
          graphics.fillRect(100, 240, 1000, 4);
        });

    RecognizedPage read = PreparedPage.of(page, 0).recognized(List.of());

    assertThat(read.rules()).hasSize(1);
    assertThat(read.rules().getFirst().at()).isCloseTo(242 * 72 / 300.0, within(0.3));
    assertThat(PreparedPage.of(page, 0).picture().at(150, 228)).isZero();
  }

  @Test
  void takesShadowsDustAndTheScannersEdgeOff() {
    GrayPage page =
        page(graphics -> {
          for (int x = 0; x < 600; x++) {
            int shade = 100 + x * 155 / 600;
            graphics.setColor(new Color(shade, shade, shade));
            graphics.fillRect(x, 0, 1, HEIGHT);
          }
          graphics.setColor(Color.BLACK);
          graphics.fillRect(0, 0, 20, HEIGHT);
          graphics.setColor(new Color(40, 40, 40));
          lines(graphics);
          graphics.fillRect(900, 100, 2, 2);
          graphics.fillRect(950, 100, 8, 8);
        });

    GrayPage clean = PreparedPage.of(page, 0).picture();

    assertThat(clean.at(5, 900)).isEqualTo(255);
    assertThat(clean.at(60, 150)).isGreaterThan(220);
    assertThat(clean.at(125, 210)).isLessThan(120);
    assertThat(clean.at(900, 100)).isEqualTo(255);
    assertThat(clean.at(953, 103)).isLessThan(60);
  }

  @Test
  void makesPaleInkBlack() {
    GrayPage page =
        page(graphics -> {
          graphics.setColor(new Color(225, 225, 225));
          graphics.fillRect(0, 0, WIDTH, HEIGHT);
          graphics.setColor(new Color(160, 160, 160));
          lines(graphics);
        });

    GrayPage clean = PreparedPage.of(page, 0).picture();

    assertThat(clean.at(125, 210)).isLessThan(20);
    assertThat(clean.at(600, 100)).isEqualTo(255);
  }

  @Test
  void putsTheBlanksOfThousandsBack() {
    int[] steps = {0, 45, 30, 30, 45, 30, 30};
    GrayPage page =
        page(graphics -> {
          int x = 100;
          for (int step : steps) {
            x += step;
            graphics.fillRect(x, 100, 20, 30);
          }
          for (int i = 0; i < 4; i++) {
            graphics.fillRect(100 + 30 * i, 500, 20, 30);
          }
          for (int left : new int[] {100, 145, 175, 205, 250}) {
            graphics.fillRect(left, 900, 20, 30);
          }
          graphics.fillRect(232, 925, 6, 8);
        });
    NumberBlanks blanks = new NumberBlanks(page);

    HocrReader.Word number = new HocrReader.Word("1250400", 100, 100, 330, 130, 0.9);
    HocrReader.Word year = new HocrReader.Word("2015", 100, 500, 210, 530, 0.9);
    HocrReader.Word words = new HocrReader.Word("мың2015", 100, 100, 330, 130, 0.9);

    assertThat(blanks.parted(number))
        .extracting(part -> part.text() + " " + part.left())
        .containsExactly("1 100", "250 145", "400 250");
    assertThat(blanks.parted(year)).containsExactly(year);
    assertThat(blanks.parted(new HocrReader.Word("1250,4", 100, 900, 270, 933, 0.9)))
        .extracting(part -> part.text() + " " + part.left())
        .containsExactly("1 100", "250,4 145");
    assertThat(blanks.parted(words)).containsExactly(words);
  }

  private static HocrReader.Line line(String text, double baseline, double size) {
    int at = (int) baseline;
    return new HocrReader.Line(
        List.of(new HocrReader.Word(text, 100, at - 40, 500, at, 0.9)), baseline, size);
  }
}
