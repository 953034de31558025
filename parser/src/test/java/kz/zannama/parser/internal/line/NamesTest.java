package kz.zannama.parser.internal.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "А. Сериков",
        "А.Сериков",
        "Д.Қ. Әлиева",
        "Сериков А.Б.",
        "Қ. СЕРІКОВ",
        "К.-Ж. Серік"
      })
  void knowsANameWithInitials(String name) {
    assertThat(Names.whole(name)).contains(name);
  }

  @Test
  void leavesTheLineForTheHandOut() {
    assertThat(Names.whole("__________ А. Сериков")).contains("А. Сериков");
  }

  @Test
  void findsTheNameAfterAnOffice() {
    assertThat(Names.startAtEnd("Аудан әкімі А. Сериков")).isEqualTo(12);
    assertThat(Names.startAtEnd("Контроль возложить на заместителя")).isEqualTo(-1);
  }
}
