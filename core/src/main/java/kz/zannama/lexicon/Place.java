package kz.zannama.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A place of Kazakhstan that acts name, of today or of before.
///
/// | Қазақша | Русский | Key |
/// |---|---|---|
/// | Солтүстік Қазақстан облысы | Северо-Казахстанская область | `north-kazakhstan` |
/// | Алматы қаласы | город Алматы | `almaty` |
/// | Жамбыл ауданы | Жамбылский район | `north-kazakhstan/zhambyl-district` |
///
/// @param key the path of the places that it lies in today; it stays when the place is renamed
/// @param level what kind of place its name is printed with
/// @param kazakh the Kazakh name, without the word for the kind
/// @param russian the Russian name, without the word for the kind
/// @param period how long it has been
/// @param formerly where it lay before
public record Place(
    String key, Level level, String kazakh, String russian, Period period, List<Former> formerly) {

  public Place {
    formerly = List.copyOf(formerly);
  }

  /// The place that it lies in today; empty for regions and cities of the republic.
  public Optional<Place> parent() {
    int slash = key.lastIndexOf('/');
    return slash < 0 ? Optional.empty() : Places.byKey(key.substring(0, slash));
  }

  /// The place that it lay in on a day.
  public Optional<Place> parent(LocalDate day) {
    return formerly.stream()
        .filter(former -> former.period().contains(day))
        .findFirst()
        .map(former -> Places.byKey(former.parent()))
        .orElseGet(this::parent);
  }

  /// The region, or the city of the republic, that it is or lies in today.
  public Place region() {
    return parent().map(Place::region).orElse(this);
  }

  /// The region, or the city of the republic, that it was or lay in on a day.
  public Place region(LocalDate day) {
    return parent(day).map(parent -> parent.region(day)).orElse(this);
  }

  /// Whether it lies in another place, or lay there at any time since it has been.
  public boolean liesIn(Place other) {
    return liesIn(other, period);
  }

  /// Whether it lay in another place at any time of a period.
  private boolean liesIn(Place other, Period time) {
    boolean before =
        formerly.stream()
            .filter(former -> former.period().overlaps(time))
            .anyMatch(former -> isOrLiesIn(Places.byKey(former.parent()), other, time));
    return before || isOrLiesIn(parent(), other, time);
  }

  private static boolean isOrLiesIn(Optional<Place> parent, Place other, Period time) {
    return parent.filter(place -> place.equals(other) || place.liesIn(other, time)).isPresent();
  }

  /// Whether it lay in another place on a day.
  public boolean liesIn(Place other, LocalDate day) {
    return parent(day)
        .filter(parent -> parent.equals(other) || parent.liesIn(other, day))
        .isPresent();
  }

  /// The last part of the key: `zhambyl-district`.
  String slug() {
    return key.substring(key.lastIndexOf('/') + 1);
  }

  @Override
  public String toString() {
    return key;
  }

  /// A place that another one lay in before.
  ///
  /// @param parent its key
  public record Former(String parent, Period period) {}

  /// The kinds of places as far as their names tell them: a city of the republic is a city.
  public enum Level {
    /// «облысы», «область».
    REGION,
    /// «ауданы», «район»: of a region, or of a city.
    DISTRICT,
    /// «қаласы», «город».
    CITY,
    /// «ауылдық округі», «сельский округ».
    RURAL_DISTRICT,
    /// «кенті», «поселок».
    SETTLEMENT,
    /// «ауылы», «село».
    VILLAGE;

    /// The level of a kind in the table of places.
    static Level of(String kind) {
      return switch (kind) {
        case "city-republic", "city-region", "town" -> CITY;
        case "city-district" -> DISTRICT;
        default -> valueOf(kind.replace('-', '_').toUpperCase(Locale.ROOT));
      };
    }

    /// Whether the table holds a part of these places only, so that a name alone tells none.
    boolean isRural() {
      return this == RURAL_DISTRICT || this == SETTLEMENT || this == VILLAGE;
    }
  }
}
