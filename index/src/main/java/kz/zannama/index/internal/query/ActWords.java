package kz.zannama.index.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.model.Language;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/// Looks for words anywhere in an act: the more of them and the rarer they are the better, best in
/// its title and in the names of who adopted it, and better where one unit has them.
public final class ActWords {
  private static final float WHOLE_WEIGHT = 6;
  private static final float TITLE_WEIGHT = 3;
  private static final float ISSUER_WEIGHT = 2;
  private static final float UNIT_WEIGHT = 2;

  /// Of three words one must be there.
  private static final float FEWEST = 0.34f;

  /// How much the text in the other language adds.
  private static final float OTHERS = 0.1f;

  private ActWords() {}

  /// The acts that have a third of some words, in the languages of which they are looked for.
  public static Query query(SoughtWords sought, List<Language> languages, BitSetProducer acts) {
    BooleanQuery.Builder present = new BooleanQuery.Builder();
    int words = 0;
    for (List<Reading> word : sought.words()) {
      List<Query> any = new ArrayList<>();
      for (Reading reading : word) {
        if (languages.contains(reading.language())) {
          any.add(stems(reading, Fields.whole(reading.language()), Occur.MUST));
        }
      }
      if (!any.isEmpty()) {
        present.add(new SearchedApart(new DisjunctionMaxQuery(any, 0)), Occur.SHOULD);
        words++;
      }
    }
    if (words == 0) {
      return new MatchNoDocsQuery("no words");
    }
    present.setMinimumNumberShouldMatch(Math.max(1, Math.round(words * FEWEST)));
    Query unit = units(sought, languages);
    return new BooleanQuery.Builder()
        .add(new SearchedApart(present.build()), Occur.FILTER)
        .add(weighed(sought, languages, Fields::whole, WHOLE_WEIGHT), Occur.SHOULD)
        .add(weighed(sought, languages, Fields::foldedTitle, TITLE_WEIGHT), Occur.SHOULD)
        .add(weighed(sought, languages, Fields::foldedIssuer, ISSUER_WEIGHT), Occur.SHOULD)
        .add(
            new BoostQuery(new ToParentBlockJoinQuery(unit, acts, ScoreMode.Max), UNIT_WEIGHT),
            Occur.SHOULD)
        .build();
  }

  /// The units that have any of some words.
  public static Query units(SoughtWords sought, List<Language> languages) {
    return new SearchedApart(ranked(sought, languages, Fields::text, SearchedApart::new));
  }

  /// What [#units] looks for, as a query whose words can be shown; it may be too large to be
  /// searched.
  public static Query shown(SoughtWords sought, List<Language> languages) {
    return ranked(sought, languages, Fields::text, word -> word);
  }

  private static Query weighed(
      SoughtWords sought,
      List<Language> languages,
      Function<Language, String> field,
      float weight) {
    return new BoostQuery(
        new SearchedApart(ranked(sought, languages, field, SearchedApart::new)), weight);
  }

  /// For each word the best of its readings, in the language in which all are worth most.
  private static Query ranked(
      SoughtWords sought,
      List<Language> languages,
      Function<Language, String> field,
      UnaryOperator<Query> wrapped) {
    List<Query> each = new ArrayList<>();
    for (Language language : languages) {
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      for (List<Reading> word : sought.words()) {
        List<Query> any =
            word.stream()
                .filter(reading -> reading.language() == language)
                .map(reading -> ranked(reading, field.apply(language)))
                .toList();
        if (!any.isEmpty()) {
          all.add(wrapped.apply(new DisjunctionMaxQuery(any, 0)), Occur.SHOULD);
        }
      }
      each.add(new BoostQuery(all.build(), sought.scale(language)));
    }
    return new DisjunctionMaxQuery(each, OTHERS);
  }

  /// A term of several words counts once, a share for each of them.
  private static Query ranked(Reading reading, String field) {
    return new BoostQuery(stems(reading, field, Occur.SHOULD), reading.weight() / reading.words());
  }

  private static Query stems(Reading reading, String field, Occur occur) {
    if (reading.stems().size() == 1) {
      return new TermQuery(new Term(field, reading.stems().getFirst()));
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    reading.stems().forEach(stem -> all.add(new TermQuery(new Term(field, stem)), occur));
    return all.build();
  }
}
