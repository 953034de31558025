package kz.zannama.parser.internal.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BeginningsTest {
  private static final Pattern GARDEN = Pattern.compile("(?<!\\p{L})бақ(?!\\p{L})");
  private static final Pattern POND = Pattern.compile("тоған|то");
  private static final Pattern ANY = Pattern.compile("\\p{L}+\\s?бақ");
  private static final Beginnings<Pattern> RULES =
      Beginnings.of(List.of(GARDEN, POND, ANY), UnaryOperator.identity());

  @Test
  void givesTheRulesThatCanBeginWithTwoLettersInTheirOrder() {
    assertThat(RULES.at("бақ", 0)).containsExactly(GARDEN, ANY);
    assertThat(RULES.at("көл тоған", 4)).containsExactly(POND, ANY);
    assertThat(RULES.at("құм", 0)).containsExactly(ANY);
    assertThat(RULES.at("3 бақ", 0)).isEmpty();
  }

  @Test
  void asksForMoreAtTheEndOfAText() {
    assertThat(RULES.at("б", 0)).containsExactly(GARDEN, ANY);
    assertThat(RULES.at("т", 0)).containsExactly(POND, ANY);
  }

  @Test
  void givesAllRulesBeyondTheCyrillicLetters() {
    assertThat(RULES.at("Ꚁақ", 0)).containsExactly(GARDEN, POND, ANY);
    assertThat(RULES.at("тꚁ", 0)).containsExactly(POND, ANY);
  }
}
