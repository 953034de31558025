package kz.zannama.index.benchmark;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zannama.index.internal.unit.SearchUnit;
import kz.zannama.index.internal.unit.SearchUnits;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/// What plain Lucene does with the same acts: a document for each text, with its title and all its
/// words, one analyzer, BM25.
final class PlainIndex implements Closeable {
  private static final float TITLE_WEIGHT = 2.5f;

  private final Analyzer analyzer;
  private final Directory directory;
  private final IndexWriter writer;

  /// An index in memory.
  PlainIndex(Analyzer analyzer) throws IOException {
    this(analyzer, new ByteBuffersDirectory());
  }

  PlainIndex(Analyzer analyzer, Directory directory) throws IOException {
    this.analyzer = analyzer;
    this.directory = directory;
    this.writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
  }

  /// Adds a document for each text of an act.
  void add(Act act) throws IOException {
    for (ActText text : act.texts().values()) {
      Document document = new Document();
      document.add(new StringField("id", TextId.of(act, text).toString(), Store.YES));
      document.add(new TextField("title", text.title(), Store.NO));
      String words =
          SearchUnits.units(text).stream().map(SearchUnit::words).collect(Collectors.joining("\n"));
      document.add(new TextField("text", words, Store.NO));
      writer.addDocument(document);
    }
  }

  void commit() throws IOException {
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  /// Closes what was written, for reading.
  IndexSearcher searcher() throws IOException {
    writer.close();
    return new IndexSearcher(DirectoryReader.open(directory));
  }

  /// The texts that match best, one a hit.
  List<Set<TextId>> find(IndexSearcher searcher, String text, int limit) throws IOException {
    QueryBuilder builder = new QueryBuilder(analyzer);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(new BoostQuery(words(builder, "title", text), TITLE_WEIGHT), Occur.SHOULD);
    query.add(words(builder, "text", text), Occur.SHOULD);
    List<Set<TextId>> found = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query.build(), limit).scoreDocs) {
      found.add(Set.of(TextId.parse(searcher.storedFields().document(hit.doc).get("id"))));
    }
    return found;
  }

  private static Query words(QueryBuilder builder, String field, String text) {
    Query words = builder.createBooleanQuery(field, text);
    return words == null ? new MatchNoDocsQuery() : words;
  }
}
