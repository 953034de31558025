package kz.zannama.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.zannama.model.Change;
import org.junit.jupiter.api.Test;

class EditionChangesTest {
  private static EditionChanges between(SampleEdition before, SampleEdition after) {
    return EditionChanges.between(before.text(), after.text());
  }

  private static List<String> told(EditionChanges changes) {
    return changes.changes().stream()
        .map(change ->
            change.id()
                + " "
                + change.kind()
                + " "
                + change.causes().stream().map(act -> act.number().orElse("")).toList())
        .toList();
  }

  private static SampleEdition first() {
    return new SampleEdition("2021-05-04")
        .para("para_1", "Учесть лодки.")
        .para("para_2", "Учесть причалы.");
  }

  @Test
  void tellsWordsThatANewNoteStandsAt() {
    EditionChanges changes =
        between(
            first(),
            new SampleEdition("2022-03-02")
                .para("para_1", "Учесть лодки и суда.")
                .para("para_2", "Учесть причалы.")
                .note("para_1", "88", Change.Amendment::new));

    assertThat(told(changes)).containsExactly("para_1 REPLACEMENT [88]");
    assertThat(changes.silent()).isEmpty();
  }

  @Test
  void keepsWhatNoActChangedApart() {
    EditionChanges changes =
        between(
            first(),
            new SampleEdition("2022-03-02")
                .para("para_1", "Учесть лодки и суда.")
                .para("para_2", "Учесть причал.")
                .note("para_1", "88", Change.Amendment::new));

    assertThat(changes.silent()).extracting(Difference::id).hasToString("[para_2]");
  }

  @Test
  void doesNotTakeANoteThatWasThereBeforeForACause() {
    EditionChanges changes =
        between(
            new SampleEdition("2022-03-02")
                .para("para_1", "Учесть лодки.")
                .note("para_1", "88", Change.Amendment::new),
            new SampleEdition("2022-03-02")
                .para("para_1", "Учесть лодку.")
                .note("para_1", "88", Change.Amendment::new));

    assertThat(changes.changes()).isEmpty();
    assertThat(changes.silent()).hasSize(1);
  }

  @Test
  void takesANoteWithoutOtherWordsForNoChange() {
    EditionChanges changes = between(first(), withNote(first(), "para_1"));

    assertThat(changes.changes()).isEmpty();
    assertThat(changes.silent()).isEmpty();
  }

  private static SampleEdition withNote(SampleEdition edition, String unit) {
    return edition.note(unit, "88", Change.Amendment::new);
  }

  @Test
  void tellsANewWordingOfTheProvisionThatTheNoteNames() {
    EditionChanges changes =
        between(
            new SampleEdition("2021-05-04")
                .para(
                    "para_1",
                    "Учесть:",
                    SampleEdition.unit("para_1__subpara_1", "лодки;"),
                    SampleEdition.unit("para_1__subpara_2", "суда.")),
            new SampleEdition("2022-03-02")
                .para(
                    "para_1",
                    "Учесть:",
                    SampleEdition.unit("para_1__subpara_1", "катера;"),
                    SampleEdition.unit("para_1__subpara_2", "плоты."))
                .note("para_1", "88", SampleEdition::rewording));

    assertThat(told(changes)).containsExactly("para_1 REWORDING [88]");
    assertThat(changes.changes().getFirst().differences()).hasSize(2);
  }

  @Test
  void tellsANewProvisionOnceWithAllThatIsInIt() {
    EditionChanges changes =
        between(
            first(),
            first()
                .para("para_2-1", "Учесть:", SampleEdition.unit("para_2-1__subpara_1", "весла."))
                .note("para_2-1", "88", SampleEdition::insertion));

    assertThat(told(changes)).containsExactly("para_2-1 INSERTION [88]");
  }

  @Test
  void tellsAProvisionInWhosePlaceANoteStands() {
    EditionChanges changes =
        between(
            first(),
            new SampleEdition("2022-03-02")
                .para("para_1", "Учесть лодки.")
                .para("para_2", "Исключен постановлением от 02.03.2022 № 88.")
                .note("para_2", "88", SampleEdition::deletion));

    assertThat(told(changes)).containsExactly("para_2 DELETION [88]");
  }

  @Test
  void doesNotTakeTheRepealOfTheActForTheCauseOfOtherWords() {
    EditionChanges changes =
        between(
            first(),
            new SampleEdition("2024-07-01")
                .para("para_1", "Учесть лодку.")
                .para("para_2", "Учесть причалы.")
                .note("", "5", Change.Repeal::new));

    assertThat(changes.changes()).isEmpty();
  }
}
