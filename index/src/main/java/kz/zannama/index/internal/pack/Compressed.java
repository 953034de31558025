package kz.zannama.index.internal.pack;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Text compressed by zlib, which may know other bytes beforehand.
final class Compressed {
  private static final int BUFFER = 1 << 13;

  private Compressed() {}

  /// A text in few bytes.
  ///
  /// @param known what is known beforehand, to be known again when the text is read; may be empty
  /// @param level how much time is spent, 1 to 9
  static byte[] of(String text, byte[] known, int level) {
    Deflater deflater = new Deflater(level);
    try {
      if (known.length > 0) {
        deflater.setDictionary(known);
      }
      deflater.setInput(LetterBytes.of(text));
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[BUFFER];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /// The text of some bytes.
  ///
  /// @param known what was known when the text was compressed
  /// @throws IllegalArgumentException if they are cut off or damaged
  static String text(byte[] bytes, int from, int length, byte[] known) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, from, length);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[BUFFER];
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        out.write(buffer, 0, count);
        if (count == 0 && inflater.needsDictionary() && known.length > 0) {
          inflater.setDictionary(known);
        } else if (count == 0 && !inflater.finished()) {
          throw new IllegalArgumentException("a text is cut off");
        }
      }
      return LetterBytes.text(out.toByteArray());
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("a text is damaged", e);
    } finally {
      inflater.end();
    }
  }
}
