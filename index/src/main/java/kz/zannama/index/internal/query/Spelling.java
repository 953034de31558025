package kz.zannama.index.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.model.Language;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/// What the acts of an index tell of words: how rare they are in each language, and what a word
/// that no act has may have been meant to be.
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

  /// For each language the rarity of a word of one act among all acts of the index, to that among
  /// the acts of the language; 2 at most.
  Map<Language, Float> scales() throws IOException {
    Map<Language, Integer> acts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      acts.put(language, Math.max(1, reader.getDocCount(Fields.whole(language))));
    }
    int most = Collections.max(acts.values());
    Map<Language, Float> scales = new EnumMap<>(Language.class);
    acts.forEach((language, count) ->
        scales.put(language, (float) Math.min(2, Math.log1p(most) / Math.log1p(count))));
    return scales;
  }

  /// The likeliest stems for one that is not known.
  List<String> like(String stem, Language language) throws IOException {
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

  /// Whether an act in either language has a stem, or it is none of letters alone.
  boolean isKnown(String stem) throws IOException {
    for (Language language : Language.values()) {
      if (reader.docFreq(new Term(Fields.whole(language), stem)) > 0) {
        return true;
      }
    }
    return !stem.codePoints().allMatch(Character::isLetter);
  }
}
