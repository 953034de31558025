package kz.zannama.index.opensearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kz.zannama.json.ActJson;
import org.apache.hc.core5.http.HttpHost;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;

/// Puts the records of a file, from where the last commit ended, in a program that can be killed:
/// `Writer NAME REPLICAS RECORDS ADDRESS…`. Commits after every 40 records, in bulks of some kB.
final class Writer {
  private static final int COMMIT = 40;
  private static final int BULK_BYTES = 8_000;

  private Writer() {}

  /// Runs to the end of the file.
  public static void main(String[] arguments) throws IOException {
    HttpHost[] hosts = new HttpHost[arguments.length - 3];
    for (int at = 3; at < arguments.length; at++) {
      hosts[at - 3] = new HttpHost("http", "127.0.0.1", Integer.parseInt(arguments[at]));
    }
    OpenSearchSettings settings =
        OpenSearchSettings.DEFAULT
            .withName(arguments[0])
            .withShards(1, Integer.parseInt(arguments[1]))
            .withBulkBytes(BULK_BYTES)
            .withPatience(Duration.ofMinutes(2));
    List<String> records = Files.readAllLines(Path.of(arguments[2]));
    try (OpenSearchTransport transport = ApacheHttpClient5TransportBuilder.builder(hosts).build()) {
      OpenSearchActs acts = OpenSearchActs.open(new OpenSearchClient(transport), settings);
      try (OpenSearchSink sink = acts.sink()) {
        put(sink, records);
      }
    }
  }

  private static void put(OpenSearchSink sink, List<String> records) throws IOException {
    int done = sink.note("writer").map(Integer::parseInt).orElse(0);
    while (done < records.size()) {
      int end = Math.min(records.size(), done + COMMIT);
      for (String record : records.subList(done, end)) {
        sink.put(ActJson.create().read(record));
      }
      sink.commit("writer", Integer.toString(end));
      done = end;
      System.out.println(done);
    }
  }
}
