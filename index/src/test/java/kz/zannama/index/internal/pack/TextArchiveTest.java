package kz.zannama.index.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.zannama.index.internal.pack.TextArchive.Packed;
import org.junit.jupiter.api.Test;

class TextArchiveTest {
  private static final String FIRST =
      "{\"title\":\"Қайықтар \\\"{start\\\":5\",\"body\":["
          + "{\"text\":\"бір\",\"span\":{\"page\":null,\"start\":10,\"end\":13},\"children\":["
          + "{\"text\":\"екі\",\"span\":{\"page\":null,\"start\":20,\"end\":23}}]},"
          + "{\"text\":\"үш\",\"span\":{\"page\":null,\"start\":30,\"end\":32}},"
          + "{\"text\":\"төрт\",\"span\":{\"page\":null,\"start\":40,\"end\":44}},"
          + "{\"text\":\"бес\",\"span\":{\"page\":null,\"start\":50,\"end\":53}}],\"issues\":[]}";

  /// A word more in the second paragraph moves all that stand behind it.
  private static final String SECOND =
      FIRST
          .replace("екі", "екі де")
          .replace("\"end\":23", "\"end\":26")
          .replace("\"start\":30,\"end\":32", "\"start\":33,\"end\":35")
          .replace("\"start\":40,\"end\":44", "\"start\":43,\"end\":47")
          .replace("\"start\":50,\"end\":53", "\"start\":53,\"end\":56");

  @Test
  void givesEachRecordBack() {
    TextArchive archive = new TextArchive();
    Packed first = archive.pack("a", FIRST);
    Packed second = archive.pack("b", SECOND);

    assertThat(archive.record(first)).isEqualTo(FIRST);
    assertThat(archive.record(second)).isEqualTo(SECOND);

    TextArchive again = new TextArchive();
    again.add(List.of(second, first));
    assertThat(again.record(second)).isEqualTo(SECOND);
  }

  @Test
  void changesTheLineOfWhatChangedAndTheOneBehindIt() {
    List<String> before = RecordLines.of(FIRST);
    List<String> after = new ArrayList<>(RecordLines.of(SECOND));
    after.removeAll(before);

    assertThat(after).hasSize(2).first().asString().contains("екі де");
    assertThat(after.getLast()).contains("үш");
  }

  @Test
  void holdsOfTheFirstOnlyWhatTheRecordThatAnswersHasNot() {
    TextArchive archive = new TextArchive();
    archive.leanOn(List.of(SECOND));
    Packed first = archive.pack("a", FIRST);
    TextArchive alone = new TextArchive();

    assertThat(first.leaning()).isTrue();
    assertThat(first.lines()).hasSizeLessThan(alone.pack("a", FIRST).lines().length);
    assertThat(read(first, SECOND)).isEqualTo(FIRST);

    archive.leanOn(List.of(FIRST));
    assertThat(read(archive.packAgain(first), FIRST)).isEqualTo(FIRST);
  }

  @Test
  void saysThatOtherRecordsAnswer() {
    TextArchive archive = new TextArchive();
    archive.leanOn(List.of(SECOND));
    Packed first = archive.pack("a", FIRST);

    assertThatThrownBy(() -> read(first, "{}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("other records answer than did for a kept text");
  }

  private static String read(Packed packed, String answering) {
    TextArchive archive = new TextArchive();
    archive.leanOn(List.of(answering));
    archive.add(List.of(packed));
    return archive.record(packed);
  }

  @Test
  void saysWhichEditionIsMissing() {
    TextArchive archive = new TextArchive();
    archive.pack("a", FIRST);
    Packed second = archive.pack("b", SECOND);
    TextArchive alone = new TextArchive();

    assertThatThrownBy(() -> alone.add(List.of(second)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no edition a");
  }

  @Test
  void givesRandomRecordsBackWhateverWasKeptBefore() {
    long seed = 20261130;
    Random random = new Random(seed);
    TextArchive archive = new TextArchive();
    List<String> records = new ArrayList<>();
    List<Packed> packed = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String record = record(random);
      records.add(record);
      packed.add(archive.pack("p" + i, record));
    }
    for (int i = 0; i < records.size(); i++) {
      assertThat(archive.record(packed.get(i)))
          .as("seed %d, record %d", seed, i)
          .isEqualTo(records.get(i));
    }
  }

  private static String record(Random random) {
    StringBuilder json = new StringBuilder("{\"body\":[");
    int blocks = random.nextInt(12);
    for (int i = 0; i < blocks; i++) {
      int start = random.nextInt(2_000_000_000);
      json.append(i == 0 ? "" : ",")
          .append("{\"text\":\"")
          .append(random.nextBoolean() ? "сөз" : "[{\\\"end\\\":7,{ \\\\")
          .append(random.nextInt(3))
          .append("\",\"span\":{\"start\":")
          .append(start)
          .append(",\"end\":")
          .append(start + random.nextInt(100))
          .append("}}");
    }
    return json.append("]}").toString();
  }
}
