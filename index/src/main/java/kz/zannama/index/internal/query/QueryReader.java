package kz.zannama.index.internal.query;

import java.io.IOException;
import java.util.List;
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
/// | «НДС» | «налог на добавленную стоимость», through «қосылған құн салығы» | half of that |
/// | «общежитее» | «общежитие» | half |
/// | `jer qoinauyn` | «жер қойнауын» | 1 |
public final class QueryReader {
  private static final float PART = 0.3f;
  private static final float SYNONYM = 0.5f;
  private static final float OTHER_LANGUAGE = 0.9f;
  private static final float MISSPELT = 0.5f;

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

  /// What a text is looked for as.
  public SoughtWords read(String text, Spelling spelling) throws IOException {
    TermTable terms = terms();
    SoughtWords sought = new SoughtWords(spelling.scales());
    for (Language language : Language.values()) {
      List<TypedWord> words = terms.words(language, text);
      for (TypedWord word : words) {
        sought.add(language, word.stem(), 1, List.of(word));
        if (!spelling.isKnown(word.stem()) && !isTerm(word.printed())) {
          for (String like : spelling.like(word.stem(), language)) {
            sought.add(language, like, MISSPELT, List.of(word));
          }
        }
      }
      for (TermTable.Match match : terms.matches(words, language)) {
        add(match, language, sought);
      }
    }
    for (String reading : KazakhLatin.readings(text)) {
      for (TypedWord word : terms.words(Language.KAZAKH, reading)) {
        sought.add(Language.KAZAKH, word.stem(), 1, List.of(word));
      }
    }
    return sought;
  }

  private void add(TermTable.Match match, Language language, SoughtWords sought) {
    Language others = TermTable.other(language);
    float share = (match.whole() ? 1 : PART) / (float) Math.sqrt(match.counterparts().size());
    for (TermTable.Counterpart other : match.counterparts()) {
      float weight = share * other.weight();
      for (String stem : other.stems()) {
        sought.add(others, stem, OTHER_LANGUAGE * weight, match.words());
      }
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
    float share = SYNONYM * weight / (float) Math.sqrt(back.size());
    for (TermTable.Counterpart synonym : back) {
      for (String stem : synonym.stems()) {
        sought.add(language, stem, share * synonym.weight(), words);
      }
    }
  }
}
