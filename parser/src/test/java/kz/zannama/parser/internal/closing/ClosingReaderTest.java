package kz.zannama.parser.internal.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.zannama.model.Person;
import kz.zannama.parser.internal.line.Item;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClosingReaderTest {
  private static ClosingReader read(String... lines) {
    StringBuilder raw = new StringBuilder();
    List<Item> items =
        Arrays.stream(lines)
            .<Item>map(line -> {
              int start = raw.length();
              raw.append(line).append('\n');
              return Line.of(SourceText.of(line, start), Style.PLAIN);
            })
            .toList();
    ClosingReader reader = new ClosingReader();
    reader.read(items);
    return reader;
  }

  static Stream<Arguments> approvalsOfNobody() {
    return Stream.of(
        Arguments.of(
            List.of("\"КЕЛІСІЛДІ\"", "Балық шаруашылығы министрлігі"),
            List.of("\"КЕЛІСІЛДІ\"", "Балық шаруашылығы министрлігі")),
        Arguments.of(
            List.of("\"СОГЛАСОВАНО\"", "Министерство рыбного хозяйства"),
            List.of("\"СОГЛАСОВАНО\"", "Министерство рыбного хозяйства")),
        Arguments.of(
            List.of(
                "\"КЕЛІСІЛДІ\"",
                "Балық шаруашылығы министрлігі",
                "\"КЕЛІСІЛДІ\"",
                "Порттар министрлігі"),
            List.of(
                "\"КЕЛІСІЛДІ\"",
                "Балық шаруашылығы министрлігі",
                "\"КЕЛІСІЛДІ\"",
                "Порттар министрлігі")));
  }

  @ParameterizedTest
  @MethodSource("approvalsOfNobody")
  void keepsAllOfAnApprovalThatNamesNobody(List<String> lines, List<String> kept) {
    ClosingReader reader = read(lines.toArray(String[]::new));

    assertThat(reader.approvals()).isEmpty();
    assertThat(reader.rest()).extracting(Line::value).containsExactlyElementsOf(kept);
  }

  @Test
  void keepsNothingOfAnApprovalThatNamesSomebody() {
    ClosingReader reader =
        read(
            "\"КЕЛІСІЛДІ\"",
            "Балық шаруашылығы министрі",
            "С. Нұрпейісов",
            "\"КЕЛІСІЛДІ\"",
            "Порттар министрлігі");

    assertThat(reader.approvals()).extracting(Person::name).containsExactly("С. Нұрпейісов");
    assertThat(reader.rest())
        .extracting(Line::value)
        .containsExactly("\"КЕЛІСІЛДІ\"", "Порттар министрлігі");
  }
}
