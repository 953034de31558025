package kz.zannama.parser.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.message.MessageLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The report of a batch in the language of who reads it.
class ReportLanguageTest {
  // Names of files, media types, codes of languages: `b.txt`, `text/plain`, `kk`, `[…/empty.txt]`
  private static final Pattern NAMES =
      Pattern.compile("\\S*[/._]\\S*|\\b(?:kk|ru|id)\\b|Zannama|\\[[^\\]]*]");

  @TempDir private Path folder = Path.of("");

  private Report run(MessageLanguage language) throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve("a.txt"), "Приказ\nот 3 марта 2021 года № 77\n\n1. Утвердить.\n");
    Files.copy(in.resolve("a.txt"), in.resolve("b.txt"));
    Files.writeString(in.resolve("empty.txt"), "");
    Files.writeString(in.resolve("sound.mp3"), "");
    Ingest.Settings settings =
        new Ingest.Settings(
            folder.resolve("out"),
            List.of(),
            2,
            60,
            1 << 20,
            RecordFiles.PLAIN,
            Optional.empty(),
            language);
    return new Ingest(settings, Optional.empty())
        .run(List.of(in), (source, failure, standing) -> {})
        .orElseThrow();
  }

  private String page() throws IOException {
    String html = Files.readString(folder.resolve("out/report.html"));
    return html.replaceAll("(?s)<style>.*</style>", "").replaceAll("<[^>]*>", " ");
  }

  @ParameterizedTest
  @EnumSource(names = {"KK", "RU"})
  void thePageHasNoLatinLettersOutsideOfNames(MessageLanguage language) throws IOException {
    run(language);

    assertThat(page().lines().map(line -> NAMES.matcher(line).replaceAll("")))
        .noneMatch(line -> Pattern.compile("[A-Za-z]").matcher(line).find());
  }

  @Test
  void everythingIsSaid() throws IOException {
    Report report = run(MessageLanguage.RU);

    assertThat(report.text(MessageLanguage.RU))
        .startsWith(
            "текстов 1, источников 1, отложено 1, повторов 1; известно с прошлого раза 0;"
                + " пропущено файлов других типов 1; ")
        .contains("\n  вступление в силу      0.0 %\n");
    assertThat(page())
        .contains("Что прочитано", "приказ", "[" + folder.resolve("in/empty.txt") + "] файл пуст")
        .contains("Повторы (1)", "Пропущено: акты не бывают файлами таких типов (1)");
    assertThat(report.text(MessageLanguage.KK)).startsWith("мәтіндер 1, дереккөздер 1, ");
  }

  @Test
  void theRecordForProgramsIsTheSameInEveryLanguage() throws IOException {
    run(MessageLanguage.RU);
    String russian = Files.readString(folder.resolve("out/report.json"));

    assertThat(russian).contains("\"type\" : {", "\"ORDER\"", "empty file").doesNotContain("форма");
  }
}
