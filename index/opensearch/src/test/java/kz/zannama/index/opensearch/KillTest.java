package kz.zannama.index.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActIndexWriter;
import kz.zannama.index.ActQuery;
import kz.zannama.json.ActJson;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nodes and writers killed in the middle of their work.
class KillTest {
  private static final long SEED = 20261130;
  private static final int KILLS = Integer.getInteger("zannama.kills", 3);

  @TempDir static Path folder;

  private static List<Act> acts;
  private static Path records;

  @BeforeAll
  static void write() throws IOException {
    assumeThat(Nodes.plugin()).as("packaged by mvn -Pengines package").isPresent();
    acts =
        NumberedActs.parsed(
            Integer.getInteger("zannama.kill.orders", 100), folder.resolve("texts"));
    records = folder.resolve("records.jsonl");
    List<String> lines = new ArrayList<>();
    acts.forEach(act -> lines.addAll(ActJson.create().write(act)));
    Files.write(records, lines);
  }

  private static Process writer(Nodes nodes, String name) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "kz.zannama.index.opensearch.Writer",
                name,
                "0",
                records.toString()));
    nodes.addresses().forEach(address -> command.add(address.replaceAll(".*:", "")));
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("writer.log").toFile()))
        .start();
  }

  /// Waits for the next commit, and some of the work after it.
  private static void committed(Process writer, Random random) throws Exception {
    assertThat(writer.inputReader().readLine()).as("the writer's commit").isNotNull();
    Thread.sleep(random.nextInt(200));
  }

  private static void expectEverything(Nodes nodes, String name) throws IOException {
    OpenSearchActs server =
        OpenSearchActs.open(
            nodes.client(), OpenSearchSettings.DEFAULT.withName(name).withShards(1, 0));
    try (ActIndex index = ActIndex.create(folder.resolve("index-" + name))) {
      try (ActIndexWriter writer = index.writer()) {
        for (Act act : acts) {
          writer.put(act);
        }
      }
      assertThat(server.size()).isEqualTo(index.size()).isEqualTo(acts.size() / 2);
      for (ActId id : index.ids()) {
        assertThat(server.get(id)).isEqualTo(index.get(id));
        assertThat(server.history(id)).isEqualTo(index.history(id));
      }
      ActQuery inForce = ActQuery.builder().inForceOn(LocalDate.of(2019, 5, 6)).build();
      assertThat(server.search(inForce).total())
          .isEqualTo(index.search(inForce).total())
          .isBetween(1L, (long) index.size() - 1);
    }
  }

  @Test
  void losesAndDoublesNothingWhenWritersDie() throws Exception {
    Random random = new Random(SEED);
    try (Nodes nodes = Nodes.start(1, folder.resolve("writers"))) {
      for (int killed = 0; killed < KILLS; killed++) {
        Process writer = writer(nodes, "writers");
        committed(writer, random);
        assertThat(writer.isAlive()).isTrue();
        writer.destroyForcibly().waitFor();
      }
      assertThat(writer(nodes, "writers").waitFor()).as("seed %d", SEED).isZero();
      expectEverything(nodes, "writers");
    }
  }

  @Test
  void losesAndDoublesNothingWhenTheNodeDies() throws Exception {
    Random random = new Random(SEED);
    try (Nodes nodes = Nodes.start(1, folder.resolve("node"))) {
      Process writer = writer(nodes, "node");
      for (int killed = 0; killed < KILLS; killed++) {
        committed(writer, random);
        assertThat(writer.isAlive()).isTrue();
        nodes.kill(0);
        nodes.restart(0);
      }
      assertThat(writer.waitFor()).as("seed %d", SEED).isZero();
      expectEverything(nodes, "node");
    }
  }
}
