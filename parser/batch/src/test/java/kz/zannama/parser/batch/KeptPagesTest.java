package kz.zannama.parser.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;
import kz.zannama.model.Box;
import kz.zannama.parser.batch.internal.entry.KeptPages;
import kz.zannama.parser.scan.PageImage;
import kz.zannama.parser.scan.PageTurn;
import kz.zannama.parser.scan.RecognizedLine;
import kz.zannama.parser.scan.RecognizedPage;
import kz.zannama.parser.scan.RecognizedWord;
import kz.zannama.parser.scan.ScanReading;
import kz.zannama.parser.scan.TextRecognizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeptPagesTest {
  private static final int SIDE = 40;
  private static final List<String> WELLS =
      List.of("колодец", "құдық", "бұлақ", "родник", "тұма", "криница");

  @TempDir private Path folder = Path.of("");

  /// Knows pages by the shade of their first pixel, and of which it was asked.
  private static class Shades implements TextRecognizer {
    final List<Integer> asked = Collections.synchronizedList(new ArrayList<>());

    @Override
    public String name() {
      return "shades 1";
    }

    @Override
    public int pagesAtATime() {
      return 1;
    }

    @Override
    public RecognizedPage recognize(PageImage image) throws IOException {
      int shade = image.pixels().getRGB(0, 0) & 255;
      asked.add(shade);
      Box box = new Box(60.1, 260.0 / 3 + 40 * shade, 120, 12);
      RecognizedWord word = new RecognizedWord(WELLS.get(shade % WELLS.size()), box, 0.37);
      return new RecognizedPage(
          new PageTurn(0, -0.7, 595, 842),
          List.of(new RecognizedLine(List.of(word), 98.5 + 40 * shade, 14)),
          List.of(new RecognizedPage.Rule(true, 1, 2, 3)),
          List.of(new Box(5, 6, 7, 8)));
    }
  }

  private static BufferedImage picture(int shade) {
    BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, shade);
    return image;
  }

  private static PageImage page(int shade) {
    return new PageImage(picture(shade), 300);
  }

  private KeptPages pages(TextRecognizer recognizer) {
    return new KeptPages(folder, ScanReading.of(recognizer));
  }

  private List<Path> kept() throws IOException {
    Path pages = folder.resolve(KeptPages.FOLDER);
    if (!Files.exists(pages)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(pages)) {
      return files.toList();
    }
  }

  @Test
  void readsAPageOnceAcrossRuns() throws IOException {
    Shades shades = new Shades();

    RecognizedPage first = pages(shades).recognize(page(3));
    RecognizedPage again = pages(shades).recognize(page(3));
    pages(shades).recognize(page(4));
    pages(shades).recognize(new PageImage(picture(3), 200));

    assertThat(again).isEqualTo(first);
    assertThat(shades.asked).containsExactly(3, 4, 3);
    assertThat(kept()).hasSize(3);
  }

  @Test
  void readsADamagedPageAnew() throws IOException {
    Shades shades = new Shades();
    RecognizedPage first = pages(shades).recognize(page(3));
    for (String damage : List.of("", "{\"turn\":", "[]", "{\"turn\":{\"width\":-1}}")) {
      Files.writeString(kept().getFirst(), damage);

      assertThat(pages(shades).recognize(page(3))).isEqualTo(first);
    }
    assertThat(shades.asked).hasSize(5);
  }

  @Test
  void keepsNoFailure() throws IOException {
    Shades fails =
        new Shades() {
          @Override
          public RecognizedPage recognize(PageImage image) throws IOException {
            throw new IOException("nobody knows it");
          }
        };

    assertThatThrownBy(() -> pages(fails).recognize(page(3))).hasMessage("nobody knows it");

    assertThat(kept()).isEmpty();
  }

  @Test
  void letsPagesGoThatNobodyAsksForAgain() throws IOException {
    pages(new Shades()).recognize(page(3));
    KeptPages later = pages(new Shades());
    later.recognize(page(4));
    Path other = Files.writeString(folder.resolve(KeptPages.FOLDER).resolve("notes.txt"), "мои");

    later.settle(true);
    assertThat(kept()).hasSize(2).contains(other);

    later.settle(false);
    assertThat(kept()).containsExactly(other);
  }

  /// Ends its run at the page of a shade, and waits to be interrupted.
  private static final class Stopping extends Shades {
    private final int at;
    private Optional<Ingest> run = Optional.empty();

    Stopping(int at) {
      this.at = at;
    }

    @Override
    public RecognizedPage recognize(PageImage image) throws IOException {
      RecognizedPage page = super.recognize(image);
      if (asked.getLast() == at) {
        run.ifPresent(Ingest::stop);
        try {
          new CountDownLatch(1).await();
        } catch (InterruptedException e) {
          throw new IOException("interrupted", e);
        }
      }
      return page;
    }
  }

  @Test
  void goesOnAtThePageWhereTheRunWasEnded() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    writeTiff(in.resolve("act.tiff"), 5);
    Stopping stopping = new Stopping(3);
    Ingest first = ingest(stopping);
    stopping.run = Optional.of(first);
    Shades shades = new Shades();

    assertThat(first.run(List.of(in), (source, failure, standing) -> {})).isEmpty();
    assertThat(kept()).hasSize(2);
    Report report =
        ingest(shades).run(List.of(in), (source, failure, standing) -> {}).orElseThrow();

    assertThat(stopping.asked).containsExactly(1, 2, 3);
    assertThat(shades.asked).containsExactly(3, 4, 5);
    assertThat(report.output().failed()).isEmpty();
    assertThat(Files.readString(folder.resolve("acts-00001.ndjson"))).contains("құдық", "криница");
    assertThat(kept()).isEmpty();
  }

  private Ingest ingest(TextRecognizer recognizer) {
    Ingest.Settings settings =
        new Ingest.Settings(folder, List.of(), 1, 60, 1 << 20, RecordFiles.PLAIN);
    return new Ingest(settings.withScans(ScanReading.of(recognizer)), Optional.empty());
  }

  private static void writeTiff(Path file, int pages) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (FileImageOutputStream stream = new FileImageOutputStream(file.toFile())) {
      writer.setOutput(stream);
      writer.prepareWriteSequence(null);
      for (int shade = 1; shade <= pages; shade++) {
        writer.writeToSequence(new IIOImage(picture(shade), null, null), null);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
  }
}
