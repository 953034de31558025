package kz.zannama.index.opensearch.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.zannama.index.internal.store.FieldTable;
import kz.zannama.index.internal.store.FieldTable.Holder;
import kz.zannama.index.internal.store.FieldTable.Row;
import kz.zannama.index.internal.store.Fields;

/// The mappings of the indices, made of the definition of the fields that Lucene's documents are
/// written by.
public final class Mapping {
  /// Under which name an act's document holds its units.
  static final String UNITS = "units";

  /// What is told of the texts of an act, each with the name of its record.
  static final String TEXTS = "texts";

  /// What tells the content of a document from others.
  static final String STAMP = "stamp";

  /// Records have documents of their own, and how many units there are is seen.
  static final Set<String> ELSEWHERE = Set.of(Fields.RECORD, Fields.UNITS);

  /// How all words of an act are scored.
  private static final String WHOLE = "zannama_whole";

  private static final Map<String, String> META = Map.of(Fields.SCHEMA_KEY, Fields.SCHEMA);

  private Mapping() {}

  /// The mapping of acts: only what the definition names is indexed.
  public static Map<String, Object> acts() {
    Map<String, Object> properties = new TreeMap<>();
    Map<String, Object> units = new TreeMap<>();
    for (Row row : rows()) {
      (row.holder() == Holder.UNIT ? units : properties).put(row.name(), property(row));
    }
    properties.put(UNITS, Map.of("type", "nested", "dynamic", false, "properties", units));
    properties.put(TEXTS, Map.of("type", "object", "enabled", false));
    properties.put(STAMP, kept());
    return Map.of("dynamic", false, "_meta", META, "properties", properties);
  }

  /// The fields that a server is told of.
  static List<Row> rows() {
    return FieldTable.all().stream().filter(row -> !ELSEWHERE.contains(row.name())).toList();
  }

  /// The mapping of texts: records under names, nothing that is searched.
  public static Map<String, Object> texts() {
    return Map.of(
        "dynamic", false, "_meta", META, "properties", Map.of("record", kept(), "note", kept()));
  }

  /// The index template of acts or of texts, for all indices of a name.
  public static Map<String, Object> template(
      String pattern, Map<String, Object> mapping, int shards, int replicas) {
    Map<String, Object> index =
        Map.of(
            "number_of_shards",
            shards,
            "number_of_replicas",
            replicas,
            "codec",
            "best_compression",
            // Units of a budget of a thousand rows and more are units of one act.
            "mapping.nested_objects.limit",
            1_000_000,
            "max_result_window",
            20_000,
            "similarity",
            Map.of(
                WHOLE, Map.of("type", "BM25", "k1", FieldTable.WHOLE_K1, "b", FieldTable.WHOLE_B)));
    return Map.of(
        "index_patterns",
        List.of(pattern),
        "priority",
        100,
        "template",
        Map.of("settings", Map.of("index", index), "mappings", mapping));
  }

  private static Map<String, Object> property(Row row) {
    Map<String, Object> property = new LinkedHashMap<>();
    switch (row.kind()) {
      case KEYWORD -> property.put("type", "keyword");
      case KEY -> {
        property.put("type", "keyword");
        property.put("doc_values", false);
      }
      case DATE, NUMBER -> property.put("type", "long");
      case FACTS -> {
        property.put("type", "keyword");
        property.put("index", false);
      }
      case TEXT -> property.put("type", "text");
      case WORDS -> {
        property.put("type", "text");
        property.put("index_options", "freqs");
        property.put("similarity", WHOLE);
      }
      case STORED -> property.putAll(kept());
    }
    row.analyzer().ifPresent(analyzer -> property.put("analyzer", analyzer));
    row.into().ifPresent(into -> property.put("copy_to", into));
    return property;
  }

  private static Map<String, Object> kept() {
    return Map.of("type", "keyword", "index", false, "doc_values", false);
  }
}
