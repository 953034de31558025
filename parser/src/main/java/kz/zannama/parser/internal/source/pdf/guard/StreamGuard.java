package kz.zannama.parser.internal.source.pdf.guard;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/// Cuts streams that unpack to more than any honest one does, before PDFBox unpacks them whole.
///
/// A stream whose packed length says that it cannot be too long is left alone unread.
public final class StreamGuard {
  /// What one packed byte can become at most, for each filter: zlib's limit, and more than that of
  /// the others.
  private static final long MOST_FOR_A_BYTE = 1400;

  private final int longest;
  private final Set<COSStream> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private int cut;

  /// @param longest how many bytes a stream may unpack to
  public StreamGuard(int longest) {
    this.longest = longest;
  }

  /// How many streams were cut so far.
  public int cut() {
    return cut;
  }

  /// Makes a stream safe to unpack, or each of several.
  ///
  /// @throws IOException if one that is too long cannot be cut
  public void check(COSBase streams) throws IOException {
    if (streams instanceof COSStream stream) {
      check(stream);
    } else if (streams instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSStream stream) {
          check(stream);
        }
      }
    }
  }

  private void check(COSStream stream) throws IOException {
    List<COSName> filters = filters(stream);
    if (filters.isEmpty() || !seen.add(stream) || !mayBeLong(stream.getLength(), filters.size())) {
      return;
    }
    Unpacked unpacked = unpack(stream, filters);
    if (unpacked.whole()) {
      return;
    }
    cut++;
    try (OutputStream out = stream.createOutputStream()) {
      out.write(unpacked.start());
    }
    stream.removeItem(COSName.DECODE_PARMS);
  }

  private boolean mayBeLong(long packed, int filters) {
    double most = packed * Math.pow(MOST_FOR_A_BYTE, filters);
    return most > longest;
  }

  private static List<COSName> filters(COSStream stream) {
    COSBase filters = stream.getFilters();
    if (filters instanceof COSName name) {
      return List.of(name);
    }
    return filters instanceof COSArray array
        ? array.toCOSNameStringList().stream().map(COSName::getPDFName).toList()
        : List.of();
  }

  private Unpacked unpack(COSStream stream, List<COSName> filters) {
    try (InputStream packed = stream.createRawInputStream()) {
      InputStream in = packed;
      Bounded out = new Bounded(longest);
      for (int i = 0; i < filters.size(); i++) {
        out = new Bounded(longest);
        decode(in, out, stream, filters.get(i), i);
        in = new ByteArrayInputStream(out.bytes.toByteArray());
        if (out.full) {
          boolean last = i == filters.size() - 1;
          return new Unpacked(last ? out.bytes.toByteArray() : new byte[0], false);
        }
      }
      return new Unpacked(new byte[0], true);
    } catch (IOException | RuntimeException e) {
      // What cannot be unpacked costs nothing; PDFBox says so in its place.
      return new Unpacked(new byte[0], true);
    }
  }

  private static void decode(
      InputStream in, Bounded out, COSStream stream, COSName filter, int index) throws IOException {
    try {
      FilterFactory.INSTANCE.getFilter(filter).decode(in, out, stream, index);
    } catch (IOException e) {
      if (!out.full) {
        throw e;
      }
    }
  }

  /// What a stream unpacks to.
  ///
  /// @param start its first bytes, where it is too long
  /// @param whole whether it is not too long
  private record Unpacked(byte[] start, boolean whole) {}

  /// Takes bytes up to a number, then refuses.
  private static final class Bounded extends OutputStream {
    private final int most;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean full;

    Bounded(int most) {
      this.most = most;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
      int room = most - bytes.size();
      bytes.write(some, from, Math.min(room, length));
      if (length > room) {
        full = true;
        throw new LimitException("more than " + most + " bytes");
      }
    }
  }
}
