package kz.zannama.examples.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class PagerTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private void say(Settings settings, String words) throws IOException {
    Terminal terminal =
        Terminal.of(new ByteArrayInputStream(new byte[0]), out, new ByteArrayOutputStream());
    try (Pager pager = Pager.of(settings, out)) {
      Terminal paged = pager.before(terminal);
      paged.out().print(words);
      paged.out().flush();
    }
  }

  @Test
  void givesAnAnswerToTheProgramThatIsSettled(@TempDir Path folder) throws IOException {
    Path seen = folder.resolve("seen");

    say(new Settings(Map.of("PAGER", "cat > '" + seen + "'"), Map.of()), "қайықтар ёлка");

    assertThat(seen).hasContent("қайықтар ёлка");
    assertThat(out.size()).isZero();
  }

  @Test
  void startsNothingWhereNothingIsSaid(@TempDir Path folder) throws IOException {
    Path seen = folder.resolve("seen");

    say(new Settings(Map.of("ZANNAMA_PAGER", "cat > '" + seen + "'"), Map.of()), "");

    assertThat(seen).doesNotExist();
  }

  @Test
  void bearsAReaderWhoHasSeenEnough(@TempDir Path folder) throws IOException {
    Path seen = folder.resolve("seen");

    say(
        new Settings(Map.of("PAGER", "head -c 5 > '" + seen + "'"), Map.of()),
        "words ".repeat(200_000));

    assertThat(Files.readString(seen, StandardCharsets.UTF_8)).isEqualTo("words");
  }
}
