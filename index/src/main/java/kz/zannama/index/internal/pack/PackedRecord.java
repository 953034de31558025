package kz.zannama.index.internal.pack;

import java.io.IOException;
import kz.zannama.json.ActJson;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.text.WordTable;
import org.apache.lucene.util.BytesRef;

/// Records as the index stores them: JSON in [columns][RecordColumns], each letter in [a
/// byte][LetterBytes], compressed each by itself (zlib), so that a long one is its own dictionary.
///
/// What short records have in common is known beforehand: the columns of two authored records in
/// `known-records.txt`. Whoever changes these, or what becomes of a record, changes the schema.
public final class PackedRecord {
  private static final ActJson JSON = ActJson.create();
  private static final int LEVEL = 6;
  private static final byte[] KNOWN = known();

  private PackedRecord() {}

  private static byte[] known() {
    StringBuilder columns = new StringBuilder();
    WordTable.lines(PackedRecord.class, "known-records.txt")
        .forEach(record -> columns.append(RecordColumns.of(record)));
    return LetterBytes.of(columns);
  }

  /// The record of a text of an act.
  public static BytesRef of(Act act, ActText text) {
    return of(JSON.write(act, text));
  }

  /// A record.
  public static BytesRef of(String json) {
    return new BytesRef(Compressed.of(RecordColumns.of(json), KNOWN, LEVEL));
  }

  /// The act of a record, with its one text.
  ///
  /// @throws IOException if the bytes are no record; the message says why
  public static Act read(BytesRef packed) throws IOException {
    String record = json(packed);
    try {
      return JSON.read(record);
    } catch (IllegalArgumentException e) {
      throw new IOException("a record is damaged: " + e.getMessage(), e);
    }
  }

  /// The record itself.
  ///
  /// @throws IOException if the bytes are no record; the message says why
  public static String json(BytesRef packed) throws IOException {
    try {
      String columns = Compressed.text(packed.bytes, packed.offset, packed.length, KNOWN);
      return RecordColumns.record(columns);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IOException("a record is damaged: " + e.getMessage(), e);
    }
  }
}
