package kz.zannama.consolidation.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RussianFormsTest {
  @ParameterizedTest
  @CsvSource({
    "отдел, отдела, управление, управления",
    "отдел, отделу, управление, управлению",
    "отдел, отделами, управление, управлениями",
    "отдел, отделов, комиссия, комиссий",
    "отдел, отделом, служба, службой",
    "местный отдел, местного отдела, районная служба, районной службы",
    "отдел парков, отделом парков, управление садов, управлением садов",
    "большая комиссия, большую комиссию, высшее учреждение, высшее учреждение",
    "аким района, акиму района, руководитель отдела, руководителю отдела",
    "аким района, акимов района, руководитель отдела, руководителей отдела",
    "агентство, агентстве, министерство, министерстве",
    "отдел, отделу, МИО, МИО",
  })
  void declinesAsThePhraseWhosePlaceItTakes(String old, String printed, String other, String form) {
    assertThat(like(old, printed, other, "")).hasValue(form);
  }

  @Test
  void knowsAPersonsAccusative() {
    assertThat(like("аким", "акима", "руководитель", "")).hasValue("руководителя");
    assertThat(like("аким", "акима", "служба", "")).isEmpty();
    assertThat(like("аким", "акима", "служба", "для ")).hasValue("службы");
  }

  @Test
  void saysNothingWhereItIsNotKnownWhetherAPersonIsMeant() {
    assertThat(like("отдел", "отдел", "заказчик", "через ")).hasValue("заказчика");
    assertThat(like("отдел", "отдел", "датчик", "через ")).isEmpty();
    assertThat(like("отдел", "отдела", "датчик", "")).hasValue("датчика");
    assertThat(like("датчик", "датчик", "служба", "")).isEmpty();
  }

  @Test
  void saysNothingOfNounsThatAreJoined() {
    assertThat(RussianForms.of("закон и кодекс")).isEmpty();
    assertThat(RussianForms.of("отдел или служба")).isEmpty();
  }

  @Test
  void saysNothingWhereCasesDiffer() {
    assertThat(like("отдел", "отдел", "служба", "")).isEmpty();
    assertThat(like("комиссия", "комиссии", "совет", "Члены ")).isEmpty();
    assertThat(like("комиссия", "комиссии", "совет", "к ")).hasValue("совету");
    assertThat(like("комиссия", "комиссии", "совет", "о ")).hasValue("совете");
  }

  @Test
  void saysNothingOfWhatTheTableDoesNotTell() {
    assertThat(RussianForms.of("участки")).isEmpty();
    assertThat(RussianForms.of("договор")).isEmpty();
    assertThat(RussianForms.of("внутреннего отдела")).isEmpty();
    assertThat(like("отдел", "отделение", "служба", "")).isEmpty();
    assertThat(like("отдел", "отделов", "палата", "")).isEmpty();
  }

  private static Optional<String> like(String old, String printed, String other, String before) {
    return RussianForms.of(old)
        .orElseThrow()
        .like(printed, RussianForms.of(other).orElseThrow(), before);
  }
}
