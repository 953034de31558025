package kz.zannama.parser.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FileTypesTest {
  @Test
  void readsWhatWordProcessorsWriteUnderAllTheirNames() {
    for (String ending : List.of("docx", "docm", "dotx", "dotm", "doc", "odt", "ott", "fodt")) {
      assertThat(FileTypes.isRead("бұйрық." + ending, false)).isTrue();
      assertThat(FileTypes.isParsed("ПРИКАЗ." + ending.toUpperCase(Locale.ROOT))).isTrue();
    }
    assertThat(FileTypes.isRead("приказ.rtf", false)).isFalse();
  }

  @Test
  void leavesOutWhatProgramsLeaveBesideADocument() {
    for (String left : List.of("~$act.docx", "folder/._act.odt", ".~lock.act.odt#")) {
      assertThat(FileTypes.isRead(left, true)).isFalse();
    }
  }
}
