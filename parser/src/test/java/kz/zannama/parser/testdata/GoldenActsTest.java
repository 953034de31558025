package kz.zannama.parser.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.zannama.json.ActJson;
import kz.zannama.model.Act;
import kz.zannama.parser.ActParser;
import kz.zannama.parser.ParseOutcome;
import kz.zannama.parser.ParseOutcome.Failed;
import kz.zannama.parser.ParseOutcome.Parsed;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every act of `testdata/acts` must be read as a lawyer reads it.
///
/// `NAME.facts` in `testdata/golden` is written by hand, in the lines of the spec; its first line
/// may name keys that are `open`, not answered yet. `NAME.golden.json`, where it is, is the whole
/// answer: the contract's record without places and evidence. `-Dgolden.update` writes the open
/// keys anew and the whole answers of the acts that have none; read the difference.
class GoldenActsTest {
  private static final ActJson JSON = ActJson.create();
  private static final boolean UPDATE = System.getProperty("golden.update") != null;
  private static final String OPEN = "open";

  @TestFactory
  List<DynamicTest> everyActIsReadAsALawyerReadsIt() {
    List<DynamicTest> tests = new ArrayList<>();
    for (ParseOutcome outcome : ActParser.create().parseAll(Testdata.files(Testdata.acts(), ""))) {
      tests.add(DynamicTest.dynamicTest(outcome.source(), () -> check(outcome)));
    }
    return tests;
  }

  private static void check(ParseOutcome outcome) throws IOException {
    Act act = act(outcome);
    String name = outcome.source().replace('#', '.');
    Path file = Testdata.golden().resolve(name + ".facts");
    Map<String, List<String>> expected = SpecExample.byKey(Files.readAllLines(file));
    List<String> declared = expected.getOrDefault(OPEN, List.of());
    expected.remove(OPEN);
    List<String> open = UPDATE ? wrong(act, expected) : words(declared);
    if (UPDATE) {
      writeOpen(file, open);
    }
    expected.keySet().removeAll(open);
    assertThat(lines(actual(act, expected))).isEqualTo(lines(expected));
    checkWhole(act, Testdata.golden().resolve(name + ".golden.json"), open.isEmpty());
  }

  private static void checkWhole(Act act, Path golden, boolean right) throws IOException {
    String record = JSON.write(act, act.text());
    assertThat(JSON.read(record)).isEqualTo(act);
    if (UPDATE && right) {
      Files.writeString(golden, GoldenAnswer.of(record));
    }
    if (Files.exists(golden)) {
      assertThat(GoldenAnswer.of(record)).isEqualTo(Files.readString(golden));
    }
  }

  private static List<String> wrong(Act act, Map<String, List<String>> expected) {
    ActFacts facts = new ActFacts(act.text());
    return expected.entrySet().stream()
        .filter(fact -> !facts.of(fact.getKey()).equals(fact.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static void writeOpen(Path file, List<String> open) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.removeIf(line -> line.startsWith(OPEN + ": "));
    if (!open.isEmpty()) {
      lines.addFirst(OPEN + ": " + String.join(" ", open));
    }
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  private static List<String> words(List<String> lines) {
    return lines.stream().flatMap(line -> List.of(line.split(" ", -1)).stream()).toList();
  }

  private static Map<String, List<String>> actual(Act act, Map<String, List<String>> expected) {
    ActFacts facts = new ActFacts(act.text());
    return SpecExample.byKey(
        expected.keySet().stream()
            .flatMap(key -> facts.of(key).stream().map(value -> key + ": " + value))
            .toList());
  }

  private static String lines(Map<String, List<String>> facts) {
    StringBuilder lines = new StringBuilder();
    facts.forEach(
        (key, values) -> values.forEach(value -> lines.append(key + ": " + value + "\n")));
    return lines.toString();
  }

  private static Act act(ParseOutcome outcome) {
    return switch (outcome) {
      case Parsed parsed -> parsed.result().act();
      case Failed failed -> throw new AssertionError(failed.cause());
    };
  }
}
