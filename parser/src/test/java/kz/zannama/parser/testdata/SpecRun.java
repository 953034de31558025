package kz.zannama.parser.testdata;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kz.zannama.model.ActText;
import kz.zannama.parser.ActParser;

/// The spec as a question: which of its examples, the first, is not read as it says?
public final class SpecRun implements Supplier<Optional<String>> {
  @Override
  public Optional<String> get() {
    ActParser parser = ActParser.create();
    try {
      for (Path file : Testdata.files(Testdata.spec(), ".md")) {
        for (SpecExample example : SpecExample.read(file)) {
          if (!example.open() && !holds(parser, example)) {
            return Optional.of(Testdata.name(file) + ":" + example.line());
          }
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static boolean holds(ActParser parser, SpecExample example) throws IOException {
    byte[] bytes = example.act().getBytes(StandardCharsets.UTF_8);
    ActText text = parser.parse(new ByteArrayInputStream(bytes), "example.txt").act().text();
    ActFacts facts = new ActFacts(text);
    for (Map.Entry<String, List<String>> fact : example.facts().entrySet()) {
      if (!facts.of(fact.getKey()).equals(fact.getValue())) {
        return false;
      }
    }
    return true;
  }
}
