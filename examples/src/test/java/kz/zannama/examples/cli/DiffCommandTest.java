package kz.zannama.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zannama.examples.cli.terminal.Phrasing;
import kz.zannama.examples.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiffCommandTest {
  private static final String BEFORE = OrchardDecision.TEXT;
  private static final String AFTER =
      BEFORE
          .replace("по вечерам.", "по утрам;\n\n3) собирать падалицу.")
          .replace("1) белить стволы дважды в год;\n\n", "");

  private final Session session = new Session();
  @TempDir private Path folder = Path.of("");

  @Test
  void showsWhatWasAddedRemovedAndChanged() throws IOException {
    assertThat(session.run("diff", file("a.rus.txt", BEFORE), file("b.rus.txt", AFTER))).isZero();
    assertThat(session.out())
        .isEqualTo(
            """
            1 changed, 1 added, 1 removed

            removed paragraph 2, subparagraph 1)
              белить стволы дважды в год;

            changed paragraph 2, subparagraph 2)
              поливать деревья по [-вечерам.-]{+утрам;+}

            added paragraph 2, subparagraph 3)
              собирать падалицу.
            """);
  }

  @Test
  void writesTheSameAsJson() throws IOException {
    assertThat(
            session.answer(
                "diff", "--format", "json", file("a.rus.txt", BEFORE), file("b.rus.txt", AFTER)))
        .isEqualTo(
            """
            [ {
              "language" : "ru",
              "id" : "para_2__subpara_1",
              "change" : "removed",
              "before" : "белить стволы дважды в год;"
            }, {
              "language" : "ru",
              "id" : "para_2__subpara_2",
              "change" : "changed",
              "before" : "поливать деревья по вечерам.",
              "after" : "поливать деревья по утрам;",
              "words" : [ {
                "kept" : "поливать деревья по"
              }, {
                "removed" : "вечерам."
              }, {
                "added" : "утрам;"
              } ]
            }, {
              "language" : "ru",
              "id" : "para_2__subpara_3",
              "change" : "added",
              "after" : "собирать падалицу."
            } ]
            """);
  }

  @Test
  void coloursTheWordsOnATerminal() throws IOException {
    String later = file("b.rus.txt", BEFORE.replace("дважды", "трижды"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal plain = Terminal.of(new ByteArrayInputStream(new byte[0]), out, out);
    Terminal coloured =
        new Terminal(plain.in(), plain.out(), plain.err(), true, false, Phrasing.ENGLISH);
    Zannama.run(coloured, "diff", file("a.rus.txt", BEFORE), later);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            1 changed, 0 added, 0 removed

            \u001b[1mchanged paragraph 2, subparagraph 1)\u001b[0m
              белить стволы \u001b[9;31mдважды\u001b[0m\u001b[32mтрижды\u001b[0m в год;
            """);
  }

  @Test
  void comparesAnActOnTwoDates() throws IOException {
    String amended = ApiaryDecisions.amended(session, folder);
    assertThat(
            session.answer(
                "diff", "--index", amended, "--from", "2021-05-31", "--to", "2021-06-01", "41-2"))
        .isEqualTo(
            """
            Русский
            2 changed, 0 added, 0 removed

            changed paragraph 2, subparagraph 1)
              ставить ульи на [-южных-]{+солнечных+} склонах;

            changed paragraph 2, subparagraph 2)
              [-окапывать пасеки к осени.-]
            """);
    assertThat(session.run("diff", "--index", amended, "--from", "2021-05-31", "41-2"))
        .isEqualTo(2);
  }

  @Test
  void saysThatNothingDiffers() throws IOException {
    String act = file("a.rus.txt", BEFORE);
    assertThat(session.run("diff", act, act)).isZero();
    assertThat(session.out()).isEqualTo("no differences\n");
    assertThat(session.answer("diff", "--format", "json", act, act)).isEqualTo("[ ]\n");
  }

  @Test
  void leavesOutEditorialNotes() throws IOException {
    String noted =
        BEFORE.replace(
            "\n3. Настоящее",
            "\nСноска. Пункт 2 с изменением, внесенным решением маслихата от 01.02.2020 № 5.\n"
                + "\n3. Настоящее");
    assertThat(session.answer("diff", file("a.rus.txt", BEFORE), file("b.rus.txt", noted)))
        .isEqualTo("no differences\n");
  }

  @Test
  void comparesActsOfAnIndex() throws IOException {
    String later = BEFORE.replace("№ 31-4", "№ 40-2").replace("дважды", "трижды");
    String index = folder.resolve("acts.index").toString();
    session.run("index", "--index", index, file("a.rus.txt", BEFORE), file("b.rus.txt", later));
    assertThat(session.answer("diff", "--index", index, "31-4", "40-2"))
        .isEqualTo(
            """
            1 changed, 0 added, 0 removed

            changed paragraph 2, subparagraph 1)
              белить стволы [-дважды-]{+трижды+} в год;
            """);
  }

  @Test
  void replacesTheMiddleOfVeryLongTexts() throws IOException {
    String earlier = BEFORE.replace("охраняемых", "старых " + words("до") + " старых");
    String later = BEFORE.replace("охраняемых", "старых " + words("после") + " старых");
    assertThat(session.answer("diff", file("a.rus.txt", earlier), file("b.rus.txt", later)))
        .isEqualTo(
            "1 changed, 0 added, 0 removed\n\nchanged paragraph 1\n  Утвердить перечень старых [-"
                + words("до")
                + "-]{+"
                + words("после")
                + "+} старых садов.\n");
  }

  @Test
  void namesAFileThatCannotBeRead() throws IOException {
    String missing = folder.resolve("missing.txt").toString();
    assertThat(session.run("diff", file("a.rus.txt", BEFORE), missing)).isOne();
    assertThat(session.out()).isEmpty();
    assertThat(session.err()).startsWith("zannama: [missing.txt] ").hasLineCount(1);
  }

  @Test
  void refusesTextsThatShareNoLanguage() throws IOException {
    String act = file("a.rus.txt", BEFORE);
    assertThat(session.run("diff", "--language", "kk", act, act)).isOne();
    assertThat(session.err())
        .isEqualTo("zannama: " + act + " and " + act + " are not both known in one language\n");
  }

  @Test
  void needsTwoWordings() {
    assertThat(session.run("diff", "a.txt")).isEqualTo(2);
    assertThat(session.err())
        .isEqualTo(
            "zannama: diff compares one with the other, or with --index, --from and --to an act on"
                + " two dates; see zannama diff --help\n");
  }

  /// Words with the same one between each two, which an alignment would keep.
  private static String words(String stem) {
    return IntStream.range(0, 1_100).mapToObj(i -> stem + i).collect(Collectors.joining(" и "));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
