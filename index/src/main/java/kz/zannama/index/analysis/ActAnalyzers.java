package kz.zannama.index.analysis;

import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;

/// The analyzers of acts by the names that servers know them by.
public final class ActAnalyzers {
  /// Kazakh in its own letters: [KazakhAnalyzer].
  public static final String KAZAKH = "zannama_kazakh";

  /// Kazakh folded to the Russian keyboard: [KazakhAnalyzer#folded()].
  public static final String KAZAKH_FOLDED = "zannama_kazakh_folded";

  /// Russian: [RussianActAnalyzer].
  public static final String RUSSIAN = "zannama_russian";

  /// Words as printed, in lower case: [PlainWordsAnalyzer].
  public static final String WORDS = "zannama_words";

  /// Stems that another analyzer of these made, apart by blanks, with [#GAP] for each that it left
  /// out: how a query says which stems stand where.
  public static final String STEMS = "zannama_stems";

  /// Stands for a word that an analyzer left out. No analyzer of these gives it.
  public static final String GAP = "_";

  private ActAnalyzers() {}

  /// What makes each of them.
  public static Map<String, Supplier<Analyzer>> all() {
    return Map.of(
        KAZAKH, KazakhAnalyzer::new,
        KAZAKH_FOLDED, KazakhAnalyzer::folded,
        RUSSIAN, RussianActAnalyzer::new,
        WORDS, PlainWordsAnalyzer::new,
        STEMS, Stems::new);
  }

  private static final class Stems extends Analyzer {
    private static final CharArraySet GAPS = CharArraySet.copy(java.util.Set.of(GAP));

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer stems = new WhitespaceTokenizer();
      return new TokenStreamComponents(stems, new StopFilter(stems, GAPS));
    }
  }
}
