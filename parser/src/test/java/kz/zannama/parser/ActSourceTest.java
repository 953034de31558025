package kz.zannama.parser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import kz.zannama.model.ActText;
import kz.zannama.model.Block;
import kz.zannama.model.Provision;
import kz.zannama.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActSourceTest {
  private static final String ACT =
      """
      Об учете лодок

      Приказ Министра финансов Республики Казахстан от 3 февраля 2014 года № 41

      1. Учитывать  лодки.

      2. Лодки красить.
      """;

  @Test
  void givesTheCharactersThatSpansCount() throws IOException {
    ActSource source = ActSource.of("act.txt", ACT.getBytes(UTF_8));
    ActText text =
        ActParser.create()
            .parse(new ByteArrayInputStream(ACT.getBytes(UTF_8)), "act.txt")
            .act()
            .text();
    Block second = text.body().getLast();
    Span span = second.span().orElseThrow();

    assertThat(((Provision) second).text()).contains("Лодки красить.");
    assertThat(source.load().rawText().substring(span.start(), span.end()))
        .isEqualTo("2. Лодки красить.");
  }

  @Test
  void findsAmongTheTextsOfAFolderTheOneThatHasAHash(@TempDir Path folder) throws IOException {
    Path act = Files.createDirectory(folder.resolve("boats"));
    Files.writeString(act.resolve("rus.md"), ACT);
    Files.writeString(act.resolve("kaz.md"), "# Қайықтарды есепке алу туралы\n");
    Iterator<ActSource> sources = ActParser.sources(List.of(act)).iterator();
    ActSource.Loaded loaded = sources.next().load();
    ActText russian = ActParser.create().parse(act.resolve("rus.md")).act().text();

    assertThat(loaded.text(russian.source().sha256()).orElseThrow().rawText())
        .startsWith("Об учете лодок");
    assertThat(loaded.text("0".repeat(64))).isEmpty();
  }

  @Test
  void saysWhatHasNoPages() {
    ActSource source = ActSource.of("act.txt", ACT.getBytes(UTF_8));
    assertThatThrownBy(() -> source.load().page(1, 100))
        .isInstanceOf(IOException.class)
        .hasMessage("[act.txt] has no pages: text/plain");
    assertThatThrownBy(() -> source.load().page(1, 99))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not a resolution of pages: 99");
  }

  @Test
  void givesUpWhatTakesTooLong() throws IOException {
    byte[] endless = (ACT + "2. Хранить правила.\n".repeat(50_000)).getBytes(UTF_8);
    SourceLimits hasty = SourceLimits.DEFAULT.withTime(Duration.ofNanos(1));
    ActSource.Loaded loaded = ActSource.of("act.txt", endless).load().within(hasty);
    assertThatThrownBy(loaded::rawText)
        .isInstanceOf(IOException.class)
        .hasMessage("[act.txt] took longer than 0.0 s");
  }
}
