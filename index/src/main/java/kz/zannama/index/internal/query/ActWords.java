package kz.zannama.index.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  /// What each word gives that is there at all; less where only something like it is.
  private static final float WORD_WEIGHT = 2;

  /// Of three words one must be there.
  private static final float FEWEST = 0.34f;

  /// How much the text in the other language adds.
  private static final float OTHERS = 0.1f;

  private ActWords() {}

  /// The acts that have a third of some words, in the languages of which they are looked for.
  public static Query query(SoughtWords sought, List<Language> languages) {
    BooleanQuery.Builder present = new BooleanQuery.Builder();
    int words = 0;
    for (Map<Language, Map<String, Float>> word : sought.words()) {
      Query any = anyOf(word, languages);
      if (!(any instanceof MatchNoDocsQuery)) {
        present.add(new BoostQuery(any, WORD_WEIGHT), Occur.SHOULD);
        words++;
      }
    }
    if (words == 0) {
      return new MatchNoDocsQuery("no words");
    }
    present.setMinimumNumberShouldMatch(Math.max(1, Math.round(words * FEWEST)));
    return new BooleanQuery.Builder()
        .add(new SearchedApart(present.build()), Occur.MUST)
        .add(weighed(sought, languages, Fields::whole, WHOLE_WEIGHT), Occur.SHOULD)
        .add(weighed(sought, languages, Fields::foldedTitle, TITLE_WEIGHT), Occur.SHOULD)
        .build();
  }

  private static Query anyOf(Map<Language, Map<String, Float>> word, List<Language> languages) {
    List<Query> any = new ArrayList<>();
    for (Language language : languages) {
      word.getOrDefault(language, Map.of())
          .forEach((stem, weight) ->
              any.add(
                  new BoostQuery(
                      new ConstantScoreQuery(term(Fields.whole(language), stem)),
                      Math.min(1, weight))));
    }
    return any.isEmpty() ? new MatchNoDocsQuery("no stem") : new DisjunctionMaxQuery(any, 0);
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
    return new BoostQuery(new SearchedApart(new DisjunctionMaxQuery(each, OTHERS)), weight);
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}
