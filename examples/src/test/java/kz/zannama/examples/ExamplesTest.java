package kz.zannama.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs each of the five programs, and keeps them short.
final class ExamplesTest {
  private static final Path ACTS =
      Path.of(Objects.requireNonNull(System.getProperty("zannama.testdata")), "acts");
  private static final Path TRADE = ACTS.resolve("rudny-trade-214.rus.txt");
  private static final Path LABOUR = ACTS.resolve("labour-order-204.rus.txt");
  private static final int LONGEST = 60;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, UTF_8);

  @Test
  void readsAnAct() throws IOException {
    ReadAct.run(TRADE, out);
    assertThat(lines())
        .startsWith(
            "Об определении мест выездной торговли на территории города Рудного и прилегающих"
                + " поселков")
        .contains("para_4: Отделу предпринимательства до 1 апреля 2016 года:");
  }

  @Test
  void totalsTables() throws IOException {
    TotalTables.run(LABOUR, out);
    assertThat(lines()).anyMatch(line -> line.startsWith("  numbers add up to "));
  }

  @Test
  void countsWhatActsRestOn() {
    CountBasis.run(List.of(LABOUR, ACTS.resolve("none.txt")), out);
    assertThat(lines())
        .anyMatch(line -> line.startsWith("[none.txt] "))
        .anyMatch(line -> line.startsWith("1  LAW 2016-04-06"));
  }

  @Test
  void searchesActs(@TempDir Path folder) throws IOException {
    SearchActs.run(folder, "сезонный рабочий", List.of(TRADE, LABOUR), out);
    assertThat(lines())
        .hasSizeGreaterThan(1)
        .anyMatch(
            line -> line.contains("[сезонных рабочих]") || line.contains("[сезонных] [рабочих]"));
  }

  @Test
  void asksForADate() throws IOException {
    AskForDate.run(TRADE, LocalDate.of(2017, 1, 1), out);
    assertThat(lines().getFirst()).endsWith(" on 2017-01-01: UNKNOWN");
    assertThat(lines().get(1)).isEqualTo("because of: ENTRY");
  }

  @Test
  void noProgramIsLong() throws IOException {
    try (Stream<Path> programs = Files.list(Path.of("src/main/java/kz/zannama/examples"))) {
      for (Path program : programs.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readAllLines(program)).as(program.toString()).hasSizeLessThan(LONGEST + 1);
      }
    }
  }

  private List<String> lines() {
    return bytes.toString(UTF_8).lines().toList();
  }
}
