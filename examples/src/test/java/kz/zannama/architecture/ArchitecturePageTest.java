package kz.zannama.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class ArchitecturePageTest {
  private static final Path ROOT =
      Objects.requireNonNull(Path.of(System.getProperty("zannama.testdata")).getParent());

  @Test
  void thePageSaysWhatModulesAndPackagesSayOfThemselves() throws IOException {
    Path page = ROOT.resolve(".github/ARCHITECTURE.md");
    String made = new ArchitecturePage(ROOT).text();
    if (System.getProperty("golden.update") != null) {
      Files.writeString(page, made);
    }

    assertThat(page).content().isEqualTo(made);
  }
}
