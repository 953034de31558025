package kz.zannama.parser.internal.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikesTest {
  private final LookAlikes repair = new LookAlikes();

  @Test
  void makesWordsOfBothScriptsCyrillic() {
    assertThat(Repaired.by(repair, "iшкi кiрiстер, Bесы")).isEqualTo("ішкі кірістер, Весы");
    assertThat(Repaired.by(repair, "ақша, бiрiншi-екiншi")).isEqualTo("ақша, бірінші-екінші");
  }

  @Test
  void makesLettersOfOtherCyrillicAlphabetsKazakh() {
    assertThat(Repaired.by(repair, "ҝала әкімініӊ")).isEqualTo("қала әкімінің");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "www.egov.kz",
        "XVIII сессия",
        "ХІ",
        "XІ",
        "VІ шақырылған",
        "КазПочта@mail.kz",
        "IP-мекенжай",
        "Wi-Fi желісі",
        "LEDшам",
        "101/НҚ",
        "HP20н",
        "қала",
        "",
      })
  void leavesLatinWordsNumeralsAndAddresses(String text) {
    assertThat(repair.findingsIn(text)).isEmpty();
  }
}
