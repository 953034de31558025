/// Acts, their provisions and their amendment chains, searchable.
@SuppressWarnings("module") // the engine is built after this
module kz.zannama.index {
  requires transitive kz.zannama.core;
  requires transitive org.apache.lucene.core;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.facet;
  requires org.apache.lucene.highlighter;
  requires org.apache.lucene.join;
  requires org.apache.lucene.suggest;
  requires static org.jspecify;

  exports kz.zannama.index;
  exports kz.zannama.index.analysis;
  exports kz.zannama.index.question;
  exports kz.zannama.index.wording;

  // the same acts, ranked and joined the same, on a server
  exports kz.zannama.index.internal.query to
      kz.zannama.index.opensearch;
  exports kz.zannama.index.internal.store to
      kz.zannama.index.opensearch;
  exports kz.zannama.index.internal.unit to
      kz.zannama.index.opensearch;

  // where tables of words stand
  opens kz.zannama.index.analysis to
      kz.zannama.core;
  opens kz.zannama.index.internal.pack to
      kz.zannama.core;
  opens kz.zannama.index.internal.query to
      kz.zannama.core;

  provides org.apache.lucene.analysis.TokenFilterFactory with
      kz.zannama.index.analysis.KazakhLookAlikesFilterFactory,
      kz.zannama.index.analysis.KazakhStemFilterFactory,
      kz.zannama.index.analysis.RussianKeyboardFilterFactory;
}
