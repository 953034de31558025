package kz.zannama.index.analysis;

import kz.zannama.text.Alphabet;
import kz.zannama.text.WordTable;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Kazakh text to searchable stems: «Қазақстан Республикасының заңдары» → `қазақстан`,
/// `республика`, `заң`.
///
/// The chain: words by Unicode's rules, [KazakhLookAlikesFilter], lower case, a short stop list
/// (conjunctions, pronouns, auxiliaries; «туралы» stays), [KazakhStemFilter]. The folded analyzer
/// adds [RussianKeyboardFilter] before the stop list and stems folded words, so that «казакстан»
/// finds «Қазақстанның»; a field of its own is the place for it, ranked below the exact one.
///
/// Thread-safe, as every Lucene analyzer.
public final class KazakhAnalyzer extends Analyzer {
  private final boolean folded;
  private final CharArraySet stopWords;

  /// An analyzer for Kazakh spelling.
  public KazakhAnalyzer() {
    this(false);
  }

  private KazakhAnalyzer(boolean folded) {
    this.folded = folded;
    this.stopWords = readStopWords(folded);
  }

  /// An analyzer that takes what is typed on a Russian keyboard for Kazakh.
  public static KazakhAnalyzer folded() {
    return new KazakhAnalyzer(true);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream kept = new StopFilter(normalize(field, words), stopWords);
    KazakhStemmer stemmer = folded ? KazakhStemmer.folded() : KazakhStemmer.exact();
    return new TokenStreamComponents(words, new KazakhStemFilter(kept, stemmer));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream words) {
    TokenStream lower = new LowerCaseFilter(new KazakhLookAlikesFilter(words));
    return folded ? new RussianKeyboardFilter(lower) : lower;
  }

  private static CharArraySet readStopWords(boolean folded) {
    CharArraySet stopWords = new CharArraySet(128, false);
    for (String line : WordTable.lines(KazakhAnalyzer.class, "kazakh-stopwords.txt")) {
      for (String word : line.split(" ")) {
        stopWords.add(folded ? Alphabet.RUSSIAN_KEYBOARD.apply(word) : word);
      }
    }
    return stopWords;
  }
}
