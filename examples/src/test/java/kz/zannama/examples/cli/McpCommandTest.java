package kz.zannama.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class McpCommandTest {
  private static final Path TESTDATA =
      Path.of(System.getProperty("zannama.testdata", "../testdata"), "acts");

  private final Session session = new Session();

  @Test
  void answersEveryLineAndGoesOnAfterDamagedOnes(@TempDir Path folder) {
    String index = folder.resolve("acts").toString();
    session.run("index", "--index", index, TESTDATA + "/labour-order-204.rus.txt");
    session.forgetOut();
    String ping = "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"ping\"}\n";

    int code =
        session.type(
            ping.replace("%d", "1")
                + "no message\n"
                + "\r\n"
                + "[".repeat(50_000)
                + "\n"
                + "y".repeat(1_000_001)
                + "\n"
                + "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n"
                + "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"files/read\"}\n"
                + ping.replace("%d", "3").strip(),
            "mcp",
            "--index",
            index);

    assertThat(code).isZero();
    assertThat(session.err()).doesNotContain("Exception");
    List<JsonNode> answers = session.out().lines().map(JsonMapper.shared()::readTree).toList();
    assertThat(answers)
        .extracting(answer -> answer.path("error").path("code").asInt(0))
        .containsExactly(0, -32700, -32700, -32700, -32601, 0);
    assertThat(answers).extracting(answer -> answer.get("id").asInt(0)).endsWith(2, 3);
  }

  @Test
  void saysThatAPortIsNone(@TempDir Path folder) {
    String index = folder.resolve("acts").toString();
    session.run("index", "--index", index, TESTDATA + "/labour-order-204.rus.txt");

    assertThat(session.run("mcp", "--index", index, "--port", "70000", "--messages", "ru"))
        .isEqualTo(1);
    assertThat(session.err()).contains("порт – число от 0 до 65535: 70000");
  }
}
