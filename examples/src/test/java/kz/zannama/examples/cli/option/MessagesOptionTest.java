package kz.zannama.examples.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.zannama.examples.cli.terminal.Settings;
import kz.zannama.message.MessageLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesOptionTest {
  private static final Settings RUSSIAN = new Settings(Map.of("LANG", "ru_RU.UTF-8"), Map.of());

  @ParameterizedTest
  @CsvSource({
    "search --messages kk сад, KK",
    "--messages=en search, EN",
    "search сад --messages KK, KK",
    "search -- --messages kk, RU",
    "search --messages, RU",
    "search --messages de, RU",
    "search сад, RU"
  })
  void theLanguageIsTheOneThatWasTypedElseTheSettledOne(String line, MessageLanguage language) {
    assertThat(MessagesOption.in(line.split(" ", -1), RUSSIAN)).isEqualTo(language);
  }
}
