package kz.zannama.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.zannama.model.ActId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ActFileNameTest {
  /// Each is another act; a name that kept less of them would be that of two.
  private static final List<String> ALIKE =
      List.of(
          "order/minister/2020-06-05/44_1",
          "order/minister/2020-06-05/44.1",
          "order/minister/2020-06-05/44/1",
          "order_minister/2020-06-05/44_1",
          "order/minister/2020-06-05/44-1",
          "order/minister/2020-06-05/44__1",
          "Order/minister/2020-06-05/44_1",
          "ORDER/MINISTER/2020-06-05/44_1",
          "order/minister/2020-06-05/44_1 ",
          "order/minister/2020-06-05/44_1-н",
          "order/minister/2020-06-05/44_1-Н",
          "order/minister/2020-06-05/44_1-й",
          "order/minister/2020-06-05/44_1-и\u0306",
          "order/minister/2020-06-05/44_1@2021-01-01",
          "index",
          "INDEX",
          "index.html",
          "con",
          "act",
          "sha256:00ff",
          "x".repeat(5000),
          "x".repeat(5001),
          "law/republic/" + "9".repeat(200),
          "law/republic/" + "9".repeat(201));

  @Test
  void readsLikeTheId() {
    assertThat(ActFileName.of(new ActId("order/minister-labour/2020-06-05/44_1")))
        .isEqualTo("order_minister-labour_2020-06-05_44.1");
    assertThat(ActFileName.of(new ActId("order/minister/2020-06-05/204"), LocalDate.EPOCH))
        .isEqualTo("order_minister_2020-06-05_204@1970-01-01");
    assertThat(ActFileName.of(new ActId("law/republic/2018-05-15/152-VI")))
        .matches("law_republic_2018-05-15_152-vi~[0-9a-f]{16}");
  }

  @Test
  void noTwoActsShareANameWhereCaseDoesNotCount() {
    Set<String> names = new HashSet<>();
    for (String id : ALIKE) {
      assertThat(names.add(ActFileName.of(new ActId(id)))).as(id).isTrue();
    }
    assertThat(names).allMatch(name -> name.matches("[a-z0-9][a-z0-9._~-]*"));
    assertThat(names).noneMatch(name -> name.length() > 120);
    assertThat(names).doesNotContain("index", "con", "act");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../etc/passwd",
        "/etc/passwd",
        "C:\\Windows\\system.ini",
        "..",
        ".hidden/1",
        "-rf/1",
        "nul",
        "com1.txt",
        "a\u0000b/1",
        "\"><script>alert(1)</script>",
        "%2e%2e%2f/1",
        "https://example.kz/1",
        "№ 5",
        "\ud83c/1",
        "a/b\n2"
      })
  void nothingBecomesAPath(String id) {
    assertThat(ActFileName.of(new ActId(id))).matches("[a-z0-9][a-z0-9._-]*~[0-9a-f]{16}");
  }
}
