package kz.zannama.index.opensearch.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.zannama.index.analysis.ActAnalyzers;
import kz.zannama.index.internal.query.SearchedApart;
import kz.zannama.index.internal.store.FieldTable;
import kz.zannama.index.internal.store.FieldTable.Holder;
import kz.zannama.index.internal.store.NumberRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/// The queries of the index in the query language of a server, one for one, so that both rank
/// alike.
public final class QueryDsl {
  private QueryDsl() {}

  /// A query for acts, or for units where it is one within their block.
  ///
  /// @throws IllegalArgumentException for a kind of query that the index does not ask
  public static Map<String, Object> of(Query query) {
    return switch (query) {
      case SearchedApart apart -> of(apart.part());
      case BoostQuery boosted ->
          Map.of(
              "bool", Map.of("must", List.of(of(boosted.getQuery())), "boost", boosted.getBoost()));
      case ConstantScoreQuery constant ->
          Map.of("constant_score", Map.of("filter", of(constant.getQuery())));
      case DisjunctionMaxQuery best ->
          best.getDisjuncts().isEmpty()
              ? none()
              : Map.of(
                  "dis_max",
                  Map.of(
                      "queries",
                      best.getDisjuncts().stream().map(QueryDsl::of).toList(),
                      "tie_breaker",
                      best.getTieBreakerMultiplier()));
      case BooleanQuery all -> all(all);
      case TermQuery term ->
          Map.of("term", Map.of(field(term.getTerm()), Map.of("value", term.getTerm().text())));
      case PrefixQuery prefix ->
          Map.of("prefix", Map.of(field(prefix.getPrefix()), prefix.getPrefix().text()));
      case NumberRange range ->
          Map.of("range", Map.of(range.field(), Map.of("gte", range.from(), "lte", range.to())));
      case PhraseQuery phrase -> phrase(phrase);
      case ToParentBlockJoinQuery units ->
          Map.of(
              "nested",
              Map.of(
                  "path",
                  Mapping.UNITS,
                  "query",
                  of(units.getChildQuery()),
                  // The index asks for the best unit alone.
                  "score_mode",
                  "max"));
      case MatchAllDocsQuery every -> Map.of("match_all", Map.of());
      case MatchNoDocsQuery nothing -> none();
      default -> throw new IllegalArgumentException("Not a query of the index: " + query);
    };
  }

  private static Map<String, Object> all(BooleanQuery query) {
    if (query.clauses().isEmpty()) {
      return none();
    }
    Map<String, Object> all = new HashMap<>();
    // As in Lucene, what must not be there finds nothing by itself.
    all.put("adjust_pure_negative", false);
    for (Occur occur : Occur.values()) {
      List<Map<String, Object>> clauses = new ArrayList<>();
      for (BooleanClause clause : query.clauses()) {
        if (clause.occur() == occur) {
          clauses.add(of(clause.query()));
        }
      }
      if (!clauses.isEmpty()) {
        all.put(occur.name().toLowerCase(Locale.ROOT), clauses);
      }
    }
    if (query.getMinimumNumberShouldMatch() > 0) {
      all.put("minimum_should_match", query.getMinimumNumberShouldMatch());
    }
    return Map.of("bool", all);
  }

  /// Stems at their places, with gaps for those that were left out.
  private static Map<String, Object> phrase(PhraseQuery query) {
    Term[] stems = query.getTerms();
    int[] places = query.getPositions();
    StringBuilder words = new StringBuilder(stems[0].text());
    for (int at = 1; at < stems.length; at++) {
      for (int gap = places[at - 1] + 1; gap < places[at]; gap++) {
        words.append(' ').append(ActAnalyzers.GAP);
      }
      words.append(' ').append(stems[at].text());
    }
    return Map.of(
        "match_phrase",
        Map.of(
            field(stems[0]),
            Map.of(
                "query",
                words.toString(),
                "analyzer",
                ActAnalyzers.STEMS,
                "slop",
                query.getSlop())));
  }

  private static String field(Term term) {
    boolean ofUnits =
        FieldTable.find(term.field()).filter(row -> row.holder() == Holder.UNIT).isPresent();
    return ofUnits ? Mapping.UNITS + "." + term.field() : term.field();
  }

  private static Map<String, Object> none() {
    return Map.of("match_none", Map.of());
  }
}
