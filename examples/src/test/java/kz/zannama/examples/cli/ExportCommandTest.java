package kz.zannama.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
  private static final Path ACTS = Path.of("..", "testdata", "acts");
  private static final String KAZAKH = ACTS.resolve("labour-order-204.kaz.txt").toString();
  private static final String RUSSIAN = ACTS.resolve("labour-order-204.rus.txt").toString();

  private final Session session = new Session();
  @TempDir private Path folder = Path.of("");
  private String index = "";
  private String out = "";

  @BeforeEach
  void index() {
    index = folder.resolve("index").toString();
    out = folder.resolve("out").toString();
    session.run("index", "--index", index, KAZAKH, RUSSIAN);
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(out))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesOneActToStandardOutput() {
    assertThat(session.answer("export", "--format", "md", RUSSIAN)).startsWith("# ");
    String record = session.answer("export", "--format", "json", RUSSIAN);
    assertThat(session.answer("parse", "--format", "json", RUSSIAN))
        .isEqualTo("[\n" + record + "]\n");
  }

  @Test
  void asksForAFolderWhereActsAreSeveral() {
    assertThat(session.run("export", "--format", "md", RUSSIAN, RUSSIAN)).isOne();
    assertThat(session.err())
        .isEqualTo("zannama: several acts need a folder: name it with --output\n");
  }

  @Test
  void givesEveryActAFileOfItsOwn() throws IOException {
    assertThat(session.run("export", "--format", "md", "--output", out, RUSSIAN, RUSSIAN)).isZero();
    assertThat(written()).hasSize(2).allMatch(name -> name.endsWith(".ru.md"));
  }

  @Test
  void givesBothLanguagesOfAnActFromAnIndex() throws IOException {
    assertThat(session.run("export", "--format", "akn", "--index", index, "--output", out, "204"))
        .isZero();
    assertThat(written())
        .hasSize(2)
        .anyMatch(name -> name.endsWith("_204.kk.akn.xml"))
        .anyMatch(name -> name.endsWith("_204.ru.akn.xml"));
    assertThat(session.answer("export", "--format", "html", "--index", index, "204"))
        .contains("lang=\"kk\"", "lang=\"ru\"");
  }

  @Test
  void writesDocumentsOfWordThatReadBack() throws IOException {
    assertThat(session.run("export", "--format", "docx", "--index", index, "--output", out, "204"))
        .isZero();
    assertThat(written()).hasSize(2).allMatch(name -> name.endsWith(".docx"));
    for (String name : written()) {
      assertThat(session.answer("parse", Path.of(out, name).toString()))
          .contains("\"number\":\"204\"", "\"adopted\":\"2020-06-05\"", "\"para_3\"");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"akn", "json", "html", "md", "docx"})
  void tellsWhatCouldNotBeAppliedToTheWordingOfADay(String format) throws IOException {
    String amended = ApiaryDecisions.amended(session, folder);
    String[] asked = {"export", "--format", format, "--index", amended, "--output", out, "41-2"};
    assertThat(session.run(asked)).isZero();
    assertThat(session.err()).doesNotContain("not applied");
    String[] onDay = Arrays.copyOf(asked, asked.length + 2);
    onDay[asked.length] = "--as-of";
    onDay[asked.length + 1] = "2021-06-01";
    assertThat(session.run(onDay)).isZero();
    assertThat(session.err())
        .endsWith(
            "not applied, what it names is not found:"
                + " decision/maslikhat/akmola/shortandy-district/2021-06-01/44-3: пункт 9 исключить\n");
  }

  @Test
  void namesWhatItCannotRead() {
    String missing = folder.resolve("missing.txt").toString();
    assertThat(session.run("export", "--format", "md", missing)).isOne();
    assertThat(session.err()).startsWith("zannama: [missing.txt] ").hasLineCount(1);
    assertThat(session.run("export", "--format", "md", "--index", index, "999")).isOne();
    assertThat(session.err()).endsWith("zannama: no act has this id or number: 999\n");
  }
}
