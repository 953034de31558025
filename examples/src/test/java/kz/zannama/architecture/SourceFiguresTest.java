package kz.zannama.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Figures of the main source that may only fall: who gets below one lowers it here. Rules with
/// specimens are not counted: they grow with the acts that are read.
final class SourceFiguresTest {
  /// Words of acts stand in tables and rules; these two hold the facts of the alphabets.
  private static final List<String> WITH_CYRILLIC = List.of("Alphabet.java", "RomanNumerals.java");

  private static final int MOST_PATTERNS = 477;
  private static final int LINES_OF_NINETEEN_IN_TWENTY = 240;
  private static final int MOST_LINES = 596;

  private static final Path ROOT =
      Objects.requireNonNull(Path.of(System.getProperty("zannama.testdata")).getParent());

  // a literal, which stays, or a comment, which goes
  private static final Pattern LITERAL_OR_COMMENT =
      Pattern.compile(
          "(\"\"\"[\\s\\S]*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)++')"
              + "|//[^\\n]*+|/\\*[\\s\\S]*?\\*/");
  private static final Pattern CYRILLIC = Pattern.compile("[А-яЁёӘәІіҢңҒғҮүҰұҚқӨөҺһ]");
  private static final Pattern PATTERN =
      Pattern.compile(
          "Pattern\\s*+\\.compile\\(|\\.(?:matches|split)\\(\\s*+\"|\\.replace(?:All|First)\\(");

  @Test
  void wordsOfActsStandInNoCode() throws IOException {
    assertThat(files("java").filter(file -> CYRILLIC.matcher(code(file)).find()))
        .extracting(file -> file.getFileName().toString())
        .containsExactlyInAnyOrderElementsOf(WITH_CYRILLIC);
  }

  @Test
  void patternsGrowFewer() throws IOException {
    assertThat(files("java").mapToLong(file -> count(PATTERN, code(file))).sum())
        .isLessThanOrEqualTo(MOST_PATTERNS);
  }

  @Test
  void filesStayShort() throws IOException {
    long[] lines = files("java").mapToLong(file -> text(file).lines().count()).sorted().toArray();
    assertThat(lines[lines.length * 19 / 20]).isLessThanOrEqualTo(LINES_OF_NINETEEN_IN_TWENTY);
    assertThat(lines[lines.length - 1]).isLessThanOrEqualTo(MOST_LINES);
  }

  private static Stream<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith("." + ending))
          .filter(file -> ROOT.relativize(file).toString().contains("src/main/"))
          .filter(file -> !ROOT.relativize(file).toString().contains("target/"))
          .toList()
          .stream();
    }
  }

  private static long count(Pattern pattern, String text) {
    return pattern.matcher(text).results().count();
  }

  private static String code(Path file) {
    return LITERAL_OR_COMMENT.matcher(text(file)).replaceAll("$1");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
