package kz.zannama.index.internal.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// How often each word stands in the texts of an act.
///
/// Counts are kept in the words themselves, so of texts of one [SharedAnalysis] only one is counted
/// at a time.
public final class WordCounts {
  private static final FieldType WORDS = words();

  private final List<Word> words = new ArrayList<>();

  /// Counts the words of a text.
  public void add(AnalysedText text) {
    for (int at = 0; at < text.size(); at++) {
      Word word = text.word(at);
      if (word.count()) {
        words.add(word);
      }
    }
  }

  /// The field that has the words, with their frequencies and without places; counts from nothing
  /// afterwards.
  ///
  /// @param name its name
  public Field field(String name) {
    Map<BytesRef, Integer> counts = new LinkedHashMap<>();
    for (Word word : words) {
      int count = word.counted();
      if (word.stem().length > 0) {
        counts.merge(word.stem(), count, Integer::sum);
      }
    }
    words.clear();
    return new AnalysedField(name, WORDS, Optional.empty(), () -> new CountReplay(counts));
  }

  private static FieldType words() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }
}
