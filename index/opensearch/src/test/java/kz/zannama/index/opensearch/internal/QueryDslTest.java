package kz.zannama.index.opensearch.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;

class QueryDslTest {
  private static final Query WORD = new TermQuery(new Term("text_ru", "рабоч"));

  @Test
  void looksForWordsOfUnitsWithinThem() {
    assertThat(QueryDsl.of(WORD))
        .isEqualTo(Map.of("term", Map.of("units.text_ru", Map.of("value", "рабоч"))));
    assertThat(QueryDsl.of(new TermQuery(new Term("title_ru", "рабоч"))))
        .isEqualTo(Map.of("term", Map.of("title_ru", Map.of("value", "рабоч"))));
  }

  @Test
  void keepsTheGapsOfPhrases() {
    PhraseQuery phrase =
        new PhraseQuery.Builder()
            .setSlop(3)
            .add(new Term("text_ru", "учет"), 1)
            .add(new Term("text_ru", "рабоч"), 4)
            .build();
    assertThat(QueryDsl.of(phrase))
        .isEqualTo(
            Map.of(
                "match_phrase",
                Map.of(
                    "units.text_ru",
                    Map.of("query", "учет _ _ рабоч", "analyzer", "zannama_stems", "slop", 3))));
  }

  @Test
  void findsNothingWhereLuceneDoes() {
    assertThat(QueryDsl.of(new BooleanQuery.Builder().build()))
        .isEqualTo(Map.of("match_none", Map.of()));
    Query unwanted = new BooleanQuery.Builder().add(WORD, Occur.MUST_NOT).build();
    assertThat(QueryDsl.of(unwanted))
        .isEqualTo(
            Map.of(
                "bool",
                Map.of("adjust_pure_negative", false, "must_not", List.of(QueryDsl.of(WORD)))));
  }

  @Test
  void keepsWeightsAndNumbersOfClauses() {
    Query most =
        new BooleanQuery.Builder()
            .add(WORD, Occur.SHOULD)
            .add(WORD, Occur.SHOULD)
            .setMinimumNumberShouldMatch(2)
            .build();
    assertThat(QueryDsl.of(new BoostQuery(most, 5)))
        .isEqualTo(
            Map.of(
                "bool",
                Map.of(
                    "boost",
                    5f,
                    "must",
                    List.of(
                        Map.of(
                            "bool",
                            Map.of(
                                "adjust_pure_negative",
                                false,
                                "should",
                                List.of(QueryDsl.of(WORD), QueryDsl.of(WORD)),
                                "minimum_should_match",
                                2))))));
  }

  @Test
  void refusesWhatTheIndexDoesNotAsk() {
    assertThatThrownBy(() -> QueryDsl.of(new FieldExistsQuery("title_ru")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not a query of the index: FieldExistsQuery [field=title_ru]");
  }
}
