package kz.zannama.parser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceLimitsTest {
  private static final String ACT =
      """
      Об утверждении правил

      Приказ Министра финансов Республики Казахстан от 3 февраля 2014 года № 41

      1. Утвердить правила.
      """;

  private static ActParser with(SourceLimits limits) {
    return ActParser.builder().limits(limits).build();
  }

  private static ParseResult parse(ActParser parser) throws IOException {
    return parser.parse(new ByteArrayInputStream(ACT.getBytes(UTF_8)), "act.txt");
  }

  @Test
  void namesASourceOfTooManyBytes(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("act.txt"), ACT);
    int size = ACT.getBytes(UTF_8).length;
    ActParser narrow = with(SourceLimits.DEFAULT.withBytes(size - 1));
    String reason = "[act.txt] larger than " + (size - 1) + " bytes";

    assertThatThrownBy(() -> parse(narrow)).isInstanceOf(IOException.class).hasMessage(reason);
    assertThatThrownBy(() -> narrow.parse(file)).isInstanceOf(IOException.class).hasMessage(reason);
    assertThat(narrow.parseAll(List.of(file)))
        .singleElement()
        .isInstanceOfSatisfying(
            ParseOutcome.Failed.class, failed -> assertThat(failed.cause()).hasMessage(reason));
    assertThat(parse(with(SourceLimits.DEFAULT.withBytes(size))).act().id().value())
        .contains("2014-02-03/41");
  }

  @Test
  void namesASourceOfTooManyCharacters() {
    assertThatThrownBy(() -> parse(with(SourceLimits.DEFAULT.withCharacters(100))))
        .isInstanceOf(IOException.class)
        .hasMessage("[act.txt] " + ACT.length() + " characters of text, more than 100");
  }

  @Test
  void namesASourceThatTakesTooLong() {
    byte[] endless = (ACT + "2. Хранить правила.\n".repeat(50_000)).getBytes(UTF_8);
    ActParser hasty = with(SourceLimits.DEFAULT.withTime(Duration.ofMillis(1)));
    assertThatThrownBy(() -> hasty.parse(new ByteArrayInputStream(endless), "act.txt"))
        .isInstanceOf(IOException.class)
        .hasMessage("[act.txt] took longer than 0.001 s");
  }

  @Test
  void namesWhatIsNoFile() {
    Path device = Path.of("/dev/zero");
    assumeThat(device).exists();
    assertThatThrownBy(() -> ActParser.create().parse(device))
        .isInstanceOf(IOException.class)
        .hasMessage("[zero] a device or a pipe, not a file");
  }

  @Test
  void refusesLimitsOfNothing() {
    assertThatThrownBy(() -> SourceLimits.DEFAULT.withBytes(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not limits of a source: 0 bytes, 10000000 characters, PT5M");
  }
}
