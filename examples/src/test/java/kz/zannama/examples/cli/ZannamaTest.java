package kz.zannama.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ZannamaTest {
  private static final String ORDER =
      """
      Об утверждении перечня садов района

      Приказ Министра сельского хозяйства Республики Казахстан от 3 марта 2021 года № 77

      ПРИКАЗЫВАЮ:

      1. Утвердить перечень садов района.

      2. Настоящий приказ вводится в действие со дня его подписания.

      Министр сельского хозяйства Республики Казахстан	|	А. Садыков
      """;

  private final Session session = new Session();
  @TempDir private Path folder = Path.of("");
  private String act = "";
  private String index = "";

  @BeforeEach
  void writeAnAct() throws IOException {
    act = Files.writeString(folder.resolve("order.rus.txt"), ORDER).toString();
    index = folder.resolve("acts.index").toString();
  }

  @Test
  void parseWritesARecordALine() {
    assertThat(run("parse", act, act)).isZero();
    assertThat(out().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"contract\":1,") && line.endsWith("}"));
    assertThat(err()).isEmpty();
  }

  @Test
  void parseWritesAnArrayOfRecords() {
    assertThat(run("parse", "--format", "json", act, act)).isZero();
    assertThat(out()).startsWith("[\n{").contains("},\n{").endsWith("}\n]\n");
  }

  @Test
  void parseWritesAnEmptyArrayWhereNothingIsRead() {
    assertThat(run("parse", "--format", "json", folder.resolve("none.txt").toString())).isOne();
    assertThat(out()).isEqualTo("[]\n");
  }

  @Test
  void parseShowsAnActForReading() {
    assertThat(run("parse", "--format", "text", act)).isZero();
    assertThat(out())
        .startsWith("Об утверждении перечня садов района\n")
        .contains("  number      77\n")
        .contains("\n1. Утвердить перечень садов района.\n");
  }

  @Test
  void parseExplainsWhereFactsStand() {
    assertThat(run("parse", "--explain", act)).isZero();
    assertThat(out()).contains("\n  number = 77\n      ").contains("characters ");
  }

  @Test
  void namesWhatFailsAndGoesOn() {
    String missing = folder.resolve("missing.txt").toString();
    assertThat(run("parse", missing, act)).isOne();
    assertThat(out().lines()).hasSize(1);
    assertThat(err()).startsWith("zannama: [missing.txt] ").hasLineCount(1);
  }

  @Test
  void listsWhatIsNoActInAFolder() throws IOException {
    Path other = Files.writeString(folder.resolve("sound.mp3"), "");
    assertThat(run("parse", folder.toString())).isZero();
    assertThat(out().lines()).hasSize(1);
    assertThat(err()).isEqualTo("skipped, not a type that acts come in: " + other + "\n");
  }

  @Test
  void refusesWrongUse() {
    assertThat(run("parse")).isEqualTo(2);
    assertThat(run("search", "--index", index, "--limit", "0")).isEqualTo(2);
    assertThat(run("analyze", "--language", "en")).isEqualTo(2);
    assertThat(run("cook")).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err())
        .contains("FILE|DIR is missing")
        .contains("--limit is a number from 1 to 10000: 0")
        .contains("--language: en is none of kk, ru")
        .contains("no command is given");
  }

  @Test
  void searchesWhatWasIndexed() {
    assertThat(run("index", "--index", index, act)).isZero();
    assertThat(out()).isEqualTo("added 1; 1 acts in " + index + "\n");
    session.forgetOut();
    assertThat(run("search", "--index", index, "перечни", "сада")).isZero();
    assertThat(out())
        .startsWith("1 act\n\n1. Об утверждении перечня садов района\n   order 2021-03-03 № 77, ");
    session.forgetOut();
    assertThat(run("search", "--index", index, "утвреждении")).isZero();
    assertThat(out())
        .startsWith("1 act\ndid you mean: утверждении\n\n1. Об утверждении перечня садов района\n");
    session.forgetOut();
    assertThat(run("search", "--index", index, "--sort", "OLDEST", "--offset", "1")).isZero();
    assertThat(out()).startsWith("1 act\n");
    session.forgetOut();
    assertThat(run("search", "--index", index, "--format", "json", "--year", "1999")).isZero();
    assertThat(out()).contains("\"total\" : 0,");
  }

  @Test
  void showsAnActByItsNumber() {
    run("index", "--index", index, act);
    session.forgetOut();
    assertThat(run("show", "--index", index, "77")).isZero();
    assertThat(out()).startsWith("Об утверждении перечня садов района\n");
    for (String meant : List.of("№ 77", "N 77", "Приказ «Об утверждении перечня садов района»")) {
      session.forgetOut();
      assertThat(run("show", "--index", index, meant)).as(meant).isZero();
      assertThat(out()).startsWith("Об утверждении перечня садов района\n");
    }
    assertThat(run("show", "--index", index, "78")).isOne();
    assertThat(err()).isEqualTo("zannama: no act has this id, number or title: 78\n");
  }

  @Test
  void takesValuesOfFiltersInWords() {
    run("index", "--index", index, act);
    for (String[] filter :
        new String[][] {
          {"--type", "приказ"},
          {"--type", "бұйрық"},
          {"--type", "order"},
          {"--status", "no loss of force known"},
          {"--status", "in-force"},
          {"--status", "действует"},
          {"--status", "қолданыста"},
          {"--language", "русский"},
          {"--language", "орысша"}
        }) {
      session.forgetOut();
      assertThat(run("search", "--index", index, filter[0], filter[1], "сада")).isZero();
      assertThat(out()).as(filter[1]).startsWith("1 act\n");
    }
  }

  @Test
  void suggestsTitlesForWhatIsBeingTyped() {
    run("index", "--index", index, act);
    session.forgetOut();
    assertThat(run("suggest", "--index", index, "перечня", "са")).isZero();
    assertThat(out()).isEqualTo("Об утверждении перечня садов района\n");
    assertThat(run("suggest", "--index", index, "--limit", "0", "са")).isEqualTo(2);
    assertThat(err()).contains("--limit is a number from 1 to 1000: 0");
  }

  @Test
  void namesTheValuesThereAreForOneThatNoActHas() {
    run("index", "--index", index, act);
    session.forgetOut();
    assertThat(run("search", "--index", index, "--year", "1999", "сада")).isZero();
    assertThat(out()).isEqualTo("0 acts\nno act of the index has the year 1999; there are: 2021\n");
    session.forgetOut();
    assertThat(run("search", "--index", index, "--year", "2021", "нетакогослова")).isZero();
    assertThat(out()).isEqualTo("0 acts\n");
    assertThat(run("search", "--index", index, "--type", "приказз", "сада")).isEqualTo(2);
    assertThat(err()).contains("--type: приказз is none of constitution, ");
  }

  @Test
  void searchSaysWhereThereIsNoIndex() {
    assertThat(run("search", "--index", index, "сад")).isOne();
    assertThat(err())
        .isEqualTo("zannama: [" + index + "] is no index: make one with zannama index\n");
  }

  @Test
  void drawsTheHistoryOfAnAct() {
    run("index", "--index", index, act);
    session.forgetOut();
    assertThat(run("history", "--index", index, "77")).isZero();
    assertThat(out())
        .isEqualTo(
            "order 2021-03-03 № 77  Об утверждении перечня садов района\n"
                + "  no loss of force known, as of 2021-03-03\n");
    session.forgetOut();
    assertThat(run("history", "--index", index, "--as-of", "2020-01-01", "77")).isZero();
    assertThat(out())
        .endsWith("\n  no loss of force known, as of 2021-03-03\n\non 2020-01-01: not yet\n");
    session.forgetOut();
    assertThat(run("history", "--index", index, "--format", "dot", "77")).isZero();
    assertThat(out())
        .isEqualTo(
            """
            digraph history {
              rankdir=LR; node [shape=box];
              a0 [label="order 2021-03-03 № 77"];
            }
            """);
    session.forgetOut();
    assertThat(run("history", "--index", index, "--format", "mermaid", "77")).isZero();
    assertThat(out()).isEqualTo("flowchart LR\n  a0[\"order 2021-03-03 № 77\"]\n");
    session.forgetOut();
    assertThat(run("history", "--index", index, "--format", "json", "77")).isZero();
    assertThat(out()).startsWith("{\n  \"act\" : ").contains("\"links\" : [");
  }

  @Test
  void analyzesAWordALine() {
    assertThat(session.type("қаулысы\n", "analyze", "--language", "kk")).isZero();
    assertThat(session.type("и\n", "analyze", "--language", "ru")).isZero();
    assertThat(out()).isEqualTo("қаулысы\tқаул\nи\tи\n");
  }

  @Test
  void theDemoShowsEveryStep() {
    assertThat(run("demo")).isZero();
    assertThat(out())
        .contains("$ zannama index ")
        .contains("$ zannama show ")
        .contains("$ zannama search ")
        .contains("$ zannama history ")
        .contains("\nchanged by\n  order 2020-06-05 № 204  ")
        .contains("\nrepealed by\n  order 2024-02-20 № 77  ");
  }

  private int run(String... args) {
    return session.run(args);
  }

  private String out() {
    return session.out();
  }

  private String err() {
    return session.err();
  }
}
