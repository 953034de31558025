package kz.zannama.citation.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TypedCitationTest {
  private static final Path SPEC =
      Path.of(Objects.requireNonNull(System.getProperty("zannama.testdata")), "spec", "typed.md");

  @TestFactory
  List<DynamicTest> readsEveryFormOfTheSpec() throws IOException {
    List<DynamicTest> forms = new ArrayList<>();
    for (String line : Files.readAllLines(SPEC)) {
      int arrow = line.indexOf(" => ");
      if (arrow > 0) {
        String typed = line.substring(0, arrow);
        String meant = line.substring(arrow + 4);
        forms.add(DynamicTest.dynamicTest(typed, () -> assertThat(facts(typed)).isEqualTo(meant)));
      }
    }
    assertThat(forms).hasSizeGreaterThan(60);
    return forms;
  }

  @Test
  void knowsTheActsThatBoreAName() {
    KnownAct forests = TypedCitation.read("орман кодексі 5-бап").getFirst().known().getFirst();

    assertThat(forests.versions().getFirst().adopted()).isEqualTo(LocalDate.of(2003, 7, 8));
    assertThat(forests.titles()).containsExactly("Орман кодексі", "Лесной кодекс");
    assertThat(TypedCitation.read("ЛК РК ст. 5").getFirst().known()).containsExactly(forests);
  }

  @Test
  void tellsTheLanguageByTheWordsAroundAnAbbreviation() {
    assertThat(TypedCitation.read("ҚР СК 5-бап").getFirst().language()).isEqualTo(Language.KAZAKH);
    assertThat(TypedCitation.read("СК РК ст. 5").getFirst().language()).isEqualTo(Language.RUSSIAN);
  }

  @Test
  void namesTheBodyWhereItIsKnown() {
    assertThat(TypedCitation.read("приказ МЗ РК 331").getFirst().citation().issuer())
        .contains("МЗ");
    assertThat(TypedCitation.read("ҚРҮҚ 1196").getFirst().citation().issuer()).contains("Үкіметі");
  }

  private static String facts(String typed) {
    List<TypedCitation> read = TypedCitation.read(typed);
    return read.isEmpty()
        ? "none"
        : read.stream().map(TypedCitationTest::facts).collect(Collectors.joining("; "));
  }

  private static String facts(TypedCitation typed) {
    Citation citation = typed.citation();
    String year = typed.year().isPresent() ? String.valueOf(typed.year().getAsInt()) : "-";
    String date = citation.adopted().map(LocalDate::toString).orElse(year);
    String act = citation.type() + " " + date + " " + citation.number().orElse("-");
    String provisions =
        citation.provisions().stream().map(ElementId::value).collect(Collectors.joining(" "));
    return (act + " | " + citation.title().orElse("-") + " | " + provisions)
        .replaceFirst(" \\| $", "")
        .replaceFirst(" \\| -$", "");
  }
}
