package kz.zannama.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kz.zannama.lexicon.PlaceNames.Named;
import kz.zannama.model.Language;

/// What the name of a body says of its place.
///
/// @param places what the smallest place that is named can mean; none where the tables do not tell
/// @param label what to call them where they are several: `zhambyl-district`, `district`
/// @param within the smallest place around it that the name tells
/// @param region the region, or the city of the republic, that the name speaks of
/// @param own the words but those of the places around it
/// @param rest the words that name no place
record PlaceReading(
    List<Place> places,
    String label,
    Optional<Place> within,
    Optional<Place> region,
    List<NameWord> own,
    List<NameWord> rest) {

  /// What is said, whatever the day.
  static PlaceReading of(List<NameWord> words, Language language) {
    return of(words, language, Optional.empty());
  }

  /// What is said by an act of a day.
  static PlaceReading of(List<NameWord> words, Language language, LocalDate day) {
    return of(words, language, Optional.of(day));
  }

  private static PlaceReading of(List<NameWord> words, Language language, Optional<LocalDate> day) {
    List<PlaceMention> mentions = PlaceMention.of(words, language);
    if (mentions.isEmpty()) {
      return new PlaceReading(List.of(), "", Optional.empty(), Optional.empty(), words, words);
    }
    List<PlaceMention> around = smallestLast(mentions, language);
    PlaceMention smallest = around.removeLast();
    List<Place> places = places(smallest, around, day);
    Optional<Place> within = within(around, day);
    return new PlaceReading(
        places,
        smallest.label(places),
        within,
        region(places, within, day),
        without(around, words),
        without(mentions, words));
  }

  private static List<NameWord> without(List<PlaceMention> mentions, List<NameWord> words) {
    return IntStream.range(0, words.size())
        .filter(at -> mentions.stream().noneMatch(mention -> mention.takes(at)))
        .mapToObj(words::get)
        .toList();
  }

  /// The smallest place stands last in Kazakh, first in Russian; a region beside others is none.
  private static List<PlaceMention> smallestLast(List<PlaceMention> mentions, Language language) {
    List<PlaceMention> sorted =
        new ArrayList<>(language == Language.KAZAKH ? mentions : mentions.reversed());
    List<PlaceMention> regions =
        sorted.stream().filter(mention -> mention.level() == Place.Level.REGION).toList();
    sorted.removeAll(regions);
    sorted.addAll(0, regions);
    return sorted;
  }

  private static List<Place> places(
      PlaceMention smallest, List<PlaceMention> around, Optional<LocalDate> day) {
    List<Named> fitting =
        smallest.named().stream()
            .filter(named -> around.stream().allMatch(outer -> fits(named.place(), outer)))
            .filter(named -> isTold(named.place(), around))
            .toList();
    if (day.isPresent()) {
      LocalDate date = day.get();
      fitting = preferred(fitting, named -> named.covers(date));
      fitting =
          preferred(
              fitting,
              named -> around.stream().allMatch(outer -> fits(named.place(), outer, date)));
    }
    return fitting.stream().map(Named::place).distinct().toList();
  }

  /// Those that a condition holds for, where it holds for any.
  private static List<Named> preferred(List<Named> named, Predicate<Named> condition) {
    List<Named> preferred = named.stream().filter(condition).toList();
    return preferred.isEmpty() ? named : preferred;
  }

  private static boolean fits(Place place, PlaceMention outer) {
    return !outer.isKnown()
        || outer.named().stream().anyMatch(around -> place.liesIn(around.place()));
  }

  private static boolean fits(Place place, PlaceMention outer, LocalDate day) {
    return !outer.isKnown()
        || outer.named().stream().anyMatch(around -> place.liesIn(around.place(), day));
  }

  /// Of the rural places the tables hold a part: one is told where the place around it is named.
  private static boolean isTold(Place place, List<PlaceMention> around) {
    return !place.level().isRural()
        || around.stream()
            .flatMap(outer -> outer.named().stream())
            .anyMatch(outer -> place.parent().filter(outer.place()::equals).isPresent());
  }

  private static Optional<Place> within(List<PlaceMention> around, Optional<LocalDate> day) {
    List<PlaceMention> outer = new ArrayList<>(around);
    while (!outer.isEmpty()) {
      PlaceMention smallest = outer.removeLast();
      List<Place> places = places(smallest, outer, day);
      if (places.size() == 1) {
        return Optional.of(places.getFirst());
      }
    }
    return Optional.empty();
  }

  private static Optional<Place> region(
      List<Place> places, Optional<Place> within, Optional<LocalDate> day) {
    Optional<Place> printed = within.filter(place -> place.level() == Place.Level.REGION);
    Optional<Place> told = places.size() == 1 ? Optional.of(places.getFirst()) : within;
    return printed.or(() -> told.map(place -> day.map(place::region).orElseGet(place::region)));
  }
}
