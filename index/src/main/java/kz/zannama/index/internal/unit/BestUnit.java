package kz.zannama.index.internal.unit;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;

/// Finds the unit of an act that a query for units matches best. The words of the query are looked
/// up once, for any number of acts.
public final class BestUnit {
  private final IndexSearcher searcher;
  private final BitSetProducer acts;
  private final Weight weight;

  /// The best units of one view of an index.
  ///
  /// @param acts which documents are acts, each the last one of its block
  public BestUnit(IndexSearcher searcher, BitSetProducer acts, Query units) throws IOException {
    this.searcher = searcher;
    this.acts = acts;
    this.weight = searcher.createWeight(searcher.rewrite(units), ScoreMode.COMPLETE, 1);
  }

  /// The document of the best unit of an act; of two alike the first.
  public OptionalInt of(int act) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(act, leaves));
    BitSet parents = acts.getBitSet(leaf);
    Scorer scorer = weight.scorer(leaf);
    if (parents == null || scorer == null) {
      return OptionalInt.empty();
    }
    int last = act - leaf.docBase;
    int first = last == 0 ? 0 : parents.prevSetBit(last - 1) + 1;
    DocIdSetIterator units = scorer.iterator();
    int best = -1;
    float highest = Float.NEGATIVE_INFINITY;
    for (int unit = units.advance(first); unit < last; unit = units.nextDoc()) {
      float score = scorer.score();
      if (score > highest) {
        highest = score;
        best = unit;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(leaf.docBase + best);
  }
}
