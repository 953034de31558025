package kz.zannama.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import kz.zannama.model.ActId;
import kz.zannama.model.ActType;
import kz.zannama.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Абай облысы Семей қалалық әкімдігінің | Абай облысы Семей қалалық әкімдігі",
        "Қазақстан Республикасы Үкіметінің | Қазақстан Республикасы Үкіметі",
        "Қазақстан Республикасы Қаржы министрінің м.а. | Қазақстан Республикасы Қаржы министрінің міндетін атқарушы",
        "Әділет министрінің міндетін атқарушының | Әділет министрінің міндетін атқарушы",
        "Ұлытау облысының Әділет департаментінде | Ұлытау облысының Әділет департаменті",
        "Шал ақын ауданы мәслихатының 2015 жылғы XXX сессиясының | Шал ақын ауданы мәслихаты",
        "Қазақстан Республикасының | Қазақстан Республикасы",
      })
  void namesKazakhBodiesInTheNominative(String printed, String nominative) {
    assertThat(Bodies.nominative(printed, Language.KAZAKH)).isEqualTo(nominative);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "акимата города Семей | акимат города Семей",
        "Министра энергетики Республики Казахстан | Министр энергетики Республики Казахстан",
        "и.о. Министра энергетики | Исполняющий обязанности Министра энергетики",
        "Департаментом юстиции области Абай | Департамент юстиции области Абай",
        "Министерстве юстиции Республики Казахстан | Министерство юстиции Республики Казахстан",
        "Жамбылского областного маслихата | Жамбылский областной маслихат",
        "Верховного Суда Республики Казахстан | Верховный Суд Республики Казахстан",
        "XXI сессии маслихата города Семей VII созыва | маслихат города Семей",
        "Центральной избирательной комиссии | Центральная избирательная комиссия",
        "Агентства Республики Казахстан по статистике | Агентство Республики Казахстан по статистике",
        "Республики Казахстан | Республика Казахстан",
      })
  void namesRussianBodiesInTheNominative(String printed, String nominative) {
    assertThat(Bodies.nominative(printed, Language.RUSSIAN)).isEqualTo(nominative);
  }

  @Test
  void partsBodiesThatAdoptedAnActJointly() {
    assertThat(
            Bodies.nominatives(
                "Қазақстан Республикасы Білім және ғылым министрінің және Қазақстан Республикасы Қаржы"
                    + " министрінің",
                Language.KAZAKH))
        .containsExactly(
            "Қазақстан Республикасы Білім және ғылым министрі",
            "Қазақстан Республикасы Қаржы министрі");
    assertThat(
            Bodies.nominatives(
                "Министра образования и науки Республики Казахстан и Министра финансов Республики"
                    + " Казахстан",
                Language.RUSSIAN))
        .containsExactly(
            "Министр образования и науки Республики Казахстан",
            "Министр финансов Республики Казахстан");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Қазақстан Республикасының Үкіметі | Правительство Республики Казахстан",
        "Қазақстан Республикасы Қаржы министрі | Министр финансов Республики Казахстан",
        "Қазақстан Республикасы | Республика Казахстан",
        "Солтүстік Қазақстан облысы Петропавл қалалық әкімдігі | акимат города Петропавловска",
        "Жамбыл облысы Меркі ауданы әкімі | аким Меркенского района Жамбылской области",
        "Қызылорда облысы Қазалы аудандық мәслихаты | Казалинский районный маслихат Кызылординской области",
        "Алматы облысы әкімдігі | акимат Алматинской области",
        "Батыс Қазақстан облыстық мәслихаты | Западно-Казахстанский областной маслихат",
      })
  void givesTheTwoNamesOfABodyOneKey(String kazakh, String russian) {
    assertThat(BodyKey.of(kazakh, Language.KAZAKH))
        .isEqualTo(BodyKey.of(russian, Language.RUSSIAN));
    assertThat(BodyKey.of(kazakh, Language.KAZAKH).isLanguageBound()).isFalse();
  }

  @Test
  void tellsACityFromItsRegion() {
    assertThat(BodyKey.of("акимат города Алматы", Language.RUSSIAN))
        .isNotEqualTo(BodyKey.of("акимат Алматинской области", Language.RUSSIAN));
  }

  @Test
  void makesOneIdForBothTextsOfAnAct() {
    ActId kazakh = id("Алматы облысы Іле ауданы әкімдігі", Language.KAZAKH, "61-ө");
    ActId russian = id("акимат Илийского района Алматинской области", Language.RUSSIAN, "61-р");

    assertThat(kazakh).isEqualTo(russian);
    assertThat(kazakh.value()).isEqualTo("directive/akimat-district-l/2014-05-07/61");
  }

  @Test
  void fallsBackToTheSourceWhereTheNumberIsMissing() {
    ActId id =
        ActIds.of(
            ActType.ORDER,
            Optional.empty(),
            Language.KAZAKH,
            Optional.empty(),
            Optional.empty(),
            "ab12");

    assertThat(id).isEqualTo(new ActId("sha256:ab12"));
  }

  private static ActId id(String issuer, Language language, String number) {
    return ActIds.of(
        ActType.DIRECTIVE,
        Optional.of(issuer),
        language,
        Optional.of(LocalDate.of(2014, 5, 7)),
        Optional.of(number),
        "00");
  }
}
