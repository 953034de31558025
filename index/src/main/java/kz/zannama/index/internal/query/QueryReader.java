package kz.zannama.index.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.index.analysis.KazakhLatin;
import kz.zannama.model.Language;
import org.apache.lucene.analysis.Analyzer;
import org.jspecify.annotations.Nullable;

/// Reads what the words of a query are looked for as: the words themselves in both languages, what
/// they are in the other language, what else the own language calls it, and what a word that no act
/// has was meant to be.
///
/// | Typed | Looked for as | Weight |
/// |---|---|---|
/// | «Шиелі» | the word itself, in acts of both languages: names and numbers are the same | 1 |
/// | «мемлекеттік сатып алу» | «государственные закупки» | by the table, shared among the senses |
/// | «НДС» | «налог на добавленную стоимость», through «қосылған құн салығы» | four fifths of that |
/// | «налог» | «налоговый» and what else is derived so | two fifths |
/// | «минтруда» | «министерство труда», «еңбек министрлігі» | four fifths |
/// | «общежитее» | «общежитие» | half |
/// | `jer qoinauyn` | «жер қойнауын» | 1 |
public final class QueryReader {
  private static final float PART = 0.3f;
  private static final float SYNONYM = 0.8f;
  private static final float OTHER_LANGUAGE = 0.95f;
  private static final float MISSPELT = 0.5f;
  private static final float RELATIVE = 0.4f;
  private static final float PARTED = 0.8f;

  /// Of longer texts no relatives are looked for: who pastes a provision has its words.
  private static final int QUESTION = 12;

  private final Analyzer analyzer;
  private @Nullable TermTable table;

  /// A reader with the stems of an analyzer; the table of terms is read when it is first needed.
  public QueryReader(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  private synchronized TermTable terms() {
    TermTable terms = table;
    if (terms == null) {
      terms = new TermTable(analyzer);
      table = terms;
    }
    return terms;
  }

  /// Whether a word is in the table of terms.
  public boolean isTerm(String word) {
    return Stream.of(Language.values())
        .anyMatch(language -> !terms().matches(terms().words(language, word), language).isEmpty());
  }

  /// What a text is looked for as, without the stop words of either language: what is one in the
  /// one is rare in the acts of the other, and would count for much there.
  public SoughtWords read(String text, Spelling spelling) throws IOException {
    Map<Language, List<TypedWord>> typed = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      typed.put(language, terms().words(language, text));
    }
    Set<Integer> told = new HashSet<>(starts(typed.values().iterator().next()));
    typed.values().forEach(words -> told.retainAll(starts(words)));
    typed.replaceAll(
        (language, words) -> words.stream().filter(word -> told.contains(word.start())).toList());
    SoughtWords sought = new SoughtWords(spelling.scales());
    addTyped(typed, spelling, sought);
    addRelatives(typed.getOrDefault(Language.RUSSIAN, List.of()), spelling, sought);
    for (Map.Entry<Language, List<TypedWord>> words : typed.entrySet()) {
      addParted(words.getKey(), words.getValue(), spelling, sought);
    }
    typed.forEach((language, words) ->
        terms().matches(words, language).forEach(match -> add(match, language, sought)));
    for (String reading : KazakhLatin.readings(text)) {
      for (TypedWord word : terms().words(Language.KAZAKH, reading)) {
        sought.add(new Reading(Language.KAZAKH, List.of(word.stem()), 1, 1), List.of(word));
      }
    }
    return sought;
  }

  /// The words themselves, in both languages; where neither knows one, what is like it.
  private void addTyped(Map<Language, List<TypedWord>> typed, Spelling spelling, SoughtWords sought)
      throws IOException {
    Set<String> stems =
        spelling.known(
            typed.values().stream()
                .flatMap(words -> words.stream().map(TypedWord::stem))
                .distinct()
                .toList());
    Set<Integer> known = new HashSet<>();
    for (List<TypedWord> words : typed.values()) {
      for (TypedWord word : words) {
        if (stems.contains(word.stem()) || !isWord(word.stem()) || isTerm(word.printed())) {
          known.add(word.start());
        }
      }
    }
    for (Map.Entry<Language, List<TypedWord>> words : typed.entrySet()) {
      for (TypedWord word : words.getValue()) {
        sought.add(new Reading(words.getKey(), List.of(word.stem()), 1, 1), List.of(word));
        if (!known.contains(word.start())) {
          for (String like : spelling.like(word.stem(), words.getKey())) {
            sought.add(new Reading(words.getKey(), List.of(like), MISSPELT, 1), List.of(word));
          }
        }
      }
    }
  }

  /// What is derived as the Russian words are, as far as acts have it.
  private static void addRelatives(List<TypedWord> words, Spelling spelling, SoughtWords sought)
      throws IOException {
    if (words.size() > QUESTION) {
      return;
    }
    Map<TypedWord, Set<String>> relatives = new LinkedHashMap<>();
    for (TypedWord word : words) {
      if (isWord(word.stem()) && !word.isCapital()) {
        relatives.put(word, Relatives.of(word.stem()));
      }
    }
    Set<String> known =
        spelling.known(relatives.values().stream().flatMap(Set::stream).distinct().toList());
    relatives.forEach((word, stems) ->
        stems.stream()
            .filter(known::contains)
            .forEach(stem ->
                sought.add(
                    new Reading(Language.RUSSIAN, List.of(stem), RELATIVE, 1), List.of(word))));
  }

  /// The two words that one is glued of, and what they are in the other language.
  private void addParted(
      Language language, List<TypedWord> words, Spelling spelling, SoughtWords sought)
      throws IOException {
    for (TypedWord word : words) {
      if (isTerm(word.printed())) {
        continue;
      }
      for (GluedWords.Parted parted : GluedWords.parted(word.printed(), language)) {
        List<TypedWord> rest = terms().words(language, parted.second());
        if (rest.size() == 1 && isKnown(rest.getFirst(), spelling)) {
          addParted(
              language,
              word,
              terms().words(language, parted.first() + " " + parted.second()),
              sought);
        }
      }
    }
  }

  private boolean isKnown(TypedWord word, Spelling spelling) throws IOException {
    return isTerm(word.printed()) || !spelling.known(List.of(word.stem())).isEmpty();
  }

  private void addParted(
      Language language, TypedWord word, List<TypedWord> parts, SoughtWords sought) {
    List<String> stems = parts.stream().map(TypedWord::stem).toList();
    sought.add(new Reading(language, stems, PARTED, 1), List.of(word));
    List<String> others = new ArrayList<>();
    for (TermTable.Match match : terms().matches(parts, language)) {
      if (match.whole()) {
        others.addAll(match.counterparts().getFirst().stems());
      }
    }
    if (!others.isEmpty()) {
      sought.add(
          new Reading(TermTable.other(language), others, OTHER_LANGUAGE * PARTED, 1),
          List.of(word));
    }
  }

  private static boolean isWord(String stem) {
    return stem.codePoints().allMatch(Character::isLetter);
  }

  private static Set<Integer> starts(List<TypedWord> words) {
    return words.stream().map(TypedWord::start).collect(Collectors.toSet());
  }

  private void add(TermTable.Match match, Language language, SoughtWords sought) {
    Language others = TermTable.other(language);
    int words = match.words().size();
    float share = (match.whole() ? 1 : PART) * share(match.counterparts());
    for (TermTable.Counterpart other : match.counterparts()) {
      float weight = share * other.weight();
      sought.add(new Reading(others, other.stems(), OTHER_LANGUAGE * weight, words), match.words());
      if (match.whole()) {
        addSynonyms(other, weight, language, match.words(), sought);
      }
    }
  }

  /// The other words of the own language for a term.
  private void addSynonyms(
      TermTable.Counterpart other,
      float weight,
      Language language,
      List<TypedWord> words,
      SoughtWords sought) {
    List<TermTable.Counterpart> back =
        terms().counterparts(other.stems(), TermTable.other(language)).toList();
    float share = SYNONYM * weight * share(back);
    for (TermTable.Counterpart synonym : back) {
      sought.add(
          new Reading(language, synonym.stems(), share * synonym.weight(), words.size()), words);
    }
  }

  /// The fourth root of one in so many senses: one of several is a little less likely meant.
  private static float share(List<TermTable.Counterpart> senses) {
    return (float) Math.pow(Math.max(1, senses.size()), -0.25);
  }
}
