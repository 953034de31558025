package kz.zannama.index.internal.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import kz.zannama.json.ActJson;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import org.apache.lucene.util.BytesRef;

/// Records as the index stores them: JSON, each compressed by itself (zlib), so that a long one is
/// its own dictionary.
public final class PackedRecord {
  private static final ActJson JSON = ActJson.create();
  private static final int LEVEL = 6;
  private static final int BUFFER = 1 << 14;

  private PackedRecord() {}

  /// The record of a text of an act.
  public static BytesRef of(Act act, ActText text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
    Deflater deflater = new Deflater(LEVEL);
    try (OutputStream out = new DeflaterOutputStream(bytes, deflater, BUFFER)) {
      JSON.write(act, text, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return new BytesRef(bytes.toByteArray());
  }

  /// The act of a record, with its one text.
  ///
  /// @throws IOException if the bytes are no record; the message says why
  public static Act read(BytesRef packed) throws IOException {
    return JSON.read(
        new InflaterInputStream(
            new ByteArrayInputStream(packed.bytes, packed.offset, packed.length)));
  }
}
