package kz.zannama.parser.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import kz.zannama.comparison.discrepancy.ActDiscrepancies;
import kz.zannama.model.ActText;
import kz.zannama.parser.ActParser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class PairSpecTest {
  private final ActParser parser = ActParser.create();

  @TestFactory
  List<DynamicTest> everyPairIsToldAsTheSpecSays() throws IOException {
    Path file =
        Path.of(System.getProperty("zannama.testdata", "../testdata"), "comparison", "spec.md");
    return PairExample.read(file).stream()
        .map(example -> DynamicTest.dynamicTest(example.heading(), () -> check(example)))
        .toList();
  }

  private void check(PairExample example) throws IOException {
    List<String> told =
        ActDiscrepancies.between(text(example.kazakh()), text(example.russian())).shown().stream()
            .map(it -> it.kind() + " " + it.left().unit() + " / " + it.right().unit())
            .sorted()
            .toList();
    assertThat(String.join("\n", told))
        .isEqualTo(String.join("\n", example.differences().stream().sorted().toList()));
  }

  private ActText text(String printed) throws IOException {
    byte[] bytes = printed.getBytes(StandardCharsets.UTF_8);
    return parser.parse(new ByteArrayInputStream(bytes), "example.txt").act().text();
  }
}
