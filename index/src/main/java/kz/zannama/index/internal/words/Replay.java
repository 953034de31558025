package kz.zannama.index.internal.words;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/// The words of a text as one field has them.
final class Replay extends TokenStream {
  private final AnalysedText text;
  private final int field;
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final PositionIncrementAttribute place = addAttribute(PositionIncrementAttribute.class);
  private int at;

  Replay(AnalysedText text, int field) {
    this.text = text;
    this.field = field;
  }

  @Override
  public boolean incrementToken() {
    int step = 0;
    while (at < text.size()) {
      step += text.step(at);
      BytesRef stem = text.word(at++).stem(field);
      if (stem.length > 0) {
        term.setBytesRef(stem);
        place.setPositionIncrement(step);
        return true;
      }
    }
    return false;
  }
}
