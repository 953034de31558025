package kz.zannama.index.internal.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.lexicon.Term;
import kz.zannama.lexicon.Terms;
import kz.zannama.model.Language;
import org.apache.lucene.analysis.Analyzer;

/// The terms of both languages by their stems.
///
/// Specimens: «мемлекеттік сатып алу» is «государственные закупки», «көлік» is «транспорт».
final class TermTable {
  /// An abbreviation of so many letters is one only in capitals: «АК», «ЖК» are words, too.
  private static final int SHORT = 2;

  private static final int LONGEST = 10;

  private final Analyzer analyzer;
  private final Map<Language, Map<List<String>, List<Counterpart>>> counterparts =
      Map.of(Language.KAZAKH, new HashMap<>(), Language.RUSSIAN, new HashMap<>());

  TermTable(Analyzer analyzer) {
    this.analyzer = analyzer;
    for (Term term : Terms.read()) {
      add(Language.KAZAKH, term.kazakh(), term.russian(), term.weight());
      add(Language.RUSSIAN, term.russian(), term.kazakh(), term.weight());
    }
  }

  private void add(Language language, String term, String other, float weight) {
    List<TypedWord> words = words(language, term);
    List<String> stems = stems(words);
    List<String> otherStems = stems(words(other(language), other));
    if (stems.isEmpty() || otherStems.isEmpty() || stems.size() > LONGEST) {
      return;
    }
    boolean capital = words.size() == 1 && words.getFirst().isCapital();
    boolean shortened = capital && words.getFirst().printed().length() <= SHORT;
    of(language)
        .computeIfAbsent(stems, key -> new ArrayList<>())
        .add(new Counterpart(otherStems, weight, capital, shortened));
  }

  /// The words of a text as the table has them.
  List<TypedWord> words(Language language, String text) {
    return TypedWord.of(analyzer, Fields.whole(language), text);
  }

  /// The terms in some words, the longest first at each place.
  List<Match> matches(List<TypedWord> words, Language language) {
    List<Match> matches = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int length = Math.min(LONGEST, words.size() - at);
      while (length > 0 && typed(words.subList(at, at + length), language).isEmpty()) {
        length--;
      }
      if (length > 0) {
        List<TypedWord> term = words.subList(at, at + length);
        matches.add(new Match(term, typed(term, language), true));
        for (TypedWord word : length > 1 ? term : List.<TypedWord>of()) {
          List<Counterpart> single = typed(List.of(word), language);
          if (!single.isEmpty()) {
            matches.add(new Match(List.of(word), single, false));
          }
        }
      }
      at += Math.max(1, length);
    }
    return matches;
  }

  /// What a term stands for in the other language.
  Stream<Counterpart> counterparts(List<String> stems, Language language) {
    return of(language).getOrDefault(stems, List.of()).stream();
  }

  private List<Counterpart> typed(List<TypedWord> words, Language language) {
    boolean capital = words.stream().allMatch(TypedWord::isCapital);
    return counterparts(stems(words), language)
        .filter(other -> capital || !other.ofShort())
        .toList();
  }

  private Map<List<String>, List<Counterpart>> of(Language language) {
    return counterparts.getOrDefault(language, Map.of());
  }

  private static List<String> stems(List<TypedWord> words) {
    return words.stream().map(TypedWord::stem).toList();
  }

  static Language other(Language language) {
    return language == Language.KAZAKH ? Language.RUSSIAN : Language.KAZAKH;
  }

  /// A term of the other language.
  ///
  /// @param stems its stems
  /// @param weight how near it is
  /// @param ofCapital whether it stands for an abbreviation
  /// @param ofShort whether for one that is read only in capitals
  record Counterpart(List<String> stems, float weight, boolean ofCapital, boolean ofShort) {}

  /// A term that stands in a text.
  ///
  /// @param words its words
  /// @param counterparts what it is in the other language
  /// @param whole whether it is no part of a longer one
  record Match(List<TypedWord> words, List<Counterpart> counterparts, boolean whole) {}
}
