package kz.zannama.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.citation.typed.TypedCitation;
import kz.zannama.index.analysis.KazakhLatin;
import kz.zannama.index.analysis.RussianKeyboard;
import kz.zannama.index.internal.query.ActWords;
import kz.zannama.index.internal.query.QueryReader;
import kz.zannama.index.internal.query.Spelling;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.index.internal.store.ForceDates;
import kz.zannama.language.ActNumbers;
import kz.zannama.lexicon.BodyKey;
import kz.zannama.lexicon.QuestionWords;
import kz.zannama.model.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/// Turns an [ActQuery] into Lucene's queries.
final class QueryTranslator {
  private static final float TITLE_WEIGHT = 1;
  private static final float PRINTED_TITLE_WEIGHT = 2f;
  private static final float FOLDED_WEIGHT = 0.8f;
  private static final float PHRASE_WEIGHT = 5f;
  private static final float NAME_WEIGHT = 100f;
  private static final float OTHERS = 0.1f;
  private static final String ANY_END = "*";
  private static final int NEAR = 3;
  private static final int MOST_WORDS = 60;

  // Specimen: «"қоғамдық жұмыстар" бюджет»
  private static final Pattern PHRASE = Pattern.compile("\"([^\"]{1,500}+)\"");

  // Specimen: `V2000020812`, registered in 2020 under 20812
  private static final Pattern REGISTERED = Pattern.compile("V(\\d{2})0{1,8}([1-9]\\d{0,7})");

  private static final Pattern BLANKS = Pattern.compile("\\s++");

  private final Analyzer analyzer;
  private final BitSetProducer acts;
  private final QueryReader reader;

  QueryTranslator(Analyzer analyzer, QueryReader reader, BitSetProducer acts) {
    this.analyzer = analyzer;
    this.acts = acts;
    this.reader = reader;
  }

  /// The acts that have the text of a query in titles, units and names; without a text, all.
  ///
  /// @param cited the acts that the text cites
  Query matching(ActQuery query, List<CitedQuery> cited, Spelling spelling) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (!query.text().isBlank()) {
      all.add(text(query, cited, spelling), Occur.MUST);
    }
    demands(query, all);
    return all.build();
  }

  /// Those of some acts that the filters of a query let through.
  ///
  /// @param newest the date of the newest act of the index
  Query filtered(Query matching, ActQuery query, Optional<LocalDate> newest) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    filters(query, newest).forEach(filter -> all.add(filter, Occur.FILTER));
    if (!(matching instanceof BooleanQuery any) || !any.clauses().isEmpty()) {
      all.add(matching, Occur.MUST);
    }
    return all.build();
  }

  /// The query for the units of an act that match the text; empty where the text has no words.
  Optional<Query> units(ActQuery query) {
    return words(query, Fields::texts).map(words -> inLanguage(query, words));
  }

  /// The acts that the text cites: «УК РК ст. 146», «ДСМ-331».
  static List<CitedQuery> cited(ActQuery query) {
    return TypedCitation.read(query.text()).stream().map(CitedQuery::of).toList();
  }

  private Query text(ActQuery query, List<CitedQuery> cited, Spelling spelling) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    TypedText typed = TypedText.of(query.text());
    if (typed.namesAnAct()) {
      any.add(new BoostQuery(named(query, typed), NAME_WEIGHT), Occur.SHOULD);
    }
    cited.forEach(act -> any.add(new BoostQuery(act.ranked(), NAME_WEIGHT), Occur.SHOULD));
    words(query, Fields::titles)
        .ifPresent(title -> any.add(new BoostQuery(title, TITLE_WEIGHT), Occur.SHOULD));
    units(query)
        .ifPresent(
            units -> any.add(new ToParentBlockJoinQuery(units, acts, ScoreMode.Max), Occur.SHOULD));
    Query printed =
        new QueryBuilder(analyzer).createPhraseQuery(Fields.TITLE_WORDS, shortened(query.text()));
    if (printed != null) {
      any.add(new BoostQuery(printed, PRINTED_TITLE_WEIGHT), Occur.SHOULD);
    }
    if (!typed.namesAnAct() || !typed.words().isBlank()) {
      any.add(
          ActWords.query(reader.read(shortened(query.text()), spelling), languages(query).toList()),
          Occur.SHOULD);
    }
    BooleanQuery found = any.build();
    return found.clauses().isEmpty() ? new MatchNoDocsQuery("no words") : found;
  }

  /// Each quoted phrase, and each word that is asked for, must stand in the title or in one unit,
  /// in any form; what is asked to be missing must stand in none.
  private void demands(ActQuery query, BooleanQuery.Builder all) {
    Matcher phrase = PHRASE.matcher(query.text());
    while (phrase.find()) {
      all.add(standing(query, phrase.group(1)), Occur.MUST);
    }
    query.with().forEach(words -> all.add(standing(query, words), Occur.MUST));
    query.without().forEach(words -> all.add(standing(query, words), Occur.MUST_NOT));
  }

  private Query standing(ActQuery query, String words) {
    if (words.endsWith(ANY_END)) {
      return beginning(query, words.substring(0, words.length() - 1).toLowerCase(Locale.ROOT));
    }
    QueryBuilder builder = new QueryBuilder(analyzer);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Language language : languages(query).toList()) {
      for (String field : Fields.titles(language)) {
        add(any, builder.createPhraseQuery(field, words));
      }
      for (String field : Fields.texts(language)) {
        Query unit = builder.createPhraseQuery(field, words);
        if (unit != null) {
          add(any, new ToParentBlockJoinQuery(unit, acts, ScoreMode.Max));
        }
      }
    }
    return any.build();
  }

  /// The acts with a word that begins so.
  private static Query beginning(ActQuery query, String letters) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    languages(query)
        .forEach(language -> {
          String typed = language == Language.KAZAKH ? RussianKeyboard.fold(letters) : letters;
          add(any, new PrefixQuery(new Term(Fields.whole(language), typed)));
        });
    return any.build();
  }

  private static void add(BooleanQuery.Builder any, @Nullable Query query) {
    if (query != null) {
      any.add(query, Occur.SHOULD);
    }
  }

  /// Acts that have every date, number and code of the text; other words only rank them.
  private Query named(ActQuery query, TypedText typed) {
    BooleanQuery.Builder every = new BooleanQuery.Builder();
    typed.dates().forEach(date -> every.add(term(Fields.DATE, date.toString()), Occur.FILTER));
    typed.codes().forEach(code -> every.add(code(code), Occur.FILTER));
    typed.numbers().forEach(number -> every.add(number(number), Occur.FILTER));
    return new ConstantScoreQuery(every.build());
  }

  /// A number with any of its separators: `5/48/331` is `5-48-331`.
  private static Query number(String number) {
    return new BooleanQuery.Builder()
        .add(term(Fields.NUMBER, number), Occur.SHOULD)
        .add(term(Fields.NUMBER, RussianKeyboard.fold(number)), Occur.SHOULD)
        .add(term(Fields.NUMBER_FORM, ActNumbers.shortForms(number).getFirst()), Occur.SHOULD)
        .build();
  }

  /// An identifier of the official bank; that of a registered act tells its year and number.
  private static Query code(String code) {
    Query itself = term(Fields.CODE, code);
    Matcher registered = REGISTERED.matcher(code);
    if (!registered.matches()) {
      return itself;
    }
    Query inYear =
        new BooleanQuery.Builder()
            .add(term(Fields.NUMBER, registered.group(2)), Occur.FILTER)
            .add(
                new PrefixQuery(new Term(Fields.DATE, "20" + registered.group(1) + "-")),
                Occur.FILTER)
            .build();
    return new BooleanQuery.Builder().add(itself, Occur.SHOULD).add(inYear, Occur.SHOULD).build();
  }

  /// The text as typed, and as Kazakh in Latin letters.
  private Optional<Query> words(ActQuery query, Function<Language, List<String>> fields) {
    String typed = shortened(query.text());
    TypedText parts = TypedText.of(query.text());
    boolean together = parts.namesAnAct() && parts.words().isBlank();
    List<String> readings = new ArrayList<>();
    readings.add(typed);
    readings.addAll(KazakhLatin.readings(typed));
    List<Query> found = new ArrayList<>();
    languages(query)
        .flatMap(language -> fields.apply(language).stream())
        .forEach(field ->
            readings.forEach(reading -> inField(field, reading, together).ifPresent(found::add)));
    return found.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(found, OTHERS));
  }

  private static String shortened(String text) {
    return BLANKS
        .splitAsStream(text.strip())
        .filter(word -> !QuestionWords.contain(word))
        .limit(MOST_WORDS)
        .collect(Collectors.joining(" "));
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
    return Optional.of(Fields.isFolded(field) ? new BoostQuery(found, FOLDED_WEIGHT) : found);
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

  private List<Query> filters(ActQuery query, Optional<LocalDate> newest) {
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
    query.issuer().ifPresent(issuer -> filters.add(issuer(issuer)));
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
  private Query issuer(String issuer) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(term(Fields.BODY, issuer), Occur.SHOULD);
    QueryBuilder builder = new QueryBuilder(analyzer);
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

  private static Stream<Language> languages(ActQuery query) {
    return query.language().map(Stream::of).orElseGet(() -> Stream.of(Language.values()));
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}
