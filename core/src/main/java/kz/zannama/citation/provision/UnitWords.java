package kz.zannama.citation.provision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zannama.language.Letters;
import kz.zannama.model.Language;
import kz.zannama.text.WordTable;

/// The nouns for the units of an act, in every case, number and possessive.
final class UnitWords {
  private static final List<GrammaticalCase> KAZAKH =
      List.of(
          GrammaticalCase.NOMINATIVE,
          GrammaticalCase.GENITIVE,
          GrammaticalCase.DATIVE,
          GrammaticalCase.ACCUSATIVE,
          GrammaticalCase.LOCATIVE,
          GrammaticalCase.ABLATIVE,
          GrammaticalCase.INSTRUMENTAL,
          GrammaticalCase.ADJECTIVAL);
  private static final List<GrammaticalCase> RUSSIAN =
      List.of(
          GrammaticalCase.NOMINATIVE,
          GrammaticalCase.GENITIVE,
          GrammaticalCase.DATIVE,
          GrammaticalCase.ACCUSATIVE,
          GrammaticalCase.INSTRUMENTAL,
          GrammaticalCase.LOCATIVE);
  private static final String ABBREVIATION = "abbr";
  private static final Map<Language, Map<String, UnitWord>> FORMS = load();

  private static final Set<String> PAIR_STARTS =
      FORMS.values().stream()
          .flatMap(forms -> forms.keySet().stream())
          .filter(form -> form.indexOf(' ') > 0)
          .map(form -> form.substring(0, form.indexOf(' ')))
          .collect(Collectors.toUnmodifiableSet());

  private UnitWords() {}

  /// A form of a noun.
  ///
  /// @param unit what it names
  /// @param plural whether it can stand in the plural
  /// @param abbreviation whether it is cut short: «ст.», «п.»
  /// @param cases the cases it can stand in
  record UnitWord(
      ReferredUnit unit, boolean plural, boolean abbreviation, Set<GrammaticalCase> cases) {
    private UnitWord or(UnitWord other) {
      Set<GrammaticalCase> both = EnumSet.copyOf(cases);
      both.addAll(other.cases);
      return new UnitWord(unit, plural || other.plural, abbreviation, both);
    }
  }

  /// Whether a word can be the first of two: «кіші бөлім», «азат жол».
  static boolean startsPair(String word) {
    return PAIR_STARTS.contains(word);
  }

  /// The noun that a word is a form of.
  ///
  /// @param words one or two words of the folded key, joined by a blank
  static Optional<UnitWord> of(String words, Language language) {
    return Optional.ofNullable(FORMS.getOrDefault(language, Map.of()).get(words));
  }

  private static Map<Language, Map<String, UnitWord>> load() {
    Map<Language, Map<String, UnitWord>> all = new EnumMap<>(Language.class);
    for (String[] row : WordTable.rows(UnitWords.class, "provision-words.tsv")) {
      Language language = Language.of(row[1]);
      Map<String, UnitWord> forms = all.computeIfAbsent(language, none -> new HashMap<>());
      List<GrammaticalCase> order = language == Language.KAZAKH ? KAZAKH : RUSSIAN;
      List<String> printed = new ArrayList<>(WordTable.listed(row[3]));
      for (int i = 0; i < printed.size(); i++) {
        boolean cut = row[2].equals(ABBREVIATION);
        Set<GrammaticalCase> cases = cut ? EnumSet.copyOf(order) : EnumSet.of(order.get(i));
        UnitWord word =
            new UnitWord(ReferredUnit.valueOf(row[0]), cut || row[2].endsWith("pl"), cut, cases);
        forms.merge(Letters.foldedKey(printed.get(i)), word, UnitWord::or);
      }
    }
    return all;
  }
}
