package kz.zannama.examples.collision;

import java.time.LocalDate;
import java.util.Optional;
import kz.zannama.lexicon.Place;

/// A place in the words that acts of a day print.
record PrintedPlace(Place place, LocalDate day) {
  private static final String NAMED_AFTER = " атындағы";

  /// «Солтүстік Қазақстан облысы Жамбыл ауданы».
  String kazakh() {
    return around(true) + place.kazakh() + kazakhWord(place);
  }

  /// «Солтүстік Қазақстан облысы Жамбыл аудандық».
  String kazakhAdjective() {
    String word =
        switch (place.level()) {
          case REGION -> " облыстық";
          case CITY -> " қалалық";
          default -> place.kazakh().endsWith(NAMED_AFTER) ? " аудан" : " аудандық";
        };
    return around(true) + place.kazakh() + word;
  }

  /// «Жамбылского района Северо-Казахстанской области».
  String russian() {
    return genitive(place) + around(false);
  }

  /// «Жамбылского районного маслихата Северо-Казахстанской области», for what is named by an
  /// adjective; else «маслихата района Шал акына Северо-Казахстанской области».
  String russianBody(String body) {
    if (!isAdjective(place.russian()) || place.level() == Place.Level.CITY) {
      return body + " " + russian();
    }
    String adjective = place.level() == Place.Level.REGION ? "областного " : "районного ";
    return genitiveOf(place.russian()) + " " + adjective + body + around(false);
  }

  private String around(boolean kazakh) {
    Optional<Place> parent = place.parent(day);
    if (parent.isEmpty()) {
      return "";
    }
    PrintedPlace outer = new PrintedPlace(parent.get(), day);
    return kazakh ? outer.kazakh() + " " : " " + outer.russian();
  }

  private static String kazakhWord(Place place) {
    return switch (place.level()) {
      case REGION -> " облысы";
      case CITY -> " қаласы";
      default -> " ауданы";
    };
  }

  private static String genitive(Place place) {
    String name = place.russian();
    return switch (place.level()) {
      case REGION -> isAdjective(name) ? feminineOf(name) + " области" : "области " + name;
      case CITY -> "города " + name;
      default -> isAdjective(name) ? genitiveOf(name) + " района" : "района " + name;
    };
  }

  private static boolean isAdjective(String name) {
    return name.matches(".*(?:ая|ий|ый|ской|дской)");
  }

  private static String genitiveOf(String adjective) {
    return adjective.substring(0, adjective.length() - 2) + "ого";
  }

  private static String feminineOf(String adjective) {
    return adjective.substring(0, adjective.length() - 2) + "ой";
  }
}
