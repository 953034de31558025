package kz.zannama.index.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/// Makes [KazakhStemFilter]s: `kazakhStem`, with `folded="true"` after `russianKeyboard`.
public final class KazakhStemFilterFactory extends TokenFilterFactory {
  /// The name in a custom analyzer.
  public static final String NAME = "kazakhStem";

  private final KazakhStemmer stemmer;

  /// A factory from its arguments.
  ///
  /// @throws IllegalArgumentException if there is an argument other than `folded`
  public KazakhStemFilterFactory(Map<String, String> arguments) {
    super(arguments);
    stemmer =
        getBoolean(arguments, "folded", false) ? KazakhStemmer.folded() : KazakhStemmer.exact();
    if (!arguments.isEmpty()) {
      throw new IllegalArgumentException("Unknown arguments of " + NAME + ": " + arguments);
    }
  }

  /// For the service loader only.
  ///
  /// @throws UnsupportedOperationException always
  public KazakhStemFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new KazakhStemFilter(input, stemmer);
  }
}
