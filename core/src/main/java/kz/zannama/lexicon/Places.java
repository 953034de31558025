package kz.zannama.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.model.Language;
import kz.zannama.text.WordTable;

/// The places of Kazakhstan that acts name: regions, cities, districts, towns, and the part of the
/// rural places that is known in both languages; with those that are abolished or renamed.
///
/// | Printed | Place |
/// |---|---|
/// | «Солтүстік Қазақстан облысы Жамбыл аудандық мәслихаты» | `north-kazakhstan/zhambyl-district` |
/// | «маслихат Жамбылского района Северо-Казахстанской области» | `north-kazakhstan/zhambyl-district` |
/// | «Шығыс Қазақстан облысы Семей қаласының әкімдігі», of 2021 | `abai/semey-city` |
/// | «Жамбылский районный маслихат» | one of three: none is told |
public final class Places {
  private static final Map<String, Place> PLACES = load();

  private Places() {}

  /// Every place of the table, in its order.
  public static Collection<Place> all() {
    return PLACES.values();
  }

  /// The place of a key.
  public static Optional<Place> byKey(String key) {
    return Optional.ofNullable(PLACES.get(key));
  }

  /// The places that a name can mean: none where it names none that is known, one where it tells
  /// it, several where it has namesakes and prints no region.
  ///
  /// @param name the name of a place, or of a body with its place, in any case form
  public static List<Place> in(String name, Language language) {
    return PlaceReading.of(NameWord.of(name, language), language).places();
  }

  /// The places that a name can mean on a day: of namesakes those that were there then.
  public static List<Place> in(String name, Language language, LocalDate day) {
    return PlaceReading.of(NameWord.of(name, language), language, day).places();
  }

  /// The region, or the city of the republic, that a name speaks of: the printed one, else that of
  /// the one place that it tells.
  ///
  /// | Қазақша | Русский | Region |
  /// |---|---|---|
  /// | Солтүстік Қазақстан облысы Петропавл қалалық әкімдігі | акимат города Петропавловска Северо-Казахстанской области | `north-kazakhstan` |
  /// | Алматы қаласының әкімдігі | акимат города Алматы | `almaty` |
  /// | Алматы облыстық мәслихаты | Алматинский областной маслихат | `almaty-region` |
  ///
  /// A name that prints no word for its kind is taken for that of a city of the republic or a
  /// region: «Солтүстік Қазақстан».
  public static Optional<Place> region(String name, Language language) {
    List<NameWord> words = NameWord.of(name, language);
    return PlaceReading.of(words, language).region().or(() -> bare(words, language));
  }

  private static Optional<Place> bare(List<NameWord> words, Language language) {
    String name = words.stream().map(NameWord::folded).collect(Collectors.joining(" "));
    return Stream.of(Place.Level.CITY, Place.Level.REGION)
        .flatMap(level ->
            Stream.concat(
                PlaceNames.byNoun(name, language, level).stream(),
                PlaceNames.byAdjective(name, level).stream()))
        .map(PlaceNames.Named::place)
        .filter(place -> place.parent().isEmpty())
        .findFirst();
  }

  /// The region that a name speaks of on a day.
  public static Optional<Place> region(String name, Language language, LocalDate day) {
    return PlaceReading.of(NameWord.of(name, language), language, day).region();
  }

  private static Map<String, Place> load() {
    Map<String, Place> places = new LinkedHashMap<>();
    for (String[] row : rows()) {
      Period period = Period.of(row[7], row[8]);
      places.put(
          row[0],
          new Place(row[0], Place.Level.of(row[1]), row[3], row[4], period, formers(row[2])));
    }
    return Collections.unmodifiableMap(places);
  }

  /// The rows of the table of places.
  static List<String[]> rows() {
    return WordTable.rows(Places.class, "places.tsv");
  }

  private static List<Place.Former> formers(String cell) {
    List<Place.Former> formers = new ArrayList<>();
    for (String former : cell.isEmpty() ? new String[0] : cell.split(";")) {
      int at = former.indexOf('@');
      formers.add(
          new Place.Former(former.substring(0, at), Period.ofYears(former.substring(at + 1))));
    }
    return formers;
  }
}
