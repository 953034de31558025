package kz.zannama.examples.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import kz.zannama.parser.ocr.Tesseract;
import kz.zannama.parser.scan.ScanReading;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class OcrOptionTest {
  private static OcrOption option(String... args) {
    return CommandLine.populateCommand(new OcrOption(), args);
  }

  @Test
  void readsNoPicturesWhereAskedNotTo() throws IOException {
    assertThat(option("--ocr=NEVER").reading()).isEmpty();
  }

  @Test
  void readsThemByDefaultWhereTheProgramIs() throws IOException {
    assertThat(option().reading().isPresent()).isEqualTo(Tesseract.find().isPresent());
  }

  @Test
  void saysWhatToInstallWhereTheyMustBeRead() throws IOException {
    if (Tesseract.find().isPresent()) {
      assertThat(option("--ocr=ALWAYS").reading().map(ScanReading::everyPage)).hasValue(true);
    } else {
      assertThatThrownBy(() -> option("--ocr=ALWAYS").reading())
          .isInstanceOf(IOException.class)
          .hasMessageContaining("tesseract");
    }
  }
}
