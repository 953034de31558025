package kz.zannama.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import kz.zannama.examples.page.evidence.SourceShelf;
import kz.zannama.examples.page.view.BatchReport;
import kz.zannama.index.ActIndex;
import kz.zannama.model.ActId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageServerTest {
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
  private static final String ACT = "id=" + Browser.encoded(HarbourActs.ID);
  private static final List<String> PAGES =
      List.of(
          "/?q=" + Browser.encoded("лодок"),
          "/?type=resolution&year=2021&sort=newest&on=2022-01-01",
          "/?q=" + Browser.encoded("ничегонетакого"),
          "/act?" + ACT,
          "/act?text=ru&" + ACT,
          "/act?on=2025-01-01&" + ACT,
          "/compare?from=2022-01-01&to=2025-01-01&" + ACT,
          "/languages?" + ACT,
          "/languages?all=1&" + ACT,
          "/history?" + ACT,
          "/history?provision=para_2&" + ACT,
          "/archive");

  private static final String REPORT =
      """
      {"sources": 2, "texts": 3, "reused": 0,
       "coverage": {"title": 2, "number": 3},
       "issues": {"repair.look-alike": 1}, "format": {"text/plain": 3},
       "failures": {"<b>scan</b>.pdf": "[<b>scan</b>.pdf] empty file"},
       "duplicates": {}, "skipped": [], "gone": [],
       "put": {"ADDED": 2}, "keptApart": []}
      """;

  private ServedPages served;
  private Browser browser;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    ActIndex index = ActIndex.create(folder.resolve("acts"), TODAY);
    HarbourActs.putInto(index, folder);
    Files.writeString(folder.resolve("report.json"), REPORT);
    served = new ServedPages(index, SourceShelf.EMPTY, BatchReport.of(folder));
    browser = new Browser(served.address());
  }

  @AfterAll
  void stop() throws IOException {
    served.close();
  }

  static Stream<String> pages() {
    return Stream.of("kk", "ru", "en")
        .flatMap(code ->
            Stream.concat(Stream.of("/?x="), PAGES.stream()).map(page -> page + lang(page, code)));
  }

  private static String lang(String page, String code) {
    return (page.contains("?") ? "&" : "?") + "lang=" + code;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageIsWellFormedAndFetchesNothingFromElsewhere(String address) {
    Browser.Opened opened = browser.open(address);
    Document page = opened.page();

    assertThat(opened.status()).isEqualTo(200);
    assertThat(opened.errors()).isEmpty();
    assertThat(page.select("[src], link[href]").eachAttr("abs:src"))
        .allMatch(source -> source.isEmpty() || source.startsWith(served.address().toString()));
    assertThat(page.select("link[href]").eachAttr("abs:href"))
        .allMatch(source -> source.startsWith(served.address().toString()));
    assertThat(page.select("[style], style, script:not([src]), iframe, [onclick], [onload]"))
        .isEmpty();
    assertThat(page.select("a[href^=http]").eachAttr("href"))
        .allMatch(link -> link.matches("https://(adilet\\.zan\\.kz|zan\\.gov\\.kz)/.*"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageCanBeReadByAllAndSaysThatItIsUnofficial(String address) {
    Document page = browser.open(address).page();
    String language = address.substring(address.length() - 2);

    assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
    assertThat(page.title()).isNotBlank();
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("a.skip").attr("href")).isEqualTo("#content");
    assertThat(page.select("main#content")).hasSize(1);
    assertThat(page.select("footer a[href=https://zan.gov.kz/]")).hasSize(1);
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (Element field : page.select("input:not([type=hidden]), select")) {
      assertThat(page.select("label[for=" + field.id() + "]")).as(field.outerHtml()).hasSize(1);
    }
    assertThat(page.select("[lang]").eachAttr("lang")).allMatch("kk ru en"::contains);
    assertThat(page.select("nav, section, aside").eachText()).allMatch(said -> !said.isBlank());
  }

  @Test
  void leadsFromTheSearchToTheActTheDayAndTheComparison() {
    Document home = browser.open("/?lang=ru").page();
    FormElement search = (FormElement) home.expectFirst("form[role=search]");
    search.expectFirst("[name=q]").val("учёт лодок");
    Document found = browser.submit(search);
    assertThat(found.select(".hits mark").eachText()).contains("лодок");

    Document act = browser.follow(found.expectFirst(".hits h2 a"));
    assertThat(act.select("h1").text()).isEqualTo("Қайықтарды есепке алу туралы");
    assertThat(act.select("dl.facts").text())
        .contains("Постановление от 04.05.2021 № 317", "Сведений об утрате силы нет");
    assertThat(act.select("#para_2 [lang]").eachText())
        .containsExactly(
            "2. Қайықтарды порт басқармасы есепке алады.", "2. Лодки учитывает управление порта.");

    FormElement day = (FormElement) act.expectFirst("form[action=/act]");
    day.expectFirst("[name=on]").val("2025-01-01");
    Document then = browser.submit(day);
    assertThat(then.select("#para_2 [lang=ru]").text())
        .startsWith("2. Лодки учитывает служба порта. ")
        .endsWith("так изложил: постановление от 01.02.2024 № 15, с 01.02.2024");
    assertThat(then.select(".notice .warning").text())
        .contains("Изменений, которые не удалось внести в текст ниже: 1", "квартал");

    Document compare = browser.follow(then.expectFirst(".tools a[href^=/compare]"));
    FormElement days = (FormElement) compare.expectFirst("form[action=/compare]");
    days.expectFirst("[name=from]").val("2022-01-01");
    days.expectFirst("[name=to]").val("2025-01-01");
    Document compared = browser.submit(days);
    assertThat(compared.select(".difference del").eachText()).contains("управление");
    assertThat(compared.select(".difference ins").eachText()).contains("служба");
  }

  @Test
  void tellsTheHistoryInWordsAndBothWays() {
    Document changed = browser.open("/history?lang=ru&" + ACT).page();
    assertThat(changed.select(".chain").text())
        .contains(
            "постановление от 01.02.2024 № 15 О внесении изменений в постановление",
            "замена слов: пункт 2, с 01.02.2024");
    assertThat(changed.select(".graph text.does").eachText()).containsExactly("изменяет");
    assertThat(browser.follow(changed.expectFirst(".graph a")).select("#act-name").text())
        .isEqualTo("Постановление от 01.02.2024 № 15");
    assertThat(browser.get("/timeline.svg?lang=ru&" + ACT).body())
        .contains("постановление от 01.02.2024 № 15  О внесении изменений в постановление");

    Document changing = browser.follow(changed.expectFirst(".chain a"));
    Document other = browser.follow(changing.expectFirst("a[href^=/history]"));
    assertThat(other.select(".chain").text()).contains("постановление от 04.05.2021 № 317");

    assertThat(
            browser.open("/history?lang=ru&provision=para_3&" + ACT).page().select(".chain").text())
        .contains("пункт 3")
        .doesNotContain("пункт 2");
    Document untouched = browser.open("/history?lang=ru&provision=para_1&" + ACT).page();
    assertThat(untouched.select("svg, .chain")).isEmpty();
  }

  @Test
  void showsWhatTheLanguagesSayDifferently() {
    Document page = browser.open("/languages?lang=ru&" + ACT).page();
    assertThat(page.select(".comparison mark").eachText()).contains("20", "10");
    assertThat(page.select(".comparison .id").eachText()).contains("пункт 3");
  }

  @Test
  void tellsWhatTheIndexCovers() throws IOException {
    Document page = browser.open("/archive?lang=ru").page();
    Map<String, String> facts = new HashMap<>();
    page.select("dl.facts dt")
        .forEach(term ->
            facts.put(term.text(), Objects.requireNonNull(term.nextElementSibling()).text()));
    long both = 0;
    for (ActId id : served.index().ids()) {
      both += served.index().get(id).orElseThrow().texts().size() - 1;
    }

    assertThat(facts)
        .containsEntry("Актов в индексе", String.valueOf(served.index().size()))
        .containsEntry("На обоих языках", String.valueOf(both))
        .containsEntry("Только на казахском", "0")
        .containsEntry("Приняты", "03.02.2016 – 20.02.2024");
    Document notKnown =
        browser.follow(page.expectFirst("dt:contains(Неизвестно, действуют) + dd a"));
    assertThat(notKnown.select(".count").text())
        .endsWith(" " + facts.get("Неизвестно, действуют ли сегодня"));
  }

  @Test
  void tellsWhatTheBatchUnderstood() {
    Document page = browser.open("/archive?lang=ru").page();

    assertThat(page.select("#report").text()).isEqualTo("Что прочитано");
    assertThat(page.select("#report ~ p").text())
        .contains("Текстов 3, источников 2, отложено 1", "Положено актов: новых 2");
    assertThat(page.select("section li").eachText())
        .contains("номер 3 · 100.0 %", "заголовок 2 · 66.7 %")
        .contains("[<b>scan</b>.pdf] файл пуст");
    assertThat(page.select("b")).isEmpty();
  }

  @Test
  void showsTheFoundPlaceInBothLanguagesAndWhyItWasFound() {
    Element words = browser.open("/?lang=ru&q=" + Browser.encoded("порта")).page();
    assertThat(words.select(".hits li:first-child .snippet").eachText())
        .containsExactly(
            "Лодки учитывает управление порта.", "Қайықтарды порт басқармасы есепке алады.");
    assertThat(words.select(".hits .beside").attr("lang")).isEqualTo("kk");

    Element number = browser.open("/?lang=ru&q=317").page();
    assertThat(number.select(".hits li:first-child").text())
        .contains("Об учете лодок", "Найден по номеру, дате или идентификатору.");
    Element filtered = browser.open("/?lang=ru&year=2021").page();
    assertThat(filtered.select(".hits h2").eachText())
        .anyMatch(title -> title.startsWith("Об учете лодок"));
    assertThat(filtered.select(".hits .hint")).isEmpty();
  }

  @Test
  void comparesNothingThatIsNotKnown() {
    String id = "order/ministry-labour-social-protection/2019-03-12/115";
    Document page =
        browser.open("/compare?lang=ru&text=ru&from=2020-01-01&to=2022-01-01&id=" + id).page();

    assertThat(page.select("main > .warning").text())
        .isEqualTo("Сравнить нельзя: редакции на оба дня неизвестны.");
    assertThat(page.text()).doesNotContain("Различий");
  }

  @Test
  void linksWhatIsCitedWhereItIsInTheIndex() {
    String id = "id=" + Browser.encoded(HarbourActs.CHANGING);
    Document act = browser.open("/act?lang=ru&text=ru&" + id).page();
    Element cited = act.expectFirst("a.cited");
    assertThat(browser.follow(cited).select("dl.facts").text()).contains("№ 317");
  }

  @Test
  void saysInTheLanguageThatIsAskedFor() {
    assertThat(browser.get("/", "Accept-Language", "kk;q=0.4, ru-RU;q=0.9, de").body())
        .contains("<html lang=\"ru\">");
    assertThat(browser.get("/", "Accept-Language", "de").body()).contains("<html lang=\"en\">");
    assertThat(browser.get("/", "Accept-Language", ";;q=x").body()).contains("<html lang=\"en\">");
    assertThat(browser.get("/?lang=kk", "Accept-Language", "ru").body())
        .contains("<html lang=\"kk\">");
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "md", "akn", "json"})
  void givesAnActAsAFileWhoseNameIsNoPath(String format) {
    HttpResponse<String> file = browser.get("/download?text=ru&format=" + format + "&" + ACT);
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.body()).contains("Лодки учитывает управление порта");
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .matches("attachment; filename=\"[A-Za-z0-9_.-]+\"");
  }

  @Test
  void givesAnActOnADayForWord() {
    HttpResponse<String> file = browser.get("/download?text=ru&format=docx&on=2025-01-01&" + ACT);

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.body()).startsWith("PK");
    assertThat(file.headers().firstValue("Content-Type"))
        .contains("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .endsWith("@2025-01-01.ru.docx\"");
  }

  @Test
  void suggestsTitlesToTheBox() {
    HttpResponse<String> answer = browser.get("/suggest?q=" + Browser.encoded("учете ло"));
    assertThat(answer.body()).contains("Об учете лодок");
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
  }

  @Test
  void forbidsBrowsersWhatIsNotNeeded() {
    for (String address : List.of("/", "/act?" + ACT, "/page.css", "/nothing", "/?on=x")) {
      HttpHeaders headers = browser.get(address).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
          .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe", "http");
      assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
      assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "javascript:alert(1)",
        "../../../../etc/passwd",
        "..\\..\\windows\\win.ini",
        "{{7*7}}${7*7}",
        "\"unclosed AND ((",
        "field:value NOT",
        "* *:* [a TO b]",
        "\r\nSet-Cookie: a=b",
        "\ud83d\ude00 \u202e evil"
      })
  void takesHostileValuesAsWords(String value) {
    String hostile = Browser.encoded(value);
    for (String address :
        List.of(
            "/?q=",
            "/?type=",
            "/?body=",
            "/?region=",
            "/?year=",
            "/?status=",
            "/?text=",
            "/?on=",
            "/?sort=",
            "/?page=",
            "/?lang=",
            "/act?id=",
            "/act?" + ACT + "&on=",
            "/act?" + ACT + "&text=",
            "/history?" + ACT + "&provision=",
            "/compare?id=",
            "/compare?" + ACT + "&from=",
            "/languages?id=",
            "/timeline.svg?id=",
            "/suggest?q=",
            "/download?format=html&id=",
            "/download?" + ACT + "&format=")) {
      HttpResponse<String> answer = browser.get(address + hostile);
      assertThat(answer.statusCode()).as(address).isIn(200, 400, 404);
      assertThat(answer.body()).as(address).doesNotContain("Exception", "kz.zannama", "java.");
      if (answer.headers().firstValue("Content-Type").orElseThrow().startsWith("text/html")) {
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("script:not([src]), img[src=x], [onerror], [onmouseover]"))
            .as(address)
            .isEmpty();
        assertThat(page.select("a[href^=javascript]")).as(address).isEmpty();
      }
      assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/..",
        "/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/act/../act",
        "/act/" + HarbourActs.ID,
        "/page.css/..",
        "/%00",
        "/kz/zannama/page.css",
        "/;a=b"
      })
  void takesNoPathForAFile(String path) {
    String answer =
        browser.raw(
            "GET "
                + path
                + " HTTP/1.1\r\nHost: "
                + browser.host()
                + "\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 404").doesNotContain("root:", "evil.example");
  }

  @Test
  void takesNoNameOfAServerFromAPath() {
    String answer =
        browser.raw(
            "GET //evil.example/ HTTP/1.1\r\nHost: "
                + browser.host()
                + "\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("evil.example");
  }

  @Test
  void answersNothingThatIsNotEncodedAsAddressesAre() {
    for (String query : List.of("q=%00", "q=%zz", "q=%", "%FF=1", "q=%ff%fe", "q=%01")) {
      String answer =
          browser.raw(
              "GET /?"
                  + query
                  + " HTTP/1.1\r\nHost: "
                  + browser.host()
                  + "\r\nConnection: close\r\n\r\n");
      assertThat(answer).as(query).startsWith("HTTP/1.1 400");
    }
    assertThat(browser.get("/?q=" + "a".repeat(3_000)).statusCode()).isEqualTo(414);
    assertThat(browser.get("/?q=" + "a".repeat(20_000)).statusCode()).isEqualTo(414);
    assertThat(browser.get("/?q=" + "a+".repeat(900)).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:80", ""})
  void answersByItsOwnNamesAlone(String host) {
    String answer =
        browser.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 421").doesNotContain("evil.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"})
  void onlyReads(String method) {
    HttpResponse<String> answer =
        browser.send(browser.request("/").method(method, BodyPublishers.ofString("q=a")).build());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
  }

  @Test
  void answersTheHeadOfAPageAlone() {
    HttpResponse<String> answer =
        browser.send(browser.request("/archive").method("HEAD", BodyPublishers.noBody()).build());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().firstValueAsLong("Content-Length").orElseThrow())
        .isEqualTo(browser.get("/archive").body().getBytes(StandardCharsets.UTF_8).length);
  }

  @Test
  void saysWhatToDoWhereItCannotAnswer() {
    assertThat(browser.open("/act?lang=ru&id=law/nothing").page().select("main").text())
        .isEqualTo(
            "Страницу показать нельзя В индексе нет акта с обозначением «law/nothing». Найдите его"
                + " по номеру или заголовку. Перейти к поиску");
    assertThat(browser.open("/?lang=ru&on=вчера").page().select("main").text())
        .contains("«вчера» – не дата. Напишите её так: 31.01.2018.");
    assertThat(browser.open("/act?lang=kk&id=resolution").page().select("main a").size())
        .isGreaterThan(2);
    assertThat(browser.open("/?lang=en&q=" + Browser.encoded("лодки \"")).page().text())
        .contains("it was searched for as plain words");
  }

  @Test
  void answersTwoHundredAtOnceEachWithItsOwn() {
    Map<String, String> alone = new HashMap<>();
    PAGES.forEach(page -> alone.put(page, browser.get(page).body()));
    Map<Integer, CompletableFuture<HttpResponse<String>>> asked = new HashMap<>();
    for (int i = 0; i < 200; i++) {
      String address = PAGES.get(i % PAGES.size()) + (i % 2 == 0 ? "" : "&unused=" + i);
      asked.put(
          i,
          browser
              .client()
              .sendAsync(browser.request(fixed(address)).build(), BodyHandlers.ofString()));
    }
    asked.forEach((i, answer) -> {
      String page = PAGES.get(i % PAGES.size());
      assertThat(answer.join().statusCode()).isEqualTo(200);
      assertThat(content(answer.join().body()))
          .as(page)
          .isEqualTo(content(alone.getOrDefault(page, "")));
    });
  }

  private static String fixed(String address) {
    return address.contains("?") ? address : address.replace('&', '?');
  }

  /// Without the head and links, which carry the parameters of their requests.
  private static String content(String page) {
    return page.substring(page.indexOf("<main")).replaceAll("href=\"[^\"]*\"", "");
  }
}
