package kz.zannama.index.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.model.Language;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Looks for words anywhere in an act: the more of them the better, the rarer they are the better,
/// best in its title.
public final class ActWords {
  private static final float WHOLE_WEIGHT = 2;
  private static final float TITLE_WEIGHT = 3;

  /// What each word gives that is there at all.
  private static final float WORD_WEIGHT = 5;

  /// Of three words one must be there.
  private static final float FEWEST = 0.34f;

  /// How much the text in the other language adds.
  private static final float OTHERS = 0.1f;

  private ActWords() {}

  /// The acts that have a third of some words, in the languages of which they are looked for.
  public static Query query(SoughtWords sought, List<Language> languages) {
    BooleanQuery.Builder present = new BooleanQuery.Builder();
    int words = 0;
    for (Map<Language, Set<String>> word : sought.words()) {
      Query any = anyOf(word, languages);
      if (!(any instanceof MatchNoDocsQuery)) {
        present.add(new BoostQuery(new ConstantScoreQuery(any), WORD_WEIGHT), Occur.SHOULD);
        words++;
      }
    }
    if (words == 0) {
      return new MatchNoDocsQuery("no words");
    }
    present.setMinimumNumberShouldMatch(Math.max(1, Math.round(words * FEWEST)));
    return new BooleanQuery.Builder()
        .add(present.build(), Occur.MUST)
        .add(weighed(sought, languages, Fields::whole, WHOLE_WEIGHT), Occur.SHOULD)
        .add(weighed(sought, languages, Fields::foldedTitle, TITLE_WEIGHT), Occur.SHOULD)
        .build();
  }

  private static Query anyOf(Map<Language, Set<String>> word, List<Language> languages) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Language language : languages) {
      for (String stem : word.getOrDefault(language, Set.of())) {
        any.add(term(Fields.whole(language), stem), Occur.SHOULD);
      }
    }
    BooleanQuery stems = any.build();
    return stems.clauses().isEmpty() ? new MatchNoDocsQuery("no stem") : stems;
  }

  /// The stems with their weights and rarities, in the language in which they are worth most.
  private static Query weighed(
      SoughtWords sought,
      List<Language> languages,
      Function<Language, String> field,
      float weight) {
    List<Query> each = new ArrayList<>();
    for (Language language : languages) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      sought
          .stems(language)
          .forEach((stem, share) ->
              any.add(new BoostQuery(term(field.apply(language), stem), share), Occur.SHOULD));
      each.add(new BoostQuery(any.build(), sought.scale(language)));
    }
    return new BoostQuery(new DisjunctionMaxQuery(each, OTHERS), weight);
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}
