package kz.zannama.parser.batch.internal;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/// Opens archives: `.zip`, `.tar`, `.tar.gz`, `.tgz`, and one file packed as `.gz`.
public final class Archives {
  private Archives() {}

  /// The members of an archive.
  ///
  /// @param name its name, by whose end it is known what it is
  /// @param bytes opens its bytes
  /// @param limits how much may come out of it
  /// @param wanted which members are read, by their names
  /// @throws IOException if it is no such archive; the message is the reason alone
  public static Members open(String name, Bytes bytes, Limits limits, Predicate<String> wanted)
      throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".zip")) {
      return zip(bytes, limits, wanted);
    }
    InputStream packed = stream(bytes);
    if (lower.endsWith(".tar")) {
      return tar(packed, limits, wanted);
    }
    InputStream unpacked = limits.counted(new GZIPInputStream(packed, 1 << 16));
    boolean isTar = lower.endsWith(".tar.gz") || lower.endsWith(".tgz");
    return isTar ? tar(unpacked, limits, wanted) : new OneMember(name, unpacked, limits);
  }

  /// The bytes of an archive.
  public interface Bytes {
    /// Opens them at their beginning.
    SeekableByteChannel open() throws IOException;
  }

  /// The bytes of an archive of records, unpacked where they are packed.
  ///
  /// @param limits how much may come out of it
  public static InputStream records(Bytes bytes, Limits limits) throws IOException {
    InputStream packed = stream(bytes);
    packed.mark(2);
    boolean isPacked = packed.read() == 0x1f && packed.read() == 0x8b;
    packed.reset();
    return isPacked ? limits.counted(new GZIPInputStream(packed, 1 << 16)) : packed;
  }

  private static InputStream stream(Bytes bytes) throws IOException {
    return new BufferedInputStream(Channels.newInputStream(bytes.open()), 1 << 16);
  }

  private static Members zip(Bytes bytes, Limits limits, Predicate<String> wanted)
      throws IOException {
    try {
      return ZipMembers.open(bytes.open(), limits, wanted);
    } catch (IOException | RuntimeException e) {
      return new StreamMembers(
          new ZipArchiveInputStream(stream(bytes), "UTF-8", true, true),
          limits,
          wanted,
          members -> "cut off after " + members + " members");
    }
  }

  private static Members tar(InputStream unpacked, Limits limits, Predicate<String> wanted) {
    Tail tail = new Tail(unpacked);
    return new StreamMembers(
        new TarArchiveInputStream(tail, "ISO-8859-1"),
        limits,
        wanted,
        members -> tail.isZero() ? "" : "cut off after " + members + " members");
  }

  /// A stream that knows whether it ended in the block of zeros that closes every tar.
  private static final class Tail extends FilterInputStream {
    private static final int BLOCK = 512;
    private long zeros;

    Tail(InputStream stream) {
      super(stream);
    }

    boolean isZero() {
      return zeros >= BLOCK;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      if (b >= 0) {
        zeros = b == 0 ? zeros + 1 : 0;
      }
      return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int n = super.read(bytes, from, length);
      if (n > 0) {
        int last = from + n - 1;
        while (last >= from && bytes[last] == 0) {
          last--;
        }
        int trailing = from + n - 1 - last;
        zeros = trailing == n ? zeros + n : trailing;
      }
      return n;
    }
  }

  /// What a file that was packed alone unpacks to: `act.txt.gz` is `act.txt`.
  private static final class OneMember implements Members {
    private final String name;
    private final InputStream unpacked;
    private final Limits limits;
    private boolean read;

    OneMember(String name, InputStream unpacked, Limits limits) {
      String last = name.substring(name.lastIndexOf('/') + 1);
      this.name = last.substring(0, last.length() - ".gz".length());
      this.unpacked = unpacked;
      this.limits = limits;
    }

    @Override
    public Optional<Member> next() throws IOException {
      if (read) {
        return Optional.empty();
      }
      read = true;
      return limits
          .read(unpacked)
          .<Member>map(bytes -> new Member.Read(name, new Member.Content(bytes)))
          .or(() -> Optional.of(new Member.Broken(name, limits.tooLarge())));
    }

    @Override
    public void close() throws IOException {
      unpacked.close();
    }
  }
}
