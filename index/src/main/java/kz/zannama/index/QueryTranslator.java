package kz.zannama.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zannama.citation.typed.TypedCitation;
import kz.zannama.index.SearchPlan.UnitQuery;
import kz.zannama.index.analysis.KazakhLatin;
import kz.zannama.index.internal.query.ActWords;
import kz.zannama.index.internal.query.QueryReader;
import kz.zannama.index.internal.query.SoughtWords;
import kz.zannama.index.internal.query.Spelling;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.lexicon.QuestionWords;
import kz.zannama.model.ActId;
import kz.zannama.model.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.QueryBuilder;

/// Turns an [ActQuery] into Lucene's queries.
final class QueryTranslator {
  private static final float PRINTED_TITLE_WEIGHT = 2f;
  private static final float PHRASE_WEIGHT = 5f;
  private static final float NAME_WEIGHT = 100f;
  private static final float ANSWER_WEIGHT = 1_000f;
  private static final float OTHERS = 0.1f;
  private static final int NEAR = 3;
  private static final int MOST_WORDS = 60;

  // Specimens: the two of `12-3`, the one of «жер»
  private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{M}]++|\\p{N}++");

  private static final Pattern BLANKS = Pattern.compile("\\s++");

  private final Analyzer analyzer;
  private final BitSetProducer acts;
  private final DemandedWords demands;
  private final QueryReader reader;

  QueryTranslator(Analyzer analyzer, QueryReader reader, BitSetProducer acts) {
    this.analyzer = analyzer;
    this.acts = acts;
    this.reader = reader;
    this.demands = new DemandedWords(analyzer, acts);
  }

  /// The acts that have the text of a query in titles, units and names; without a text, all.
  ///
  /// @param cited the acts that the text cites
  /// @param sought what its words are looked for as
  /// @param answer the acts that it asks for by their link to one that it cites
  Query matching(
      ActQuery query, List<CitedQuery> cited, SoughtWords sought, Collection<ActId> answer) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (!query.text().isBlank()) {
      BooleanQuery.Builder any =
          new BooleanQuery.Builder().add(text(query, cited, sought), Occur.SHOULD);
      answer.forEach(act ->
          any.add(
              new BoostQuery(new ConstantScoreQuery(term(Fields.ID, act.value())), ANSWER_WEIGHT),
              Occur.SHOULD));
      all.add(any.build(), Occur.MUST);
    }
    demands.of(query).forEach(demand -> all.add(demand.query(), demand.occur()));
    return all.build();
  }

  /// Those of some acts that the filters of a query let through.
  ///
  /// @param newest the date of the newest act of the index
  Query filtered(Query matching, ActQuery query, Optional<LocalDate> newest) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    QueryFilters.of(query, newest, analyzer).forEach(filter -> all.add(filter, Occur.FILTER));
    if (!(matching instanceof BooleanQuery any) || !any.clauses().isEmpty()) {
      all.add(matching, Occur.MUST);
    }
    return all.build();
  }

  /// What the words of a query are looked for as.
  SoughtWords sought(ActQuery query, Spelling spelling) throws IOException {
    return reader.read(shortened(query.text()), spelling);
  }

  /// The units that match the text; empty where the text has no words.
  private Optional<Query> units(ActQuery query) {
    return words(query).map(words -> inLanguage(query, words));
  }

  /// The queries for the unit of an act that is shown: one that matches the text, else one that has
  /// any of the words.
  List<UnitQuery> shownUnits(ActQuery query, SoughtWords sought) {
    List<Language> languages = languages(query).toList();
    UnitQuery any =
        new UnitQuery(ActWords.units(sought, languages), ActWords.shown(sought, languages));
    return Stream.concat(
            units(query).map(units -> new UnitQuery(units, units)).stream(), Stream.of(any))
        .toList();
  }

  /// The acts that the text cites: «УК РК ст. 146», «ДСМ-331».
  static List<CitedQuery> cited(ActQuery query) {
    return TypedCitation.read(query.text()).stream().map(CitedQuery::of).toList();
  }

  private Query text(ActQuery query, List<CitedQuery> cited, SoughtWords sought) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    TypedText typed = TypedText.of(query.text());
    if (typed.namesAnAct()) {
      any.add(new BoostQuery(NamedAct.query(typed), NAME_WEIGHT), Occur.SHOULD);
    }
    cited.forEach(act -> any.add(new BoostQuery(act.ranked(), NAME_WEIGHT), Occur.SHOULD));
    units(query)
        .ifPresent(
            units -> any.add(new ToParentBlockJoinQuery(units, acts, ScoreMode.Max), Occur.SHOULD));
    Query printed =
        new QueryBuilder(analyzer).createPhraseQuery(Fields.TITLE_WORDS, shortened(query.text()));
    if (printed != null) {
      any.add(new BoostQuery(printed, PRINTED_TITLE_WEIGHT), Occur.SHOULD);
    }
    if (!typed.namesAnAct() || !typed.words().isBlank()) {
      any.add(ActWords.query(sought, languages(query).toList(), acts), Occur.SHOULD);
    }
    BooleanQuery found = any.build();
    return found.clauses().isEmpty() ? new MatchNoDocsQuery("no words") : found;
  }

  /// The text as typed, and as Kazakh in Latin letters.
  private Optional<Query> words(ActQuery query) {
    String typed = shortened(query.text());
    TypedText parts = TypedText.of(query.text());
    boolean together = parts.namesAnAct() && parts.words().isBlank();
    List<String> readings = new ArrayList<>();
    readings.add(typed);
    readings.addAll(KazakhLatin.readings(typed));
    List<Query> found = new ArrayList<>();
    languages(query)
        .map(Fields::text)
        .forEach(field ->
            readings.forEach(reading -> inField(field, reading, together).ifPresent(found::add)));
    return found.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(found, OTHERS));
  }

  /// The words that do not only ask, sixty at most: nobody means more, and what a title or a
  /// provision has is found by fewer.
  private static String shortened(String text) {
    List<String> words = new ArrayList<>();
    int left = MOST_WORDS;
    for (String word : BLANKS.split(text.strip())) {
      int pieces = (int) PIECE.matcher(word).results().limit(MOST_WORDS + 1).count();
      if (pieces > left) {
        break;
      }
      if (!QuestionWords.contain(word)) {
        words.add(word);
        left -= pieces;
      }
    }
    return String.join(" ", words);
  }

  /// All of up to two words, two in three of more; better where they stand near each other. Where
  /// the text only names an act, its parts must stand together.
  private Optional<Query> inField(String field, String words, boolean together) {
    QueryBuilder builder = new QueryBuilder(analyzer);
    Query near = builder.createPhraseQuery(field, words, together ? 0 : NEAR);
    Query terms = builder.createBooleanQuery(field, words);
    if (terms == null || near == null) {
      return Optional.empty();
    }
    Query found = terms instanceof BooleanQuery any ? most(any, near) : terms;
    if (together) {
      found = near;
    }
    return Optional.of(found);
  }

  private static Query most(BooleanQuery any, Query near) {
    int words = any.clauses().size();
    BooleanQuery.Builder most = new BooleanQuery.Builder();
    any.clauses().forEach(most::add);
    most.setMinimumNumberShouldMatch(words <= 2 ? words : words * 2 / 3);
    return new BooleanQuery.Builder()
        .add(most.build(), Occur.MUST)
        .add(new BoostQuery(near, PHRASE_WEIGHT), Occur.SHOULD)
        .build();
  }

  private static Query inLanguage(ActQuery query, Query words) {
    BooleanQuery.Builder units = new BooleanQuery.Builder().add(words, Occur.MUST);
    query
        .language()
        .ifPresent(only -> units.add(term(Fields.UNIT_LANGUAGE, only.code()), Occur.FILTER));
    return units.build();
  }

  private static Stream<Language> languages(ActQuery query) {
    return query.language().map(Stream::of).orElseGet(() -> Stream.of(Language.values()));
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}
