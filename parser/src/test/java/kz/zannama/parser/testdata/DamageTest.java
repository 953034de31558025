package kz.zannama.parser.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kz.zannama.parser.ActParser;
import kz.zannama.parser.benchmark.DamagedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A damaged file is an act or a failure that names it, never anything else.
class DamageTest {
  private static final int CUTS = 10;
  private static final int FLIPS = 20;

  private final ActParser parser = ActParser.create();

  static List<Path> sources() {
    return Testdata.files(Testdata.sources(), ".rus.xhtml");
  }

  @ParameterizedTest
  @MethodSource("sources")
  @Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aDamagedPdfIsAnActOrANamedFailure(Path source) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    ActPdf.write(source, pdf);
    List<DamagedFile> damaged = new ArrayList<>(DamagedFile.cuts(pdf.toByteArray(), CUTS));
    for (int seed = 0; seed < FLIPS; seed++) {
      damaged.add(DamagedFile.flips(pdf.toByteArray(), seed));
    }
    for (DamagedFile file : damaged) {
      failure(file)
          .ifPresent(message -> assertThat(message).as(file.damage()).startsWith("[damaged.pdf] "));
    }
  }

  @Test
  void theSameSeedDoesTheSameDamage() {
    byte[] whole = new byte[1000];
    assertThat(DamagedFile.flips(whole, 3).bytes()).isEqualTo(DamagedFile.flips(whole, 3).bytes());
    assertThat(DamagedFile.flips(whole, 3).bytes())
        .isNotEqualTo(DamagedFile.flips(whole, 4).bytes());
  }

  private Optional<String> failure(DamagedFile file) {
    try {
      assertThat(parser.parse(new ByteArrayInputStream(file.bytes()), "damaged.pdf").act())
          .isNotNull();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
