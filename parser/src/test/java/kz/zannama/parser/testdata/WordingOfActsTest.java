package kz.zannama.parser.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.consolidation.AmendingAct;
import kz.zannama.consolidation.Consolidation;
import kz.zannama.consolidation.UnappliedChange;
import kz.zannama.consolidation.Wording;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Table;
import kz.zannama.model.TableBlock;
import kz.zannama.parser.ActParser;
import kz.zannama.parser.benchmark.ProvisionTexts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Whole acts and what they make of another one: in the files of `testdata/wordings/acts`, a fence
/// `base` holds an act, `act` each act that changes it, `wording` what comes of it after all of
/// them, or on the day that stands behind the word, as in the other examples of wordings.
class WordingOfActsTest {
  private static final String FENCE = "```";

  private final ActParser parser = ActParser.create();

  /// A fence of a file.
  ///
  /// @param kind its first word
  /// @param day what stands behind that word
  /// @param text its lines
  private record Fence(String kind, String day, List<String> text) {}

  /// An act, the acts that change it, and what comes of it.
  private record Example(String name, List<Fence> fences) {
    Stream<Fence> all(String kind) {
      return fences.stream().filter(fence -> fence.kind().equals(kind));
    }
  }

  @TestFactory
  Stream<DynamicTest> actsMakeTheWordingThatTheExampleSays() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Path file : Testdata.files(Testdata.wordings().resolve("acts"), ".md")) {
      examples.addAll(read(file));
    }
    return examples.stream()
        .filter(example -> Testdata.isAsked(example.name()))
        .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
  }

  private void check(Example example) throws IOException {
    ActText base = parsed(example.all("base").findFirst().orElseThrow()).text();
    Consolidation consolidation = Wording.of(base);
    for (Fence fence : example.all("act").toList()) {
      AmendingAct act = AmendingAct.of(parsed(fence), base.language());
      consolidation = consolidation.with(act.changing(base));
    }
    for (Fence fence : example.all("wording").toList()) {
      Wording wording =
          fence.day().isEmpty()
              ? consolidation.afterAll()
              : consolidation.on(LocalDate.parse(fence.day()));
      List<String> lines = new ArrayList<>(changed(base, wording.text()));
      if (fence.day().isEmpty()) {
        wording.unapplied().forEach(it -> lines.add(line(it)));
      }
      assertThat(String.join("\n", lines)).isEqualTo(String.join("\n", fence.text()));
    }
  }

  private Act parsed(Fence fence) throws IOException {
    byte[] bytes = String.join("\n", fence.text()).getBytes(StandardCharsets.UTF_8);
    return parser.parse(new ByteArrayInputStream(bytes), "example.txt").act();
  }

  private static List<String> changed(ActText before, ActText after) {
    return ChangedTexts.of(texts(before), texts(after));
  }

  private static Map<String, String> texts(ActText text) {
    Map<String, String> texts = new LinkedHashMap<>(ProvisionTexts.of(text));
    text.blocks()
        .filter(TableBlock.class::isInstance)
        .map(TableBlock.class::cast)
        .forEach(table -> {
          int number = 0;
          for (Table.Row row : table.table().rows()) {
            texts.put(
                table.id() + " row " + ++number,
                row.cells().stream().map(Table.Cell::text).collect(Collectors.joining(" | ")));
          }
        });
    return texts;
  }

  private static String line(UnappliedChange change) {
    return "not: "
        + change.reason()
        + " "
        + change.change().change().scope().provision().map(Object::toString).orElse("act");
  }

  private static List<Example> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<Example> examples = new ArrayList<>();
    String heading = "";
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (line.startsWith("## ")) {
        heading = line.substring(3);
      } else if (line.startsWith(FENCE)) {
        int end = at + 1 + lines.subList(at + 1, lines.size()).indexOf(FENCE);
        String[] words = line.substring(FENCE.length()).split(" ");
        if (words[0].equals("base")) {
          String name = heading + " (" + Testdata.name(file) + ":" + (at + 2) + ")";
          examples.add(new Example(name, new ArrayList<>()));
        }
        examples
            .getLast()
            .fences()
            .add(new Fence(words[0], words.length > 1 ? words[1] : "", lines.subList(at + 1, end)));
        at = end;
      }
    }
    return examples;
  }
}
