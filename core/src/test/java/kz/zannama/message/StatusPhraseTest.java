package kz.zannama.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.ActType;
import kz.zannama.model.BareText;
import kz.zannama.model.Citation;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Language;
import kz.zannama.model.Requisites;
import kz.zannama.model.Status;
import kz.zannama.model.Status.State;
import org.junit.jupiter.api.Test;

class StatusPhraseTest {
  private static final StatusPhrase ENGLISH = StatusPhrase.in(Messages.in(MessageLanguage.EN));
  private static final StatusPhrase RUSSIAN = StatusPhrase.in(Messages.in(MessageLanguage.RU));
  private static final StatusPhrase KAZAKH = StatusPhrase.in(Messages.in(MessageLanguage.KK));
  private static final Status REPEALED =
      Status.of(
              State.REPEALED,
              Optional.of(
                  Citation.of(ActType.DECISION)
                      .withDateAndNumber(day("2019-01-15"), Optional.of("57"))))
          .withDates(day("2019-02-01"), Optional.empty());

  @Test
  void neverSaysThatASilentActIsInForce() {
    assertThat(ENGLISH.of(Status.NOTHING_AGAINST)).isEqualTo("no loss of force known");
    assertThat(RUSSIAN.of(Status.NOTHING_AGAINST)).isEqualTo("сведений об утрате силы нет");
    assertThat(KAZAKH.of(Status.NOTHING_AGAINST)).isEqualTo("күші жойылғаны туралы мәлімет жоқ");
  }

  @Test
  void saysThatAnEndIsOnlyAnnouncedBeforeItsDay() {
    LocalDate before = LocalDate.of(2019, 1, 31);
    assertThat(RUSSIAN.of(REPEALED, before))
        .isEqualTo(
            "сведений об утрате силы нет; объявлено: утратил силу: решение от 2019-01-15 № 57,"
                + " с 2019-02-01");
    assertThat(KAZAKH.until(LocalDate.of(2019, 2, 1)))
        .isEqualTo("күші жойылғаны туралы мәлімет жоқ; 2019-02-01 бастап тоқтайтыны жарияланған");
    assertThat(ENGLISH.of(REPEALED, before.plusDays(1))).isEqualTo(ENGLISH.of(REPEALED));
  }

  @Test
  void saysUpToWhenNothingIsKnown() {
    assertThat(RUSSIAN.of(Status.NOTHING_AGAINST.withKnownAt(day("2024-02-20"))))
        .isEqualTo("сведений об утрате силы нет, по состоянию на 2024-02-20");
    assertThat(ENGLISH.of(Status.NOTHING_AGAINST.withDates(Optional.empty(), day("2017-12-31"))))
        .isEqualTo("no loss of force known; its term ends on 2017-12-31");
  }

  @Test
  void saysWhatTheSourceStates() {
    Status stated =
        new Status(
            State.IN_FORCE,
            true,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "Действующий");

    assertThat(ENGLISH.of(stated)).isEqualTo("in force, as its source states");
    assertThat(ENGLISH.of(Status.NOTHING_AGAINST.withText("Не вступивший в силу")))
        .isEqualTo("not yet in force, as its source states");
    assertThat(ENGLISH.of(REPEALED))
        .isEqualTo("repealed by decision 2019-01-15 № 57, since 2019-02-01");
  }

  @Test
  void tellsTheDayOfTheEndingActByItsNameAlone() {
    Status undated = REPEALED.withDates(REPEALED.by().flatMap(Citation::adopted), Optional.empty());

    assertThat(ENGLISH.of(undated)).isEqualTo("repealed by decision 2019-01-15 № 57");
  }

  @Test
  void saysThatTheTextsOfAnActDiffer() {
    Act act =
        new Act(
            new ActId("decision/x"),
            Map.of(
                Language.KAZAKH, text(Language.KAZAKH, Status.NOTHING_AGAINST),
                Language.RUSSIAN, text(Language.RUSSIAN, REPEALED)));

    assertThat(act.status()).isEqualTo(REPEALED);
    assertThat(act.statusIssue())
        .hasValueSatisfying(issue -> {
          assertThat(issue.code()).isEqualTo(IssueCode.STATUS_DIFFERS);
          assertThat(issue.message())
              .isEqualTo("The texts differ on the act's force: kk IN_FORCE, ru REPEALED");
        });
    assertThat(RUSSIAN.difference(act))
        .contains("тексты расходятся: kk: сведений об утрате силы нет; ru: утратил силу");
  }

  @Test
  void saysNothingOfTextsThatAgree() {
    Act act = Act.of(new ActId("decision/x"), text(Language.RUSSIAN, REPEALED));

    assertThat(act.statusIssue()).isEmpty();
    assertThat(RUSSIAN.difference(act)).isEmpty();
  }

  private static Optional<LocalDate> day(String date) {
    return Optional.of(LocalDate.parse(date));
  }

  private static ActText text(Language language, Status status) {
    return BareText.of(
        language,
        new Requisites(
            ActType.DECISION,
            "",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            status,
            Optional.empty()));
  }
}
