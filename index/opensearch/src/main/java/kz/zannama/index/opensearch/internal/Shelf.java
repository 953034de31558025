package kz.zannama.index.opensearch.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.index.internal.store.PutText;
import kz.zannama.index.internal.store.StoredAct;
import kz.zannama.index.internal.store.StoredEnd;
import kz.zannama.json.ActJson;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import tools.jackson.databind.JsonNode;

/// The texts of some acts that were read together: their records come when the first is asked for.
final class Shelf {
  private static final ActJson JSON = ActJson.create();

  /// So many records come at a time.
  private static final int MOST = 20;

  private final Server server;
  private final Set<String> waiting = new LinkedHashSet<>();
  private final Map<String, ActText> read = new HashMap<>();

  /// The texts of the acts of some documents.
  Shelf(Server server, List<JsonNode> hits) {
    this.server = server;
    for (JsonNode hit : hits) {
      texts(hit).forEach(text -> waiting.add(print(text)));
    }
  }

  /// The act of a document.
  StoredAct act(JsonNode hit) {
    ActId id = ServerActs.id(hit);
    List<PutText> texts = new ArrayList<>();
    for (JsonNode told : texts(hit)) {
      String print = print(told);
      texts.add(
          PutText.kept(
              JSON.read(told.path("head").asString("")),
              Optional.of(told.path("words").asString("")).filter(words -> !words.isEmpty()),
              print,
              () -> text(print),
              id));
    }
    Optional<String> end =
        Optional.of(hit.path("_source").path(Fields.END).asString(""))
            .filter(line -> !line.isEmpty());
    return new StoredAct(id, texts, List.of(), end.map(StoredEnd::read));
  }

  private static JsonNode texts(JsonNode hit) {
    return hit.path("_source").path(Mapping.TEXTS);
  }

  private static String print(JsonNode text) {
    return text.path("print").asString("");
  }

  private synchronized ActText text(String print) {
    if (!read.containsKey(print)) {
      List<String> asked = new ArrayList<>(List.of(print));
      waiting.stream().filter(other -> !other.equals(print)).limit(MOST - 1).forEach(asked::add);
      fetch(asked);
    }
    return Optional.ofNullable(read.get(print))
        .orElseThrow(() ->
            new UncheckedIOException(
                new IOException("[" + server.texts() + "] lacks the text " + print)));
  }

  private void fetch(List<String> prints) {
    try {
      JsonNode answer =
          server.expect("POST", "/" + server.texts() + "/_mget", Map.of("ids", prints));
      for (JsonNode document : answer.path("docs")) {
        if (document.path("found").booleanValue()) {
          String record = document.path("_source").path("record").asString("");
          read.put(document.path("_id").asString(""), JSON.read(record).text());
        }
      }
      prints.forEach(waiting::remove);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
