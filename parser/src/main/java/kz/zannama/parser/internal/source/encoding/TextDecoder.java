package kz.zannama.parser.internal.source.encoding;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.parser.internal.source.SourceFile;

/// Turns the bytes of a text into characters, whichever character set they are in.
///
/// A byte order mark decides; then UTF-16 by its zero bytes or its Cyrillic high bytes; then UTF-8
/// if most of the bytes beyond ASCII are, each line by itself where some are not; then a one-byte
/// set. Text that had been read in a wrong set before is read back. Line ends become line feeds,
/// and the characters that no text has (a byte order mark, zeros) are left out.
public final class TextDecoder {
  private static final int SAMPLE = 64 * 1024;

  private TextDecoder() {}

  /// The characters of a file.
  ///
  /// @throws IOException if the bytes are no text
  public static DecodedText decode(SourceFile file) throws IOException {
    List<Issue> issues = new ArrayList<>();
    String text = characters(file.bytes(), issues);
    if (isBinary(text)) {
      throw file.failure("not a text: binary content");
    }
    DecodedText repaired = Mojibake.repair(normalized(text));
    issues.addAll(repaired.issues());
    return new DecodedText(repaired.value(), issues);
  }

  /// The beginning of the characters of some bytes, for finding out what they are; empty if they
  /// are no text.
  public static Optional<String> sample(byte[] bytes) {
    byte[] first = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
    String text = characters(first, new ArrayList<>());
    return isBinary(text) ? Optional.empty() : Optional.of(normalized(text));
  }

  private static String characters(byte[] bytes, List<Issue> issues) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return MixedText.decode(bytes, 3, issues);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, UTF_16BE);
    }
    Optional<Charset> utf16 = utf16WithoutMark(bytes);
    if (utf16.isPresent()) {
      issues.add(guessed(utf16.get().name()));
      return new String(bytes, utf16.get());
    }
    return MixedText.decode(bytes, 0, issues);
  }

  static Issue guessed(String name) {
    return Issue.info(
        IssueCode.ENCODING_GUESSED, "Read as " + name + ", by its letters", Optional.empty());
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /// UTF-16 of Cyrillic text has 0x04 in every other byte, of Latin text 0x00.
  private static Optional<Charset> utf16WithoutMark(byte[] bytes) {
    int half = Math.min(bytes.length, SAMPLE) / 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < half; i++) {
      even += bytes[2 * i] == 0 || bytes[2 * i] == 4 ? 1 : 0;
      odd += bytes[2 * i + 1] == 0 || bytes[2 * i + 1] == 4 ? 1 : 0;
    }
    if (half < 2 || Math.max(even, odd) < half * 0.8) {
      return Optional.empty();
    }
    return Optional.of(odd > even ? UTF_16LE : UTF_16BE);
  }

  private static boolean isBinary(String text) {
    int length = Math.min(text.length(), SAMPLE);
    int strange = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      strange += c < ' ' && !isLayout(c) || c == '\ufffd' ? 1 : 0;
    }
    return strange > length / 10;
  }

  private static boolean isLayout(char c) {
    return c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\u000b';
  }

  static String normalized(String text) {
    return text.indexOf('\r') < 0 && text.indexOf('\0') < 0
        ? text
        : text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
  }
}
