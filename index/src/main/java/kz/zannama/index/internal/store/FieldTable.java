package kz.zannama.index.internal.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zannama.index.analysis.ActAnalyzers;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/// The one definition of the fields of acts and of their units: what Lucene's documents are written
/// by, and the mapping of a server is made of. Further texts of acts are left out: each engine
/// keeps them in its own way.
public final class FieldTable {
  /// BM25 over all words of an act: how much further occurrences of a word add. More than usual, as
  /// acts differ a thousandfold in length.
  public static final float WHOLE_K1 = 5;

  /// BM25 over all words of an act: how far its length counts; wholly, so that a long act, which
  /// has every word somewhere, must have it as often for its length as a short one.
  public static final float WHOLE_B = 1;

  private static final List<Row> ROWS = rows().toList();
  private static final Map<String, Row> BY_NAME =
      ROWS.stream().collect(Collectors.toMap(Row::name, row -> row));

  private FieldTable() {}

  /// Which documents a field is of.
  public enum Holder {
    ACT,
    UNIT
  }

  /// What can be done with a field, see [Fields].
  public enum Kind {
    KEYWORD,
    KEY,
    DATE,
    /// A number that can be changed in place.
    NUMBER,
    /// A line of facts, several of them: counted over, not looked up.
    FACTS,
    TEXT,
    WORDS,
    STORED
  }

  /// A field.
  ///
  /// @param analyzer of text and words: one of [ActAnalyzers]
  /// @param into the field of words that its words are gathered in, too
  public record Row(
      String name, Holder holder, Kind kind, Optional<String> analyzer, Optional<String> into) {}

  /// All fields.
  public static List<Row> all() {
    return ROWS;
  }

  /// A field by its name; empty for those of further texts.
  public static Optional<Row> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /// The analyzer of every field.
  public static Analyzer analyzer() {
    Map<String, Analyzer> made = new HashMap<>();
    ActAnalyzers.all().forEach((name, analyzer) -> made.put(name, analyzer.get()));
    Map<String, Analyzer> byField = new HashMap<>();
    for (Row row : ROWS) {
      row.analyzer().map(made::get).ifPresent(analyzer -> byField.put(row.name(), analyzer));
    }
    return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), byField);
  }

  /// How the words of every field are scored: by BM25 as Lucene has it, but for all words of acts.
  /// What is stored is the same for either.
  public static Similarity similarity() {
    Similarity usual = new BM25Similarity();
    Similarity whole = new BM25Similarity(WHOLE_K1, WHOLE_B);
    return new PerFieldSimilarityWrapper() {
      @Override
      public Similarity get(String field) {
        return find(field).filter(row -> row.kind() == Kind.WORDS).isPresent() ? whole : usual;
      }
    };
  }

  private static Stream<Row> rows() {
    return Stream.of(units(), keys(), facts(), texts()).flatMap(rows -> rows);
  }

  private static Stream<Row> units() {
    return Stream.of(
        new Row(Fields.UNIT_LANGUAGE, Holder.UNIT, Kind.KEY, Optional.empty(), Optional.empty()),
        new Row(Fields.ELEMENT, Holder.UNIT, Kind.KEY, Optional.empty(), Optional.empty()),
        text(Fields.TEXT_KK, Holder.UNIT, ActAnalyzers.KAZAKH_FOLDED, Optional.of(Fields.WHOLE_KK)),
        text(Fields.TEXT_RU, Holder.UNIT, ActAnalyzers.RUSSIAN, Optional.of(Fields.WHOLE_RU)));
  }

  private static Stream<Row> keys() {
    Stream<Row> keywords =
        Stream.of(
                Fields.TYPE,
                Fields.BODY,
                Fields.POSSIBLE_BODY,
                Fields.REGION,
                Fields.YEAR,
                Fields.STATUS,
                Fields.LANGUAGE)
            .map(name -> of(name, Kind.KEYWORD));
    Stream<Row> keys =
        Stream.of(
                Fields.KIND,
                Fields.BLOCK,
                Fields.ID,
                Fields.JOIN,
                Fields.NAME,
                Fields.CITES,
                Fields.BASIS,
                Fields.STOPS,
                Fields.NUMBER,
                Fields.NUMBER_FORM,
                Fields.TITLE_KEY,
                Fields.DATE,
                Fields.CODE,
                Fields.ISSUER_NAME)
            .map(name -> of(name, Kind.KEY));
    return Stream.concat(keywords, keys);
  }

  private static Stream<Row> facts() {
    Stream<String> pauses =
        IntStream.range(0, Fields.PAUSES)
            .boxed()
            .flatMap(at -> Stream.of(Fields.pauseFrom(at), Fields.pauseUntil(at)));
    Stream<String> numbers =
        Stream.of(
            Fields.FORCE_FROM,
            Fields.FORCE_NOT_BEFORE,
            Fields.FORCE_UNTIL,
            Fields.FORCE_OVER,
            Fields.FORCE_KNOWN,
            Fields.STATUS_FROM,
            Fields.ENDED_BY_OTHER);
    return Stream.of(
            Stream.of(of(Fields.ADOPTED, Kind.DATE)),
            Stream.concat(numbers, pauses).map(name -> of(name, Kind.NUMBER)),
            Stream.of(Fields.CHANGED, Fields.ORDERS, Fields.WORDING_DATE)
                .map(name -> of(name, Kind.FACTS)),
            Stream.of(Fields.SUMMARY, Fields.RECORD, Fields.UNITS, Fields.END)
                .map(name -> of(name, Kind.STORED)))
        .flatMap(rows -> rows);
  }

  private static Stream<Row> texts() {
    Optional<String> kazakh = Optional.of(Fields.WHOLE_KK);
    Optional<String> russian = Optional.of(Fields.WHOLE_RU);
    return Stream.of(
        text(Fields.TITLE_KK, Holder.ACT, ActAnalyzers.KAZAKH, Optional.empty()),
        text(Fields.TITLE_KK_FOLDED, Holder.ACT, ActAnalyzers.KAZAKH_FOLDED, kazakh),
        text(Fields.TITLE_RU, Holder.ACT, ActAnalyzers.RUSSIAN, russian),
        text(Fields.ISSUER_KK, Holder.ACT, ActAnalyzers.KAZAKH, Optional.empty()),
        text(Fields.ISSUER_KK_FOLDED, Holder.ACT, ActAnalyzers.KAZAKH_FOLDED, Optional.empty()),
        text(Fields.ISSUER_RU, Holder.ACT, ActAnalyzers.RUSSIAN, Optional.empty()),
        text(Fields.TITLE_WORDS, Holder.ACT, ActAnalyzers.WORDS, Optional.empty()),
        words(Fields.WHOLE_KK, ActAnalyzers.KAZAKH_FOLDED),
        words(Fields.WHOLE_RU, ActAnalyzers.RUSSIAN));
  }

  private static Row of(String name, Kind kind) {
    return new Row(name, Holder.ACT, kind, Optional.empty(), Optional.empty());
  }

  private static Row text(String name, Holder holder, String analyzer, Optional<String> into) {
    return new Row(name, holder, Kind.TEXT, Optional.of(analyzer), into);
  }

  private static Row words(String name, String analyzer) {
    return new Row(name, Holder.ACT, Kind.WORDS, Optional.of(analyzer), Optional.empty());
  }
}
