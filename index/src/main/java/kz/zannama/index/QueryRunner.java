package kz.zannama.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import kz.zannama.history.LinkedAct;
import kz.zannama.index.QueryTranslator.UnitQuery;
import kz.zannama.index.SearchHit.Snippet;
import kz.zannama.index.internal.query.QueryReader;
import kz.zannama.index.internal.query.SoughtWords;
import kz.zannama.index.internal.query.Spelling;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.index.internal.store.ForceDates;
import kz.zannama.index.internal.store.NewestAct;
import kz.zannama.index.internal.store.StoredActs;
import kz.zannama.index.internal.store.Summary;
import kz.zannama.index.internal.unit.BestUnit;
import kz.zannama.index.internal.unit.FoundUnit;
import kz.zannama.index.internal.unit.SearchUnit;
import kz.zannama.model.ActId;
import kz.zannama.model.Language;
import kz.zannama.model.Status;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;

/// Runs queries and makes hits, snippets and facets of what they find.
final class QueryRunner {
  private static final List<String> FACETS =
      List.of(Fields.TYPE, Fields.BODY, Fields.REGION, Fields.YEAR, Fields.STATUS, Fields.LANGUAGE);
  private static final int FACET_VALUES = 50;

  private final BitSetProducer acts =
      new QueryBitSetProducer(new TermQuery(new Term(Fields.KIND, Fields.ACT)));
  private final QueryTranslator translator;
  private final SnippetFinder snippets;

  QueryRunner(Analyzer analyzer, QueryReader reader) {
    this.translator = new QueryTranslator(analyzer, reader, acts);
    this.snippets = new SnippetFinder(analyzer);
  }

  /// The answer to a query from one view of the index.
  SearchResult run(IndexSearcher searcher, ActQuery query) throws IOException {
    Optional<LocalDate> newest =
        query.inForceOn().isPresent() ? NewestAct.date(searcher) : Optional.empty();
    List<CitedQuery> cited = QueryTranslator.cited(query);
    SoughtWords sought = translator.sought(query, new Spelling(searcher.getIndexReader()));
    Set<ActId> answer = ChainAnswer.of(searcher, query.text(), query.asOf().orElseThrow());
    Query matching = translator.matching(query, cited, sought, answer);
    Query found = translator.filtered(matching, query, newest);
    int seen = query.offset() + query.limit();
    FacetsCollectorManager facets = new FacetsCollectorManager();
    FacetsCollectorManager.FacetsResult result =
        query.order() == ActQuery.Order.RELEVANCE
            ? FacetsCollectorManager.search(searcher, found, seen, facets)
            : FacetsCollectorManager.search(
                searcher, found, seen, sort(query.order()), true, facets);
    long total = searcher.count(found);
    TopDocs top = result.topDocs();
    List<ShownUnit> units = new ArrayList<>();
    for (UnitQuery unit : translator.shownUnits(query, sought)) {
      units.add(new ShownUnit(new BestUnit(searcher, acts, unit.searched()), unit.shown()));
    }
    Map<Integer, Query> provisions = provisions(searcher, cited, seen);
    List<SearchHit> hits = new ArrayList<>();
    for (ScoreDoc scored : after(top.scoreDocs, query.offset())) {
      Query asked = provisions.get(scored.doc);
      Optional<FoundUnit> provision =
          asked == null
              ? Optional.empty()
              : best(searcher, scored.doc, new BestUnit(searcher, acts, asked));
      hits.add(hit(searcher, scored, query, units, provision));
    }
    OptionalLong notKnown =
        query.inForceOn().isPresent()
            ? OptionalLong.of(
                searcher.count(translator.filtered(matching, query.withForceUnknown(), newest)))
            : OptionalLong.empty();
    return new SearchResult(
        total, notKnown, hits, facets(searcher, result.facetsCollector(), found, query));
  }

  private static List<ScoreDoc> after(ScoreDoc[] hits, int offset) {
    return List.of(hits).subList(Math.min(offset, hits.length), hits.length);
  }

  /// The units that the text asks for, by the act that it cites.
  private static Map<Integer, Query> provisions(
      IndexSearcher searcher, List<CitedQuery> all, int limit) throws IOException {
    Map<Integer, Query> provisions = new HashMap<>();
    for (CitedQuery cited : all) {
      if (cited.provisions().isPresent()) {
        for (ScoreDoc act : searcher.search(cited.ranked(), limit).scoreDocs) {
          provisions.put(act.doc, cited.provisions().get());
        }
      }
    }
    return provisions;
  }

  private static Sort sort(ActQuery.Order order) {
    SortedNumericSortField byDate =
        new SortedNumericSortField(
            Fields.ADOPTED, SortField.Type.LONG, order == ActQuery.Order.NEWEST);
    byDate.setMissingValue(order == ActQuery.Order.NEWEST ? Long.MIN_VALUE : Long.MAX_VALUE);
    return new Sort(byDate, SortField.FIELD_SCORE);
  }

  private SearchHit hit(
      IndexSearcher searcher,
      ScoreDoc scored,
      ActQuery query,
      List<ShownUnit> units,
      Optional<FoundUnit> provision)
      throws IOException {
    Summary summary = new StoredActs(searcher.getIndexReader()).summary(scored.doc);
    LinkedAct act = summary.act();
    LocalDate day = query.asOf().orElseThrow();
    Optional<LocalDate> announced = summary.announced(day);
    Optional<FoundUnit> found = provision;
    ShownUnit matched = units.getFirst();
    for (int at = 0; found.isEmpty() && at < units.size(); at++) {
      matched = units.get(at);
      found = best(searcher, scored.doc, matched.best());
    }
    Language language =
        found
            .map(FoundUnit::language)
            .or(query::language)
            .orElseGet(() -> summary.titles().keySet().iterator().next());
    Optional<SearchUnit> unit = found.map(FoundUnit::unit);
    String words = unit.map(SearchUnit::words).orElse("");
    Snippet snippet = snippets.find(matched.shown(), Fields.text(language), words);
    return new SearchHit(
        act.id(),
        act.type(),
        summary.title(language),
        act.adopted(),
        act.number(),
        announced.isPresent() ? Status.State.IN_FORCE : summary.status(),
        announced.isEmpty() && summary.stated(),
        announced,
        isEndedByOther(searcher, scored.doc, day),
        language,
        unit.flatMap(SearchUnit::element),
        unit.map(SearchUnit::path).orElse(""),
        unit.flatMap(SearchUnit::heading),
        unit.map(SearchUnit::page).orElseGet(OptionalInt::empty),
        snippet,
        Float.isNaN(scored.score) ? 0 : scored.score);
  }

  /// Whether another act had ended its force by a day.
  private static boolean isEndedByOther(IndexSearcher searcher, int act, LocalDate day)
      throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(act, leaves));
    int at = act - leaf.docBase;
    return number(leaf, Fields.ENDED_BY_OTHER, at) == 1
        && number(leaf, Fields.FORCE_UNTIL, at) <= day.toEpochDay();
  }

  private static long number(LeafReaderContext leaf, String field, int at) throws IOException {
    NumericDocValues values = leaf.reader().getNumericDocValues(field);
    return values != null && values.advanceExact(at) ? values.longValue() : 0;
  }

  private static Optional<FoundUnit> best(IndexSearcher searcher, int act, BestUnit units)
      throws IOException {
    OptionalInt best = units.of(act);
    StoredActs stored = new StoredActs(searcher.getIndexReader());
    return best.isEmpty() ? Optional.empty() : Optional.of(stored.unit(best.getAsInt(), act));
  }

  private static List<SearchResult.Facet> facets(
      IndexSearcher searcher, FacetsCollector collected, Query found, ActQuery query)
      throws IOException {
    List<SearchResult.Facet> facets = new ArrayList<>();
    for (String field : FACETS) {
      List<SearchResult.Count> counts = counts(searcher.getIndexReader(), field, collected);
      boolean dated = field.equals(Fields.STATUS);
      facets.add(
          new SearchResult.Facet(
              field, dated ? begun(searcher, counts, found, query.asOf().orElseThrow()) : counts));
    }
    return facets;
  }

  /// The statuses with those that are only announced on a day counted as nothing against the act.
  private static List<SearchResult.Count> begun(
      IndexSearcher searcher, List<SearchResult.Count> shown, Query found, LocalDate day)
      throws IOException {
    Map<String, Long> counts = new HashMap<>();
    for (SearchResult.Count count : shown) {
      Status.State state = Status.State.valueOf(count.value());
      long later = 0;
      if (state != Status.State.IN_FORCE) {
        later =
            searcher.count(
                new BooleanQuery.Builder()
                    .add(found, Occur.FILTER)
                    .add(ForceDates.announced(state, day), Occur.FILTER)
                    .build());
      }
      counts.merge(count.value(), count.acts() - later, Long::sum);
      counts.merge(Status.State.IN_FORCE.name(), later, Long::sum);
    }
    return counts.entrySet().stream()
        .filter(count -> count.getValue() > 0)
        .map(count -> new SearchResult.Count(count.getKey(), count.getValue()))
        .sorted(
            Comparator.comparing(SearchResult.Count::acts)
                .reversed()
                .thenComparing(SearchResult.Count::value))
        .toList();
  }

  private static List<SearchResult.Count> counts(
      IndexReader reader, String field, FacetsCollector collected) throws IOException {
    StringDocValuesReaderState state = new StringDocValuesReaderState(reader, field);
    FacetResult result =
        new StringValueFacetCounts(state, collected).getTopChildren(FACET_VALUES, field);
    if (result == null) {
      return List.of();
    }
    return Arrays.stream(result.labelValues)
        .map(value -> new SearchResult.Count(value.label, value.value.longValue()))
        .toList();
  }

  /// What finds the unit that is shown, and what tells which of its words are.
  private record ShownUnit(BestUnit best, Query shown) {}
}
