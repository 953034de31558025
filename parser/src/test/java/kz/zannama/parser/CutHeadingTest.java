package kz.zannama.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.zannama.model.ActText;
import kz.zannama.model.IssueCode;
import kz.zannama.parser.ParseOutcome.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// Headings of archives end after 200 characters, whatever stands there.
class CutHeadingTest {
  private static final String KAZAKH =
      "Жаңа Теміртау қаласы әкімдігінің 2018 жылғы 6 маусымдағы № 24/135 қаулысы";
  private static final String RUSSIAN =
      "Новый Постановление акимата города Темиртау от 6 июня 2018 года № 24/135";

  @TempDir private Path folder = Path.of("");

  @Test
  void takesNoNumberThatWasCutForOne() throws IOException {
    ActText text = text(heading("Бақтар туралы", KAZAKH, "№ 24/13"), "");

    assertThat(text.requisites().number()).isEmpty();
    assertThat(text.requisites().adopted()).isPresent();
    assertThat(text.issues())
        .extracting(issue -> issue.code())
        .contains(IssueCode.HEADING_CUT, IssueCode.NUMBER_MISSING);
  }

  @Test
  void takesNoNumberThatStandsAtTheCutForOne() throws IOException {
    ActText text = text(heading("О парках", RUSSIAN, "№ 24/135"), "");

    assertThat(text.requisites().number()).isEmpty();
    assertThat(text.requisites().issuers()).containsExactly("акимат города Темиртау");
  }

  @Test
  void keepsTheNumberBeforeTheCut() throws IOException {
    ActText text = text(heading("Бақтар туралы", KAZAKH, "№ 24/135 қаулы"), "");

    assertThat(text.requisites().number()).contains("24/135");
    assertThat(text.issues()).extracting(issue -> issue.code()).contains(IssueCode.HEADING_CUT);
  }

  @Test
  void takesTheNumberFromTheHeaderOfAnAnnex() throws IOException {
    String annex =
        """

        Теміртау қаласы әкімдігінің
        2018 жылғы 6 маусымдағы
        № 24/135 қаулысына
        қосымша

        Бақтар тізбесі

        1. Орталық бақ.
        """;
    ActText text = text(heading("Бақтар туралы", KAZAKH, "№ 24/13"), annex);

    assertThat(text.requisites().number()).contains("24/135");
    assertThat(text.issues())
        .filteredOn(issue -> issue.code() == IssueCode.REQUISITES_ELSEWHERE)
        .extracting(issue -> issue.message())
        .contains("number 24/135");
  }

  @Test
  void takesALongHeadingThatWasNotCutAsItIs() throws IOException {
    String heading = "Қала бақтарын және саябақтарын абаттандыру туралы ".repeat(4) + KAZAKH;

    ActText text = text(heading, "");

    assertThat(text.requisites().number()).contains("24/135");
    assertThat(text.issues())
        .extracting(issue -> issue.code())
        .doesNotContain(IssueCode.HEADING_CUT);
  }

  /// A heading whose end, up to some words of the requisites, falls on the 199th character.
  private static String heading(String title, String requisites, String end) {
    String kept = requisites.substring(0, requisites.indexOf(end) + end.length());
    String begun = title;
    while (begun.length() + 2 + kept.length() < 199) {
      begun = begun.length() + 10 + kept.length() < 199 ? "жасыл, " + begun : "ә" + begun;
    }
    return begun + "  " + kept;
  }

  private ActText text(String heading, String annex) throws IOException {
    String body = "Қала әкімдігі ҚАУЛЫ ЕТЕДІ:\n\n1. Бақтар абаттандырылсын.\n" + annex;
    String record =
        JsonMapper.shared()
            .writeValueAsString(Map.of("id", "a1", "heading", heading, "text", body));
    Path archive = Files.writeString(folder.resolve("acts.jsonl"), record + "\n");
    for (ParseOutcome outcome : ActParser.create().parseAll(List.of(archive))) {
      return ((Parsed) outcome).result().act().text();
    }
    throw new AssertionError("no record");
  }
}
