package kz.zannama.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zannama.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
  private static String kazakh(String name) {
    return places(Places.in(name, Language.KAZAKH));
  }

  private static String russian(String name) {
    return places(Places.in(name, Language.RUSSIAN));
  }

  private static String kazakh(String name, int year) {
    return places(Places.in(name, Language.KAZAKH, LocalDate.of(year, 6, 15)));
  }

  private static String russian(String name, int year) {
    return places(Places.in(name, Language.RUSSIAN, LocalDate.of(year, 6, 15)));
  }

  private static String places(List<Place> places) {
    return places.stream().map(Place::key).sorted().collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Солтүстік Қазақстан облысы Жамбыл ауданы | north-kazakhstan/zhambyl-district",
        "Солтүстік Қазақстан облысының Жамбыл аудандық мәслихатының | north-kazakhstan/zhambyl-district",
        "Шал ақын ауданында | north-kazakhstan/shal-akyn-district",
        "Ғ. Мүсірепов атындағы ауданның әкімдігі | north-kazakhstan/gabit-musrepov-district",
        "Ғабит Мүсірепов атындағы аудан | north-kazakhstan/gabit-musrepov-district",
        "Қазалы аудандық | kyzylorda/kazaly-district",
        "Астана қ. | astana",
        "Астана қаласының «Есіл» ауданы | astana/esil-district",
        "Қызылорда облысы Шиелі ауданы Шиелі кентінің әкімі | kyzylorda/shieli-district/shieli-settlement",
        "Солтүстик Казакстан облысы Жамбыл ауданы | north-kazakhstan/zhambyl-district",
      })
  void knowsKazakhNamesInEveryForm(String printed, String key) {
    assertThat(kazakh(printed)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Жамбылского района Северо-Казахстанской области | north-kazakhstan/zhambyl-district",
        "Жамбылский районный маслихат Северо-Казахстанской области | north-kazakhstan/zhambyl-district",
        "района Шал акына | north-kazakhstan/shal-akyn-district",
        "района имени Габита Мусрепова | north-kazakhstan/gabit-musrepov-district",
        "района Г.Мусрепова | north-kazakhstan/gabit-musrepov-district",
        "города Семей | abai/semey-city",
        "города Семея | abai/semey-city",
        "города Рудного | kostanay/rudny-city",
        "Рудненского городского | kostanay/rudny-city",
        "г. Алматы | almaty",
        "района Есиль города Астаны | astana/esil-district",
        "поселка Шиели Шиелийского района Кызылординской области | kyzylorda/shieli-district/shieli-settlement",
        "Каргалинского сельского округа города Актобе | ''",
      })
  void knowsRussianNamesInEveryForm(String printed, String key) {
    assertThat(russian(printed)).isEqualTo(key);
  }

  @Test
  void namesEveryNamesakeWhereNoRegionIsPrinted() {
    String three =
        "almaty-region/zhambyl-district north-kazakhstan/zhambyl-district zhambyl/zhambyl-district";

    assertThat(kazakh("Жамбыл аудандық мәслихаты")).isEqualTo(three);
    assertThat(russian("Жамбылский районный маслихат", 2019)).isEqualTo(three);
  }

  @Test
  void matchesTheRegionThatAPlaceLayInBefore() {
    assertThat(kazakh("Шығыс Қазақстан облысы Семей қаласы", 2021)).isEqualTo("abai/semey-city");
    assertThat(kazakh("Абай облысы Семей қаласы", 2023)).isEqualTo("abai/semey-city");
    assertThat(kazakh("Оңтүстік Қазақстан облысы Шардара ауданы", 2008))
        .isEqualTo("turkistan/shardara-district");
    assertThat(russian("Алматинской области Аксуского района", 2015))
        .isEqualTo("zhetisu/aksu-district");
  }

  @Test
  void knowsPlacesByTheNamesOfTheirTime() {
    assertThat(russian("Тарановского района", 2018)).isEqualTo("kostanay/beiimbet-mailin-district");
    assertThat(russian("района Беимбета Майлина", 2021))
        .isEqualTo("kostanay/beiimbet-mailin-district");
    assertThat(kazakh("Нұр-Сұлтан қаласы", 2020)).isEqualTo("astana");
    assertThat(russian("города Акмола", 1995)).isEqualTo("astana");
    assertThat(russian("города Джамбула", 1992)).isEqualTo("zhambyl/taraz-city");
  }

  @Test
  void choosesAmongNamesakesByTheDay() {
    assertThat(kazakh("Ақсу ауданы", 2001)).isEqualTo("zhetisu/aksu-district");
    assertThat(kazakh("Ақсу ауданы")).isEqualTo("pavlodar/ermak-district zhetisu/aksu-district");
    assertThat(kazakh("Ақмола облысы Есіл ауданы")).isEqualTo("akmola/esil-district");
  }

  @Test
  void tellsACityFromTheDistrictOfItsName() {
    assertThat(kazakh("Ақсу қаласы")).isEqualTo("pavlodar/aksu-city");
    assertThat(russian("Костанайский районный маслихат")).isEqualTo("kostanay/kostanay-district");
    assertThat(russian("Костанайский городской маслихат")).isEqualTo("kostanay/kostanay-city");
  }

  @Test
  void tellsNothingOfAPlaceThatIsNotInTheTables() {
    assertThat(kazakh("Қостанай облысы Көксай ауданы")).isEmpty();
    assertThat(russian("Жамбылского района Павлодарской области")).isEmpty();
  }

  @Test
  void tellsARuralPlaceOnlyWithThePlaceAroundIt() {
    assertThat(kazakh("Шиелі ауданы Шиелі кенті"))
        .isEqualTo("kyzylorda/shieli-district/shieli-settlement");
    assertThat(kazakh("Шиелі кенті")).isEmpty();
    assertThat(kazakh("Қызылорда облысы Шиелі кенті")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Солтүстік Қазақстан облысы Петропавл қалалық әкімдігі | акимат города Петропавловска Северо-Казахстанской области | north-kazakhstan",
        "Абай облыстық мәслихаты | маслихат области Абай | abai",
        "Қостанай облысының Әділет департаменті | Департамент юстиции Костанайской области | kostanay",
        "Алматы облыстық мәслихаты | Алматинский областной маслихат | almaty-region",
        "Алматы қаласының әкімі | Аким города Алматы | almaty",
        "Қазалы аудандық мәслихаты | Казалинский районный маслихат | kyzylorda",
        "Қостанай облысы Көксай ауданы | Коксайский район Костанайской области | kostanay",
        "Солтүстік Қазақстан | Северо-Казахстанская | north-kazakhstan",
        "Жамбыл аудандық мәслихаты | Абайский районный маслихат | none",
        "Қазақстан Республикасының Үкіметі | Правительство Республики Казахстан | none",
      })
  void tellsTheRegionInBothLanguages(String kazakh, String russian, String region) {
    assertThat(Places.region(kazakh, Language.KAZAKH).map(Place::key).orElse("none"))
        .isEqualTo(region);
    assertThat(Places.region(russian, Language.RUSSIAN).map(Place::key).orElse("none"))
        .isEqualTo(region);
  }

  @Test
  void tellsTheRegionOfTheDay() {
    LocalDate before = LocalDate.of(2021, 6, 15);

    assertThat(Places.region("Семей қалалық мәслихаты", Language.KAZAKH, before))
        .contains(Places.byKey("east-kazakhstan").orElseThrow());
    assertThat(Places.region("Семей қалалық мәслихаты", Language.KAZAKH))
        .contains(Places.byKey("abai").orElseThrow());
  }

  @Test
  void everyPlaceLiesInPlacesOfTheTable() {
    Set<String> keys = new HashSet<>();
    for (Place place : Places.all()) {
      assertThat(keys.add(place.key())).as(place.key()).isTrue();
      assertThat(place.key().contains("/")).as(place.key()).isEqualTo(place.parent().isPresent());
      for (Place.Former former : place.formerly()) {
        assertThat(Places.byKey(former.parent())).as(place.key()).isPresent();
      }
    }
  }
}
