package kz.zannama.index.internal.words;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.jspecify.annotations.Nullable;

/// A field whose words were read before.
final class AnalysedField extends Field {
  private final Supplier<TokenStream> words;

  /// A field.
  ///
  /// @param printed the text that the words were read from, where it is one
  AnalysedField(
      String name, FieldType type, Optional<String> printed, Supplier<TokenStream> words) {
    super(name, type);
    this.words = words;
    printed.ifPresent(text -> fieldsData = text);
  }

  @Override
  public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
    return words.get();
  }
}
