package kz.zannama.parser.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.zannama.model.ActText;
import kz.zannama.parser.ActParser;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SpecTest {
  private final ActParser parser = ActParser.create();

  @TestFactory
  List<DynamicNode> everyExampleIsReadAsTheSpecSays() throws IOException {
    List<DynamicNode> files = new ArrayList<>();
    for (Path file : Testdata.files(Testdata.spec(), ".md")) {
      Stream<DynamicTest> examples =
          SpecExample.read(file).stream()
              .filter(example -> Testdata.isAsked(name(file, example)))
              .map(example -> DynamicTest.dynamicTest(name(file, example), () -> check(example)));
      files.add(DynamicContainer.dynamicContainer(Testdata.name(file), examples));
    }
    return files;
  }

  @Test
  void theSpecHasExamplesOfBothLanguages() throws IOException {
    List<SpecExample> examples = new ArrayList<>();
    for (Path file : Testdata.files(Testdata.spec(), ".md")) {
      examples.addAll(SpecExample.read(file));
    }
    assertThat(examples).hasSizeGreaterThanOrEqualTo(60);
    assertThat(examples.size() % 2).as("a Kazakh and a Russian one each").isZero();
  }

  private static String name(Path file, SpecExample example) {
    return example.heading() + " (" + Testdata.name(file) + ":" + example.line() + ")";
  }

  private void check(SpecExample example) throws IOException {
    byte[] bytes = example.act().getBytes(StandardCharsets.UTF_8);
    ActText text = parser.parse(new ByteArrayInputStream(bytes), "example.txt").act().text();
    ActFacts facts = new ActFacts(text);
    List<String> expected = new ArrayList<>();
    List<String> actual = new ArrayList<>();
    example
        .facts()
        .forEach((key, values) -> {
          values.forEach(value -> expected.add(key + ": " + value));
          facts.of(key).forEach(value -> actual.add(key + ": " + value));
        });
    assumeThat(example.open() && !actual.equals(expected)).as("open in the spec").isFalse();
    assertThat(String.join("\n", actual)).isEqualTo(String.join("\n", expected));
  }
}
