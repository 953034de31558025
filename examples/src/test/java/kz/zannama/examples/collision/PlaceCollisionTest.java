package kz.zannama.examples.collision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.zannama.lexicon.Place;
import kz.zannama.lexicon.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Decisions of one date, number and title of every region, district and city of today that can be
/// taken for another one by its name: all stay apart, the two languages of each join.
class PlaceCollisionTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void keepsDecisionsOfAkimsApartAndJoinsTheirLanguages() throws IOException {
    LocalDate day = LocalDate.of(2025, 3, 12);

    assertThat(
            Collisions.of(
                likeNames(day).stream().map(place -> ofAkim(place, day)).toList(), folder))
        .isEmpty();
  }

  @Test
  void keepsDecisionsOfMaslikhatsApartAndJoinsTheirLanguages() throws IOException {
    assertThat(Collisions.of(ofMaslikhats(LocalDate.of(2025, 12, 24)), folder)).isEmpty();
  }

  @Test
  void readsTheRegionsThatPlacesLayInBefore() throws IOException {
    assertThat(Collisions.of(ofMaslikhats(LocalDate.of(2014, 12, 24)), folder)).isEmpty();
  }

  @Test
  void neitherJoinsNorLosesNamesakesWithoutTheirRegion() throws IOException {
    LocalDate day = LocalDate.of(2025, 12, 24);
    List<Twins> decisions =
        Stream.of("north", "south")
            .map(mark ->
                Twins.decision(
                    mark, day, "Жамбыл аудандық мәслихатының", "Жамбылского районного маслихата"))
            .toList();

    List<String> acts =
        Collisions.after(
            decisions.stream().flatMap(act -> Stream.of(act.kazakh(), act.russian())).toList(),
            folder);

    assertThat(acts).hasSize(4);
    assertThat(acts).filteredOn(act -> act.contains("decision/north")).hasSize(2);
    assertThat(acts).filteredOn(act -> act.contains("decision/south")).hasSize(2);
  }

  private static List<Twins> ofMaslikhats(LocalDate day) {
    return likeNames(day).stream()
        .filter(place -> !isDistrictOfACity(place))
        .map(place -> ofMaslikhat(place, day))
        .toList();
  }

  private static Twins ofAkim(Place place, LocalDate day) {
    PrintedPlace printed = new PrintedPlace(place, day);
    return Twins.decision(
        "akim/" + place.key(), day, printed.kazakh() + " әкімінің", "акима " + printed.russian());
  }

  private static Twins ofMaslikhat(Place place, LocalDate day) {
    PrintedPlace printed = new PrintedPlace(place, day);
    return Twins.decision(
        "maslikhat/" + place.key(),
        day,
        printed.kazakhAdjective() + " мәслихатының",
        printed.russianBody("маслихата"));
  }

  private static boolean isDistrictOfACity(Place place) {
    return place.level() == Place.Level.DISTRICT
        && place.parent().filter(parent -> parent.level() == Place.Level.CITY).isPresent();
  }

  private static List<Place> likeNames(LocalDate day) {
    List<Place> alike =
        LikeNames.among(
            Places.all().stream()
                .filter(place -> place.level().compareTo(Place.Level.CITY) <= 0)
                .filter(place -> place.period().to().equals(LocalDate.MAX))
                .filter(place -> !place.period().from().isAfter(day))
                .toList());
    assertThat(alike).hasSizeGreaterThan(100);
    return alike;
  }
}
