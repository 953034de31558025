/// Kazakh for any Lucene, Solr or OpenSearch: an analyzer, its filters, and their factories.
///
/// Start with [KazakhAnalyzer], which says what the chain does, then [KazakhStemmer]. The filters
/// are registered as services under `kazakhStem`, `kazakhLookAlikes` and `russianKeyboard`, so a
/// custom analyzer elsewhere can name them.
@NullMarked
package kz.zannama.index.analysis;

import org.jspecify.annotations.NullMarked;
