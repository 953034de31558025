package kz.zannama.index.opensearch.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.zannama.index.opensearch.internal.Server.Answer;
import kz.zannama.index.opensearch.internal.Server.Patience;
import kz.zannama.index.opensearch.internal.Server.UnreachableException;
import tools.jackson.databind.JsonNode;

/// Stores documents, so many bytes at a time, and is done with these when the server has stored
/// every one of them.
///
/// What the server has no room for now is sent again under the same names, for as long as patience
/// lasts; so is everything of which nothing is known because the server went away. Nothing is sent
/// before that, so that who puts waits for who stores.
final class Bulk {
  private static final int NAMED = 5;

  private final Server server;
  private final int bytes;
  private final Map<String, Write> waiting = new LinkedHashMap<>();
  private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
  private int size;

  /// A bulk.
  ///
  /// @param bytes how many bytes are sent at a time, about
  Bulk(Server server, int bytes) {
    this.server = server;
    this.bytes = bytes;
  }

  /// One document to be stored.
  ///
  /// @param action what is done, as a line of JSON
  /// @param document the document, as a line of JSON; empty for a deletion
  private record Write(String action, String document) {}

  /// What became of a document.
  ///
  /// @param status 2xx, 404 where it was missing, 409 where somebody else had changed it
  /// @param number the number of the operation
  /// @param term the term of that number
  record Outcome(int status, long number, long term) {
    boolean isConflict() {
      return status == 409;
    }
  }

  /// Stores a document under a name, sooner or later.
  ///
  /// @param conditions what is told beside the name
  void write(
      String operation,
      String index,
      String name,
      Map<String, Object> conditions,
      Map<String, Object> document)
      throws IOException {
    Map<String, Object> told = new LinkedHashMap<>(conditions);
    told.put("_index", index);
    told.put("_id", name);
    String line = document.isEmpty() ? "" : Server.JSON.writeValueAsString(document);
    waiting.put(name, new Write(Server.JSON.writeValueAsString(Map.of(operation, told)), line));
    size += line.getBytes(StandardCharsets.UTF_8).length;
    if (size >= bytes) {
      send();
    }
  }

  /// Stores the rest.
  ///
  /// @return what became of every document that was written, by its name
  /// @throws IOException if the server did not store some of them; the message names them and says
  ///   why
  Map<String, Outcome> finish() throws IOException {
    send();
    return outcomes;
  }

  private void send() throws IOException {
    Patience patience = server.patience();
    while (!waiting.isEmpty()) {
      String refused;
      try {
        refused = once();
      } catch (InterruptedIOException e) {
        throw e;
      } catch (UnreachableException e) {
        refused = waiting.size() + " documents not stored, the server " + e.getMessage();
      }
      if (!waiting.isEmpty()) {
        patience.wait(refused, null);
      }
    }
    size = 0;
  }

  /// Sends what waits, and keeps what the server may take later.
  ///
  /// @return the refusals, named
  private String once() throws IOException {
    List<String> lines = new ArrayList<>();
    waiting
        .values()
        .forEach(write -> {
          lines.add(write.action());
          if (!write.document().isEmpty()) {
            lines.add(write.document());
          }
        });
    Answer answer = server.bulk(lines);
    if (!answer.isFine()) {
      String refused = waiting.size() + " documents not stored: " + answer.reason();
      if (!Server.isLater(answer.status())) {
        throw new IOException("[" + server.acts() + "] " + refused);
      }
      return refused;
    }
    List<String> later = new ArrayList<>();
    List<String> never = new ArrayList<>();
    for (JsonNode item : answer.body().path("items")) {
      item.forEach(stored -> sort(stored, later, never));
    }
    if (!never.isEmpty()) {
      throw new IOException("[" + server.acts() + "] " + named(never));
    }
    return named(later);
  }

  private void sort(JsonNode stored, List<String> later, List<String> never) {
    int status = stored.path("status").asInt(0);
    String name = stored.path("_id").asString("");
    String reason = name + ": " + Answer.reason(stored.path("error"), status);
    if (status < 300 || status == 409 || isMissing(stored)) {
      outcomes.put(
          name,
          new Outcome(
              status, stored.path("_seq_no").asLong(-1), stored.path("_primary_term").asLong(-1)));
      waiting.remove(name);
    } else if (Server.isLater(status) || isBlocked(stored)) {
      later.add(reason);
    } else {
      never.add(reason);
    }
  }

  /// What is deleted or changed may be gone.
  private static boolean isMissing(JsonNode stored) {
    return stored.path("result").asString("").equals("not_found")
        || type(stored).equals("document_missing_exception");
  }

  private static String type(JsonNode stored) {
    return stored.path("error").path("type").asString("");
  }

  /// A server whose disk is full takes nothing until somebody has made room.
  private static boolean isBlocked(JsonNode stored) {
    return type(stored).equals("cluster_block_exception");
  }

  private static String named(List<String> reasons) {
    String more = reasons.size() > NAMED ? "; and others" : "";
    return reasons.size()
        + " documents not stored: "
        + String.join("; ", reasons.subList(0, Math.min(NAMED, reasons.size())))
        + more;
  }
}
