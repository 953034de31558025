package kz.zannama.parser.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestOfActFoldersTest {
  @TempDir private Path folder;

  private Path act(int code) throws IOException {
    Path act =
        Files.createDirectories(
            folder.resolve("in/08-local/195-rudnyi/2021/0504-o-lodkakh-" + code));
    Files.writeString(
        act.resolve("meta.yaml"),
        """
        act_code: 'CODE'
        requisite: Постановление акимата города Рудного от 4 мая 2021 года № CODE
        version_date: {kaz: 2021-05-04, rus: 2021-05-04}
        """
            .replace("CODE", String.valueOf(code)));
    Files.writeString(
        act.resolve("rus.md"),
        "# О лодках\n\nакимат города Рудного ПОСТАНОВЛЯЕТ:\n\n1. Учесть лодки.\n");
    Files.writeString(
        act.resolve("kaz.md"),
        "# Қайықтар туралы\n\nРудный қаласының әкімдігі ҚАУЛЫ ЕТЕДІ:\n\n1. Қайықтар есепке алынсын.\n");
    return act;
  }

  private Report run() throws IOException {
    Ingest.Settings settings =
        new Ingest.Settings(folder.resolve("out"), List.of(), 2, 60, 1 << 20, RecordFiles.PLAIN);
    return new Ingest(settings, Optional.empty())
        .run(List.of(folder.resolve("in")), (source, failure, standing) -> {})
        .orElseThrow();
  }

  @Test
  void takesAFolderThatIsAnActForOneSource() throws IOException {
    Path first = act(317);
    Path second = act(318);
    Report report = run();

    assertThat(report.output().parsed())
        .extracting(entry -> entry.source())
        .containsExactly(first.toString(), second.toString());
    assertThat(Files.readString(folder.resolve("out/acts-00001.ndjson")).lines())
        .hasSize(4)
        .allMatch(record -> record.contains("/2021-05-04/31"))
        .anyMatch(
            record -> record.contains("\"08-local/195-rudnyi/2021/0504-o-lodkakh-317/kaz.md\""));
  }

  @Test
  void parsesAnActAgainWhereOneOfItsFilesHasChanged() throws IOException {
    act(317);
    Path second = act(318);
    run();
    assertThat(run().reused()).isEqualTo(2);

    Files.writeString(second.resolve("meta.yaml"), "act_code: '318'\n");
    assertThat(run().reused()).isEqualTo(1);
  }

  @Test
  void takesOutAnActThatIsGone() throws IOException {
    act(317);
    Path second = act(318);
    run();
    for (String name : List.of("meta.yaml", "rus.md", "kaz.md")) {
      Files.delete(second.resolve(name));
    }
    Files.delete(second);

    assertThat(run().gone()).containsExactly(second.toString());
  }
}
