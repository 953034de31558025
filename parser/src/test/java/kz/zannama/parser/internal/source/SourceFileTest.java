package kz.zannama.parser.internal.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import kz.zannama.model.Language;
import kz.zannama.model.Source;
import org.junit.jupiter.api.Test;

class SourceFileTest {
  private static SourceFile named(String name) {
    return SourceFile.of(name, "application/pdf", "abc".getBytes(UTF_8));
  }

  @Test
  void describesItself() {
    assertThat(named("v1600022113.27-09-2019.rus.pdf").source(OptionalInt.of(3)))
        .isEqualTo(
            new Source(
                "v1600022113.27-09-2019.rus.pdf",
                "application/pdf",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                OptionalInt.of(3),
                Optional.of("V1600022113")));
  }

  @Test
  void takesHintsFromTheBanksNames() {
    SourceFile file = named("z970000111_.06-04-2016.kaz.pdf");

    assertThat(file.archiveId()).contains("Z970000111_");
    assertThat(file.versionDate()).contains(LocalDate.of(2016, 4, 6));
    assertThat(file.language()).contains(Language.KAZAKH);
    assertThat(named("V22R0004321.docx").archiveId()).contains("V22R0004321");
  }

  @Test
  void takesTheLanguageFromOtherNames() {
    assertThat(named("akim-2020-17.rus.md").language()).contains(Language.RUSSIAN);
    assertThat(named("77.kk.txt").language()).contains(Language.KAZAKH);
    assertThat(named("приказ.doc").language()).isEmpty();
  }

  @Test
  void findsNoHintsInPlainNames() {
    SourceFile file = named("Бұйрық № 15.pdf");

    assertThat(file.archiveId()).isEmpty();
    assertThat(file.versionDate()).isEmpty();
    assertThat(named("v1600022113.31-02-2019.rus.pdf").versionDate()).isEmpty();
    assertThat(named("archive.jsonl.gz#a12").archiveId()).isEmpty();
  }

  @Test
  void namesTheFileInFailures() {
    assertThat(named("a.pdf").failure("no text")).hasMessage("[a.pdf] no text");
  }
}
