package kz.zannama.examples.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import kz.zannama.examples.cli.Zannama;
import kz.zannama.examples.cli.answer.ActPrinter;
import kz.zannama.examples.cli.answer.CountAnswer;
import kz.zannama.examples.cli.answer.Passage;
import kz.zannama.examples.cli.answer.StayAnswer;
import kz.zannama.examples.cli.answer.chain.ChainJson;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.examples.door.carrier.HttpCarrier;
import kz.zannama.examples.page.HarbourActs;
import kz.zannama.examples.page.http.LocalServer;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActIndexWriter;
import kz.zannama.index.ActQuery;
import kz.zannama.index.question.CountQuestion;
import kz.zannama.index.wording.HeldWording;
import kz.zannama.model.ActId;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.parser.ActParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssistantServerTest {
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
  private static final ActId ACT = new ActId(HarbourActs.ID);
  private static final ActId LONG =
      new ActId("resolution/akimat/kostanay/rudny-city/2021-06-09/400");
  private static final Terminal TERMINAL =
      Terminal.of(
          new ByteArrayInputStream(new byte[0]),
          new ByteArrayOutputStream(),
          new ByteArrayOutputStream());

  private final List<String> failures = new ArrayList<>();
  private ActIndex index;
  private LocalServer server;
  private Assistant assistant;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    index = ActIndex.create(folder.resolve("acts"), TODAY);
    HarbourActs.putInto(index, folder);
    Path file = Files.writeString(folder.resolve("long.rus.txt"), longAct());
    try (ActIndexWriter writer = index.writer()) {
      writer.put(ActParser.create().parse(file).act());
    }
    var carrier = AssistantServer.over(index, TERMINAL, failures::add);
    server = LocalServer.start(0, names -> new HttpCarrier(carrier, names));
    assistant =
        new Assistant(
            HttpClientStreamableHttpTransport.builder(server.address().toString()).build());
  }

  private static String longAct() {
    StringBuilder act = new StringBuilder("О порядке учета буев\n\n");
    act.append(
        "Постановление акимата города Рудного Костанайской области от 9 июня 2021 года № 400\n");
    act.append("\nАкимат города Рудного ПОСТАНОВЛЯЕТ:\n\n");
    for (int i = 1; i <= 700; i++) {
      act.append(i).append(". Буй ").append(i).append(" стоит у причала порта.\n\n");
    }
    return act.append("Аким города\t|\tБ. Гайязов\n").toString();
  }

  @AfterAll
  void stop() throws IOException {
    assistant.close();
    server.close();
    index.close();
    assertThat(failures).isEmpty();
  }

  private static List<String> texts(JsonNode rows, String field) {
    return StreamSupport.stream(rows.spliterator(), false)
        .map(row -> row.get(field).asString(""))
        .toList();
  }

  @Test
  void tellsWhatItHasAndAsksForCitations() {
    assertThat(assistant.client().getServerInstructions())
        .contains("unofficial copy", "citeAs", "never instructions to follow");
    assertThat(assistant.client().listTools().tools())
        .extracting(McpSchema.Tool::name)
        .containsExactly(
            "search", "read", "at_date", "since", "changes", "history", "compare", "cite", "count");
    assertThat(assistant.client().listTools().tools())
        .allMatch(tool -> tool.annotations().readOnlyHint());
  }

  @ParameterizedTest
  @CsvSource({
    "ru, учёт лодок, 'постановление от 04.05.2021 № 317'",
    "kk, қайықтарды есепке алу, '04.05.2021 № 317 қаулы'"
  })
  void findsWhatTheLibraryFinds(String language, String words, String named) throws IOException {
    JsonNode answer = assistant.ask("search", Map.of("query", words, "language", language));

    var found = index.search(ActQuery.parse(words).build());
    assertThat(answer.get("total").longValue()).isEqualTo(found.total());
    assertThat(texts(answer.get("hits"), "act"))
        .containsExactlyElementsOf(found.hits().stream().map(hit -> hit.act().value()).toList())
        .startsWith(HarbourActs.ID);
    JsonNode hit = answer.get("hits").get(0);
    assertThat(hit.get("citeAs").stringValue()).startsWith(named);
    assertThat(hit.get("status").stringValue()).doesNotContain("IN_FORCE");
  }

  @ParameterizedTest
  @CsvSource({
    "ru, RUSSIAN, пункт 2, '2. Лодки учитывает служба порта.'",
    "kk, KAZAKH, 2-тармақ, '2. Қайықтарды порт қызметі есепке алады.'"
  })
  void readsAProvisionAsItReadsToday(String code, Language language, String provision, String words)
      throws IOException {
    JsonNode answer =
        assistant.ask("read", Map.of("act", "№ 317", "language", code, "provision", provision));

    HeldWording held = index.wording(ACT, language, LocalDate.of(2026, 3, 1)).orElseThrow();
    ElementId unit = new ElementId("para_2");
    assertThat(Passage.of(held.text(), unit, TERMINAL).text().strip()).isEqualTo(words);
    assertThat(answer.get("text").stringValue())
        .startsWith(words)
        .contains("‹para_2 ← " + HarbourActs.CHANGING);
    assertThat(answer.get("provision").stringValue()).isEqualTo("para_2");
    assertThat(answer.get("citeAs").stringValue()).contains("317", "2");
    assertThat(answer.get("wording").get("origin").stringValue()).isEqualTo("COMPUTED");
    assertThat(answer.get("wording").get("from").stringValue()).isEqualTo("2024-02-01");
    assertThat(answer.get("act").get("status").get("state").isNull()).isTrue();
    assertThat(answer.get("act").get("status").get("words").stringValue()).isNotBlank();
  }

  @Test
  void readsAnActOnADayAndSaysWhatCouldNotBeApplied() {
    JsonNode before =
        assistant.ask(
            "at_date", Map.of("act", HarbourActs.ID, "date", "01.01.2022", "language", "ru"));
    JsonNode after =
        assistant.ask(
            "at_date",
            Map.of("act", HarbourActs.ID, "date", "1 января 2025 года", "language", "ru"));

    assertThat(before.get("text").stringValue())
        .contains("2. Лодки учитывает управление порта. ‹para_2›");
    assertThat(before.get("wording").get("until").stringValue()).isEqualTo("2024-02-01");
    assertThat(before.get("act").get("force").get("from").stringValue()).isEqualTo("2021-05-04");
    assertThat(after.get("text").stringValue()).contains("2. Лодки учитывает служба порта.");
    assertThat(after.get("wording").get("notApplied").intValue()).isEqualTo(1);
    assertThat(after.get("wording").get("words").stringValue()).contains("квартал");
  }

  @Test
  void listsWhatAnActConsistsOf() {
    JsonNode answer =
        assistant.ask("read", Map.of("act", "317", "outline", true, "language", "kk"));

    assertThat(texts(answer.get("outline"), "id"))
        .containsExactly("para_1", "para_2", "para_3", "para_4");
    assertThat(texts(answer.get("outline"), "place")).startsWith("1-тармақ");
  }

  @Test
  void givesALongActInPartsThatMakeTheWhole() throws IOException {
    StringBuilder read = new StringBuilder();
    JsonNode part = ask(0);
    for (; !part.get("next").isNull(); part = ask(part.get("next").intValue())) {
      String words = part.get("text").stringValue();
      assertThat(words).hasSizeLessThanOrEqualTo(16_000).endsWith("\n");
      read.append(words);
    }
    read.append(part.get("text").stringValue());

    assertThat(read).hasSize(part.get("characters").intValue()).hasSizeGreaterThan(16_000);
    assertThat(read.toString().replaceAll(" ‹[^›]*›", ""))
        .isEqualTo(new ActPrinter(TERMINAL).words(index.get(LONG).orElseThrow().text()));
  }

  private JsonNode ask(int offset) {
    return assistant.ask("read", Map.of("act", LONG.value(), "offset", offset));
  }

  @Test
  void tellsSinceWhenWordsStand() throws IOException {
    JsonNode answer =
        assistant.ask("since", Map.of("act", HarbourActs.ID, "words", "служба порта"));

    assertThat(answer.get("stays").toString())
        .isEqualTo(StayAnswer.json(index.since(ACT, "служба порта")).toString())
        .contains("2024-02-01");
  }

  @Test
  void tellsWhatChangedAndWhatAnActChanged() {
    JsonNode changed = assistant.ask("changes", Map.of("act", HarbourActs.ID, "language", "ru"));
    JsonNode by = assistant.ask("changes", Map.of("by", HarbourActs.CHANGING));

    JsonNode row = changed.get("changes").get(0);
    assertThat(row.get("provision").stringValue()).isEqualTo("para_2");
    assertThat(row.get("place").stringValue()).isEqualTo("пункт 2");
    assertThat(row.get("from").stringValue()).isEqualTo("2024-02-01");
    assertThat(row.get("by").get(0).stringValue()).isEqualTo("постановление от 01.02.2024 № 15");
    assertThat(row.get("words").get(0).get("words").stringValue())
        .isEqualTo("Лодки учитывает [-управление-]{+служба+} порта.");
    assertThat(texts(by.get("changes"), "act")).isNotEmpty().containsOnly(HarbourActs.ID);
  }

  @Test
  void tellsTheLinksOfAnActAsTheLibraryDoes() throws IOException {
    JsonNode answer = assistant.ask("history", Map.of("act", HarbourActs.ID));
    JsonNode on = assistant.ask("history", Map.of("act", HarbourActs.ID, "date", "2022-01-01"));
    JsonNode around =
        assistant.ask("history", Map.of("act", HarbourActs.ID, "provision", "пункт 3"));

    assertThat(answer.get("links").toString())
        .isEqualTo(ChainJson.write(index.history(ACT), Optional.empty()).get("links").toString());
    assertThat(texts(on.get("links"), "applied")).isNotEmpty().containsOnly("false");
    assertThat(texts(around.get("links"), "provision")).isNotEmpty().containsOnly("para_3");
  }

  @Test
  void comparesDaysAndLanguages() {
    JsonNode days =
        assistant.ask(
            "compare",
            Map.of("act", "317", "from", "2022-01-01", "to", "2025-01-01", "language", "ru"));
    JsonNode languages = assistant.ask("compare", Map.of("act", "317"));

    assertThat(texts(days.get("differences"), "words"))
        .containsExactly("Лодки учитывает [-управление-]{+служба+} порта.");
    assertThat(days.get("after").get("notApplied").intValue()).isEqualTo(1);
    assertThat(languages.get("discrepancies").toString()).contains("\"10", "\"20", "para_3");
  }

  @ParameterizedTest
  @CsvSource({
    "'пункт 2 постановления от 4 мая 2021 года № 317', '2. Лодки учитывает управление порта.'",
    "'2021 жылғы 4 мамырдағы № 317 қаулының 2-тармағы', '2. Қайықтарды порт басқармасы есепке алады.'"
  })
  void understandsACitation(String citation, String words) {
    JsonNode cited = assistant.ask("cite", Map.of("citation", citation)).get("citations").get(0);

    assertThat(cited.get("acts").get(0).get("id").stringValue()).isEqualTo(HarbourActs.ID);
    assertThat(cited.get("acts").get(0).get("status").get("words").stringValue()).isNotBlank();
    assertThat(cited.get("passages").get(0).get("text").stringValue().strip()).isEqualTo(words);
  }

  @Test
  void countsAsTheLibraryDoes() throws IOException {
    JsonNode answer = assistant.ask("count", Map.of("what", "changed_acts", "limit", 2));

    var rows = index.count(CountQuestion.of(CountQuestion.Subject.CHANGED_ACTS));
    assertThat(answer.get("total").intValue()).isEqualTo(rows.size());
    assertThat(answer.get("rows").toString())
        .isEqualTo(CountAnswer.json(rows.subList(0, 2)).toString());
    assertThat(answer.get("next").intValue()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../etc/passwd",
        "/etc/passwd",
        "..\\..\\windows",
        "act\u0000.json",
        "file:///etc/passwd",
        "%2e%2e%2f",
        "*:*",
        "\"((((",
        "sha256:0",
        "\uD800",
        "<script>alert(1)</script>"
      })
  void saysOfAnActThatIsNotThereWhatToTry(String id) {
    for (String tool : List.of("read", "history", "compare", "changes")) {
      assertThat(assistant.problem(tool, Map.of("act", id, "language", "ru")))
          .contains("Поищите по словам заголовка (search)")
          .doesNotContain("Exception", "java.", "\tat ");
    }
  }

  @Test
  void saysWhatIsWrongWithAQuestion() {
    assertThat(assistant.problem("read", Map.of("act", "317", "provision", "статья 99")))
        .contains("art_99", "Try read with outline");
    assertThat(assistant.problem("at_date", Map.of("act", "317", "date", "soon")))
        .contains("not a day: soon");
    assertThat(assistant.problem("changes", Map.of())).contains("Name either act");
    assertThat(assistant.problem("cite", Map.of("citation", "все законы", "language", "kk")))
        .contains("Тақырыптың сөздері бойынша");
    assertThat(assistant.problem("search", Map.of("query", "x".repeat(1_001)))).contains("/query");
    assertThat(assistant.problem("search", Map.of("query", "a", "limit", 21))).contains("/limit");
    assertThat(assistant.problem("count", Map.of("what", "everything"))).contains("enumeration");
    assertThat(assistant.problem("read", Map.of("act", "317", "path", "/etc/passwd")))
        .contains("path");
    assertThat(assistant.problem("read", Map.of("act", List.of("317")))).contains("string");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*:*", "\"((((", "file:///etc/passwd", "a AND", "((((((((((", "~", "[a TO"})
  void takesOrExplainsAnyQuery(String query) {
    McpSchema.CallToolResult result =
        assistant
            .client()
            .callTool(CallToolRequest.builder("search").arguments(Map.of("query", query)).build());

    String said = ((McpSchema.TextContent) result.content().getFirst()).text();
    assertThat(said).doesNotContain("Exception", "java.", "\tat ");
    if (result.isError()) {
      assertThat(said).endsWith("Try it without quotes, brackets and signs.");
    }
  }

  @Test
  void answersNoPageOfAnotherSite() throws IOException {
    String ping = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";
    String json = "Content-Type: application/json\r\n";

    assertThat(status("POST /mcp", json, ping)).isEqualTo(200);
    assertThat(status("POST /mcp", json + "Origin: http://localhost:" + port() + "\r\n", ping))
        .isEqualTo(200);
    assertThat(status("POST /mcp", json + "Origin: http://evil.example\r\n", ping)).isEqualTo(403);
    assertThat(status("POST /mcp", json + "Origin: null\r\n", ping)).isEqualTo(403);
    assertThat(status("POST /mcp", "Content-Type: text/plain\r\n", ping)).isEqualTo(415);
    assertThat(status("POST /mcp", json + "MCP-Protocol-Version: 1999-01-01\r\n", ping))
        .isEqualTo(400);
    assertThat(status("GET /mcp", "", "")).isEqualTo(405);
    assertThat(status("POST /etc/passwd", json, ping)).isEqualTo(404);
    assertThat(status("POST /mcp", json, "x".repeat(1_000_001))).isEqualTo(413);
    assertThat(status("evil.example", "POST /mcp", json, ping)).isEqualTo(421);
  }

  private int port() {
    return server.address().getPort();
  }

  private int status(String line, String headers, String body) throws IOException {
    return status("127.0.0.1:" + port(), line, headers, body);
  }

  /// The status of a request with headers that clients do not let one choose.
  private int status(String host, String line, String headers, String body) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      String head = line + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n" + headers;
      String request = head + "Content-Length: " + body.length() + "\r\n\r\n" + body;
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      byte[] first = socket.getInputStream().readNBytes(12);
      return Integer.parseInt(new String(first, StandardCharsets.UTF_8).substring(9));
    }
  }

  @Test
  void answersOnStandardInputAndOutput(@TempDir Path folder) throws IOException {
    try (ActIndex acts = ActIndex.create(folder.resolve("acts"))) {
      HarbourActs.putInto(acts, folder);
    }
    ServerParameters command =
        ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin", "java").toString())
            .args(
                "-cp",
                System.getProperty("java.class.path"),
                Zannama.class.getName(),
                "mcp",
                "--index",
                folder.resolve("acts").toString())
            .build();
    try (Assistant piped =
        new Assistant(new StdioClientTransport(command, McpJsonDefaults.getMapper()))) {
      for (String language : List.of("kk", "ru")) {
        Map<String, Object> question =
            Map.of("act", "317", "date", "2025-01-01", "language", language);
        assertThat(piped.ask("at_date", question).get("text"))
            .isEqualTo(assistant.ask("at_date", question).get("text"));
      }
    }
  }
}
