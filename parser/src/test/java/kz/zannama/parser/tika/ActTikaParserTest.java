package kz.zannama.parser.tika;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.junit.jupiter.api.Test;

class ActTikaParserTest {
  private static final String ACT =
      """
      # О ширине дорог

      Решение акима села Коктобе от 5 марта 2020 года № 3.

      РЕШИЛ:

      1. Установить ширину дороги в шесть метров.
      """;

  @Test
  void describesAnActInMetadata() throws Exception {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, "act.md");
    BodyContentHandler body = new BodyContentHandler();
    try (TikaInputStream stream = TikaInputStream.get(ACT.getBytes(UTF_8))) {
      new ActTikaParser().parse(stream, body, metadata, new ParseContext());
    }

    assertThat(metadata.get(TikaCoreProperties.TITLE)).isEqualTo("О ширине дорог");
    assertThat(metadata.get("zannama:type")).isEqualTo("DECISION");
    assertThat(metadata.get("zannama:number")).isEqualTo("3");
    assertThat(metadata.get("zannama:adopted")).isEqualTo("2020-03-05");
    assertThat(metadata.get("zannama:status")).isEqualTo("IN_FORCE");
    assertThat(body.toString()).contains("1. Установить ширину дороги в шесть метров.");
  }

  @Test
  void isRegisteredByService() {
    assertThat(ServiceLoader.load(Parser.class)).hasAtLeastOneElementOfType(ActTikaParser.class);
  }
}
