package kz.zannama.parser.internal.source.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompanionsTest {
  @Test
  void findsTheOtherLanguageOfANameWhateverItsFormat(@TempDir Path folder) throws IOException {
    Path kazakh = Files.writeString(folder.resolve("ara.kaz.md"), "Қазақша");
    Path russian = Files.writeString(folder.resolve("ara.rus.txt"), "По-русски");
    Files.writeString(folder.resolve("bal.rus.txt"), "Другой");

    assertThat(SourceReaders.file(kazakh).source(OptionalInt.empty()).companions())
        .containsExactly(SourceReaders.file(russian).sha256());
    assertThat(Companions.of(russian)).containsExactly(SourceReaders.file(kazakh).sha256());
  }

  @Test
  void takesNoOtherNameForACompanion() {
    assertThat(Companions.names("ara.kaz.md"))
        .contains("ara.rus.md", "ara.rus.pdf")
        .noneMatch(name -> name.contains("kaz"));
    assertThat(Companions.names("ARA_KK.PDF")).contains("ARA_RU.pdf");
    assertThat(Companions.names("kazakh.md")).isEmpty();
    assertThat(Companions.names("ara.md")).isEmpty();
  }
}
