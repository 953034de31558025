package kz.zannama.index.internal.words;

import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.jspecify.annotations.Nullable;

/// A field whose words were read before.
final class AnalysedField extends Field {
  private final Supplier<TokenStream> words;

  AnalysedField(String name, FieldType type, Supplier<TokenStream> words) {
    super(name, type);
    this.words = words;
  }

  @Override
  public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
    return words.get();
  }
}
