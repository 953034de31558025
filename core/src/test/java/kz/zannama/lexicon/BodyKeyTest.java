package kz.zannama.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.zannama.model.ActType;
import kz.zannama.model.Language;
import kz.zannama.model.Registration;
import kz.zannama.model.Requisites;
import kz.zannama.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyKeyTest {
  private static BodyKey kazakh(String issuer) {
    return BodyKey.of(issuer, Language.KAZAKH);
  }

  private static BodyKey russian(String issuer) {
    return BodyKey.of(issuer, Language.RUSSIAN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Қазақстан Республикасының Үкіметі | Правительство Республики Казахстан | government",
        "Қазақстан Республикасы Қаржы министрі | Министр финансов Республики Казахстан | ministry-finance",
        "Қаржы министрлігінің | Министерства финансов | ministry-finance",
        "Қазақстан Республикасы Қаржы министрінің м.а. | и.о. Министра финансов Республики Казахстан | ministry-finance",
        "Премьер-Министрінің орынбасары – Қаржы министрі | Первый заместитель Премьер-Министра - Министр финансов | ministry-finance",
        "ҚР ҚМ | МФ РК | ministry-finance",
        "Статистика агенттігінің төрағасы | Председатель Агентства Республики Казахстан по статистике | agency-statistics",
        "Ұлттық Банкінің Басқармасы | Правление Национального Банка | national-bank",
        "Есеп комитеті (бұдан әрі – Комитет) | Счетный комитет (далее – Комитет) | audit-committee",
        "Қазақстан Республикасы | Республика Казахстан | republic",
        "Солтүстік Қазақстан облысы Петропавл қалалық әкімдігі | акимат города Петропавловска | akimat/north-kazakhstan/petropavl-city",
        "Жамбыл облысы Меркі ауданы әкімі | аким Меркенского района Жамбылской области | akim/zhambyl/merki-district",
        "Қызылорда облысы Қазалы аудандық мәслихаты | Казалинский районный маслихат Кызылординской области | maslikhat/kyzylorda/kazaly-district",
        "Алматы облысы әкімдігі | акимат Алматинской области | akimat/almaty-region",
        "Алматы қаласының әкімдігі | акимат города Алматы | akimat/almaty",
        "VI шақырылған Атырау облыстық мәслихаты | VI сессия Атырауского областного маслихата | maslikhat/atyrau",
        "Атырау облысы бойынша тексеру комиссиясы | Ревизионная комиссия по Атырауской области | revision-commission/atyrau",
        "Батыс Қазақстан облыстық мәслихаты | Западно-Казахстанский областной маслихат | maslikhat/west-kazakhstan",
      })
  void givesTheTwoNamesOfABodyOneKey(String kazakh, String russian, String key) {
    assertThat(kazakh(kazakh).isSame(russian(russian))).isTrue();
    assertThat(kazakh(kazakh)).hasToString(key).isEqualTo(russian(russian));
  }

  @Test
  void keepsDistrictsOfOneNameApartByTheirRegion() {
    BodyKey almaty = kazakh("Алматы облысы Жамбыл ауданының мәслихаты");
    BodyKey north = kazakh("Солтүстік Қазақстан облысы Жамбыл ауданының мәслихаты");

    assertThat(almaty).hasToString("maslikhat/almaty-region/zhambyl-district");
    assertThat(north).hasToString("maslikhat/north-kazakhstan/zhambyl-district");
    assertThat(almaty.contradicts(north)).isTrue();
  }

  @Test
  void saysThatANamesakeWithoutItsRegionIsAmbiguous() {
    BodyKey open = russian("Жамбылский районный маслихат");
    BodyKey north = kazakh("Солтүстік Қазақстан облысы Жамбыл ауданының мәслихаты");

    assertThat(open).hasToString("maslikhat/-/zhambyl-district");
    assertThat(open.isAmbiguous()).isTrue();
    assertThat(open.isKnown()).isFalse();
    assertThat(open.isSame(open)).isFalse();
    assertThat(open.isSame(north)).isFalse();
    assertThat(open.contradicts(north)).isFalse();
    assertThat(open.contradicts(russian("Абайский районный маслихат"))).isTrue();
    assertThat(open.places())
        .containsExactlyInAnyOrder(
            "almaty-region/zhambyl-district",
            "north-kazakhstan/zhambyl-district",
            "zhambyl/zhambyl-district");
  }

  @Test
  void takesABodyWithoutTheNameOfItsPlaceForEachOfItsKind() {
    BodyKey district = kazakh("аудандық мәслихат");

    assertThat(district).hasToString("maslikhat/-/district");
    assertThat(russian("районный маслихат")).isEqualTo(district);
    assertThat(russian("маслихат района")).isEqualTo(district);
    assertThat(district.contradicts(kazakh("Шал ақын ауданының мәслихаты"))).isFalse();
    assertThat(district.contradicts(kazakh("Шал ақын ауданының әкімі"))).isTrue();
    assertThat(district.contradicts(kazakh("Семей қаласының мәслихаты"))).isTrue();
    assertThat(district.contradicts(kazakh("Көксай ауданының мәслихаты"))).isFalse();
    assertThat(kazakh("Қостанай облысының аудандық мәслихаты").places())
        .contains("kostanay/denisov-district")
        .allMatch(place -> place.startsWith("kostanay/"));
  }

  @Test
  void neitherJoinsNorPartsByABodyThatIsNotKnown() {
    BodyKey unknown = kazakh("Қостанай облысы Көксай ауданының мәслихаты");
    BodyKey known = kazakh("Қостанай облысы Қостанай ауданының мәслихаты");

    assertThat(unknown).hasToString("kostanay/kk:көксай-ауданының-мәслихаты");
    assertThat(unknown.isKnown()).isFalse();
    assertThat(unknown.isAmbiguous()).isFalse();
    assertThat(unknown.bodies()).isEmpty();
    assertThat(unknown.isSame(unknown)).isFalse();
    assertThat(unknown.contradicts(known)).isFalse();
    assertThat(known.contradicts(unknown)).isFalse();
  }

  @Test
  void doesNotTakeAPartOfABodyForTheBody() {
    assertThat(kazakh("Қаржы министрлігінің Көлеңке комитеті").isKnown()).isFalse();
    assertThat(russian("Отдел образования города Семей"))
        .hasToString("abai/semey-city/ru:отдел-образования");
    assertThat(russian("Отдел района").isKnown()).isFalse();
  }

  @Test
  void tellsBodiesThatBoreOneNameByTheDay() {
    String minister = "Министр здравоохранения Республики Казахстан";
    BodyKey early = BodyKey.of(minister, Language.RUSSIAN, LocalDate.of(1995, 3, 1));
    BodyKey late = BodyKey.of(minister, Language.RUSSIAN, LocalDate.of(2005, 3, 1));

    assertThat(early).hasToString("ministry-health-1991");
    assertThat(late).hasToString("ministry-health");
    assertThat(early.contradicts(late)).isTrue();
    assertThat(russian(minister).isAmbiguous()).isTrue();
    assertThat(russian(minister).contradicts(early)).isFalse();
    assertThat(russian(minister).contradicts(late)).isFalse();
  }

  @Test
  void letsTheRegisteringAuthorityTellTheRegion() {
    Requisites registered =
        requisites(
            "Жамбыл аудандық мәслихаты", "Солтүстік Қазақстан облысының Әділет департаменті");
    Requisites elsewhere =
        requisites("Жамбыл аудандық мәслихаты", "Павлодар облысының Әділет департаменті");

    assertThat(BodyKey.of(registered, Language.KAZAKH))
        .hasToString("[maslikhat/north-kazakhstan/zhambyl-district]");
    assertThat(BodyKey.of(elsewhere, Language.KAZAKH))
        .hasToString("[maslikhat/-/zhambyl-district]");
  }

  private static Requisites requisites(String issuer, String authority) {
    return new Requisites(
        ActType.DECISION,
        "",
        List.of(issuer),
        Optional.of(LocalDate.of(2014, 12, 24)),
        Optional.of("34/1"),
        Optional.of(new Registration(Optional.of(authority), Optional.empty(), "3083")),
        Optional.empty(),
        Status.NOTHING_AGAINST,
        Optional.empty());
  }
}
