package kz.zannama.index.opensearch.internal;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What is noted at commits, and whether somebody is writing, kept among the texts of a server.
public final class CommitNotes {
  private static final String WRITING = "writing";
  private static final String YES = "yes";

  private final Server server;

  /// The notes of a server.
  public CommitNotes(Server server) {
    this.server = server;
  }

  /// What was noted under a name.
  public Optional<String> read(String name) throws IOException {
    return value("note:" + name);
  }

  /// CommitNotes something, and that nothing is being written.
  public void commit(String name, String note) throws IOException {
    write("note:" + name, note);
    written();
  }

  /// Whether something is being written, or was when its writer died.
  public boolean isWriting() throws IOException {
    return value(WRITING).filter(YES::equals).isPresent();
  }

  /// CommitNotes that something is being written.
  public void writing() throws IOException {
    write(WRITING, YES);
  }

  /// CommitNotes that nothing is being written.
  public void written() throws IOException {
    write(WRITING, "no");
  }

  private Optional<String> value(String name) throws IOException {
    JsonNode found =
        server.expect(
            "POST", "/" + server.texts() + "/_mget", Map.of("ids", java.util.List.of(name)));
    JsonNode document = found.path("docs").path(0);
    return document.path("found").asBoolean(false)
        ? Optional.of(document.path("_source").path("note").asString(""))
        : Optional.empty();
  }

  private void write(String name, String note) throws IOException {
    Bulk bulk = new Bulk(server, Integer.MAX_VALUE);
    bulk.write("index", server.texts(), name, Map.of(), Map.of("note", note));
    bulk.finish();
  }
}
