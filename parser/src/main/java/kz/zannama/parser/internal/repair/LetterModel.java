package kz.zannama.parser.internal.repair;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.InflaterInputStream;
import kz.zannama.text.Alphabet;

/// How likely a stretch of text is in the acts of both languages, by runs of up to five characters.
///
/// The counts come from a resource that `LetterModelTrainer`, beside the tests, makes of any folder
/// of official texts. Of a character only what matters for spelling is kept: letters without their
/// case, any digit, blanks, the punctuation of acts. A run that was never counted is judged by the
/// shorter run at its end, at a discount (the "stupid backoff" of Brants et al., 2007).
///
/// Immutable and thread-safe.
final class LetterModel {
  /// The longest run that is counted.
  static final int ORDER = 5;

  /// Symbols take so many bits of a key.
  static final int SYMBOL_BITS = 6;

  /// Counts are kept as logarithms to base 2 in so many steps a unit.
  static final int STEPS = 4;

  private static final double STEP = Math.log(2) / STEPS;
  private static final double BACKOFF = Math.log(0.4);
  private static final double UNKNOWN = Math.log(1e-7);
  private static final String RESOURCE = "letter-model.bin";

  private static final String LETTERS = Alphabet.RUSSIAN + Alphabet.KAZAKH;
  private static final String SIGNS = " 0,.;:()\"-–№/x";
  private static final byte[] SYMBOLS = symbols();

  private final int[][] keys;
  private final byte[][] counts;

  private LetterModel(int[][] keys, byte[][] counts) {
    this.keys = keys;
    this.counts = counts;
  }

  /// The model made of official texts that comes with the library; read once, when first asked for.
  static LetterModel official() {
    return Official.MODEL;
  }

  private static final class Official {
    static final LetterModel MODEL = open();

    private static LetterModel open() {
      try (InputStream resource = LetterModel.class.getResourceAsStream(RESOURCE)) {
        return read(Objects.requireNonNull(resource, RESOURCE));
      } catch (IOException e) {
        throw new UncheckedIOException("[" + RESOURCE + "] cannot be read", e);
      }
    }
  }

  /// Reads a model: for each length of run the number of runs, then each run's key as the distance
  /// from the one before and its count.
  static LetterModel read(InputStream deflated) throws IOException {
    DataInputStream in = new DataInputStream(new InflaterInputStream(deflated));
    int[][] keys = new int[ORDER][];
    byte[][] counts = new byte[ORDER][];
    for (int n = 0; n < ORDER; n++) {
      keys[n] = new int[in.readInt()];
      counts[n] = new byte[keys[n].length];
      int key = 0;
      for (int i = 0; i < keys[n].length; i++) {
        key += readDistance(in);
        keys[n][i] = key;
      }
      in.readFully(counts[n]);
    }
    return new LetterModel(keys, counts);
  }

  private static int readDistance(DataInputStream in) throws IOException {
    int distance = 0;
    for (int shift = 0; ; shift += 7) {
      int part = in.readUnsignedByte();
      distance |= (part & 0x7f) << shift;
      if (part < 0x80) {
        return distance;
      }
    }
  }

  /// The natural logarithm of the likelihood of a stretch, given the characters before it.
  ///
  /// @param text the text around it
  /// @param from the first character of the stretch
  /// @param to the character after the last one
  double logLikelihood(CharSequence text, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += logLikelihood(text, i);
    }
    return sum;
  }

  private double logLikelihood(CharSequence text, int place) {
    int longest = Math.min(ORDER, place + 1);
    int key = 0;
    for (int i = place - longest + 1; i <= place; i++) {
      key = key << SYMBOL_BITS | symbol(text.charAt(i));
    }
    double discount = 0;
    for (int n = longest; n > 1; n--) {
      int count = countOf(n, key & mask(n));
      int before = count < 0 ? -1 : countOf(n - 1, (key & mask(n)) >>> SYMBOL_BITS);
      if (before >= 0) {
        return discount + (count - before) * STEP;
      }
      discount += BACKOFF;
    }
    int count = countOf(1, key & mask(1));
    return discount + (count < 0 ? UNKNOWN : (count - total()) * STEP);
  }

  /// The logarithm of all characters counted, in steps; it stands under a key that no symbol has.
  private int total() {
    return counts[0][counts[0].length - 1];
  }

  private int countOf(int length, int key) {
    int found = Arrays.binarySearch(keys[length - 1], key);
    return found < 0 ? -1 : counts[length - 1][found];
  }

  private static int mask(int length) {
    return (1 << length * SYMBOL_BITS) - 1;
  }

  /// The symbol that stands for a character in keys.
  static int symbol(char c) {
    return c < SYMBOLS.length ? SYMBOLS[c] : symbolOfRare(c);
  }

  private static int symbolOfRare(char c) {
    return switch (c) {
      case '№' -> signSymbol('№');
      case '–', '—', '−' -> signSymbol('–');
      case '“', '”', '„' -> signSymbol('"');
      case '‐', '‑' -> signSymbol('-');
      default -> Character.isWhitespace(c) ? signSymbol(' ') : 0;
    };
  }

  private static int signSymbol(char sign) {
    return 1 + LETTERS.length() + SIGNS.indexOf(sign);
  }

  private static byte[] symbols() {
    byte[] symbols = new byte[Alphabet.LAST_CYRILLIC + 1];
    for (char c = 0; c < symbols.length; c++) {
      int letter = LETTERS.indexOf(Character.toLowerCase(c));
      char sign =
          Character.isWhitespace(c) || c == '\u00a0'
              ? ' '
              : Character.isDigit(c)
                  ? '0'
                  : c == 'N' ? '№' : Character.isLetter(c) ? 'x' : c == '«' || c == '»' ? '"' : c;
      int place = SIGNS.indexOf(sign);
      symbols[c] = (byte) (letter >= 0 ? letter + 1 : place >= 0 ? signSymbol(sign) : 0);
    }
    return symbols;
  }
}
