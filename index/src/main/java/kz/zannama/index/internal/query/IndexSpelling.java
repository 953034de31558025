package kz.zannama.index.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.model.Language;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/// The spelling of the acts of one view of an index.
public final class IndexSpelling implements Spelling {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;
  private static final int MOST = 2;

  private final IndexReader reader;
  private final DirectSpellChecker checker = new DirectSpellChecker();

  /// The spelling of the acts of an index.
  public IndexSpelling(IndexReader reader) {
    this.reader = reader;
  }

  @Override
  public Map<Language, Integer> acts() throws IOException {
    Map<Language, Integer> acts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      acts.put(language, reader.getDocCount(Fields.whole(language)));
    }
    return acts;
  }

  @Override
  public Set<String> known(Collection<String> stems) throws IOException {
    Set<String> known = new HashSet<>();
    for (String stem : stems) {
      if (isKnown(stem)) {
        known.add(stem);
      }
    }
    return known;
  }

  @Override
  public List<String> like(String stem, Language language) throws IOException {
    if (stem.length() < SHORTEST || stem.length() > LONGEST) {
      return List.of();
    }
    List<String> like = new ArrayList<>();
    Term term = new Term(Fields.whole(language), stem);
    for (SuggestWord word :
        checker.suggestSimilar(term, MOST, reader, SuggestMode.SUGGEST_ALWAYS)) {
      like.add(word.string);
    }
    return like;
  }

  private boolean isKnown(String stem) throws IOException {
    for (Language language : Language.values()) {
      if (reader.docFreq(new Term(Fields.whole(language), stem)) > 0) {
        return true;
      }
    }
    return false;
  }
}
