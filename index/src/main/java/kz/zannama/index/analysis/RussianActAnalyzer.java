package kz.zannama.index.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.ext.RussianStemmer;

/// Russian text as Lucene's `RussianAnalyzer` takes it, with Latin look-alikes repaired and ё as е.
public final class RussianActAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream kept = new StopFilter(normalize(field, words), RussianAnalyzer.getDefaultStopSet());
    return new TokenStreamComponents(
        words, new FleetingVowelFilter(new SnowballFilter(kept, new RussianStemmer())));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream words) {
    return new YoFilter(new LowerCaseFilter(new KazakhLookAlikesFilter(words)));
  }
}
