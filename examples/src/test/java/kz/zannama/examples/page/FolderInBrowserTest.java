package kz.zannama.examples.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.zannama.examples.cli.Zannama;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.ActIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A folder of exported pages as people open it: from disk, without scripts.
class FolderInBrowserTest {
  private static final String HARBOUR = "resolution_akimat_kostanay_rudny-city_2021-05-04_317";

  @TempDir private Path folder = Path.of("");

  private Chromium open(String messages) throws IOException {
    Path acts = folder.resolve("acts");
    try (ActIndex index = ActIndex.create(acts)) {
      HarbourActs.putInto(index, folder);
    }
    Path out = folder.resolve("out");
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    Terminal terminal = Terminal.of(new ByteArrayInputStream(new byte[0]), told, told);
    assertThat(
            Zannama.run(
                terminal,
                "export",
                "--messages",
                messages,
                "--format",
                "html",
                "--index",
                acts.toString(),
                "--output",
                out.toString()))
        .as(told.toString(UTF_8))
        .isZero();
    return Chromium.open(out.toUri());
  }

  @Test
  void clicksLeadFromTheListToTheChangedProvision() throws IOException {
    try (Chromium window = open("ru")) {
      window.scripts(false);
      window.go("index.html");
      assertThat(window.texts("th"))
          .containsExactly("Форма акта", "Номер", "Принят", "Заголовок", "Статус");
      window.follow("td a[href^='" + HARBOUR + "']");
      assertThat(window.texts("h1")).hasSize(2);
      window.find("header a[href='#history']").click();
      window.follow("#history .chain > li > a");
      assertThat(window.address())
          .endsWith("resolution_akimat_kostanay_rudny-city_2024-02-01_15.html");
      window.follow("#para_1 [lang=kk] a.cited");
      assertThat(window.address()).contains(HARBOUR);
      window.follow("header .chain a[href*='@2024-02-01']");
      assertThat(window.find("#para_2 [lang=ru]").getText())
          .startsWith("2. Лодки учитывает служба порта.");
      window.follow("nav a[href='index.html']");
      assertThat(window.texts("h1")).containsExactly("Правовые акты Казахстана");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void nothingKeepsAnybodyFromReadingAPage(String messages) throws IOException {
    Map<String, Object> found = new TreeMap<>();
    try (Chromium window = open(messages);
        Stream<Path> files = Files.list(folder.resolve("out"))) {
      List<Path> pages = files.sorted().toList();
      for (Path page : pages) {
        window.go(page.getFileName().toString());
        List<?> barriers = window.barriers();
        if (!barriers.isEmpty()) {
          found.put(page.getFileName().toString(), barriers);
        }
      }
      window.telephone(true);
      for (Path page : pages) {
        window.go(page.getFileName().toString());
        Object width = window.run("return document.documentElement.scrollWidth");
        if (!width.equals(360L)) {
          found.put("telephone: " + page.getFileName(), width);
        }
      }
    }
    assertThat(found).isEmpty();
  }
}
