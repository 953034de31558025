package kz.zannama.index;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import kz.zannama.index.internal.query.QueryReader;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.index.internal.store.StoredActs;
import kz.zannama.language.Letters;
import kz.zannama.model.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/// Completes what somebody is typing, and corrects what they typed.
final class Suggestions {
  private static final int SHORTEST_CORRECTED = 4;
  private static final int LONGEST_CORRECTED = 40;
  private static final int TITLES_PER_SUGGESTION = 10;

  /// No title has more.
  private static final int MOST_WORDS = 200;

  private final Analyzer analyzer;
  private final QueryReader words;
  private final DirectSpellChecker spelling = new DirectSpellChecker();

  Suggestions(Analyzer analyzer, QueryReader words) {
    this.analyzer = analyzer;
    this.words = words;
  }

  /// Titles and names of bodies with all words of a text, the last one perhaps unfinished.
  List<String> complete(IndexSearcher searcher, String typed, int limit) throws IOException {
    List<String> words =
        Letters.WORD
            .matcher(typed.toLowerCase(Locale.ROOT))
            .results()
            .map(word -> word.group())
            .toList();
    Set<String> found = new LinkedHashSet<>();
    if (!words.isEmpty() && words.size() <= MOST_WORDS) {
      bodies(searcher.getIndexReader(), words, limit, found);
      titles(searcher, words, limit, found);
    }
    return found.stream().limit(limit).toList();
  }

  /// The text with every word that no act has replaced by the likeliest one of a title; empty where
  /// there is nothing to replace.
  Optional<String> correct(IndexReader reader, String typed) throws IOException {
    StringBuilder corrected = new StringBuilder();
    boolean changed = false;
    int done = 0;
    Matcher word = Letters.WORD.matcher(typed);
    while (word.find()) {
      Optional<String> better = better(reader, word.group().toLowerCase(Locale.ROOT));
      corrected.append(typed, done, word.start()).append(better.orElse(word.group()));
      changed |= better.isPresent();
      done = word.end();
    }
    corrected.append(typed, done, typed.length());
    return changed ? Optional.of(corrected.toString()) : Optional.empty();
  }

  private Optional<String> better(IndexReader reader, String word) throws IOException {
    boolean sized = word.length() >= SHORTEST_CORRECTED && word.length() <= LONGEST_CORRECTED;
    if (!sized || isKnown(reader, word) || words.isTerm(word)) {
      return Optional.empty();
    }
    SuggestWord[] similar =
        spelling.suggestSimilar(
            new Term(Fields.TITLE_WORDS, word), 1, reader, SuggestMode.SUGGEST_ALWAYS);
    return similar.length == 0 ? Optional.empty() : Optional.of(similar[0].string);
  }

  private boolean isKnown(IndexReader reader, String word) throws IOException {
    QueryBuilder builder = new QueryBuilder(analyzer);
    for (Language language : Language.values()) {
      boolean found =
          builder.createBooleanQuery(Fields.whole(language), word) instanceof TermQuery term
              && reader.docFreq(term.getTerm()) > 0;
      if (found) {
        return true;
      }
    }
    return false;
  }

  private static void titles(
      IndexSearcher searcher, List<String> words, int limit, Set<String> found) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words
        .subList(0, words.size() - 1)
        .forEach(word -> all.add(new TermQuery(new Term(Fields.TITLE_WORDS, word)), Occur.MUST));
    all.add(new PrefixQuery(new Term(Fields.TITLE_WORDS, words.getLast())), Occur.MUST);
    StoredActs acts = new StoredActs(searcher.getIndexReader());
    for (ScoreDoc hit : searcher.search(all.build(), limit * TITLES_PER_SUGGESTION).scoreDocs) {
      acts.summary(hit.doc).act().titles().values().stream()
          .filter(title -> hasAll(title, words))
          .forEach(found::add);
    }
  }

  private static void bodies(IndexReader reader, List<String> words, int limit, Set<String> found)
      throws IOException {
    var names = MultiTerms.getTerms(reader, Fields.ISSUER_NAME);
    if (names == null) {
      return;
    }
    TermsEnum each = names.iterator();
    for (BytesRef name = each.next(); name != null && found.size() < limit; name = each.next()) {
      String body = name.utf8ToString();
      if (hasAll(body, words)) {
        found.add(body);
      }
    }
  }

  /// Whether a text has every word, the last one as the beginning of a word.
  private static boolean hasAll(String text, List<String> words) {
    Set<String> present = new LinkedHashSet<>();
    Letters.WORD
        .matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .forEach(word -> present.add(word.group()));
    return present.containsAll(words.subList(0, words.size() - 1))
        && present.stream().anyMatch(word -> word.startsWith(words.getLast()));
  }
}
