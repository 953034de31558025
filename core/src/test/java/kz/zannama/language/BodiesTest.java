package kz.zannama.language;

import static org.assertj.core.api.Assertions.assertThat;

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

  @Test
  void partsBodiesWhoseOperativeWordsStandBetweenThem() {
    assertThat(
            Bodies.nominatives(
                "Көксай ауданының әкімдігі ҚАУЛЫ ЕТЕДІ және Көксай аудандық мәслихаты",
                Language.KAZAKH))
        .containsExactly("Көксай ауданының әкімдігі", "Көксай аудандық мәслихаты");
  }
}
