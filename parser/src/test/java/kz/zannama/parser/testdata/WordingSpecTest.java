package kz.zannama.parser.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.zannama.consolidation.AmendingAct;
import kz.zannama.consolidation.UnappliedChange;
import kz.zannama.consolidation.Wording;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.parser.ActParser;
import kz.zannama.parser.benchmark.ProvisionTexts;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class WordingSpecTest {
  private static final Map<String, String> OPENERS =
      Map.of(
          "kk",
          """
          Қаулыға өзгерістер енгізу туралы

          Шалқар ауданы әкімдігінің 2021 жылғы 2 наурыздағы № 34 қаулысы

          Шалқар ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:

          1. "Саябақтарды күту туралы" Шалқар ауданы әкімдігінің 2020 жылғы 14 ақпандағы № 21 \
          қаулысына мынадай өзгерістер енгізілсін:

          """,
          "ru",
          """
          О внесении изменений в постановление

          Постановление акимата Шалкарского района от 2 марта 2021 года № 34

          Акимат Шалкарского района ПОСТАНОВЛЯЕТ:

          1. Внести в постановление акимата Шалкарского района от 14 февраля 2020 года № 21 "Об \
          уходе за парками" следующие изменения:

          """);

  private final ActParser parser = ActParser.create();

  @TestFactory
  List<DynamicNode> everyChangeMakesTheWordingThatTheExampleSays() throws IOException {
    List<DynamicNode> files = new ArrayList<>();
    for (Path file : Testdata.files(Testdata.wordings(), ".md")) {
      Stream<DynamicTest> examples =
          WordingExample.read(file).stream()
              .filter(example -> Testdata.isAsked(example.name()))
              .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
      files.add(DynamicContainer.dynamicContainer(Testdata.name(file), examples));
    }
    return files;
  }

  private void check(WordingExample example) throws IOException {
    String language = example.language();
    ActText base =
        parse(Files.readString(Testdata.wordings().resolve("base-" + language + ".txt"))).text();
    Act act = parse(OPENERS.get(language) + example.orders());
    AmendingAct amending = AmendingAct.of(act, base.language()).changing(base);
    Wording wording = Wording.of(base).with(amending).afterAll();
    List<String> lines = new ArrayList<>(changed(base, wording.text()));
    wording.unapplied().forEach(it -> lines.add(line(it)));
    assertThat(String.join("\n", lines)).isEqualTo(String.join("\n", example.wording()));
    Wording again = Wording.of(wording.text()).with(amending).afterAll();
    assertThat(changed(wording.text(), again.text())).as("applied twice").isEmpty();
    assertThat(again.applied()).as("applied twice").isEmpty();
  }

  private static List<String> changed(ActText before, ActText after) {
    return ChangedTexts.of(ProvisionTexts.of(before), ProvisionTexts.of(after));
  }

  private static String line(UnappliedChange change) {
    return "not: "
        + change.reason()
        + " "
        + change.change().change().scope().provision().map(Object::toString).orElse("act");
  }

  private Act parse(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return parser.parse(new ByteArrayInputStream(bytes), "example.txt").act();
  }
}
