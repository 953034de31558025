package kz.zannama.parser.internal.source.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A way in which text gets garbled: bytes in one character set were read in another.
///
/// @param as the set that the bytes were taken for
/// @param real the set that they are in; empty for UTF-8
record Misreading(OneByteSet as, Optional<OneByteSet> real) {
  private static final List<OneByteSet> ONE_BYTE =
      List.of(OneByteSet.WINDOWS_1251, OneByteSet.IBM866, OneByteSet.KOI8_R);

  /// All of them: UTF-8 first, of which no doubt is left.
  static final List<Misreading> ALL = all();

  private static List<Misreading> all() {
    List<Misreading> all = new ArrayList<>();
    OneByteSet.MISTAKEN.forEach(as -> all.add(new Misreading(as, Optional.empty())));
    for (OneByteSet as : OneByteSet.MISTAKEN) {
      for (OneByteSet real : ONE_BYTE) {
        if (as != real && !(as == OneByteSet.KZ_1048 && real == OneByteSet.WINDOWS_1251)) {
          all.add(new Misreading(as, Optional.of(real)));
        }
      }
    }
    return all;
  }

  /// A text read back.
  ///
  /// @param text the text
  /// @param sequences how many characters beyond ASCII came of their bytes
  /// @param bad how many bytes did not fit
  record ReadBack(String text, int sequences, int bad) {}

  /// Reads a text back. Characters that the set does not have stay as they are.
  ReadBack back(String text) {
    StringBuilder back = new StringBuilder(text.length());
    int sequences = 0;
    int bad = 0;
    byte[] bytes = new byte[text.length()];
    int length = 0;
    for (int i = 0; i <= text.length(); i++) {
      int value =
          i < text.length() ? byteAt(text, i, length > 0 ? bytes[length - 1] & 0xFF : 0) : -1;
      if (value >= 0) {
        bytes[length++] = (byte) value;
        continue;
      }
      ReadBack run = decode(bytes, length);
      back.append(run.text());
      sequences += run.sequences();
      bad += run.bad();
      length = 0;
      if (i < text.length()) {
        back.append(text.charAt(i));
      }
    }
    return new ReadBack(back.toString(), sequences, bad);
  }

  /// The byte that a character was; programs make a blank of a no-break space, and lose the
  /// character of a byte that has none.
  private int byteAt(String text, int place, int before) {
    char c = text.charAt(place);
    boolean open = real.isEmpty() && (before == 0xD0 || before == 0xC2);
    if (open && c == ' ') {
      return 0xA0;
    }
    boolean lost = c == Utf8Text.LOST || c == '?';
    return open && lost && as == OneByteSet.WINDOWS_1251 ? 0x98 : as.byteOf(c);
  }

  private ReadBack decode(byte[] bytes, int length) {
    if (real.isEmpty()) {
      Utf8Text utf8 = Utf8Text.of(bytes, 0, length);
      return new ReadBack(utf8.text(), utf8.sequences(), utf8.bad());
    }
    String text =
        real.get() == OneByteSet.WINDOWS_1251
            ? SingleByteText.windows(bytes, 0, length).text()
            : real.get().decode(bytes, 0, length);
    return new ReadBack(text, (int) text.chars().filter(c -> c > 127).count(), 0);
  }

  /// How sure this is what happened to a text: 0 if it is not.
  int evidence(String text) {
    ReadBack back = back(text);
    if (real.isEmpty()) {
      return back.bad() * 10 > back.sequences() ? 0 : back.sequences();
    }
    Likeness likeness = Likeness.of(back.text());
    return likeness.share() < Likeness.REAL ? 0 : likeness.common();
  }

  @Override
  public String toString() {
    return real.map(OneByteSet::name).orElse("UTF-8") + " read as " + as;
  }
}
