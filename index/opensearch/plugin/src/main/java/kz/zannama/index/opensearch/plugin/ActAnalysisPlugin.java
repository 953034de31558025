package kz.zannama.index.opensearch.plugin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.zannama.index.analysis.ActAnalyzers;
import kz.zannama.index.analysis.KazakhLookAlikesFilterFactory;
import kz.zannama.index.analysis.KazakhStemFilterFactory;
import kz.zannama.index.analysis.RussianKeyboardFilterFactory;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.IndexSettings;
import org.opensearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.opensearch.index.analysis.AbstractTokenFilterFactory;
import org.opensearch.index.analysis.AnalyzerProvider;
import org.opensearch.index.analysis.TokenFilterFactory;
import org.opensearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.opensearch.plugins.AnalysisPlugin;
import org.opensearch.plugins.Plugin;

/// Offers the analyzers of acts, under the names of [ActAnalyzers], and the filters for Kazakh that
/// chains of one's own are made of.
///
/// | Filter | Settings |
/// |---|---|
/// | `zannama_kazakh_look_alikes` | none |
/// | `zannama_russian_keyboard` | none |
/// | `zannama_kazakh_stem` | `folded`: `true` after `zannama_russian_keyboard` |
///
/// Filters are made directly: an installed plugin has a class loader of its own, which Lucene's
/// look-up by name does not see.
public final class ActAnalysisPlugin extends Plugin implements AnalysisPlugin {
  private static final Map<
          String, Function<Map<String, String>, org.apache.lucene.analysis.TokenFilterFactory>>
      FILTERS =
          Map.of(
              "zannama_kazakh_look_alikes", KazakhLookAlikesFilterFactory::new,
              "zannama_russian_keyboard", RussianKeyboardFilterFactory::new,
              "zannama_kazakh_stem", KazakhStemFilterFactory::new);

  /// What every filter is told by the server itself.
  private static final List<String> OF_THE_SERVER =
      List.of("type", "version", "index.version.created");

  @Override
  public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
    return FILTERS.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                filter ->
                    (index, environment, name, settings) ->
                        new Filter(index, name, settings, filter.getValue())));
  }

  @Override
  public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
    return ActAnalyzers.all().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                analyzer ->
                    (index, environment, name, settings) ->
                        new Provider(index, name, settings, analyzer.getValue())));
  }

  private static final class Filter extends AbstractTokenFilterFactory {
    private final org.apache.lucene.analysis.TokenFilterFactory filter;

    Filter(
        IndexSettings index,
        String name,
        Settings settings,
        Function<Map<String, String>, org.apache.lucene.analysis.TokenFilterFactory> made) {
      super(index, name, settings);
      Map<String, String> arguments = new HashMap<>();
      settings.keySet().stream()
          .filter(key -> !OF_THE_SERVER.contains(key))
          .forEach(key -> arguments.put(key, settings.get(key)));
      filter = made.apply(arguments);
    }

    @Override
    public TokenStream create(TokenStream words) {
      return filter.create(words);
    }
  }

  private static final class Provider extends AbstractIndexAnalyzerProvider<Analyzer> {
    private final Analyzer analyzer;

    Provider(IndexSettings index, String name, Settings settings, Supplier<Analyzer> made) {
      super(index, name, settings);
      analyzer = made.get();
    }

    @Override
    public Analyzer get() {
      return analyzer;
    }
  }
}
