package kz.zannama.index.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.zannama.history.AmendmentChain;
import kz.zannama.index.ActQuery;
import kz.zannama.index.SearchResult;
import kz.zannama.index.internal.store.StoredAct;
import kz.zannama.index.opensearch.internal.ActWriter;
import kz.zannama.index.opensearch.internal.CommitNotes;
import kz.zannama.index.opensearch.internal.Indices;
import kz.zannama.index.opensearch.internal.Server;
import kz.zannama.index.opensearch.internal.ServerActs;
import kz.zannama.index.opensearch.internal.ServerSearch;
import kz.zannama.index.wording.ActWording;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import org.opensearch.client.opensearch.OpenSearchClient;

/// Acts on a server of OpenSearch, searchable as in an index of one's own.
///
/// ```java
/// OpenSearchActs acts = OpenSearchActs.open(client, OpenSearchSettings.DEFAULT);
/// try (OpenSearchSink sink = acts.sink()) {
///   sink.put(act);
/// }
/// SearchResult found = acts.search(ActQuery.of("ақылы қоғамдық жұмыстар"));
/// ```
///
/// The client is the caller's: its hosts, its TLS and its credentials are used and never told, and
/// it stays open. Thread-safe.
public final class OpenSearchActs {
  private final Server server;
  private final OpenSearchSettings settings;
  private final ServerSearch searches;
  private final Clock clock;

  private OpenSearchActs(Server server, OpenSearchSettings settings, Clock clock) {
    this.server = server;
    this.settings = settings;
    this.searches = new ServerSearch(server);
    this.clock = clock;
  }

  /// The acts of a server; indices that are missing are made.
  ///
  /// @throws IOException if the server cannot be reached or refuses, for one without the plugin, or
  ///   if the indices are of another version
  public static OpenSearchActs open(OpenSearchClient client, OpenSearchSettings settings)
      throws IOException {
    return open(client, settings, Clock.systemDefaultZone());
  }

  /// The acts of a server.
  ///
  /// @param clock what tells today, for questions that name no day
  /// @throws IOException as [#open(OpenSearchClient, OpenSearchSettings)]
  public static OpenSearchActs open(
      OpenSearchClient client, OpenSearchSettings settings, Clock clock) throws IOException {
    Server server = new Server(client, settings.name(), settings.patience());
    Indices.make(server, settings.shards(), settings.replicas());
    return new OpenSearchActs(server, settings, clock);
  }

  /// What puts acts there.
  ///
  /// @throws IOException if the server cannot be reached; also while all acts are joined again
  ///   because a writer died
  public OpenSearchSink sink() throws IOException {
    return new OpenSearchSink(new ActWriter(server, settings.bulkBytes()), new CommitNotes(server));
  }

  /// The acts that match a query, as [kz.zannama.index.ActIndex#search].
  public SearchResult search(ActQuery query) throws IOException {
    return searches.run(query, LocalDate.now(clock));
  }

  /// The act with an id, in each language as its newest wording has it; also by an id that one of
  /// its texts was put under, where that leads to one act.
  public Optional<Act> get(ActId id) throws IOException {
    return read(() -> acts().whole(id).map(OpenSearchActs::answering));
  }

  /// The wordings of an act: by language, then by date, those without a date first.
  public List<ActWording> wordings(ActId id) throws IOException {
    return read(() -> acts().whole(id).map(StoredAct::wordings).orElse(List.of()));
  }

  /// The links of an act to others, in both directions.
  ///
  /// @throws IllegalArgumentException if the act is not there
  public AmendmentChain history(ActId id) throws IOException {
    return read(() -> {
      ServerActs acts = acts();
      Act act =
          acts.whole(id)
              .map(OpenSearchActs::answering)
              .orElseThrow(() -> new IllegalArgumentException("Not in the index: " + id));
      AmendmentChain chain = acts.chain(act);
      return acts.newest().map(chain::withKnownAt).orElse(chain);
    });
  }

  /// How many acts there are, as searches see them.
  public long size() throws IOException {
    return acts().size();
  }

  /// The act as the index writes it: with what its languages say differently, and its end.
  private static Act answering(StoredAct stored) {
    Act printed = stored.record();
    return stored.end().map(end -> end.of(printed)).orElse(printed);
  }

  private ServerActs acts() {
    return new ServerActs(server);
  }

  /// Texts are read when they are asked for, also where nobody expects it.
  private static <T> T read(Reading<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private interface Reading<T> {
    T read() throws IOException;
  }
}
