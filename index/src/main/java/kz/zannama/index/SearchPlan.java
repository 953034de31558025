package kz.zannama.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kz.zannama.history.AmendmentChain;
import kz.zannama.history.LinkedAct;
import kz.zannama.index.SearchHit.Snippet;
import kz.zannama.index.internal.query.QueryReader;
import kz.zannama.index.internal.query.SoughtWords;
import kz.zannama.index.internal.query.Spelling;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.index.internal.store.Summary;
import kz.zannama.index.internal.unit.FoundUnit;
import kz.zannama.index.internal.unit.SearchUnit;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.Language;
import kz.zannama.model.Status;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;

/// How a query is answered, wherever the acts are kept: what is searched, and what hits are made
/// of. [ActIndex] answers from its folder by it, the module `index/opensearch` from a server.
///
/// @param query the query, with the day that it asks for
/// @param found finds the acts
/// @param notKnown finds those of which it is not known whether they were in force on the date that
///   is asked for, where one is
/// @param units find the unit of an act that is shown: the first that finds one
/// @param cited the provisions that the text cites, which are shown before any other unit
@SuppressWarnings("exports") // the folder and the server see more of it than embedders do
public record SearchPlan(
    ActQuery query,
    Query found,
    Optional<Query> notKnown,
    List<UnitQuery> units,
    List<CitedProvisions> cited) {
  /// The fields whose values are counted.
  public static final List<String> FACETS =
      List.of(Fields.TYPE, Fields.BODY, Fields.REGION, Fields.YEAR, Fields.STATUS, Fields.LANGUAGE);

  /// So many values of a field are told at most.
  public static final int FACET_VALUES = 50;

  /// What is asked of the acts that are searched.
  public interface Acts {
    /// What they tell of words.
    Spelling spelling();

    /// The date of the newest of them.
    Optional<LocalDate> newest() throws IOException;

    /// The best of them that a query finds.
    List<Act> find(Query acts, int most) throws IOException;

    /// The chain of one of them.
    AmendmentChain chain(Act act) throws IOException;
  }

  /// The provisions that a text cites.
  ///
  /// @param acts finds the acts that it can mean
  /// @param units finds the provisions in them
  public record CitedProvisions(Query acts, Query units) {}

  /// A query for units.
  ///
  /// @param searched what is searched
  /// @param shown what tells which words are shown
  public record UnitQuery(Query searched, Query shown) {}

  /// A unit that is shown.
  ///
  /// @param unit the unit
  /// @param words what tells which of its words match
  public record ShownUnit(FoundUnit unit, Query words) {}

  /// Makes plans, and hits of what they find. Thread-safe.
  public static final class Maker {
    private final BitSetProducer acts =
        new QueryBitSetProducer(new TermQuery(new Term(Fields.KIND, Fields.ACT)));
    private final QueryTranslator translator;
    private final SnippetFinder snippets;

    /// Plans for words that an analyzer divides.
    public Maker(Analyzer analyzer, QueryReader reader) {
      this.translator = new QueryTranslator(analyzer, reader, acts);
      this.snippets = new SnippetFinder(analyzer);
    }

    BitSetProducer acts() {
      return acts;
    }

    /// How a query is answered.
    ///
    /// @param today the day that it asks for where it names none
    public SearchPlan plan(ActQuery asked, LocalDate today, Acts searched) throws IOException {
      ActQuery query = asked.asOf(today);
      Optional<LocalDate> newest =
          query.inForceOn().isPresent() ? searched.newest() : Optional.empty();
      List<CitedQuery> cited = QueryTranslator.cited(query);
      SoughtWords sought = translator.sought(query, searched.spelling());
      Set<ActId> answer = ChainAnswer.of(searched, query.text(), query.asOf().orElseThrow());
      Query matching = translator.matching(query, cited, sought, answer);
      Optional<Query> notKnown =
          query
              .inForceOn()
              .map(day -> translator.filtered(matching, query.withForceUnknown(), newest));
      List<CitedProvisions> provisions = new ArrayList<>();
      for (CitedQuery act : cited) {
        act.provisions()
            .ifPresent(units -> provisions.add(new CitedProvisions(act.ranked(), units)));
      }
      return new SearchPlan(
          query,
          translator.filtered(matching, query, newest),
          notKnown,
          translator.shownUnits(query, sought),
          provisions);
    }

    /// The hit of an act.
    ///
    /// @param summary what is told of the act
    /// @param endedByOther whether another act had ended its force by the day
    /// @param shown the unit that is shown; empty where only the act's title, number or date match
    public SearchHit hit(
        SearchPlan plan,
        Summary summary,
        boolean endedByOther,
        Optional<ShownUnit> shown,
        double score) {
      LinkedAct act = summary.act();
      Optional<LocalDate> announced = summary.announced(plan.day());
      Optional<SearchUnit> unit = shown.map(it -> it.unit().unit());
      Language language =
          shown
              .map(it -> it.unit().language())
              .or(plan.query()::language)
              .orElseGet(() -> summary.act().titles().keySet().iterator().next());
      Query words = shown.map(ShownUnit::words).orElse(plan.units().getLast().shown());
      Snippet snippet =
          snippets.find(words, Fields.text(language), unit.map(SearchUnit::words).orElse(""));
      String title = summary.title(language);
      return new SearchHit(
          act.id(),
          act.type(),
          title,
          act.titles(),
          snippets.matches(words, Fields.text(language), title),
          act.adopted(),
          act.number(),
          announced.isPresent() ? Status.State.IN_FORCE : summary.status(),
          announced.isEmpty() && summary.stated(),
          announced,
          endedByOther,
          language,
          shown.flatMap(it -> it.unit().wording()).filter(plan.day()::isBefore),
          unit.flatMap(SearchUnit::element),
          unit.map(SearchUnit::path).orElse(""),
          unit.flatMap(SearchUnit::heading),
          unit.map(SearchUnit::page).orElseGet(OptionalInt::empty),
          snippet,
          shown.flatMap(it -> beside(it.unit())),
          score);
    }

    private static Optional<SearchHit.Beside> beside(FoundUnit found) {
      Language other = found.language() == Language.KAZAKH ? Language.RUSSIAN : Language.KAZAKH;
      return found
          .beside()
          .map(unit -> new SearchHit.Beside(other, SnippetFinder.beginning(unit.words())));
    }
  }

  /// The day whose statuses are told.
  public LocalDate day() {
    return query.asOf().orElseThrow();
  }

  /// Statuses counted on the day: those that are only announced on it are nothing against an act.
  ///
  /// @param shown how many of the acts show each status
  /// @param announced of how many of these it has not begun by the day
  public static List<SearchResult.Count> begun(
      List<SearchResult.Count> shown, Map<Status.State, Long> announced) {
    Map<String, Long> counts = new HashMap<>();
    for (SearchResult.Count count : shown) {
      Status.State state = Status.State.valueOf(count.value());
      long later = state == Status.State.IN_FORCE ? 0 : announced.getOrDefault(state, 0L);
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
}
