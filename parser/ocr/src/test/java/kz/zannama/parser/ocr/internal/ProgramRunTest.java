package kz.zannama.parser.ocr.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
final class ProgramRunTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void leavesNoProcessWhereThisProgramIsEndedOnTheWay() throws Exception {
    Path pids = folder.resolve("pids");
    List<String> hangs =
        List.of("sh", "-c", "sleep 600 & echo $! $$ > '" + pids + "'; wait; exit 3");
    CompletableFuture<Integer> code = CompletableFuture.supplyAsync(() -> code(hangs));
    while (!Files.exists(pids) || Files.size(pids) == 0) {
      Thread.onSpinWait();
    }

    ProgramRun.endAll();

    assertThat(code.get()).isNotZero();
    for (String pid : Files.readString(pids).strip().split(" ")) {
      ProcessHandle.of(Long.parseLong(pid)).ifPresent(handle -> handle.onExit().join());
      assertThat(ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive)).isEmpty();
    }
  }

  private static int code(List<String> command) {
    try {
      return ProgramRun.of(command, new byte[0], Duration.ofMinutes(1), 100).code();
    } catch (IOException e) {
      return -1;
    }
  }
}
