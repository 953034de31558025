package kz.zannama.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.zannama.model.ActText;
import kz.zannama.model.ActType;
import kz.zannama.model.EditorialNote;
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
  void takesTheBeginningOfARegistrationForNoNote() throws IOException {
    String kazakh = KAZAKH + ". Қарағанды облысының Әділет департ";
    String russian = RUSSIAN + ". Зарегистрировано Департаментом юсти";

    for (ActText text :
        List.of(
            text(heading("Бақтар туралы", kazakh, "департ"), ""),
            text(heading("О парках", russian, "юсти"), ""))) {
      assertThat(text.requisites().number()).contains("24/135");
      assertThat(text.requisites().registration()).isEmpty();
      assertThat(text.body()).noneMatch(EditorialNote.class::isInstance);
    }
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

  @Test
  void takesNoRequisitesOfTheActThatIsChanged() throws IOException {
    String act = "Қазақстан Республикасы Орман министрінің 2020 жылғы 28 мамырдағы № 62 бұйрығы";
    String body =
        "БҰЙЫРАМЫН:\n\n1. \"Тоған қағидаларын бекіту туралы\" "
            + act
            + "на мынадай өзгеріс енгізілсін:\n\n2-тармақ алып тасталсын.\n";

    ActText text = record("Тоған қағидаларын бекіту туралы  " + act, body);

    assertThat(text.requisites().number()).isEmpty();
    assertThat(text.requisites().adopted()).isEmpty();
    assertThat(text.requisites().type()).isEqualTo(ActType.ORDER);
    assertThat(text.changes().getFirst().scope().act().orElseThrow().number()).contains("62");
    assertThat(text.issues()).extracting(issue -> issue.code()).contains(IssueCode.HEAD_BORROWED);
    assertThat(text.evidence()).extracting(found -> found.fact()).doesNotContain("number");
  }

  @Test
  void takesTheNumberFromTheHeaderOfAnAnnexWhereTheHeadIsOfTheActThatIsChanged()
      throws IOException {
    String act = "приказ Министра леса Республики Казахстан от 28 мая 2020 года № 62";
    String body =
        "ПРИКАЗЫВАЮ:\n\n1. Внести в "
            + act
            + " \"Об утверждении Правил пруда\" следующее изменение:\n\nпункт 2 исключить.\n\n"
            + "Приложение к приказу Министра леса Республики Казахстан"
            + " от 4 июня 2021 года № 77\n\nПеречень прудов\n\n1. Северный пруд.\n";

    ActText text = record("Об утверждении Правил пруда  Новый П" + act.substring(1), body);

    assertThat(text.requisites().number()).contains("77");
    assertThat(text.requisites().adopted()).contains(LocalDate.of(2021, 6, 4));
  }

  @Test
  void tellsThatAnActOfALaterDayCannotBeChanged() throws IOException {
    String body =
        "Қала әкімдігі ҚАУЛЫ ЕТЕДІ:\n\n1. \"Бақтар туралы\" Теміртау қаласы әкімдігінің 2019 жылғы"
            + " 6 мамырдағы № 7 қаулысына мынадай өзгеріс енгізілсін:\n\n2-тармақ алып"
            + " тасталсын.\n";

    assertThat(record("Қаулыға өзгеріс енгізу туралы  " + KAZAKH, body).issues())
        .extracting(issue -> issue.code())
        .contains(IssueCode.CHANGE_ACT_IMPOSSIBLE);
    assertThat(
            record("Қаулыға өзгеріс енгізу туралы  " + KAZAKH, body.replace("2019", "2017"))
                .issues())
        .extracting(issue -> issue.code())
        .doesNotContain(IssueCode.CHANGE_ACT_IMPOSSIBLE);
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
    return record(heading, body);
  }

  private ActText record(String heading, String body) throws IOException {
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
