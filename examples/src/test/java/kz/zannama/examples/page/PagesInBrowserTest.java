package kz.zannama.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.zannama.examples.page.evidence.SourceShelf;
import kz.zannama.examples.page.view.BatchReport;
import kz.zannama.index.ActIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/// The pages as people use them: in one window of a browser, opened once.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInBrowserTest {
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
  private static final String ACT = "id=" + Browser.encoded(HarbourActs.ID);
  private static final String BUDGET =
      "decision/maslikhat/west-kazakhstan/oral-city/2021-06-29/5-4";
  private static final List<String> PAGES =
      List.of(
          "/?q=",
          "/?q=" + Browser.encoded("лодок"),
          "/?q=" + Browser.encoded("ничегонетакого"),
          "/act?" + ACT,
          "/act?text=ru&on=2025-01-01&" + ACT,
          "/compare?from=2022-01-01&to=2025-01-01&" + ACT,
          "/languages?" + ACT,
          "/history?" + ACT,
          "/act?id=" + BUDGET,
          "/evidence?at=para_1&text=ru&id=" + BUDGET,
          "/evidence?fact=title&text=kk&" + ACT,
          "/archive?q=",
          "/act?id=nothing");

  private ServedPages served;
  private Chromium window;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    ActIndex index = ActIndex.create(folder.resolve("acts"), TODAY);
    HarbourActs.putInto(index, folder);
    served =
        new ServedPages(
            index, SourceShelf.of(List.of(folder, HarbourActs.TESTDATA)), BatchReport.NONE);
    window = Chromium.open(served.address());
  }

  @AfterEach
  void asBefore() {
    window.scripts(true);
    window.telephone(false);
  }

  @AfterAll
  void stop() throws IOException {
    if (window != null) {
      window.close();
    }
    served.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void nothingKeepsAnybodyFromUsingAPage(String language) {
    Map<String, List<?>> found = new TreeMap<>();
    for (String page : PAGES) {
      window.go(page + "&lang=" + language);
      List<?> barriers = window.barriers();
      if (!barriers.isEmpty()) {
        found.put(page, barriers);
      }
    }
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void nothingIsWiderThanATelephone(String language) {
    window.telephone(true);
    for (String page : PAGES) {
      window.go(page + "&lang=" + language);
      assertThat(window.run("return document.documentElement.scrollWidth"))
          .as(page)
          .isEqualTo(360L);
    }
    assertThat(window.barriers()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void clicksLeadFromTheSearchToTheHistory(boolean scripts) {
    window.scripts(scripts);
    window.go("/?lang=ru");
    window.find("#q").sendKeys("учёт лодок");
    window.follow("form[role=search] button");
    assertThat(window.texts(".hits mark")).contains("лодок");

    window.follow(".hits h2 a");
    window.find("#on").sendKeys("01012025");
    window.follow("form[action='/act'] button");
    assertThat(window.address()).contains("on=2025-01-01");
    assertThat(window.find("#para_2 [lang=ru]").getText())
        .startsWith("2. Лодки учитывает служба порта.");

    window.follow(".tools a[href^='/compare']");
    window.find("#from").sendKeys("01012022");
    window.find("#to").sendKeys("01012025");
    window.follow("form[action='/compare'] button");
    assertThat(window.texts(".difference del")).contains("управление");

    window.follow(".tools a[href^='/history']");
    assertThat(window.texts(".chain li li"))
        .anyMatch(change -> change.startsWith("замена слов: пункт 2, с 01.02.2024: "));
    window.follow(".chain a");
    assertThat(window.find("#act-name").getText()).isEqualTo("Постановление от 01.02.2024 № 15");
  }

  @Test
  void keysLeadFromTheSearchToTheHistory() {
    window.go("/?lang=ru");
    window.press(Keys.TAB);
    window.press(Keys.ENTER);
    assertThat(window.address()).endsWith("#content");
    window.tabTo("#q");
    window.leave(() -> window.press("лодок", Keys.ENTER));
    window.tabTo(".hits h2 a");
    window.leave(() -> window.press(Keys.ENTER));

    window.tabTo("#on");
    window.leave(() -> window.press("01012025", Keys.ENTER));
    assertThat(window.address()).contains("on=2025-01-01");
    window.tabTo(".tools a[href^='/compare']");
    window.leave(() -> window.press(Keys.ENTER));

    window.tabTo("#from");
    window.press("01012022");
    window.tabTo("#to");
    window.leave(() -> window.press("01012025", Keys.ENTER));
    assertThat(window.texts(".difference ins")).contains("служба");
    window.tabTo(".tools a[href^='/history']");
    window.leave(() -> window.press(Keys.ENTER));
    window.tabTo(".chain a");
    window.leave(() -> window.press(Keys.ENTER));
    assertThat(window.find("#act-name").getText()).isEqualTo("Постановление от 01.02.2024 № 15");
  }

  @Test
  void aProvisionLeadsToThePageThatItIsPrintedOn() {
    window.go("/act?lang=ru&text=ru&id=" + BUDGET);
    window.tabTo("#para_2 a.printed");
    window.leave(() -> window.press(Keys.ENTER));
    assertThat(window.find("h1").getText()).isEqualTo("Где это напечатано: пункт 2");
    assertThat(window.run("return document.querySelector('.sheet img').naturalWidth"))
        .isEqualTo(909L);
    window.follow("dl.facts a");
    assertThat(window.address()).endsWith("#para_2");
  }

  @Test
  void titlesAreSuggestedToWhoTypes() {
    window.go("/?lang=ru");
    window.find("#q").sendKeys("учете ло");
    window.await(() -> window.has("#suggestions option"));
    assertThat(window.find("#suggestions option").getDomProperty("value"))
        .isEqualTo("Об учете лодок <script>alert(1)</script> & катеров");
  }

  @Test
  void theLinkOfAProvisionIsCopiedAsACitation() {
    window.go("/act?lang=ru&text=ru&" + ACT);
    window.find("#para_2 a.here").click();
    window.await(() -> window.clipboard().startsWith("пункт 2"));
    assertThat(window.clipboard())
        .isEqualTo("пункт 2, Постановление от 04.05.2021 № 317\n" + window.address());
    assertThat(window.address()).endsWith("#para_2");
  }

  @Test
  void theHeadOfAColumnSortsATable() {
    window.go("/act?lang=ru&text=ru&id=resolution/government/2017-10-17/648");
    assertThat(window.texts(".act tbody tr td:last-child")).containsExactly("12,5", "10");
    window.find(".act th:last-child .sort").click();
    assertThat(window.texts(".act tbody tr td:last-child")).containsExactly("10", "12,5");
    window.press(Keys.ENTER);
    assertThat(window.texts(".act tbody tr td:last-child")).containsExactly("12,5", "10");
    assertThat(window.find(".act th:last-child").getDomAttribute("aria-sort"))
        .isEqualTo("descending");
  }

  @Test
  void aMissingNameIsABarrier() {
    window.go("/?lang=ru");
    window.run("document.querySelector('label[for=q]').remove(); return 1");
    assertThat(window.barriers()).singleElement().asString().startsWith("label: <input");
  }
}
