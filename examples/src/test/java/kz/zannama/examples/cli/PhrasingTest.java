package kz.zannama.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import kz.zannama.examples.cli.terminal.Phrasing;
import kz.zannama.history.ActLink;
import kz.zannama.history.ActVersion;
import kz.zannama.message.MessageLanguage;
import kz.zannama.model.ActType;
import kz.zannama.model.Change;
import kz.zannama.model.ProvisionKind;
import kz.zannama.model.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasingTest {
  private final Session session = new Session();
  @TempDir private Path folder = Path.of("");
  private String index = "";

  @BeforeEach
  void index() throws IOException {
    index = ApiaryDecisions.index(session, folder);
  }

  @ParameterizedTest
  @EnumSource
  void everyValueOfTheModelHasWords(MessageLanguage language) {
    Phrasing wording = Phrasing.in(language);
    Stream.of(
            ActType.values(),
            Status.State.values(),
            ActVersion.Force.values(),
            ActVersion.Reason.values(),
            ActLink.Kind.values())
        .flatMap(Stream::of)
        .forEach(value -> assertThat(wording.value(value)).isNotBlank());
    for (Class<?> change : Change.class.getPermittedSubclasses()) {
      assertThat(wording.say("change." + change.getSimpleName())).isNotBlank();
    }
    for (ProvisionKind kind : ProvisionKind.values()) {
      assertThat(wording.say("number." + kind, "7-1")).contains("7-1");
    }
    for (ActLink.Kind kind : ActLink.Kind.values()) {
      assertThat(wording.say("part." + kind)).isNotBlank();
    }
  }

  @Test
  void whatActsDivideByIsSaidInWords() {
    Phrasing russian = Phrasing.in(MessageLanguage.RU);
    assertThat(russian.counted("type", "DECISION")).isEqualTo("решение");
    assertThat(russian.counted("region", "kyzylorda")).isEqualTo("Кызылординская область");
    assertThat(russian.counted("body", "maslikhat/kyzylorda/aral-district"))
        .isEqualTo("маслихат: Аральский район, Кызылординская область");
    assertThat(russian.counted("language", "kk")).isEqualTo("казахский");
    assertThat(russian.counted("year", "2019")).isEqualTo("2019");
    assertThat(Phrasing.in(MessageLanguage.KK).counted("region", "kyzylorda"))
        .isEqualTo("Қызылорда облысы");
  }

  @Test
  void factsStandInOneColumn() {
    Phrasing wording = Phrasing.in(MessageLanguage.RU);
    assertThat(wording.fact("registered", "7")).isEqualTo("  регистрация  7\n");
    assertThat(wording.fact("id", "7")).isEqualTo("  id           7\n");
  }

  @Test
  void searchAnswersInRussian() {
    assertThat(session.answer("search", "--index", index, "--messages", "ru", "41-2"))
        .startsWith("Найдено актов: ")
        .contains(
            "   решение от 2021-03-05 № 41-2, сведений об утрате силы нет по собственному"
                + " источнику; другой акт признаёт утратившим силу  ")
        .contains("форма: решение ")
        .contains("статус по источнику: сведений об утрате силы нет ");
  }

  @Test
  void showAnswersInKazakh() {
    assertThat(
            session.answer(
                "show", "--index", index, "--messages", "kk", "--as-of", "2022-05-01", "41-2"))
        .startsWith(
            """
            2022-05-01 күні: күші жойылды
              қолданыста: күшін жою, 2022-05-01 бастап; 2022-04-07 № 52-1 шешім

            сақталған редакция, күні көрсетілмеген

            О пасеках района
            """)
        .contains("  қабылданды   2021-03-05\n");
  }

  @Test
  void historyAnswersInRussian() {
    assertThat(session.answer("history", "--index", index, "--messages", "ru", "41-2"))
        .isEqualTo(
            """
            решение от 2021-03-05 № 41-2  О пасеках района
              сведений об утрате силы нет по собственному источнику; другой акт признаёт утратившим силу

            утратил силу по акту
              решение от 2022-04-07 № 52-1  О признании утратившим силу решения
                утрата силы, с 2022-05-01
            """);
    assertThat(
            session.answer(
                "history", "--index", index, "--messages", "ru", "--format", "mermaid", "41-2"))
        .contains("a1 -- отменяет --> a0");
  }

  @Test
  void problemsAreSaidInTheSameLanguage() {
    assertThat(session.run("show", "--index", index, "--messages", "kk", "77")).isOne();
    assertThat(session.err()).endsWith("zannama: мұндай id, нөмірі не тақырыбы бар акт жоқ: 77\n");
  }

  @Test
  void recordsForProgramsAreTheSameInEveryLanguage() {
    String english = session.answer("search", "--index", index, "--format", "json", "пасеки");
    assertThat(
            session.answer(
                "search", "--index", index, "--messages", "kk", "--format", "json", "пасеки"))
        .isEqualTo(english)
        .contains("\"DECISION\"");
  }
}
