package kz.zannama.parser.internal.source.word.odt;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// A document's file: a package of parts, or a flat file that is all of them.
final class OdtFile {
  static final String CONTENT = "content.xml";
  static final String STYLES = "styles.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final int ENTRIES = 10_000;

  // a part may be as many times as large as the whole file, beyond a size that harms nobody
  private static final int RATIO = 100;
  private static final int HARMLESS = 100 * 1024;

  // a formula is small; other objects are not read
  private static final int LARGEST_OBJECT = 1024 * 1024;

  private final byte[] bytes;

  OdtFile(byte[] bytes) {
    this.bytes = bytes;
  }

  private boolean isFlat() {
    return bytes[0] != 'P';
  }

  /// A part; empty where the file has none of that name.
  ///
  /// @throws IOException if the file is damaged; reading throws it where the part is far larger
  ///   than what is stored of it
  Optional<InputStream> part(String name) throws IOException {
    if (isFlat()) {
      boolean all = name.equals(CONTENT) || name.equals(STYLES);
      return all ? Optional.of(new ByteArrayInputStream(bytes)) : Optional.empty();
    }
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
    try {
      ZipEntry entry = zip.getNextEntry();
      for (int i = 0; i < ENTRIES && entry != null; i++) {
        if (entry.getName().equals(name)) {
          return Optional.of(new Bounded(zip, HARMLESS + (long) RATIO * bytes.length));
        }
        entry = zip.getNextEntry();
      }
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /// Reads what a part says that holds an object.
  interface ObjectReader {
    Optional<String> read(InputStream part) throws IOException;
  }

  /// What the objects of a package say, by their folders: `Object 1`.
  Map<String, String> objects(ObjectReader reader) throws IOException {
    Map<String, String> said = new HashMap<>();
    if (isFlat()) {
      return said;
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      ZipEntry entry = zip.getNextEntry();
      for (int i = 0; i < ENTRIES && entry != null; i++) {
        String name = entry.getName();
        if (name.endsWith("/" + CONTENT)) {
          InputStream part = new ByteArrayInputStream(zip.readNBytes(LARGEST_OBJECT));
          String folder = name.substring(0, name.length() - CONTENT.length() - 1);
          reader.read(part).ifPresent(text -> said.putIfAbsent(folder, text));
        }
        entry = zip.getNextEntry();
      }
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
    return said;
  }

  /// Whether its parts are encrypted.
  boolean isEncrypted() throws IOException {
    Optional<InputStream> manifest = part(MANIFEST);
    if (manifest.isEmpty()) {
      return false;
    }
    try (InputStream stream = manifest.get()) {
      String parts = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return parts.contains(":encryption-data");
    }
  }

  /// What is unpacked, up to a limit.
  private static final class Bounded extends FilterInputStream {
    private long left;

    Bounded(InputStream in, long limit) {
      super(in);
      this.left = limit;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) throws IOException {
      left -= read;
      if (left < 0) {
        throw new IOException("a part of it is packed more than " + RATIO + " times");
      }
    }
  }
}
