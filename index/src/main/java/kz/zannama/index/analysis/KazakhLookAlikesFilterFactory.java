package kz.zannama.index.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/// Makes [KazakhLookAlikesFilter]s: `kazakhLookAlikes`, without arguments.
public final class KazakhLookAlikesFilterFactory extends TokenFilterFactory {
  /// The name in a custom analyzer.
  public static final String NAME = "kazakhLookAlikes";

  /// A factory from its arguments.
  ///
  /// @throws IllegalArgumentException if there is any argument
  public KazakhLookAlikesFilterFactory(Map<String, String> arguments) {
    super(arguments);
    if (!arguments.isEmpty()) {
      throw new IllegalArgumentException("Unknown arguments of " + NAME + ": " + arguments);
    }
  }

  /// For the service loader only.
  ///
  /// @throws UnsupportedOperationException always
  public KazakhLookAlikesFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new KazakhLookAlikesFilter(input);
  }

  @Override
  public TokenStream normalize(TokenStream input) {
    return create(input);
  }
}
