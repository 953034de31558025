package kz.zannama.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.zannama.language.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {
  @Test
  void joinsAlternativesAndPutsInTheRulesAbove() {
    Rules rules = Rules.of(RulesTest.class, "orchard.rules");

    assertThat(rules.pattern("fruit").pattern()).isEqualTo("алма|алмұрт");
    assertThat(rules.pattern("basket").matcher("3 себет алма").matches()).isTrue();
  }

  @Test
  void seesTextsAsTheirKey() {
    assertThat(
            Rules.of(RulesTest.class, "orchard-key.rules", Letters::foldedKey)
                .pattern("garden")
                .pattern())
        .isEqualTo("баг");
  }

  @Test
  void seesABlankAtTheEdgeOfASpecimen() {
    assertThat(Rules.of(RulesTest.class, "orchard.rules").pattern("from").pattern())
        .isEqualTo("(?<!\\p{L})из $");
  }

  @Test
  void searchesOnlyTextsWithASignOfTheRule() {
    SignedPattern harvest = Rules.of(RulesTest.class, "orchard.rules").signed("harvest");

    assertThat(harvest.mayBeIn("3 себет алма")).isFalse();
    assertThat(harvest.mayBeIn("теруші алма жеді")).isTrue();
    assertThat(harvest.isIn("теруші алма жеді")).isFalse();
    assertThat(harvest.find("алма теру, алмұрт теру"))
        .hasValueSatisfying(found -> {
          assertThat(found.start()).isZero();
          assertThat(found.find()).isTrue();
          assertThat(found.group()).isEqualTo("алмұрт теру");
        });
    assertThat(harvest.find("себет")).isEmpty();
  }

  @Test
  void searchesEveryTextForARuleWithoutSigns() {
    assertThat(Rules.of(RulesTest.class, "orchard.rules").signed("fruit").mayBeIn("")).isTrue();
  }

  @Test
  void givesNoFragment() {
    assertThatThrownBy(() -> Rules.of(RulesTest.class, "orchard.rules").pattern("count"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("orchard.rules has no rule [count] with specimens");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          finds-not.rules  | fruit does not find: шие
          finds.rules      | fruit finds: алмас
          no-sign.rules    | fruit does not find: алмұрт
          refers.rules     | basket refers to no rule above: fruit
          empty.rules      | fruit: no expression of its own
          twice.rules      | fruit: no expression of its own
          sign.rules       | fruit: * алма
          nameless.rules   | no name before:   = алма
          """)
  void refusesAFileThatBreaksItsWord(String file, String message) {
    assertThatThrownBy(() -> Rules.of(RulesTest.class, "broken-" + file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("broken-" + file + ": " + message);
  }
}
