package kz.zannama.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActIndexWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is typed wrongly or lies there damaged is told in a sentence in the language of the
/// answer.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongUseTest {
  private static final Path TESTDATA =
      Path.of(System.getProperty("zannama.testdata", "../testdata"), "acts");

  /// Command lines; `%` stands for the folder of the test, `_` for a blank in a word.
  private static final List<String> LINES =
      """
      serach x
      search
      search --index %/nowhere x
      search --index %/other x
      search --index %/empty.txt x
      search --index %/cut.index сад
      search --index %/damaged.index сад
      search --index %/i "сад
      search --index %/i typ:order
      search --index %/i year:abc
      search --index %/i type:приказз
      search --index %/i status:чепуха
      search --index %/i date:чепуха
      search --index %/i year:[1_TO_2]
      search --index %/i type:
      search --index %/i сад_AND
      search --index %/i с*д
      search --index %/i --type приказз сад
      search --index %/i --status утратил_сило сад
      search --index %/i --as-of вчера сад
      search --index %/i --as-of 32.01.2018 сад
      search --index %/i --year двадцать сад
      search --index %/i --limit x сад
      search --index %/i --limit 99999 сад
      search --index %/i --offset -1 сад
      search --index %/i --sort best сад
      search --index %/i --format xml сад
      search --index %/i --language немецкий сад
      search --index %/i --langage ru сад
      search --index %/i --index %/i сад
      search --index
      search --index %/i --force-unknown сад
      search --index %/i --ever
      search --index %/i --ever --year 2020 сад
      search --index %/i --messages de сад
      suggest --index %/i --limit 0 са
      show --index %/i
      show --index %/i 204 лишнее
      show --index %/i 999-Ж
      show --index %/i order
      show --index %/i --provision чепуха 204
      show --index %/i --provision статья_900 204
      history --index %/i --format png 204
      history --index %/i --format dot --as-of 2020-01-01 204
      diff --index %/i 204
      diff %/empty.txt
      diff %/nofile.txt %/nofile2.txt
      compare
      compare %/empty.txt
      parse %/empty.txt
      parse %/noise.pdf
      parse %/cut.pdf
      parse %/cut.docx
      parse %/odd.txt
      parse %/nofile.txt
      parse %/folder
      index --index %/other %/empty.txt
      index --index %/empty.txt %/odd.txt
      index --index %/i
      ingest %/empty.txt
      ingest --out %/out1 %/nofile %/empty.txt %/bad.zip %/cut.pdf %/bad.jsonl
      ingest --out %/empty.txt %/bad.zip
      ingest --out %/out2 --workers 0 %/bad.zip
      ingest --out %/out3 --index %/other %/empty.txt
      editions --index %/i4 %/folder
      export --format pdf %/empty.txt
      export --format md --output %/empty.txt %/odd.txt
      export --format md --index %/i 999
      cite что-то
      since --index %/i 204
      changes --index %/i
      changes --index %/i --by 204 204
      count --index %/i всё
      count --index %/i --limit 0 years
      verify --index %/nowhere
      completion tcsh
      man serach
      man --out %/empty.txt
      help serach
      mcp --index %/nowhere
      mcp --index %/i --port 99999
      serve --index %/i --port x
      analyze --language de
      """
          .lines()
          .toList();

  // Options, commands, ids, formats, values: `--limit`, `zannama search`, `order/…/204`, `art_900`
  private static final Pattern NAMES =
      Pattern.compile(
          "\\[[^\\]]*]|\\S*[/_\\d]\\S*|--?[a-z-]+|zannama(?: [a-z]+)?|[a-z]+:(?= |:)|[a-z]+(?:-[a-z]+)+"
              + "|\\b(?:text|json|xml|png|dot|mermaid|svg|akn|html|md|docx|pdf|PDF|JSON|kk|ru|en|de|id"
              + "|relevance|newest|oldest|best|bash|zsh|fish|tcsh|git|order|typ|type|issuer|region|year"
              + "|language|status|on|unknown|number|date|bodies|years|repeals|diff|compare|changes"
              + "|search|show|serach|x|history|AND|ABC|abc|TO|zip)\\b");

  private Path folder = Path.of("");

  @BeforeAll
  void makeWhatIsDamaged(@TempDir Path made) throws IOException {
    folder = made;
    Path index = folder.resolve("i");
    assertThat(new Session().run("index", "--index", index.toString(), TESTDATA.toString()))
        .isZero();
    damage(index, folder.resolve("cut.index"), bytes -> Arrays.copyOf(bytes, 60));
    damage(index, folder.resolve("damaged.index"), WrongUseTest::inverted);
    Files.createDirectories(folder.resolve("folder"));
    Files.createDirectories(folder.resolve("other"));
    Files.writeString(folder.resolve("other/mine"), "mine");
    Files.writeString(folder.resolve("empty.txt"), "");
    Files.write(folder.resolve("odd.txt"), new byte[] {-1, -2, 0, 0, 7});
    Files.write(folder.resolve("noise.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', 1, 2, 3});
    Files.writeString(folder.resolve("bad.zip"), "no archive");
    Files.writeString(folder.resolve("bad.jsonl"), "{no record\n");
    cut("city-budget-amendment.rus.pdf", "cut.pdf");
    cut("tree-register.rus.docx", "cut.docx");
  }

  private interface Damage {
    byte[] of(byte[] bytes);
  }

  private static void damage(Path index, Path copy, Damage damage) throws IOException {
    Files.createDirectories(copy);
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        byte[] bytes = Files.readAllBytes(file);
        Files.write(copy.resolve(name), name.endsWith(".cfs") ? damage.of(bytes) : bytes);
      }
    }
  }

  private static byte[] inverted(byte[] bytes) {
    for (int i = bytes.length / 3; i < 2 * bytes.length / 3; i++) {
      bytes[i] ^= 0x5a;
    }
    return bytes;
  }

  private void cut(String name, String copy) throws IOException {
    byte[] whole = Files.readAllBytes(TESTDATA.resolve(name));
    Files.write(folder.resolve(copy), Arrays.copyOf(whole, 3_000));
  }

  private Session run(String line, String language) {
    Session session = new Session();
    Stream<String> words =
        Stream.of(line.split(" ", -1))
            .map(word -> word.startsWith("%") ? folder + word.substring(1) : word)
            .map(word -> word.startsWith("%") ? word : spaced(word));
    Stream<String> all = Stream.concat(words, Stream.of("--messages", language));
    assertThat(session.run(all.toArray(String[]::new))).as(line).isNotZero();
    return session;
  }

  private String spaced(String word) {
    boolean isName = word.startsWith(folder.toString());
    return isName ? word : word.replace('_', ' ');
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void everyFailureIsASentenceInTheLanguageOfTheAnswer(String language) {
    for (String line : LINES) {
      String said = run(line, language).err();

      assertThat(said).as(line).startsWith("zannama: ");
      assertThat(said).as(line).doesNotContainPattern("Exception|Error\\b|\\bjava\\.|\\bat org");
      assertThat(said.lines().findFirst().orElse("")).as(line).contains(" ").hasSizeLessThan(600);
      if (!language.equals("en")) {
        assertThat(said.lines().map(text -> NAMES.matcher(text).replaceAll("")))
            .as(line + "\n" + said)
            .noneMatch(text -> Pattern.compile("[A-Za-z]").matcher(text).find());
      }
    }
  }

  @Test
  void anIndexThatAnotherProgramWritesToIsTold() throws IOException {
    try (ActIndex index = ActIndex.create(folder.resolve("i"));
        ActIndexWriter writer = index.writer()) {
      writer.commit();
      Session session = run("index --index %/i %/odd.txt", "ru");
      assertThat(session.err())
          .isEqualTo(
              "zannama: ["
                  + folder.resolve("i")
                  + "] сейчас его пишет другая программа: повторите, когда она закончит\n");
    }
  }

  @Test
  void whereAQueryIsWrongIsMarked() {
    assertThat(run("search --index %/i typ:order", "ru").err())
        .isEqualTo(
            """
            zannama: Не поле: typ (type, issuer, region, year, language, status, on, unknown, number, \
            date); подробнее: zannama search --help
            typ:order
            ^
            """);
  }
}
