package kz.zannama.index.internal.words;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;

/// Each word once, with its frequency.
final class CountReplay extends TokenStream {
  private final Iterator<Map.Entry<BytesRef, Integer>> counts;
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);

  CountReplay(Map<BytesRef, Integer> counts) {
    this.counts = counts.entrySet().iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!counts.hasNext()) {
      return false;
    }
    Map.Entry<BytesRef, Integer> count = counts.next();
    term.setBytesRef(count.getKey());
    frequency.setTermFrequency(count.getValue());
    return true;
  }
}
