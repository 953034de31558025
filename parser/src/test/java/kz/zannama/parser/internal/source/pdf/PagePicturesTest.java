package kz.zannama.parser.internal.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import kz.zannama.model.Box;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceFile;
import kz.zannama.parser.scan.PageImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagePicturesTest {
  /// The middle of a letter is as far from its box as this, in points.
  private static final double MARGIN = 4;

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void inkLiesInTheBoxesOfWhatWasRead(int rotation) throws IOException {
    PdfPages pages =
        new PdfPages()
            .text(60, 100, 12, "1. Қайықтар есепке алынсын.")
            .text(60, 300, 12, "2. Лодки учитываются.");
    pages.document().getPage(0).setRotation(rotation);
    isInked(pages.bytes());
  }

  @Test
  void aPageIsTurnedAsItsTextStands() throws IOException {
    PdfPages pages = new PdfPages();
    for (int line = 0; line < 5; line++) {
      pages.upwards(100 + 60 * line, 700, (line + 1) + ". Лодки учитываются портом.");
    }
    isInked(pages.bytes());
  }

  /// All ink of the first page lies in the boxes of its paragraphs, and each of them has some.
  private static void isInked(byte[] pdf) throws IOException {
    List<Box> boxes =
        ReadPdf.read(pdf).blocks().stream()
            .flatMap(block -> block instanceof Paragraph it ? Stream.of(it.text().span()) : null)
            .flatMap(span -> span.box().stream())
            .toList();
    PageImage page = PagePictures.ofPdf(SourceFile.of("act.pdf", "application/pdf", pdf), 1, 100);
    int[] inks = new int[boxes.size()];
    for (int y = 0; y < page.pixels().getHeight(); y++) {
      for (int x = 0; x < page.pixels().getWidth(); x++) {
        if ((page.pixels().getRGB(x, y) & 0xFF) < 100) {
          inks[box(boxes, x * 72 / page.dpi(), y * 72 / page.dpi())]++;
        }
      }
    }
    assertThat(inks).isNotEmpty().doesNotContain(0);
  }

  private static int box(List<Box> boxes, double x, double y) {
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      if (x > box.x() - MARGIN
          && x < box.x() + box.width() + MARGIN
          && y > box.y() - MARGIN
          && y < box.y() + box.height() + MARGIN) {
        return i;
      }
    }
    throw new AssertionError("Ink at " + x + ", " + y + ", in no box of " + boxes);
  }

  @Test
  void saysThatThereIsNoSuchPage() {
    byte[] pdf = new PdfPages().text(60, 100, 12, "1.").bytes();
    SourceFile file = SourceFile.of("act.pdf", "application/pdf", pdf);
    for (int number : new int[] {0, 2, -1, Integer.MAX_VALUE}) {
      assertThatThrownBy(() -> PagePictures.ofPdf(file, number, 100))
          .isInstanceOf(IOException.class)
          .hasMessage("[act.pdf] page " + number + " cannot be shown: there are 1");
    }
  }

  @Test
  void saysThatAFileIsNoDocument() {
    SourceFile file = SourceFile.of("act.pdf", "application/pdf", new byte[] {1, 2, 3});
    assertThatThrownBy(() -> PagePictures.ofPdf(file, 1, 100))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("[act.pdf] page 1 cannot be shown: ");
  }
}
