package kz.zannama.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SuperscriptsTest {
  @Test
  void raisesFiguresAndTheirSigns() {
    assertThat(Superscripts.of("3")).isEqualTo("³");
    assertThat(Superscripts.of(" -16 ")).isEqualTo(" ⁻¹⁶ ");
    assertThat(Superscripts.of("1)")).isEqualTo("¹⁾");
  }

  @Test
  void leavesOtherTextsOnTheLine() {
    assertThat(Superscripts.of("ші")).isEqualTo("ші");
    assertThat(Superscripts.of("2а")).isEqualTo("2а");
    assertThat(Superscripts.of("-")).isEqualTo("-");
    assertThat(Superscripts.of("")).isEmpty();
  }

  @Test
  void writesTheNumberOfAnInsertedUnitWithAHyphen() {
    assertThat(Superscripts.hyphened("46¹")).isEqualTo("46-1");
    assertThat(Superscripts.hyphened("46¹⁰")).isEqualTo("46-10");
    assertThat(Superscripts.hyphened("46-2")).isEqualTo("46-2");
    assertThat(Superscripts.hyphened("461")).isEqualTo("461");
  }
}
