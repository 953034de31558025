package kz.zannama.parser.internal.source.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/// Bytes read as UTF-8, whatever they are: what cannot be read is a replacement character, one for
/// all bad bytes that stand together, up to the four that a character has.
///
/// @param text the text
/// @param sequences how many characters of two and more bytes it has
/// @param bad how many bytes could not be read
record Utf8Text(String text, int sequences, int bad) {
  /// What stands for a character that was lost.
  static final char LOST = '\ufffd';

  private static final int LONGEST = 4;

  static Utf8Text of(byte[] bytes, int from, int to) {
    CharsetDecoder decoder =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
    CharBuffer out = CharBuffer.allocate(to - from + 1);
    int bad = 0;
    int runEnd = -1;
    int run = 0;
    for (CoderResult result = decoder.decode(in, out, true);
        result.isError();
        result = decoder.decode(in, out, true)) {
      run = in.position() == runEnd ? run : 0;
      if (run == 0) {
        out.put(LOST);
      }
      in.position(in.position() + result.length());
      bad += result.length();
      run = (run + result.length()) % LONGEST;
      runEnd = in.position();
    }
    String text = out.flip().toString();
    int beyond = (int) text.chars().filter(c -> c > 127 && c != LOST).count();
    return new Utf8Text(text, beyond, bad);
  }

  /// Whether the bytes are UTF-8, damaged in a few places or in none.
  boolean isUtf8() {
    return bad == 0 || sequences > LONGEST * bad;
  }
}
