package kz.zannama.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.ActType;
import kz.zannama.model.Annex;
import kz.zannama.model.Block;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.Edition;
import kz.zannama.model.Edition.OtherAct;
import kz.zannama.model.EditorialNote;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.model.Provision;
import kz.zannama.model.ProvisionKind;
import kz.zannama.model.Requisites;
import kz.zannama.model.Source;
import kz.zannama.model.Status;
import org.junit.jupiter.api.Test;

class WordingTest {
  private static final LocalDate SPRING = LocalDate.of(2021, 3, 1);
  private static final LocalDate SUMMER = LocalDate.of(2021, 6, 1);
  private static final LocalDate AUTUMN = LocalDate.of(2021, 9, 1);

  private final ActText base = text("2020-01-10", para(1, "Сад открыт."), para(2, "Пруд чист."));

  @Test
  void appliesWhatHadTakenEffectOnTheDate() {
    AmendingAct later = act("a/2", SUMMER, reworded("para_1", "1. Сад закрыт."));
    AmendingAct first = act("a/1", SPRING, reworded("para_1", "1. Сад открыт днем."));
    Consolidation all = Wording.of(base).with(later).with(first);

    assertThat(words(all.on(LocalDate.of(2021, 2, 1)), "para_1")).isEqualTo("Сад открыт.");
    assertThat(words(all.on(SPRING), "para_1")).isEqualTo("Сад открыт днем.");
    assertThat(words(all.on(AUTUMN), "para_1")).isEqualTo("Сад закрыт.");
    assertThat(all.on(SPRING).madeBy())
        .containsOnlyKeys(new ElementId("para_1"))
        .extractingByKey(new ElementId("para_1"))
        .extracting(change -> change.act().id().value())
        .isEqualTo("a/1");
    assertThat(reasons(all.on(SPRING))).containsExactly(Reason.LATER);
  }

  @Test
  void appliesNothingWhoseDayIsNotKnown() {
    AmendingAct undated =
        new AmendingAct(
            new ActId("a/1"),
            text("2021-01-01"),
            List.of(reworded("para_1", "1. Сад закрыт.")),
            Optional.empty(),
            Optional.empty());
    Wording wording = Wording.of(base).with(undated).on(AUTUMN);

    assertThat(wording.text()).isEqualTo(base);
    assertThat(reasons(wording)).containsExactly(Reason.NO_DATE);
  }

  @Test
  void ordersActsOfOneDayByTheirNumbers() {
    AmendingAct last =
        new AmendingAct(
            new ActId("a/100"),
            numbered("100"),
            List.of(reworded("para_1", "1. Сад полон.")),
            Optional.of(SPRING),
            Optional.empty());
    AmendingAct first =
        new AmendingAct(
            new ActId("a/99"),
            numbered("99"),
            List.of(reworded("para_1", "1. Сад пуст.")),
            Optional.of(SPRING),
            Optional.empty());

    assertThat(words(Wording.of(base).with(last).with(first).on(AUTUMN), "para_1"))
        .isEqualTo("Сад полон.");
  }

  @Test
  void appliesNothingOfAnActThatLostForceBefore() {
    Change change = reworded("para_1", "1. Сад закрыт.");

    Wording never =
        Wording.of(base).with(act("a/1", SUMMER, change).endedBy(Optional.of(SPRING))).on(AUTUMN);
    Wording once =
        Wording.of(base).with(act("a/1", SPRING, change).endedBy(Optional.of(SUMMER))).on(AUTUMN);

    assertThat(never.text()).isEqualTo(base);
    assertThat(reasons(never)).containsExactly(Reason.ACT_ENDED);
    assertThat(words(once, "para_1")).isEqualTo("Сад закрыт.");
  }

  @Test
  void appliesNothingThatMadeTheEditionOfTheDayBefore() {
    LocalDate before = SPRING.minusDays(1);
    ActText amending = numbered("7");
    Citation cause =
        Citation.of(ActType.ORDER)
            .withDateAndNumber(amending.requisites().adopted(), Optional.of("7"));
    ActText edition = text("2020-01-10", Optional.of(before), base.body().toArray(Block[]::new));
    ActText made =
        new ActText(
            edition.source().withEdition(edition(before, new OtherAct(Optional.empty(), cause))),
            edition.language(),
            edition.requisites(),
            edition.preamble(),
            edition.basis(),
            edition.citations(),
            edition.changes(),
            edition.history(),
            edition.signatories(),
            edition.approvals(),
            edition.body(),
            edition.annexes(),
            edition.evidence(),
            edition.issues());
    Change own = reworded("para_1", "1. Сад закрыт.");
    Change staged = new Change.Rewording(scope("para_2", SUMMER), Optional.of("2. Пруд полон."));
    AmendingAct act =
        new AmendingAct(
            new ActId("a/7"),
            amending,
            List.of(own, staged),
            Optional.of(SPRING),
            Optional.empty());

    Wording wording = Wording.of(made).with(act).on(AUTUMN);

    assertThat(reasons(wording)).containsExactly(Reason.ALREADY_APPLIED);
    assertThat(words(wording, "para_1")).isEqualTo("Сад открыт.");
    assertThat(words(wording, "para_2")).isEqualTo("Пруд полон.");
  }

  private static Edition edition(LocalDate day, OtherAct cause) {
    return new Edition(
        Optional.empty(),
        Optional.of(day),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(cause),
        Optional.empty(),
        Optional.empty());
  }

  private static ActText numbered(String number) {
    ActText text = text("2021-02-01");
    Requisites own = text.requisites();
    return text.withRequisites(
        new Requisites(
            own.type(),
            own.title(),
            own.issuers(),
            own.adopted(),
            Optional.of(number),
            own.registration(),
            own.versionDate(),
            own.status(),
            own.entryIntoForce()));
  }

  @Test
  void endsATemporaryWording() {
    Change meanwhile =
        new Change.Suspension(
            scope("para_2", SPRING), Optional.of(SUMMER), Optional.of("2. Пруд закрыт."));
    Consolidation all = Wording.of(base).with(act("a/1", SPRING, meanwhile));

    assertThat(words(all.on(SUMMER.minusDays(1)), "para_2")).isEqualTo("Пруд закрыт.");
    assertThat(words(all.on(SUMMER), "para_2")).isEqualTo("Пруд чист.");
    assertThat(reasons(all.on(SUMMER))).containsExactly(Reason.ENDED);
  }

  @Test
  void tellsWhereTheWordingThatItBeginsWithPrintsWhatHasEnded() {
    ActText printed = text("2020-01-10", Optional.of(SPRING), para(2, "Пруд закрыт."));
    Change meanwhile =
        new Change.Suspension(
            scope("para_2", SPRING), Optional.of(SUMMER), Optional.of("2. Пруд закрыт."));
    Consolidation all = Wording.of(printed).with(act("a/1", SPRING, meanwhile));

    assertThat(reasons(all.on(SUMMER.minusDays(1)))).containsExactly(Reason.ALREADY_APPLIED);
    assertThat(reasons(all.on(SUMMER))).containsExactly(Reason.STILL_PRINTED);
    assertThat(all.on(SUMMER).text()).isEqualTo(printed);
  }

  @Test
  void leavesTheNumberOfWhatIsTakenOutWithANoteOfTheAct() {
    Change gone = new Change.Deletion(scope("para_2", SPRING), Optional.empty());
    Wording wording = Wording.of(base).with(act("a/1", SPRING, gone)).on(SUMMER);

    Provision left = (Provision) wording.text().find(new ElementId("para_2")).orElseThrow();
    assertThat(left.number()).hasValue("2");
    assertThat(left.text()).isEmpty();
    assertThat(left.children())
        .containsExactly(
            new EditorialNote(
                new ElementId("para_2__note_1"), "Исключено – 01.02.2021", Optional.empty()));
  }

  @Test
  void renumbersAllAtOnce() {
    Change first = new Change.Renumbering(scope("para_1", SPRING), Optional.of("2"));
    Change second = new Change.Renumbering(scope("para_2", SPRING), Optional.of("3"));
    Wording wording = Wording.of(base).with(act("a/1", SPRING, first, second)).on(SUMMER);

    assertThat(words(wording, "para_2")).isEqualTo("Сад открыт.");
    assertThat(words(wording, "para_3")).isEqualTo("Пруд чист.");
    assertThat(wording.unapplied()).isEmpty();
  }

  @Test
  void givesNoTwoProvisionsOneNumber() {
    Change first = new Change.Renumbering(scope("para_1", SPRING), Optional.of("2"));
    Wording wording = Wording.of(base).with(act("a/1", SPRING, first)).on(SUMMER);

    assertThat(wording.text()).isEqualTo(base);
    assertThat(reasons(wording)).containsExactly(Reason.AMBIGUOUS);
  }

  @Test
  void appliesNoWordingThatHoldsTheNextInstruction() {
    Change mixed = reworded("para_1", "1. Сад закрыт.\nпункт 2 исключить;");
    Wording wording = Wording.of(base).with(act("a/1", SPRING, mixed)).on(SUMMER);

    assertThat(wording.text()).isEqualTo(base);
    assertThat(reasons(wording)).containsExactly(Reason.NO_NEW_TEXT);
  }

  @Test
  void readsTheNumberOfAProvisionHoweverItIsPrinted() {
    Change glued = reworded("para_1", "1.2020 жыл");
    Change bare = reworded("para_2", "2 Пруд зарос.");
    Wording wording = Wording.of(base).with(act("a/1", SPRING, glued, bare)).on(SUMMER);

    assertThat(words(wording, "para_1")).isEqualTo("2020 жыл");
    assertThat(words(wording, "para_2")).isEqualTo("Пруд зарос.");
  }

  @Test
  void findsADocumentThatHasItsNewTitleAlready() {
    Change title = new Change.Rewording(ofDocument("title"), Optional.of("Правила сада"));
    Change words = new Change.Rewording(ofDocument("para_1"), Optional.of("1. Сад полон."));
    ActText before = rules("Правила ухода за прудом");
    AmendingAct act = act("a/1", SPRING, title, words);

    Wording once = Wording.of(before).with(act).on(SUMMER);
    Wording twice = Wording.of(once.text()).with(act).on(SUMMER);

    assertThat(once.unapplied()).isEmpty();
    assertThat(twice.text()).isEqualTo(once.text());
    assertThat(reasons(twice)).containsOnly(Reason.ALREADY_APPLIED).hasSize(2);
  }

  private static Change.Scope ofDocument(String provision) {
    return new Change.Scope(
        Optional.empty(),
        Optional.of(new ElementId(provision)),
        Optional.of("Правила ухода за прудом"),
        Optional.empty(),
        "",
        Optional.empty());
  }

  private static ActText rules(String title) {
    ActText act = text("2020-01-10", para(1, "Утвердить правила."));
    Provision rule =
        new Provision(
            ProvisionKind.PARAGRAPH,
            new ElementId("annex_1__para_1"),
            Optional.of("1"),
            Optional.empty(),
            Optional.of("Пруд чист."),
            Optional.empty(),
            List.of());
    Annex annex =
        new Annex(
            new ElementId("annex_1"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(title),
            Optional.empty(),
            List.of(rule));
    return new ActText(
        act.source(),
        act.language(),
        act.requisites(),
        act.preamble(),
        act.basis(),
        act.citations(),
        act.changes(),
        act.history(),
        act.signatories(),
        act.approvals(),
        act.body(),
        List.of(annex),
        act.evidence(),
        act.issues());
  }

  @Test
  void leavesOutWhatAnActOrdersOfOtherActs() {
    Change other =
        new Change.Deletion(
            new Change.Scope(
                Optional.of(
                    Citation.of(ActType.ORDER)
                        .withDateAndNumber(
                            Optional.of(LocalDate.of(2019, 5, 5)), Optional.of("9"))),
                Optional.of(new ElementId("para_1")),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty()),
            Optional.empty());
    AmendingAct act = act("a/1", SPRING, other);

    assertThat(act.changing(base).changes()).isEmpty();
  }

  @Test
  void doesNotApplyAgainWhatTheWordingThatItBeginsWithHolds() {
    ActText wording = text("2020-01-10", Optional.of(SUMMER), para(1, "Сад закрыт."));
    Wording same =
        Wording.of(wording)
            .with(act("a/1", SPRING, reworded("para_1", "1. Сад открыт днем.")))
            .on(AUTUMN);

    assertThat(same.text()).isEqualTo(wording);
    assertThat(reasons(same)).containsExactly(Reason.ALREADY_APPLIED);
  }

  private static List<Reason> reasons(Wording wording) {
    return wording.unapplied().stream().map(UnappliedChange::reason).toList();
  }

  private static String words(Wording wording, String id) {
    return ((Provision) wording.text().find(new ElementId(id)).orElseThrow()).text().orElse("");
  }

  private static Change reworded(String provision, String text) {
    return new Change.Rewording(
        new Change.Scope(
            Optional.empty(),
            Optional.of(new ElementId(provision)),
            Optional.empty(),
            Optional.empty(),
            "",
            Optional.empty()),
        Optional.of(text));
  }

  private static Change.Scope scope(String provision, LocalDate effective) {
    return new Change.Scope(
        Optional.empty(),
        Optional.of(new ElementId(provision)),
        Optional.empty(),
        Optional.of(effective),
        "",
        Optional.empty());
  }

  private static AmendingAct act(String id, LocalDate effective, Change... changes) {
    return new AmendingAct(
        new ActId(id),
        text("2021-02-01"),
        List.of(changes),
        Optional.of(effective),
        Optional.empty());
  }

  private static Provision para(int number, String text) {
    return new Provision(
        ProvisionKind.PARAGRAPH,
        new ElementId("para_" + number),
        Optional.of(String.valueOf(number)),
        Optional.empty(),
        Optional.of(text),
        Optional.empty(),
        List.of());
  }

  private static ActText text(String adopted, Block... body) {
    return text(adopted, Optional.empty(), body);
  }

  private static ActText text(String adopted, Optional<LocalDate> wording, Block... body) {
    Requisites requisites =
        new Requisites(
            ActType.ORDER,
            "О садах",
            List.of(),
            Optional.of(LocalDate.parse(adopted)),
            Optional.empty(),
            Optional.empty(),
            wording,
            Status.NOTHING_AGAINST,
            Optional.empty());
    return new ActText(
        new Source("act.txt", "text/plain", "0", OptionalInt.empty(), Optional.empty()),
        Language.RUSSIAN,
        requisites,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(body),
        List.of(),
        List.of(),
        List.of());
  }
}
