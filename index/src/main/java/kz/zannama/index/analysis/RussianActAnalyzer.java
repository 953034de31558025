package kz.zannama.index.analysis;

import kz.zannama.text.WordTable;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.ext.RussianStemmer;

/// Russian text as Lucene's `RussianAnalyzer` takes it, with Latin look-alikes repaired and ё as е,
/// and nouns that end as gerunds do («архив», «полив») kept whole, so that their cases come to
/// them.
public final class RussianActAnalyzer extends Analyzer {
  private static final CharArraySet NOUNS =
      new CharArraySet(WordTable.lines(RussianActAnalyzer.class, "nouns-like-gerunds.txt"), false);

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream kept = new StopFilter(normalize(field, words), RussianAnalyzer.getDefaultStopSet());
    TokenStream stems =
        new SnowballFilter(new SetKeywordMarkerFilter(kept, NOUNS), new RussianStemmer());
    return new TokenStreamComponents(words, new FleetingVowelFilter(stems));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream words) {
    return new YoFilter(new LowerCaseFilter(new KazakhLookAlikesFilter(words)));
  }
}
