package kz.zannama.index.internal.store;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.index.internal.unit.SearchUnit;
import kz.zannama.index.internal.unit.SearchUnits;
import kz.zannama.language.Letters;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// The words of texts that do not answer for their acts now: those of units that the text that
/// answers has not, each once a text, folded. What the answering text has is found in its units.
public final class EverWords {
  private EverWords() {}

  /// Adds the words of a text to the document that keeps it.
  ///
  /// @param answering the text of its language that answers for the act
  static void add(Document document, ActText text, ActText answering) {
    Set<String> standing = parts(answering).collect(Collectors.toSet());
    Set<String> words = new TreeSet<>();
    parts(text)
        .filter(part -> !standing.contains(part))
        .flatMap(part -> words(part).stream())
        .forEach(words::add);
    words.forEach(word -> document.add(new StringField(Fields.EVER, word, Store.NO)));
  }

  private static Stream<String> parts(ActText text) {
    return Stream.concat(
        Stream.of(text.title()), SearchUnits.units(text).stream().map(SearchUnit::words));
  }

  /// The words of a text, folded, each once. What is longer than the index takes is none.
  private static Set<String> words(String text) {
    return Letters.BETWEEN_TOKENS
        .splitAsStream(Letters.foldedKey(text))
        .filter(word -> !word.isEmpty() && word.length() < 1_000)
        .collect(Collectors.toSet());
  }

  /// The acts of which a kept text may have some words: it has all of them, wherever they stand.
  public static List<ActId> acts(IndexSearcher searcher, String sought) throws IOException {
    Set<String> words = words(sought);
    if (words.isEmpty()) {
      return List.of();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    words.forEach(word -> query.add(new TermQuery(new Term(Fields.EVER, word)), Occur.FILTER));
    StoredActs acts = new StoredActs(searcher.getIndexReader());
    Set<ActId> found = new LinkedHashSet<>();
    Query kept = query.build();
    int texts = Math.max(1, searcher.count(kept));
    for (ScoreDoc text : searcher.search(kept, texts).scoreDocs) {
      acts.values(text.doc, Fields.OWNER).forEach(owner -> found.add(new ActId(owner)));
    }
    return found.stream().sorted().toList();
  }
}
