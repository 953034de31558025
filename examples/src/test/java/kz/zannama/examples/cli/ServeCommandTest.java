package kz.zannama.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import kz.zannama.index.ActIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
  @TempDir private Path folder;

  private final Session session = new Session();

  @Test
  void saysThatAPortIsTakenAndWhatToDo() throws IOException {
    ActIndex.create(folder).close();
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    try (ServerSocket other = new ServerSocket(0, 1, loopback)) {
      String port = String.valueOf(other.getLocalPort());
      int code =
          session.run("serve", "--messages", "ru", "--index", folder.toString(), "--port", port);
      assertThat(code).isEqualTo(1);
      assertThat(session.err())
          .isEqualTo("zannama: порт " + port + " занят: назовите другой в --port\n");
    }
  }

  @Test
  void saysWhatAPortIs() throws IOException {
    ActIndex.create(folder).close();
    assertThat(session.run("serve", "--index", folder.toString(), "--port", "70000")).isEqualTo(1);
    assertThat(session.err()).isEqualTo("zannama: a port is a number from 0 to 65535: 70000\n");
  }

  @Test
  void saysThatThereIsNoFolderOfSources() throws IOException {
    ActIndex.create(folder).close();
    String index = folder.toString();
    String none = folder.resolve("none").toString();
    assertThat(session.run("serve", "--messages", "ru", "--index", index, "--sources", none))
        .isEqualTo(1);
    assertThat(session.err()).isEqualTo("zannama: такой папки источников нет: " + none + "\n");
  }

  @Test
  void saysThatThereIsNoReport() throws IOException {
    ActIndex.create(folder).close();
    String index = folder.toString();
    assertThat(session.run("serve", "--messages", "ru", "--index", index, "--report", index))
        .isEqualTo(1);
    assertThat(session.err())
        .isEqualTo(
            "zannama: в папке нет отчёта о прочитанном: "
                + index
                + "; назовите ту, что названа в --out\n");
  }

  @Test
  void saysThatThereIsNoIndex() {
    assertThat(session.run("serve", "--index", folder.resolve("none").toString())).isEqualTo(1);
    assertThat(session.err()).contains("none] is no index");
  }
}
