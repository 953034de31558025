package kz.zannama.parser.batch.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// How much may come out of an archive: of each member, and of all of them with the archives inside
/// it. An honest archive of texts holds ten times its size; a bomb a thousand times.
public final class Limits {
  private static final long LEAST = 512L << 20;
  private static final long TIMES = 200;

  private final long largest;
  private final long total;
  private long left;

  private Limits(long largest, long total) {
    this.largest = largest;
    this.total = total;
    this.left = total;
  }

  /// The limits of an archive.
  ///
  /// @param largest how many bytes a member may have
  /// @param size how many bytes the archive has
  public static Limits of(long largest, long size) {
    return new Limits(largest, Math.max(LEAST, TIMES * size));
  }

  /// Says that a member is too large.
  String tooLarge() {
    return "larger than " + largest + " bytes: set aside";
  }

  boolean allows(long size) {
    return size <= largest;
  }

  /// All of a stream; empty where it has more than a member may have.
  Optional<byte[]> read(InputStream member) throws IOException {
    byte[] bytes = member.readNBytes((int) Math.min(largest + 1, Integer.MAX_VALUE - 8));
    return bytes.length > largest ? Optional.empty() : Optional.of(bytes);
  }

  /// A stream that ends with an [Exceeded] where too much has come out of the archive.
  public InputStream counted(InputStream unpacked) {
    return new FilterInputStream(unpacked) {
      @Override
      public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        int n = super.read(bytes, from, length);
        count(Math.max(n, 0));
        return n;
      }

      @Override
      public long skip(long n) throws IOException {
        long skipped = super.skip(n);
        count(skipped);
        return skipped;
      }
    };
  }

  private void count(long bytes) throws Exceeded {
    left -= bytes;
    if (left < 0) {
      throw new Exceeded("more than " + total + " bytes come out of it: read no further");
    }
  }

  /// More came out of an archive than may.
  public static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1;

    Exceeded(String message) {
      super(message);
    }
  }
}
