package kz.zannama.index.opensearch.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.index.internal.store.FieldTable;
import kz.zannama.index.internal.store.FieldTable.Kind;
import kz.zannama.index.internal.store.PutText;
import kz.zannama.index.internal.store.StoredAct;
import kz.zannama.model.ActId;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/// An act as a document of a server: what Lucene's documents of the act hold, its units nested, and
/// what is told of its texts.
final class ServerDocument {
  /// Servers refuse longer names.
  private static final int LONGEST_NAME = 512;

  private ServerDocument() {}

  /// The document of an act, in JSON.
  ///
  /// @param block the documents of its units, then its own
  static Map<String, Object> of(StoredAct act, List<Document> block) {
    Map<String, Object> document = new LinkedHashMap<>(values(block.getLast()));
    document.put(
        Mapping.UNITS,
        block.subList(0, block.size() - 1).stream().map(ServerDocument::values).toList());
    document.put(Mapping.TEXTS, act.texts().stream().map(ServerDocument::told).toList());
    document.put(Mapping.STAMP, hash(Server.JSON.writeValueAsString(document)));
    return document;
  }

  /// The name of the document of an act: its id, unless that is too long.
  static String name(ActId id) {
    String value = id.value();
    return value.getBytes(UTF_8).length <= LONGEST_NAME ? value : "sha256:" + hash(value);
  }

  /// Some fields as values of JSON.
  static Map<String, Object> values(Iterable<IndexableField> fields) {
    Map<String, List<Object>> values = new LinkedHashMap<>();
    for (IndexableField field : fields) {
      value(field)
          .ifPresent(
              value -> values.computeIfAbsent(field.name(), name -> new ArrayList<>()).add(value));
    }
    Map<String, Object> plain = new LinkedHashMap<>();
    values.forEach((name, all) -> plain.put(name, all.size() == 1 ? all.getFirst() : all));
    return plain;
  }

  /// What a server is told of a field; nothing of words, which it gathers itself.
  private static Optional<Object> value(IndexableField field) {
    boolean sent =
        FieldTable.find(field.name())
            .filter(row -> row.kind() != Kind.WORDS && !Mapping.ELSEWHERE.contains(row.name()))
            .isPresent();
    if (!sent) {
      return Optional.empty();
    }
    BytesRef bytes = field.binaryValue();
    Number number = field.numericValue();
    if (number != null) {
      return Optional.of(number);
    }
    String text = field.stringValue();
    return Optional.of(text != null ? text : bytes.utf8ToString());
  }

  private static Map<String, Object> told(PutText text) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("print", text.print());
    told.put("head", text.headRecord());
    text.evidence().words().ifPresent(words -> told.put("words", words));
    return told;
  }

  private static String hash(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
