package kz.zannama.index.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RecordColumnsTest {
  private static final String RECORD =
      "{\"contract\":1,\"id\":\"order/x/2020-01-01/5\",\"title\":\"Қайық \\\"Ақ,{\\\" \\u0001 𝄞\","
          + "\"body\":[{\"kind\":\"paragraph\",\"id\":\"para_1\",\"text\":\"бір\\nекі: 5\","
          + "\"span\":{\"page\":null,\"start\":10,\"end\":13},\"children\":[]},"
          + "{\"kind\":\"paragraph\",\"id\":null,\"text\":\"\",\"ratio\":-1.5,"
          + "\"span\":{\"page\":2,\"start\":20,\"end\":23},\"flag\":true}]}";

  @Test
  void givesTheRecordBack() {
    assertThat(RecordColumns.record(RecordColumns.of(RECORD))).isEqualTo(RECORD);
  }

  @Test
  void tellsTheValuesApartFromTheShape() {
    assertThat(RecordColumns.of("{\"list\":[{\"id\":\"a\",\"n\":7},{\"id\":\"б\",\"n\":8}]}"))
        .isEqualTo(
            "{\"list\":[\n{\"id\":\2,\"n\":\3},\n{\"id\":\2,\"n\":\3}]}\n\0!\"#\0"
                + "7\n8\n\0a\nб\n\0");
  }

  @Test
  void givesBackARecordOfManyShapes() {
    StringBuilder many = new StringBuilder("{\"all\":[{\"k\":1}");
    for (int at = 0; at < 300; at++) {
      many.append(",{\"k").append(at % 150).append("\":\"").append(at).append("\"}");
    }
    String record = many.append("]}").toString();

    assertThat(RecordColumns.record(RecordColumns.of(record))).isEqualTo(record);
  }

  @Test
  void saysThatColumnsAreCutOff() {
    assertThatThrownBy(() -> RecordColumns.record("{}\n\0!"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A record has 5 columns, not these");
  }

  @Test
  void givesEveryCharacterBackFromBytes() {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder("аәбвгғ AЁ№«»\u0000\n\u0003");
    for (int at = 0; at < 2_000; at++) {
      text.append((char) (0x20 + random.nextInt(0xffe0)));
    }

    assertThat(LetterBytes.text(LetterBytes.of(text))).isEqualTo(text.toString());
    assertThat(LetterBytes.of("аәб")).hasSize(3);
  }
}
