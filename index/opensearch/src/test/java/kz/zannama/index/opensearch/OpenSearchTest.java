package kz.zannama.index.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActIndexWriter;
import kz.zannama.index.ActQuery;
import kz.zannama.index.SearchHit;
import kz.zannama.index.SearchResult;
import kz.zannama.index.internal.store.FieldTable;
import kz.zannama.model.Act;
import kz.zannama.model.ActSink;
import kz.zannama.parser.ActParser;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One node, and the acts of the tests' data beside an index in a folder.
class OpenSearchTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-06-01T00:00:00Z"), ZoneOffset.UTC);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir static Path folder;

  private static Nodes nodes;
  private static List<Act> acts;

  @BeforeAll
  static void start() throws IOException {
    assumeThat(Nodes.plugin()).as("packaged by mvn -Pengines package").isPresent();
    nodes = Nodes.start(1, folder.resolve("nodes"));
    acts = new ArrayList<>();
    ActParser parser = ActParser.create();
    Path authored = Path.of(System.getProperty("zannama.testdata"), "acts");
    try (Stream<Path> files = Files.list(authored)) {
      for (Path file :
          files.filter(it -> it.toString().matches(".*[.](txt|md|html)")).sorted().toList()) {
        acts.addAll(parser.parse(file).acts());
      }
    }
  }

  @AfterAll
  static void stop() {
    if (nodes != null) {
      nodes.close();
    }
  }

  private static OpenSearchSettings settings(String name) {
    return OpenSearchSettings.DEFAULT
        .withName(name)
        .withShards(1, 0)
        .withPatience(Duration.ofSeconds(20));
  }

  private static OpenSearchActs open(String name) throws IOException {
    return OpenSearchActs.open(nodes.client(), settings(name), CLOCK);
  }

  private static void putAll(ActSink sink) throws IOException {
    for (Act act : acts) {
      sink.put(act);
    }
    sink.commit("test", "all");
  }

  private static JsonNode ask(String method, String path, Object body) throws IOException {
    byte[] bytes = JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
    try (Response response =
        nodes
            .client()
            .generic()
            .execute(
                Requests.create(
                    method, path, List.of(), Map.of(), Body.from(bytes, "application/json")))) {
      return JSON.readTree(response.getBody().orElseThrow().bodyAsBytes());
    }
  }

  @Test
  void theServerDividesWordsAsTheIndexDoes() throws IOException {
    open("words");
    String text =
        "Қазақстан Республикасының заңдарына, жұмысшылар туралы; приказами министерств, ёлки № 12-3";
    Analyzer own = FieldTable.analyzer();
    for (FieldTable.Row row : FieldTable.all()) {
      if (row.analyzer().isPresent()) {
        JsonNode answer =
            ask(
                "POST",
                "/words-acts/_analyze",
                Map.of("analyzer", row.analyzer().get(), "text", text));
        List<String> stems =
            answer
                .path("tokens")
                .valueStream()
                .map(token -> token.path("token").asString())
                .toList();
        assertThat(stems).as(row.name()).isNotEmpty().isEqualTo(stems(own, row.name(), text));
      }
    }
  }

  private static List<String> stems(Analyzer analyzer, String field, String text)
      throws IOException {
    List<String> stems = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        stems.add(term.toString());
      }
      tokens.end();
    }
    return stems;
  }

  @Test
  void theFiltersMakeChainsOfOnesOwn() throws IOException {
    Map<String, Object> stem = Map.of("type", "zannama_kazakh_stem", "folded", true);
    Map<String, Object> analyzer =
        Map.of(
            "type",
            "custom",
            "tokenizer",
            "standard",
            "filter",
            List.of("lowercase", "zannama_russian_keyboard", "stem"));
    ask(
        "PUT",
        "/chains",
        Map.of(
            "settings",
            Map.of(
                "analysis",
                Map.of("filter", Map.of("stem", stem), "analyzer", Map.of("own", analyzer)))));
    JsonNode answer =
        ask("POST", "/chains/_analyze", Map.of("analyzer", "own", "text", "Заңдарымыздың"));
    assertThat(answer.path("tokens").path(0).path("token").asString()).isEqualTo("зан");
  }

  @Test
  void readsBackWhatWasPutJoinedAsInTheIndex() throws IOException {
    OpenSearchActs server = open("same");
    try (ActIndex index = ActIndex.create(folder.resolve("same"), CLOCK)) {
      try (ActIndexWriter writer = index.writer();
          OpenSearchSink sink = server.sink()) {
        for (Act act : acts) {
          assertThat(sink.put(act)).isEqualTo(writer.put(act));
        }
        sink.commit("test", "12");
        assertThat(sink.note("test")).contains("12");
        for (Act act : acts) {
          assertThat(sink.put(act)).isEqualTo(writer.put(act));
        }
        sink.commit("test", "13");
      }
      assertThat(server.size()).isEqualTo(index.size());
      for (var id : index.ids()) {
        assertThat(server.get(id)).isEqualTo(index.get(id));
        assertThat(server.wordings(id)).isEqualTo(index.wordings(id));
        assertThat(server.history(id)).isEqualTo(index.history(id));
      }
    }
  }

  @Test
  void answersAsTheIndexDoes() throws IOException {
    OpenSearchActs server = open("answers");
    try (ActIndex index = ActIndex.create(folder.resolve("answers"), CLOCK)) {
      try (ActIndexWriter writer = index.writer();
          OpenSearchSink sink = server.sink()) {
        putAll(writer);
        putAll(sink);
      }
      for (ActQuery query : queries()) {
        SearchResult expected = index.search(query);
        SearchResult found = server.search(query);
        assertThat(found.total()).as("%s", query).isEqualTo(expected.total());
        assertThat(found.notKnown()).as("%s", query).isEqualTo(expected.notKnown());
        assertThat(found.facets()).as("%s", query).isEqualTo(expected.facets());
        assertThat(found.hits().stream().map(OpenSearchTest::withoutScore))
            .as("%s", query)
            .containsExactlyInAnyOrderElementsOf(
                expected.hits().stream().map(OpenSearchTest::withoutScore).toList());
        for (int at = 0; at < expected.hits().size(); at++) {
          assertThat(found.hits().get(at).score())
              .as("%s", query)
              .isCloseTo(
                  expected.hits().get(at).score(), org.assertj.core.data.Offset.offset(1e-3));
        }
      }
    }
  }

  private static String withoutScore(SearchHit hit) {
    return hit.act() + " " + hit.title() + " " + hit.provision() + hit.path() + hit.snippet();
  }

  private static List<ActQuery> queries() {
    return List.of(
        ActQuery.builder().limit(50).build(),
        ActQuery.builder().text("маусымдық жұмысшылар").limit(50).build(),
        ActQuery.builder().text("учёт рабочих").limit(50).build(),
        ActQuery.builder().text("нормативная цена налог").limit(50).build(),
        ActQuery.parse("\"сезонных рабочих\"").limit(50).build(),
        ActQuery.parse("рабочих -сезонных").limit(50).build(),
        ActQuery.parse("раб*").limit(50).build(),
        ActQuery.parse("204").limit(50).build(),
        ActQuery.parse("приказ № 204 от 5 июня 2020 года пункт 3").limit(50).build(),
        ActQuery.parse("кто изменил приказ № 204 от 5 июня 2020 года").limit(50).build(),
        ActQuery.parse("type:order year:2020").order(ActQuery.Order.OLDEST).limit(50).build(),
        ActQuery.builder().inForceOn(LocalDate.of(2021, 6, 1)).limit(50).build(),
        ActQuery.builder()
            .text("рабочих")
            .inForceOn(LocalDate.of(2021, 6, 1))
            .forceUnknown()
            .limit(50)
            .build(),
        ActQuery.builder().text("рабоччих сезонны").limit(50).build());
  }

  @Test
  void forgetsSourcesAsTheIndexDoes() throws IOException {
    OpenSearchActs server = open("removed");
    Set<String> removed = new HashSet<>();
    try (ActIndex index = ActIndex.create(folder.resolve("removed"), CLOCK)) {
      try (ActIndexWriter writer = index.writer();
          OpenSearchSink sink = server.sink()) {
        putAll(writer);
        putAll(sink);
        for (Act act : acts.subList(0, acts.size() / 2)) {
          String source = act.text().source().sha256();
          assertThat(sink.remove(source)).isEqualTo(writer.remove(source));
          removed.add(source);
        }
        sink.commit("test", "removed");
      }
      assertThat(server.size()).isEqualTo(index.size());
      for (var id : index.ids()) {
        assertThat(server.get(id)).isEqualTo(index.get(id));
      }
    }
    assertThat(texts("removed")).isEqualTo(kept(removed));
  }

  private static long texts(String name) throws IOException {
    ask("POST", "/" + name + "-texts/_refresh", Map.of());
    return ask(
            "POST", "/" + name + "-texts/_search", Map.of("track_total_hits", true, "size", 1000))
        .path("hits")
        .path("hits")
        .valueStream()
        .filter(hit -> hit.path("_source").has("record"))
        .count();
  }

  /// How many texts stay, those of removed acts' other sources too.
  private static long kept(Set<String> removed) {
    return acts.stream()
        .flatMap(act -> act.texts().values().stream())
        .map(text -> text.source().sha256())
        .filter(source -> !removed.contains(source))
        .distinct()
        .count();
  }

  @Test
  void joinsWhatTwoWritersPutAtOneTime() throws IOException {
    OpenSearchActs server = open("two");
    try (OpenSearchSink one = server.sink();
        OpenSearchSink other = server.sink()) {
      for (int at = 0; at < acts.size(); at++) {
        (at % 2 == 0 ? one : other).put(acts.get(at));
      }
      one.commit("one", "1");
      other.commit("other", "1");
      other.repair();
    }
    try (ActIndex index = ActIndex.create(folder.resolve("two"), CLOCK)) {
      try (ActIndexWriter writer = index.writer()) {
        putAll(writer);
      }
      assertThat(server.size()).isEqualTo(index.size());
      for (var id : index.ids()) {
        assertThat(server.get(id)).isEqualTo(index.get(id));
        assertThat(server.history(id)).isEqualTo(index.history(id));
      }
    }
  }

  @Test
  void namesWhatAFullDiskRefusesAndGoesOnWhenThereIsRoom() throws IOException {
    OpenSearchActs server =
        OpenSearchActs.open(
            nodes.client(), settings("full").withPatience(Duration.ofSeconds(1)), CLOCK);
    try (OpenSearchSink sink = server.sink()) {
      block("full", true);
      for (Act act : acts) {
        sink.put(act);
      }
      assertThatThrownBy(() -> sink.commit("test", "full"))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("not stored")
          .hasMessageContaining("cluster_block_exception")
          .hasMessageContaining("read-only-allow-delete");
      assertThat(server.size()).isZero();
      block("full", false);
      sink.commit("test", "room");
      assertThat(sink.note("test")).contains("room");
    }
    for (Act act : acts) {
      assertThat(server.get(act.id())).isPresent();
    }
  }

  @Test
  void waitsWhileTheServerTakesNothing() throws Exception {
    OpenSearchActs server = open("waits");
    try (OpenSearchSink sink = server.sink()) {
      block("waits", true);
      CompletableFuture<Void> freed =
          CompletableFuture.runAsync(
              () -> {
                try {
                  block("waits", false);
                } catch (IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              },
              CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS));
      putAll(sink);
      freed.join();
    }
    assertThat(server.size()).isPositive();
  }

  /// What a server does by itself when its disk is full.
  private static void block(String name, boolean full) throws IOException {
    for (String index : List.of(name + "-acts", name + "-texts")) {
      Object value = full ? "true" : JSON.nullNode();
      ask("PUT", "/" + index + "/_settings", Map.of("index.blocks.read_only_allow_delete", value));
    }
  }

  @Test
  void refusesIndicesOfAnotherVersion() throws IOException {
    ask("PUT", "/other-acts", Map.of("mappings", Map.of("_meta", Map.of("zannama.schema", "1"))));
    assertThatThrownBy(() -> open("other"))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("[other-acts] is of version 1, not ");
  }

  @Test
  void tellsNothingOfTheServersAddressWhereItCannotBeReached() {
    Consumer<IOException> noAddress =
        failure -> assertThat(failure.getMessage()).doesNotContain("127.0.0.1");
    assertThatThrownBy(
            () -> {
              try (Nodes none = Nodes.unreachable(folder)) {
                OpenSearchActs.open(
                    none.client(), settings("none").withPatience(Duration.ofMillis(300)));
              }
            })
        .isInstanceOfSatisfying(IOException.class, noAddress)
        .hasMessageContaining("[none] GET /none-acts/_mapping: cannot be reached");
  }
}
