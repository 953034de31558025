package kz.zannama.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.index.internal.store.ForceDates;
import kz.zannama.language.Letters;
import kz.zannama.lexicon.BodyKey;
import kz.zannama.lexicon.Term;
import kz.zannama.lexicon.Terms;
import kz.zannama.model.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/// What the acts must be that a query asks for.
final class QueryFilters {
  private QueryFilters() {}

  /// The filters of a query.
  ///
  /// @param newest the date of the newest act of the index
  static List<Query> of(ActQuery query, Optional<LocalDate> newest, Analyzer analyzer) {
    List<Query> filters = new ArrayList<>();
    filters.add(term(Fields.KIND, Fields.ACT));
    if (!query.types().isEmpty()) {
      BooleanQuery.Builder types = new BooleanQuery.Builder();
      query.types().forEach(type -> types.add(term(Fields.TYPE, type.name()), Occur.SHOULD));
      filters.add(types.build());
    }
    query.year().ifPresent(year -> filters.add(term(Fields.YEAR, String.valueOf(year))));
    query.region().ifPresent(region -> filters.add(term(Fields.REGION, region)));
    query.language().ifPresent(only -> filters.add(term(Fields.LANGUAGE, only.code())));
    query
        .status()
        .ifPresent(state -> filters.add(ForceDates.inState(state, query.asOf().orElseThrow())));
    query.issuer().ifPresent(issuer -> filters.add(issuer(issuer, analyzer)));
    query
        .inForceOn()
        .map(day ->
            query.forceUnknown()
                ? ForceDates.notKnown(day, newest)
                : ForceDates.inForce(day, newest))
        .ifPresent(filters::add);
    return filters;
  }

  /// The body itself, or every word in its name.
  private static Query issuer(String issuer, Analyzer analyzer) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(term(Fields.BODY, issuer), Occur.SHOULD);
    QueryBuilder builder = new QueryBuilder(analyzer);
    everyday(issuer).forEach(body -> any.add(term(Fields.POSSIBLE_BODY, body), Occur.SHOULD));
    for (Language language : Language.values()) {
      for (String body : BodyKey.of(issuer, language).bodies()) {
        any.add(term(Fields.POSSIBLE_BODY, body), Occur.SHOULD);
      }
      for (String field : Fields.issuers(language)) {
        Query words = builder.createBooleanQuery(field, issuer, Occur.MUST);
        if (words != null) {
          any.add(words, Occur.SHOULD);
        }
      }
    }
    return any.build();
  }

  /// The bodies that people call so, by what the table of terms has for it in the other language:
  /// «минфин» is «қаржы министрлігі».
  private static Set<String> everyday(String issuer) {
    String name = Letters.foldedKey(issuer.strip());
    Set<String> bodies = new TreeSet<>();
    for (Term term : Terms.read()) {
      if (Letters.foldedKey(term.russian()).equals(name)) {
        bodies.addAll(BodyKey.of(term.kazakh(), Language.KAZAKH).bodies());
      }
      if (Letters.foldedKey(term.kazakh()).equals(name)) {
        bodies.addAll(BodyKey.of(term.russian(), Language.RUSSIAN).bodies());
      }
    }
    return bodies;
  }

  private static Query term(String field, String value) {
    return new TermQuery(new org.apache.lucene.index.Term(field, value));
  }
}
