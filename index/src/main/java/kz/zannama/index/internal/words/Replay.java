package kz.zannama.index.internal.words;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/// The words of a text, one after another.
final class Replay extends TokenStream {
  private final AnalysedText text;
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final PositionIncrementAttribute place = addAttribute(PositionIncrementAttribute.class);
  private int at;

  Replay(AnalysedText text) {
    this.text = text;
  }

  @Override
  public boolean incrementToken() {
    int step = 0;
    while (at < text.size()) {
      step += text.step(at);
      BytesRef stem = text.word(at++).stem();
      if (stem.length > 0) {
        term.setBytesRef(stem);
        place.setPositionIncrement(step);
        return true;
      }
    }
    return false;
  }
}
