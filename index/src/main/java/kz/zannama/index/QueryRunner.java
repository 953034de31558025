package kz.zannama.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import kz.zannama.history.AmendmentChain;
import kz.zannama.index.SearchPlan.CitedProvisions;
import kz.zannama.index.SearchPlan.ShownUnit;
import kz.zannama.index.SearchPlan.UnitQuery;
import kz.zannama.index.internal.query.IndexSpelling;
import kz.zannama.index.internal.query.QueryReader;
import kz.zannama.index.internal.query.Spelling;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.index.internal.store.ForceDates;
import kz.zannama.index.internal.store.NewestAct;
import kz.zannama.index.internal.store.StoredActs;
import kz.zannama.index.internal.unit.BestUnit;
import kz.zannama.model.Act;
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
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopDocs;

/// Runs queries and makes hits, snippets and facets of what they find.
final class QueryRunner {
  private final SearchPlan.Maker plans;

  QueryRunner(Analyzer analyzer, QueryReader reader) {
    this.plans = new SearchPlan.Maker(analyzer, reader);
  }

  /// The answer to a query from one view of the index.
  SearchResult run(IndexSearcher searcher, ActQuery asked, LocalDate today) throws IOException {
    SearchPlan plan = plans.plan(asked, today, new View(searcher));
    ActQuery query = plan.query();
    Query found = plan.found();
    int seen = query.offset() + query.limit();
    FacetsCollectorManager facets = new FacetsCollectorManager();
    FacetsCollectorManager.FacetsResult result =
        query.order() == ActQuery.Order.RELEVANCE
            ? FacetsCollectorManager.search(searcher, found, seen, facets)
            : FacetsCollectorManager.search(
                searcher, found, seen, sort(query.order()), true, facets);
    long total = searcher.count(found);
    TopDocs top = result.topDocs();
    List<BestOf> units = new ArrayList<>();
    for (UnitQuery unit : plan.units()) {
      units.add(new BestOf(new BestUnit(searcher, plans.acts(), unit.searched()), unit.shown()));
    }
    Map<Integer, BestOf> provisions = provisions(searcher, plan, seen);
    List<SearchHit> hits = new ArrayList<>();
    for (ScoreDoc scored : after(top.scoreDocs, query.offset())) {
      List<BestOf> shown = new ArrayList<>(units);
      Optional.ofNullable(provisions.get(scored.doc)).ifPresent(cited -> shown.addFirst(cited));
      hits.add(hit(searcher, scored, plan, shown));
    }
    OptionalLong notKnown =
        plan.notKnown().isPresent()
            ? OptionalLong.of(searcher.count(plan.notKnown().get()))
            : OptionalLong.empty();
    return new SearchResult(
        total, notKnown, hits, facets(searcher, result.facetsCollector(), plan));
  }

  private static List<ScoreDoc> after(ScoreDoc[] hits, int offset) {
    return List.of(hits).subList(Math.min(offset, hits.length), hits.length);
  }

  /// The units that the text asks for, by the act that it cites.
  private Map<Integer, BestOf> provisions(IndexSearcher searcher, SearchPlan plan, int limit)
      throws IOException {
    Map<Integer, BestOf> provisions = new HashMap<>();
    for (CitedProvisions cited : plan.cited()) {
      BestUnit best = new BestUnit(searcher, plans.acts(), cited.units());
      for (ScoreDoc act : searcher.search(cited.acts(), limit).scoreDocs) {
        provisions.put(act.doc, new BestOf(best, plan.units().getFirst().shown()));
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
      IndexSearcher searcher, ScoreDoc scored, SearchPlan plan, List<BestOf> units)
      throws IOException {
    StoredActs stored = new StoredActs(searcher.getIndexReader());
    Optional<ShownUnit> shown = Optional.empty();
    for (int at = 0; shown.isEmpty() && at < units.size(); at++) {
      OptionalInt best = units.get(at).best().of(scored.doc);
      if (best.isPresent()) {
        shown =
            Optional.of(
                new ShownUnit(stored.unit(best.getAsInt(), scored.doc), units.get(at).shown()));
      }
    }
    return plans.hit(
        plan,
        stored.summary(scored.doc),
        isEndedByOther(searcher, scored.doc, plan.day()),
        shown,
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

  private static List<SearchResult.Facet> facets(
      IndexSearcher searcher, FacetsCollector collected, SearchPlan plan) throws IOException {
    List<SearchResult.Facet> facets = new ArrayList<>();
    for (String field : SearchPlan.FACETS) {
      List<SearchResult.Count> counts = counts(searcher.getIndexReader(), field, collected);
      boolean dated = field.equals(Fields.STATUS);
      facets.add(new SearchResult.Facet(field, dated ? begun(searcher, counts, plan) : counts));
    }
    return facets;
  }

  /// The statuses with those that are only announced on a day counted as nothing against the act.
  private static List<SearchResult.Count> begun(
      IndexSearcher searcher, List<SearchResult.Count> shown, SearchPlan plan) throws IOException {
    Map<Status.State, Long> announced = new EnumMap<>(Status.State.class);
    for (SearchResult.Count count : shown) {
      Status.State state = Status.State.valueOf(count.value());
      Query later =
          new BooleanQuery.Builder()
              .add(plan.found(), Occur.FILTER)
              .add(ForceDates.announced(state, plan.day()), Occur.FILTER)
              .build();
      announced.put(state, (long) searcher.count(later));
    }
    return SearchPlan.begun(shown, announced);
  }

  private static List<SearchResult.Count> counts(
      IndexReader reader, String field, FacetsCollector collected) throws IOException {
    StringDocValuesReaderState state = new StringDocValuesReaderState(reader, field);
    FacetResult result =
        new StringValueFacetCounts(state, collected).getTopChildren(SearchPlan.FACET_VALUES, field);
    if (result == null) {
      return List.of();
    }
    return Arrays.stream(result.labelValues)
        .map(value -> new SearchResult.Count(value.label, value.value.longValue()))
        .toList();
  }

  /// What finds the unit that is shown, and what tells which of its words are.
  private record BestOf(BestUnit best, Query shown) {}

  /// The acts of one view of the index.
  record View(IndexSearcher searcher) implements SearchPlan.Acts {
    @Override
    public Spelling spelling() {
      return new IndexSpelling(searcher.getIndexReader());
    }

    @Override
    public Optional<LocalDate> newest() throws IOException {
      return NewestAct.date(searcher);
    }

    @Override
    public List<Act> find(Query acts, int most) throws IOException {
      StoredActs stored = new StoredActs(searcher.getIndexReader());
      List<Act> found = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(acts, most).scoreDocs) {
        found.add(stored.read(hit.doc));
      }
      return found;
    }

    @Override
    public AmendmentChain chain(Act act) throws IOException {
      return new StoredActs(searcher.getIndexReader()).chain(act);
    }
  }
}
