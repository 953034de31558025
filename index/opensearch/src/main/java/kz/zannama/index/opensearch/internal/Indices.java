package kz.zannama.index.opensearch.internal;

import java.io.IOException;
import java.util.Map;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.index.opensearch.internal.Server.Answer;

/// Makes the indices of acts and of texts, by templates, and knows those of another version.
public final class Indices {
  private Indices() {}

  /// Makes what is missing.
  ///
  /// @throws IOException if the server refuses, or has indices of another version
  public static void make(Server server, int shards, int replicas) throws IOException {
    make(server, server.acts(), Mapping.acts(), shards, replicas);
    make(server, server.texts(), Mapping.texts(), shards, replicas);
  }

  private static void make(
      Server server, String index, Map<String, Object> mapping, int shards, int replicas)
      throws IOException {
    Answer known = server.send("GET", "/" + index + "/_mapping", Map.of());
    if (known.status() == 404) {
      server.expect(
          "PUT", "/_index_template/" + index, Mapping.template(index, mapping, shards, replicas));
      Answer made = server.send("PUT", "/" + index, Map.of());
      boolean byOther = made.reason().contains("resource_already_exists_exception");
      if (!made.isFine() && !byOther) {
        throw new IOException("[" + index + "] cannot be made: " + made.reason());
      }
      return;
    }
    if (!known.isFine()) {
      throw new IOException("[" + index + "] " + known.reason());
    }
    String schema =
        known
            .body()
            .path(index)
            .path("mappings")
            .path("_meta")
            .path(Fields.SCHEMA_KEY)
            .asString("");
    if (!schema.equals(Fields.SCHEMA)) {
      throw new IOException(
          "["
              + index
              + "] is of version "
              + schema
              + ", not "
              + Fields.SCHEMA
              + ": put the acts anew");
    }
  }
}
