package kz.zannama.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManCommandTest {
  private final Session session = new Session();

  @Test
  void writesThePageOfACommand() {
    assertThat(session.answer("man", "analyze"))
        .startsWith(
            """
            .TH "ZANNAMA-ANALYZE" 1 "" "zannama 0.2.0"
            .SH "NAME"
            zannama\\-analyze \\- Reads a word per line and writes word<TAB>stem, as the index sees it
            .SH "SYNOPSIS"
            """)
        .contains(
            """
            .TP
            \\fB\\-\\-language\\fR=\\fILANGUAGE\\fR
            """);
  }

  @Test
  void writesAPageForEveryCommand(@TempDir Path folder) throws IOException {
    assertThat(session.run("man", "--out", folder.toString())).isZero();
    try (Stream<Path> pages = Files.list(folder)) {
      List<String> names = pages.map(page -> page.getFileName().toString()).sorted().toList();
      assertThat(names).contains("zannama.1", "zannama-search.1", "zannama-man.1").hasSize(25);
    }
    assertThat(Files.readString(folder.resolve("zannama.1")))
        .contains("\\fBzannama\\-search\\fR(1)");
  }

  @Test
  void refusesAnUnknownCommand() {
    assertThat(session.run("man", "serach")).isEqualTo(2);
    assertThat(session.err()).isEqualTo("zannama: no such command: serach; did you mean search?\n");
  }

  @Test
  void completesEveryCommandInFish() {
    assertThat(session.answer("completion", "fish"))
        .startsWith("# completion of zannama for fish\ncomplete -c zannama -f\n")
        .contains(
            "complete -c zannama -n '__fish_seen_subcommand_from ingest' -l out -r -F"
                + " -d 'The folder of records, report and journal.'\n")
        .contains(
            "complete -c zannama -n '__fish_seen_subcommand_from show' -l format -x -a 'TEXT JSON'"
                + " -d 'text, or json: a record per text.'\n")
        .contains("complete -c zannama -n '__fish_seen_subcommand_from parse' -F\n");
  }

  @Test
  void completesInBashAndZsh() {
    assertThat(session.answer("completion", "bash")).contains("complete -F _complete_zannama");
    assertThat(session.answer("completion", "zsh")).contains("bashcompinit");
  }
}
