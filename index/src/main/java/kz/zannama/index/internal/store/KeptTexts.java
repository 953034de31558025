package kz.zannama.index.internal.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.zannama.index.internal.pack.PackedRecord;
import kz.zannama.index.internal.pack.TextArchive;
import kz.zannama.index.internal.pack.TextArchive.Packed;
import kz.zannama.json.ActJson;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.BytesRef;

/// The texts of acts that do not answer for them now: older wordings, other sources of one.
///
/// Each is a document of its own, apart from its act's block, that holds what no text of the act
/// before it holds, see [TextArchive]: a further edition costs what changed, and the others stay as
/// they are.
public final class KeptTexts {
  private static final ActJson JSON = ActJson.create();

  private KeptTexts() {}

  /// The texts that are kept with an act, in the order in which they came.
  static List<PutText> of(StoredActs acts, ActId owner) throws IOException {
    Map<String, Packed> packed = new HashMap<>();
    List<Document> documents = new ArrayList<>();
    for (int at : acts.documents(Fields.OWNER, owner.value(), Integer.MAX_VALUE)) {
      documents.add(read(acts.reader(), at, Set.of(Fields.PRINT, Fields.HEAD, Fields.EVIDENCE)));
    }
    Shelf shelf = new Shelf(acts, owner, packed);
    List<PutText> kept = new ArrayList<>();
    for (Document document : documents) {
      String print = document.get(Fields.PRINT);
      kept.add(
          PutText.kept(
              PackedRecord.read(document.getBinaryValue(Fields.HEAD)),
              Optional.ofNullable(document.get(Fields.EVIDENCE)),
              print,
              () -> shelf.text(print),
              owner));
    }
    return kept;
  }

  /// The documents of texts that come to an act, and of those that lean on the records that
  /// answered for it and do no more: their prints are told, for what was written to be deleted.
  ///
  /// @param acts the index, with what it keeps of the act already
  /// @param stored the act with all its texts
  /// @param newest the act as its newest wordings have it
  /// @param texts those that come
  /// @param keepsOthers whether what is kept already stays
  /// @param renewed takes the prints of those that are written again
  public static List<Document> documents(
      StoredActs acts,
      StoredAct stored,
      Act newest,
      List<PutText> texts,
      boolean keepsOthers,
      Consumer<String> renewed)
      throws IOException {
    ActId owner = newest.id();
    Map<String, Packed> kept = keepsOthers ? packed(acts, owner) : Map.of();
    List<Document> documents = new ArrayList<>();
    if (texts.isEmpty() && kept.isEmpty()) {
      return documents;
    }
    TextArchive archive = new TextArchive();
    if (!kept.isEmpty()) {
      archive.leanOn(acts.records(owner));
      archive.add(kept.values());
    }
    archive.leanOn(ActDocuments.answering(stored));
    for (PutText text : stored.texts()) {
      Packed before = kept.isEmpty() ? null : kept.get(text.print());
      if (before != null && before.leaning()) {
        documents.add(document(newest, text, archive.packAgain(before)));
        renewed.accept(text.print());
      }
    }
    for (PutText text : texts) {
      if (!kept.containsKey(text.print())) {
        documents.add(document(newest, text, archive.pack(text.print(), text.record())));
      }
    }
    return documents;
  }

  private static Document document(Act newest, PutText text, Packed packed) {
    Document document = document(newest.id(), text, packed);
    newest
        .text(text.language())
        .ifPresent(answering -> EverWords.add(document, text.text(), answering));
    return document;
  }

  private static Document document(ActId owner, PutText text, Packed packed) {
    Document document = new Document();
    document.add(new StringField(Fields.KIND, Fields.TEXT, Store.NO));
    document.add(new StringField(Fields.OWNER, owner.value(), Store.NO));
    document.add(new SortedSetDocValuesField(Fields.OWNER, new BytesRef(owner.value())));
    ChangeFact.fields(text.text()).forEach(document::add);
    document.add(new StringField(Fields.PRINT, text.print(), Store.YES));
    document.add(new StoredField(Fields.HEAD, text.packedHead()));
    text.evidence()
        .words()
        .ifPresent(words -> document.add(new StoredField(Fields.EVIDENCE, words)));
    packed.base().ifPresent(base -> document.add(new StoredField(Fields.BASED_ON, base)));
    document.add(new StoredField(Fields.LINES, packed.lines()));
    document.add(new StoredField(Fields.RUNS, packed.runs()));
    if (packed.leaning()) {
      document.add(new StringField(Fields.LEANING, Fields.ACT, Store.YES));
    }
    return document;
  }

  private static Map<String, Packed> packed(StoredActs acts, ActId owner) throws IOException {
    Map<String, Packed> packed = new LinkedHashMap<>();
    for (int at : acts.documents(Fields.OWNER, owner.value(), Integer.MAX_VALUE)) {
      Document document =
          read(
              acts.reader(),
              at,
              Set.of(Fields.PRINT, Fields.BASED_ON, Fields.LINES, Fields.RUNS, Fields.LEANING));
      String print = document.get(Fields.PRINT);
      packed.put(
          print,
          new Packed(
              print,
              Optional.ofNullable(document.get(Fields.BASED_ON)),
              bytes(document, Fields.LINES),
              bytes(document, Fields.RUNS),
              document.get(Fields.LEANING) != null));
    }
    return packed;
  }

  private static byte[] bytes(Document document, String field) {
    var value = document.getBinaryValue(field);
    return value == null
        ? new byte[0]
        : Arrays.copyOfRange(value.bytes, value.offset, value.offset + value.length);
  }

  private static Document read(IndexReader reader, int document, Set<String> fields)
      throws IOException {
    return reader.storedFields().document(document, fields);
  }

  /// What is kept with one act, read when the first text is asked for.
  private static final class Shelf {
    private final StoredActs acts;
    private final ActId owner;
    private final Map<String, Packed> packed;
    private final TextArchive archive = new TextArchive();

    Shelf(StoredActs acts, ActId owner, Map<String, Packed> packed) {
      this.acts = acts;
      this.owner = owner;
      this.packed = packed;
    }

    synchronized ActText text(String print) {
      try {
        if (packed.isEmpty()) {
          packed.putAll(packed(acts, owner));
          archive.leanOn(acts.records(owner));
          archive.add(packed.values());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      Packed asked = packed.get(print);
      if (asked == null) {
        throw new IllegalArgumentException("no edition " + print);
      }
      String record = archive.record(asked);
      if (!PutText.print(record).equals(print)) {
        throw new IllegalArgumentException("edition " + print + " is damaged");
      }
      return JSON.read(record).text();
    }
  }
}
