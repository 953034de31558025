package kz.zannama.parser.internal.source.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.model.Issue;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Stated;
import org.junit.jupiter.api.Test;

class StatedReaderTest {
  private final List<Issue> issues = new ArrayList<>();

  private Stated read(String yaml) {
    return StatedReader.read("meta.yaml", yaml, 0, yaml.length(), issues);
  }

  @Test
  void readsValuesWithTheirPlaces() {
    String yaml = "act_code: '82'\ntitle:\n  kaz: Қайық туралы\ntype_codes:\n- НОРМ\n- ПРИК\n";
    Stated stated = read(yaml);

    assertThat(stated.values().keySet())
        .containsExactly("act_code", "title.kaz", "type_codes.0", "type_codes.1");
    SourceText title = stated.value("title.kaz").orElseThrow();
    assertThat(yaml.substring(title.span().start(), title.span().end())).isEqualTo("Қайық туралы");
    assertThat(stated.words("act_code")).contains("82");
  }

  @Test
  void unfoldsWhatYamlWraps() {
    Stated stated = read("requisite: Закон от\n  10 мая\ntitle: 'О «лодке'' моей»'\n");

    assertThat(stated.words("requisite")).contains("Закон от 10 мая");
    assertThat(stated.words("title")).contains("О «лодке' моей»");
  }

  @Test
  void takesAnEmptyValueForNone() {
    assertThat(read("repealed_on:\ntitle: ''\n").value("repealed_on")).isEmpty();
  }

  @Test
  void saysThatAStatementIsNoYaml() {
    assertThat(read("title: \"О\nform: [").isEmpty()).isTrue();
    assertThat(issues).extracting(Issue::message).singleElement().asString().contains("no YAML");
  }

  @Test
  void doesNotFollowAliasesWithoutEnd() {
    StringBuilder yaml = new StringBuilder("a: &a [x, x]\n");
    for (char c = 'b'; c < 'z'; c++) {
      char before = (char) (c - 1);
      yaml.append(c)
          .append(": &")
          .append(c)
          .append(" [*")
          .append(before)
          .append(", *")
          .append(before)
          .append("]\n");
    }

    assertThat(read(yaml.toString()).values().size()).isLessThanOrEqualTo(1_000);
  }
}
