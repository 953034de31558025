package kz.zannama.parser.ocr.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
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

  private static HocrReader.Line line(String text, double baseline, double size) {
    int at = (int) baseline;
    return new HocrReader.Line(
        List.of(new HocrReader.Word(text, 100, at - 40, 500, at, 0.9)), baseline, size);
  }
}
