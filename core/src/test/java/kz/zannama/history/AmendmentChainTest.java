package kz.zannama.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kz.zannama.history.ActVersion.Force;
import kz.zannama.history.ActVersion.OpenChange;
import kz.zannama.history.ActVersion.Reason;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.ActType;
import kz.zannama.model.Annex;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.model.EntryIntoForce;
import kz.zannama.model.EntryIntoForce.Rule;
import kz.zannama.model.Language;
import kz.zannama.model.Requisites;
import kz.zannama.model.Source;
import kz.zannama.model.Status;
import org.junit.jupiter.api.Test;

class AmendmentChainTest {
  private static final Citation OLD = cited(ActType.ORDER, "2010-05-01", "5");
  private static final EntryIntoForce SIGNED =
      new EntryIntoForce(
          "", Rule.ON_SIGNING, Optional.empty(), OptionalInt.empty(), Optional.empty());
  private static final Citation NEW = cited(ActType.ORDER, "2012-07-01", "9");

  @Test
  void makesOneLinkOfWhatBothActsSay() {
    Act changed =
        act("2010-05-01", "5", Status.NOTHING_AGAINST, List.of(), List.of(rewording(NEW, "")));
    Act changing =
        act("2012-07-01", "9", Status.NOTHING_AGAINST, List.of(rewording(OLD, "")), List.of());

    AmendmentChain chain =
        AmendmentChain.of(changed, List.of(changing), (citation, citing) -> one(changing));

    assertThat(chain.links())
        .containsExactly(
            new ActLink(
                ActLink.Kind.CHANGED_BY,
                Optional.of(LinkedAct.of(changing)),
                NEW,
                Optional.of(rewording(NEW, ""))));
  }

  @Test
  void givesNoDayToWhatAnActOrdersThatIsPutOffToAnUnknownOne() {
    Act changed = act("2010-05-01", "5", Status.NOTHING_AGAINST, List.of(), List.of());
    Act changing =
        act("2012-07-01", "9", Status.NOTHING_AGAINST, List.of(rewording(OLD, "")), List.of());
    ActLink link =
        AmendmentChain.of(changed, List.of(changing), ActFinder.NONE).changedBy().getFirst();

    assertThat(link.effective()).contains(LocalDate.of(2012, 7, 1));
    assertThat(link.withOther(LinkedAct.of(changing).withoutDay()).effective()).isEmpty();
  }

  @Test
  void saysWhetherADayIsButTheFirstPossible() {
    Act changed = act("2010-05-01", "5", Status.NOTHING_AGAINST, List.of(), List.of());
    Act signed =
        act("2012-07-01", "9", Status.NOTHING_AGAINST, List.of(rewording(OLD, "")), List.of());
    Act published = entering(signed, Rule.ON_PUBLICATION);

    ActLink known =
        AmendmentChain.of(changed, List.of(signed), ActFinder.NONE).changedBy().getFirst();
    ActLink earliest =
        AmendmentChain.of(changed, List.of(published), ActFinder.NONE).changedBy().getFirst();

    assertThat(known.effective()).isEqualTo(earliest.effective());
    assertThat(known.isFromEarliest()).isFalse();
    assertThat(earliest.isFromEarliest()).isTrue();
    LinkedAct told =
        LinkedAct.of(published).withForce(Optional.of(LocalDate.of(2012, 8, 1)), Optional.empty());
    assertThat(earliest.withOther(told).isFromEarliest()).isFalse();
  }

  @Test
  void placesWhatIsOrderedOfADocumentInTheAnnexThatHoldsIt() {
    Act changed =
        withAnnexes(
            act("2010-05-01", "5", Status.NOTHING_AGAINST, List.of(), List.of()),
            annex("annex_1", Optional.empty(), "Правила учета лодок"),
            annex("annex_2", Optional.of("annex_1"), "Журнал учета лодок"),
            annex("annex_3", Optional.empty(), "Перечень пристаней"));
    List<Change> orders =
        List.of(
            ofRules("в Правилах учета лодок", "para_5"),
            ofRules("в Правилах учета лодок", "annex_1__para_2"),
            ofRules("в Положении о маяках", "para_7"));
    Act changing = act("2012-07-01", "9", Status.NOTHING_AGAINST, orders, List.of());

    List<ActLink> links = AmendmentChain.of(changed, List.of(changing), ActFinder.NONE).changedBy();

    assertThat(links)
        .extracting(link -> link.provision().orElseThrow().value())
        .containsExactly("annex_1__para_5", "annex_2__para_2", "para_7");
    assertThat(links.getFirst().change()).contains(orders.getFirst());
  }

  private static Change ofRules(String document, String provision) {
    return new Change.Rewording(
        new Change.Scope(
            Optional.of(OLD),
            Optional.of(new ElementId(provision)),
            Optional.of(document),
            Optional.empty(),
            "",
            Optional.empty()),
        Optional.empty());
  }

  /// An annex; one of another annex is its first.
  private static Annex annex(String id, Optional<String> parent, String title) {
    return new Annex(
        new ElementId(id),
        parent.map(ElementId::new),
        parent.map(of -> "1"),
        Optional.of(title),
        Optional.empty(),
        List.of());
  }

  private static Act withAnnexes(Act act, Annex... annexes) {
    ActText text = act.text();
    return act.with(
        new ActText(
            text.source(),
            text.language(),
            text.requisites(),
            text.preamble(),
            text.basis(),
            text.citations(),
            text.changes(),
            text.history(),
            text.signatories(),
            text.approvals(),
            text.body(),
            List.of(annexes),
            text.evidence(),
            text.issues()));
  }

  private static Act entering(Act act, Rule rule) {
    ActText text = act.text();
    Requisites facts = text.requisites();
    return act.with(
        text.withRequisites(
            new Requisites(
                facts.type(),
                facts.title(),
                facts.issuers(),
                facts.adopted(),
                facts.number(),
                facts.registration(),
                facts.versionDate(),
                facts.status(),
                Optional.of(
                    new EntryIntoForce(
                        "", rule, Optional.empty(), OptionalInt.empty(), Optional.empty())))));
  }

  @Test
  void letsADraftChangeNothing() {
    Act changed = act("2010-05-01", "5", Status.NOTHING_AGAINST, List.of(), List.of());
    Act draft =
        draft(
            act("2012-07-01", "9", Status.NOTHING_AGAINST, List.of(rewording(OLD, "")), List.of()));

    assertThat(AmendmentChain.of(changed, List.of(draft), ActFinder.NONE).links()).isEmpty();
    assertThat(AmendmentChain.of(draft, List.of(changed), ActFinder.NONE).links()).isEmpty();
  }

  @Test
  void keepsAChangeByAnActThatIsNotKnown() {
    Act changed =
        act("2010-05-01", "5", Status.NOTHING_AGAINST, List.of(), List.of(rewording(NEW, "")));

    AmendmentChain chain = AmendmentChain.of(changed, List.of(), ActFinder.NONE);

    assertThat(chain.unresolved()).isEqualTo(chain.changedBy()).hasSize(1);
    assertThat(chain.asOf(LocalDate.of(2013, 1, 1)).applied()).isEqualTo(chain.changedBy());
  }

  @Test
  void appliesAChangeFromItsDateOn() {
    Act changed =
        act(
            "2010-05-01",
            "5",
            Status.NOTHING_AGAINST,
            List.of(),
            List.of(rewording(NEW, "2013-01-01")));
    AmendmentChain chain = AmendmentChain.of(changed, List.of(), ActFinder.NONE);

    ActVersion before = chain.asOf(LocalDate.of(2012, 12, 31));
    ActVersion after = chain.asOf(LocalDate.of(2013, 1, 1));

    assertThat(before.open())
        .containsExactly(new OpenChange(chain.changedBy().getFirst(), Reason.LATER));
    assertThat(after.applied()).isEqualTo(chain.changedBy());
  }

  @Test
  void saysThatAChangeHasNoDate() {
    Citation undated = Citation.of(ActType.LAW);
    Act changed =
        act("2010-05-01", "5", Status.NOTHING_AGAINST, List.of(), List.of(rewording(undated, "")));

    ActVersion version =
        AmendmentChain.of(changed, List.of(), ActFinder.NONE).asOf(LocalDate.of(2020, 1, 1));

    assertThat(version.open()).extracting(OpenChange::reason).containsExactly(Reason.NO_DATE);
  }

  @Test
  void tellsWhetherTheActWasInForce() {
    Status repealed = Status.of(Status.State.REPEALED, Optional.of(NEW));
    Act act = act("2010-05-01", "5", repealed, List.of(), List.of());
    AmendmentChain chain = AmendmentChain.of(act, List.of(), ActFinder.NONE);

    assertThat(force(chain, "2010-04-30")).isEqualTo(Force.NOT_YET);
    assertThat(force(chain, "2010-05-01")).isEqualTo(Force.IN_FORCE);
    assertThat(force(chain, "2012-07-01")).isEqualTo(Force.REPEALED);
  }

  @Test
  void doesNotGuessWhenAnActLostForce() {
    Status repealed = Status.of(Status.State.REPEALED, Optional.empty());
    Act act = act("2010-05-01", "5", repealed, List.of(), List.of());
    AmendmentChain chain = AmendmentChain.of(act, List.of(), ActFinder.NONE);

    assertThat(force(chain, "2011-01-01")).isEqualTo(Force.UNKNOWN);
  }

  @Test
  void endsASuspensionOnItsLastDay() {
    Change suspension =
        new Change.Suspension(
            scope(NEW, Optional.empty(), "2012-07-01"),
            Optional.of(LocalDate.of(2012, 12, 31)),
            Optional.empty());
    Act act = act("2010-05-01", "5", Status.NOTHING_AGAINST, List.of(), List.of(suspension));
    AmendmentChain chain =
        AmendmentChain.of(act, List.of(), ActFinder.NONE).withKnownAt(LocalDate.of(2020, 1, 1));

    assertThat(force(chain, "2012-12-31")).isEqualTo(Force.SUSPENDED);
    assertThat(force(chain, "2013-01-01")).isEqualTo(Force.IN_FORCE);
  }

  @Test
  void recognizesALawByItsDateAndTitleWhereNoNumberIsPrinted() {
    Citation byTitle =
        Citation.of(ActType.LAW)
            .withDateAndNumber(Optional.of(LocalDate.of(2001, 1, 23)), Optional.empty())
            .withTitle(Optional.of("О местных органах"));

    assertThat(ActKey.of(byTitle)).containsExactly(new ActKey("law/2001-01-23/=оместныхорганах"));
  }

  private static Force force(AmendmentChain chain, String date) {
    return chain.asOf(LocalDate.parse(date)).force();
  }

  private static Optional<LinkedAct> one(Act act) {
    return Optional.of(LinkedAct.of(act));
  }

  private static Citation cited(ActType type, String adopted, String number) {
    return Citation.of(type)
        .withDateAndNumber(Optional.of(LocalDate.parse(adopted)), Optional.of(number));
  }

  private static Change rewording(Citation act, String effective) {
    return new Change.Rewording(
        scope(act, Optional.of(new ElementId("para_1")), effective), Optional.empty());
  }

  private static Change.Scope scope(Citation act, Optional<ElementId> provision, String effective) {
    Optional<LocalDate> date =
        effective.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(effective));
    return new Change.Scope(
        Optional.of(act), provision, Optional.empty(), date, "", Optional.empty());
  }

  private static Act draft(Act act) {
    ActText text = act.text();
    Requisites adopted = text.requisites();
    Requisites requisites =
        new Requisites(
            adopted.type(),
            adopted.title(),
            adopted.issuers(),
            adopted.adopted(),
            adopted.number(),
            adopted.registration(),
            adopted.versionDate(),
            adopted.status(),
            adopted.entryIntoForce(),
            true);
    return Act.of(
        act.id(),
        new ActText(
            text.source(),
            text.language(),
            requisites,
            text.preamble(),
            text.basis(),
            text.citations(),
            text.changes(),
            text.history(),
            text.signatories(),
            text.approvals(),
            text.body(),
            text.annexes(),
            text.evidence(),
            text.issues()));
  }

  private static Act act(
      String adopted, String number, Status status, List<Change> changes, List<Change> history) {
    Requisites requisites =
        new Requisites(
            ActType.ORDER,
            "",
            List.of(),
            Optional.of(LocalDate.parse(adopted)),
            Optional.of(number),
            Optional.empty(),
            Optional.empty(),
            status,
            Optional.of(SIGNED));
    ActText text =
        new ActText(
            new Source("act.txt", "text/plain", "0", OptionalInt.empty(), Optional.empty()),
            Language.RUSSIAN,
            requisites,
            Optional.empty(),
            List.of(),
            List.of(),
            changes,
            history,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new Act(new ActId("order/-/" + adopted + "/" + number), Map.of(Language.RUSSIAN, text));
  }
}
