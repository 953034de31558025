package kz.zannama.index.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.model.Language;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/// What a word that no act has may have been meant to be.
public final class Spelling {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;
  private static final int MOST = 2;

  private final IndexReader reader;
  private final DirectSpellChecker checker = new DirectSpellChecker();

  /// The spelling of the acts of an index.
  public Spelling(IndexReader reader) {
    this.reader = reader;
  }

  /// The likeliest stems for one that no act in either language has; none for one that is known.
  List<String> like(String stem, Language language) throws IOException {
    if (stem.length() < SHORTEST || stem.length() > LONGEST || isKnown(stem)) {
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
    return !stem.codePoints().allMatch(Character::isLetter);
  }
}
