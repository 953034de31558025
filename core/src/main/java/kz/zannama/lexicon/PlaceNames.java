package kz.zannama.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.zannama.model.Language;

/// Every name of every place, in the forms that stand beside a word for its kind.
final class PlaceNames {
  /// Specimens: «жамбылский», «жамбылского», «заводской», «акмолинская»; the longest first.
  private static final List<String> ADJECTIVE_ENDINGS =
      List.of(
          "ого", "его", "ому", "ему", "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ым", "им", "ом",
          "ем", "ую", "юю", "ей");

  private static final int SHORTEST_STEM = 3;

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
    int shortest = words.lastIndexOf(' ') + 1 + SHORTEST_STEM;
    for (String ending : ADJECTIVE_ENDINGS) {
      int end = words.length() - ending.length();
      if (end >= shortest && words.endsWith(ending)) {
        return words.substring(0, end);
      }
    }
    return words;
  }

  /// The genitive of a Russian name by the rule for its ending: «семей» → «семея».
  private static String genitive(String name) {
    String cut = name.substring(0, name.length() - 1);
    String adjective = stem(name);
    if (!adjective.equals(name) && !name.endsWith("ей")) {
      return adjective + "ого";
    }
    char last = name.charAt(name.length() - 1);
    return switch (last) {
      case 'й', 'ь' -> cut + "я";
      case 'а' -> cut + ("кгхжчшщ".indexOf(cut.charAt(cut.length() - 1)) < 0 ? "ы" : "и");
      case 'я' -> cut + "и";
      case 'о', 'е', 'и', 'у', 'ы', 'э', 'ю' -> name;
      default -> name + "а";
    };
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
