package kz.zannama.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zannama.language.RussianAdjective;
import kz.zannama.model.Language;
import kz.zannama.text.WordTable;

/// Every name of every place, in the forms that stand beside a word for its kind.
final class PlaceNames {
  private static final int SHORTEST_STEM = 3;

  private static final String ADJECTIVE = "adjective";

  private static final List<Genitive> GENITIVES =
      WordTable.lines(PlaceNames.class, "place-genitives.tsv").stream()
          .map(line -> line.replace("-", "").split("\t", -1))
          .map(row -> new Genitive(row[0], row[1], row[2]))
          .toList();

  private static final Map<Name, List<Named>> NAMES = load();

  private PlaceNames() {}

  /// What a name in Kazakh, or as a noun in Russian, can mean.
  static List<Named> byNoun(String words, Language language, Place.Level level) {
    return NAMES.getOrDefault(new Name(language, Form.NOUN, level, words), List.of());
  }

  /// What a Russian adjective in any form can mean.
  static List<Named> byAdjective(String words, Place.Level level) {
    return NAMES.getOrDefault(
        new Name(Language.RUSSIAN, Form.ADJECTIVE, level, stem(words)), List.of());
  }

  /// Every place of a level, for a word that no name stands beside: «аудандық мәслихат».
  static List<Named> ofLevel(Place.Level level) {
    return Places.all().stream()
        .filter(place -> place.level() == level)
        .map(place -> new Named(place, Period.ALWAYS))
        .toList();
  }

  /// Whether a word looks like a Russian adjective.
  static boolean isAdjective(String word) {
    return !stem(word).equals(word);
  }

  private static Map<Name, List<Named>> load() {
    Map<Name, List<Named>> names = new HashMap<>();
    for (String[] row : Places.rows()) {
      Place place = Places.byKey(row[0]).orElseThrow();
      add(names, "kk", row[3], place, Period.ALWAYS);
      add(names, "ru", row[4], place, Period.ALWAYS);
      add(names, "adj", row[5], place, Period.ALWAYS);
      for (String other : row[6].split(";")) {
        int colon = other.indexOf(':');
        int at = other.indexOf('@');
        if (colon > 0) {
          String name = other.substring(colon + 1, at < 0 ? other.length() : at);
          Period period = at < 0 ? Period.ALWAYS : Period.ofYears(other.substring(at + 1));
          add(names, other.substring(0, colon), name, place, period);
        }
      }
    }
    return Map.copyOf(names);
  }

  private static void add(
      Map<Name, List<Named>> names, String column, String name, Place place, Period period) {
    Language language = column.equals("kk") ? Language.KAZAKH : Language.RUSSIAN;
    String words = words(name, language);
    if (words.isEmpty()) {
      return;
    }
    Named named = new Named(place, period);
    if (language == Language.KAZAKH) {
      put(names, new Name(language, Form.NOUN, place.level(), words), named);
      return;
    }
    put(names, new Name(language, Form.ADJECTIVE, place.level(), stem(words)), named);
    if (!column.equals("adj")) {
      put(names, new Name(language, Form.NOUN, place.level(), words), named);
      put(names, new Name(language, Form.NOUN, place.level(), genitive(words)), named);
    }
  }

  private static void put(Map<Name, List<Named>> names, Name name, Named named) {
    List<Named> same = names.computeIfAbsent(name, key -> new ArrayList<>());
    if (!same.contains(named)) {
      same.add(named);
    }
  }

  private static String words(String name, Language language) {
    return NameWord.of(name, language).stream()
        .map(NameWord::folded)
        .collect(Collectors.joining(" "));
  }

  /// «северо казахстанской» → «северо казахстанск»; as it is where the last word is no adjective.
  private static String stem(String words) {
    return RussianAdjective.stem(words, SHORTEST_STEM);
  }

  /// The genitive of a Russian name by the rule for its ending: «семей» → «семея».
  private static String genitive(String name) {
    return GENITIVES.stream().flatMap(row -> row.of(name).stream()).findFirst().orElse(name);
  }

  /// A row of the table of genitives.
  private record Genitive(String ending, String before, String other) {
    Optional<String> of(String name) {
      int end = name.endsWith(ending) ? name.length() - ending.length() : name.length();
      String rest = ending.equals(ADJECTIVE) ? stem(name) : name.substring(0, end);
      boolean has = ending.isEmpty() || !rest.equals(name);
      boolean behind =
          before.isEmpty()
              || !rest.isEmpty() && before.indexOf(rest.charAt(rest.length() - 1)) >= 0;
      return has && behind ? Optional.of(rest + other) : Optional.empty();
    }
  }

  private record Name(Language language, Form form, Place.Level level, String words) {}

  private enum Form {
    NOUN,
    ADJECTIVE
  }

  /// A place, and when it bore the name.
  record Named(Place place, Period period) {
    /// Whether the place was there on a day, and bore the name.
    boolean covers(LocalDate day) {
      return place.period().covers(day) && period.covers(day);
    }
  }
}
