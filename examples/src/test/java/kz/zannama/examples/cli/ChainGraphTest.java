package kz.zannama.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainGraphTest {
  private static final String MILL =
      """
      О мельницах

      Решение Шортандинского районного маслихата от 5 марта 2010 года № 5-1

      Шортандинский районный маслихат РЕШИЛ:

      1. Построить мельницу.
      """;
  private static final String REPEAL =
      """
      О признании утратившими силу решений

      Решение %1$s районного маслихата от 2 января 2011 года № 6-1

      %1$s районный маслихат РЕШИЛ:

      1. Признать утратившим силу решение Шортандинского районного маслихата от 5 марта 2010 года № 5-1 "О мельницах".
      """;

  private final Session session = new Session();

  @Test
  void givesActsOfOneDayAndNumberABoxEach(@TempDir Path folder) throws IOException {
    String index = folder.resolve("index").toString();
    String mill = Files.writeString(folder.resolve("0.txt"), MILL).toString();
    String own =
        Files.writeString(
                folder.resolve("1.txt"), String.format(Locale.ROOT, REPEAL, "Шортандинского"))
            .toString();
    String other =
        Files.writeString(
                folder.resolve("2.txt"), String.format(Locale.ROOT, REPEAL, "Аккольского"))
            .toString();
    session.run("index", "--index", index, mill, own, other);

    assertThat(session.answer("history", "--index", index, "--format", "mermaid", "5-1").lines())
        .containsExactlyInAnyOrder(
            "flowchart LR",
            "  a0[\"decision 2010-03-05 № 5-1\"]",
            "  a1[\"decision 2011-01-02 № 6-1\"]",
            "  a2[\"decision 2011-01-02 № 6-1\"]",
            "  a1 -- repeals --> a0",
            "  a2 -- repeals --> a0");
  }
}
