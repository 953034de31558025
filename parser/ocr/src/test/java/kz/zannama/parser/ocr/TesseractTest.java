package kz.zannama.parser.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import kz.zannama.parser.scan.PageImage;
import kz.zannama.parser.scan.RecognizedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
final class TesseractTest {
  private static final String BOTH = "kaz rus";

  @TempDir private Path folder = Path.of("");

  private Tesseract tesseract(String body) throws IOException {
    return Tesseract.of(FakeProgram.write(folder, BOTH, body));
  }

  /// A page with a black square on it.
  private static PageImage page() {
    BufferedImage image = new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 600, 800);
    graphics.setColor(Color.BLACK);
    graphics.fillRect(100, 100, 60, 60);
    graphics.dispose();
    return new PageImage(image, 300);
  }

  @Test
  void tellsItsNameAndVersion() throws IOException {
    assertThat(tesseract("exit 1").name()).isEqualTo("tesseract 9.9.9");
  }

  @Test
  void saysWhatToInstallWhereALanguageIsMissing() throws IOException {
    Path program = FakeProgram.write(folder, "eng rus", "exit 1");

    assertThatThrownBy(() -> Tesseract.of(program))
        .isInstanceOf(IOException.class)
        .hasMessage("tesseract 9.9.9 has not learnt kaz (Debian: tesseract-ocr-kaz)");
  }

  @Test
  void refusesAProgramThatIsAnother() throws IOException {
    Path other = folder.resolve("other");
    Files.writeString(other, "#!/bin/sh\necho other 1.0\n");
    assertThat(other.toFile().setExecutable(true)).isTrue();

    assertThatThrownBy(() -> Tesseract.of(other))
        .hasMessage("[" + other + "] does not tell its version as tesseract does");
    assertThatThrownBy(() -> Tesseract.of(folder.resolve("none")))
        .hasMessage("none cannot be started");
  }

  @Test
  void readsWordsWithTheirPlaces() throws IOException {
    String hocr =
        """
        cat >/dev/null
        cat <<'END'
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://example.org/no.dtd">
        <html xmlns="http://www.w3.org/1999/xhtml"><body>
        <span class='ocr_line' title="bbox 100 100 400 160; baseline 0 -10; x_size 53">
        <span class='ocrx_word' title='bbox 100 100 200 160; x_wconf 96'><strong>Осы</strong></span>
        <span class='ocrx_word' title='bbox 220 100 400 160; x_wconf 41'>шешім</span>
        <span class='ocrx_word' title='bbox 410 100 418 160; x_wconf 2'>нь</span>
        <span class='ocrx_word' title='bbox 420 100 424 104; x_wconf 20'>*</span>
        <span class='ocrx_word' title='bbox 430 100 640 160; x_wconf 0'>қаулысы</span>
        <span class='ocrx_word' title='bbox 440 100 444 160; x_wconf 95'>|</span>
        </span></body></html>
        END
        """;

    RecognizedPage page = tesseract(hocr).recognize(page());

    assertThat(page.lines()).hasSize(1);
    assertThat(page.lines().getFirst().words())
        .extracting(word -> word.text() + " " + word.box().x() + " " + word.confidence())
        .containsExactly("Осы 24.0 0.96", "шешім 52.8 0.41", "қаулысы 103.2 0.0");
    assertThat(page.lines().getFirst().baseline()).isEqualTo(36.0);
  }

  private static String hocr(String... words) {
    return String.format(
        Locale.ROOT,
        """
        cat >/dev/null; cat <<'END'
        <html xmlns="http://www.w3.org/1999/xhtml"><body>
        <span class='ocr_line' title="bbox %1$s 400 160; baseline 0 -10; x_size 53">
        <span class='ocrx_word' title='bbox %1$s 400 160; x_wconf 90'>%2$s</span>
        </span></body></html>
        END
        """,
        words[0],
        words[1]);
  }

  /// What it reads as both languages, and then as one of them alone: a sheet on which the line
  /// stands 46 pixels farther to the left and higher.
  private String readAgain(String both, String language, String again) throws IOException {
    String body =
        "case \"$6\" in rus+kaz) "
            + hocr("100 100", both)
            + ";;\n"
            + language
            + ") "
            + hocr("54 54", again)
            + ";;\n*) exit 1;; esac";
    RecognizedPage page = tesseract(body).recognize(page());
    return page.lines().getFirst().words().getFirst().text()
        + " "
        + page.lines().getFirst().words().getFirst().box().x();
  }

  @Test
  void readsRussianAgainAsRussianAlone() throws IOException {
    assertThat(readAgain("настояшего-решения", "rus", "настоящего-решения"))
        .isEqualTo("настоящего-решения 24.0");
    assertThat(readAgain("настояшего-решения", "rus", "на")).isEqualTo("настояшего-решения 24.0");
    assertThat(readAgain("осы-шешімнің-қосымшасы", "rus", "осы-шешгмнгц-цосымшасы"))
        .isEqualTo("осы-шешімнің-қосымшасы 24.0");
  }

  @Test
  void endsAProgramThatHangsAndWhatItStarted() throws IOException {
    Path started = folder.resolve("pid");
    Tesseract hangs =
        tesseract("sleep 600 & echo $! > '" + started + "'; wait").withTime(Duration.ofSeconds(1));

    assertThatThrownBy(() -> hangs.recognize(page()))
        .isInstanceOf(IOException.class)
        .hasMessage("tesseract took longer than 1.0 s");

    long pid = Long.parseLong(Files.readString(started).strip());
    Optional<ProcessHandle> child = ProcessHandle.of(pid);
    child.ifPresent(handle -> handle.onExit().join());
    assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void endsAtAnInterruptionAndLeavesNoProcess() throws Exception {
    Path started = folder.resolve("pid");
    Tesseract hangs = tesseract("echo $$ > '" + started + "'; exec sleep 600");
    Thread reader =
        new Thread(() -> {
          try {
            hangs.recognize(page());
          } catch (IOException e) {
            // it was interrupted
          }
        });
    reader.start();
    while (!Files.exists(started) || Files.size(started) == 0) {
      Thread.onSpinWait();
    }

    reader.interrupt();
    reader.join();

    long pid = Long.parseLong(Files.readString(started).strip());
    ProcessHandle.of(pid).ifPresent(handle -> handle.onExit().join());
    assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void runsNoMoreProcessesAtATimeThanItMay() throws Exception {
    // a folder can be made by one alone
    String alone = "'" + folder.resolve("alone") + "'";
    Tesseract one =
        tesseract("mkdir " + alone + " || exit 9; cat >/dev/null; rmdir " + alone + "; exit 1")
            .withProcesses(1);

    List<CompletableFuture<String>> pages = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      pages.add(CompletableFuture.supplyAsync(() -> failure(one)));
    }

    assertThat(one.pagesAtATime()).isEqualTo(1);
    for (CompletableFuture<String> page : pages) {
      assertThat(page.get()).isEqualTo("tesseract ended with code 1");
    }
  }

  private static String failure(Tesseract program) {
    try {
      return "read: " + program.recognize(page()).lines();
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Test
  void saysWhyAProgramDied() throws IOException {
    Tesseract dies = tesseract("echo 'Error opening data file' >&2; exit 7");

    assertThatThrownBy(() -> dies.recognize(page()))
        .isInstanceOf(IOException.class)
        .hasMessage("tesseract ended with code 7: Error opening data file");
    assertThatThrownBy(() -> tesseract("kill -9 $$").recognize(page()))
        .hasMessage("tesseract ended with code 137");
  }

  @Test
  void refusesWhatIsNoHocr() throws IOException {
    for (String garbage : new String[] {"head -c 100000 /dev/urandom", "echo мәтін", "true"}) {
      assertThatThrownBy(() -> tesseract("cat >/dev/null; " + garbage).recognize(page()))
          .isInstanceOf(IOException.class)
          .hasMessage("tesseract gave no hOCR");
    }
  }

  @Test
  void refusesMoreThanAnyPageSays() throws IOException {
    Tesseract endless = tesseract("cat >/dev/null; head -c 40000000 /dev/zero");

    assertThatThrownBy(() -> endless.recognize(page()))
        .hasMessage("tesseract gave more than 33554432 bytes");
  }

  @Test
  void refusesSettingsThatMeanNothing() throws IOException {
    Tesseract program = tesseract("exit 1");

    assertThatThrownBy(() -> program.withTime(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not a time for a page: PT0S");
    assertThatThrownBy(() -> program.withProcesses(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not a number of processes: 0");
  }
}
