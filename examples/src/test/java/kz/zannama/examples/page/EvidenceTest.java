package kz.zannama.examples.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import kz.zannama.examples.page.evidence.SourceShelf;
import kz.zannama.examples.page.view.BatchReport;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActIndexWriter;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Box;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.parser.ActParser;
import kz.zannama.parser.ParseOutcome;
import kz.zannama.parser.ParseOutcome.Parsed;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceTest {
  private static final String BUDGET =
      "decision/maslikhat/west-kazakhstan/oral-city/2021-06-29/5-4";
  private static final String HARBOUR = "id=" + Browser.encoded(HarbourActs.ID);

  /// What lies beside the folder of the sources, and no reader is to see.
  private static final String SECRET =
      """
      Об учете тайн

      Приказ Министра финансов Республики Казахстан от 3 февраля 2014 года № 41

      1. Тайны хранить.
      """;

  private static final String MOORING =
      """
      О причалах

      Постановление акимата города Рудного Костанайской области от 7 июня 2021 года № 400

      В соответствии со статьей 31 Закона Республики Казахстан от 23 января 2001 года "О местном государственном управлении и самоуправлении в Республике Казахстан" акимат города Рудного ПОСТАНОВЛЯЕТ:

      1. Утвердить правила согласно приложению 2.

      2. Настоящее постановление вводится в действие со дня его подписания.

      Аким города	|	Б. Гайязов

      Приложение 2 к постановлению акимата города Рудного от 7 июня 2021 года № 400

      Правила

      1. Причалы открыты днем.
      """;
  private static final String MOORING_CHANGED =
      """
      О внесении изменений в постановление

      Постановление акимата города Рудного Костанайской области от 5 марта 2024 года № 90

      Акимат города Рудного ПОСТАНОВЛЯЕТ:

      1. Внести в постановление акимата города Рудного Костанайской области от 7 июня 2021 года № 400 "О причалах" следующие изменения:

      заголовок изложить в следующей редакции:

      "О причалах и пристанях";

      преамбулу изложить в следующей редакции:

      "В соответствии со статьей 27 Закона Республики Казахстан от 23 января 2001 года "О местном государственном управлении и самоуправлении в Республике Казахстан" акимат города Рудного ПОСТАНОВЛЯЕТ:";

      дополнить приложением 1 согласно приложению к настоящему постановлению.

      2. Настоящее постановление вводится в действие со дня его подписания.

      Аким города	|	Б. Гайязов

      Приложение к постановлению акимата города Рудного от 5 марта 2024 года № 90

      Приложение 1 к постановлению акимата города Рудного от 7 июня 2021 года № 400

      Перечень

      1. Северный причал.
      """;

  private Path sources;
  private ServedPages served;
  private Browser browser;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    sources = Files.createDirectory(folder.resolve("sources"));
    Files.writeString(folder.resolve("secret.txt"), SECRET);
    Files.createFile(Files.createDirectory(sources.resolve("a")).resolve("harbour.rus.txt"));
    Files.writeString(
        Files.createDirectory(sources.resolve("b")).resolve("harbour.rus.txt"), SECRET);
    try (RandomAccessFile large =
        new RandomAccessFile(sources.resolve("large.rus.txt").toFile(), "rw")) {
      large.setLength((64 << 20) + 1);
    }
    ActIndex index = ActIndex.create(folder.resolve("acts"));
    HarbourActs.putInto(index, sources);
    try (ActIndexWriter writer = index.writer()) {
      for (ParseOutcome outcome :
          ActParser.create().parseAll(List.of(HarbourActs.TESTDATA.resolve("archive.jsonl.gz")))) {
        for (Act act : ((Parsed) outcome).result().acts()) {
          writer.put(act);
        }
      }
      for (String act : List.of(MOORING, MOORING_CHANGED)) {
        Path file = sources.resolve("mooring-" + act.length() + ".rus.txt");
        writer.put(ActParser.create().parse(Files.writeString(file, act)).act());
      }
      ByteArrayInputStream secret = new ByteArrayInputStream(SECRET.getBytes(UTF_8));
      writer.put(ActParser.create().parse(secret, "../secret.txt").act());
      byte[] large =
          SECRET.replace("3 февраля 2014 года № 41", "4 февраля 2014 года № 42").getBytes(UTF_8);
      writer.put(ActParser.create().parse(new ByteArrayInputStream(large), "large.rus.txt").act());
    }
    SourceShelf shelf = SourceShelf.of(List.of(sources, HarbourActs.TESTDATA));
    served = new ServedPages(index, shelf, BatchReport.NONE);
    browser = new Browser(served.address());
  }

  @AfterAll
  void stop() throws IOException {
    served.close();
  }

  @Test
  void marksThePlaceOnThePageOfAPdf() throws IOException, InterruptedException {
    Document page = browser.open("/evidence?lang=ru&text=ru&at=para_2&id=" + BUDGET).page();
    assertThat(page.select("h1").text()).isEqualTo("Где это напечатано: пункт 2");
    assertThat(page.select("dl.facts dd").eachText())
        .contains("city-budget-amendment.rus.pdf", "страница 1 из 2");

    HttpResponse<byte[]> sheet =
        browser
            .client()
            .send(
                browser.request(page.expectFirst(".sheet img").absUrl("src")).build(),
                BodyHandlers.ofByteArray());
    assertThat(sheet.headers().firstValue("Content-Type")).hasValue("image/png");
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(sheet.body()));
    ActText text = act(BUDGET).text(Language.RUSSIAN).orElseThrow();
    Box box =
        text.find(new ElementId("para_2"))
            .flatMap(it -> it.span())
            .flatMap(it -> it.box())
            .orElseThrow();
    double scale = picture.getHeight() / 841.89;
    int middle = (int) ((box.y() + box.height() / 2) * scale);
    assertThat(paper(picture, (int) ((box.x() + box.width() + 1) * scale), middle)).isFalse();
    assertThat(paper(picture, (int) ((box.x() + box.width() + 6) * scale), middle)).isTrue();
  }

  /// Whether the paper is bare around a point.
  private static boolean paper(BufferedImage picture, int x, int y) {
    return IntStream.rangeClosed(-1, 1).allMatch(i -> (picture.getRGB(x, y + i) & 0xFF) > 250);
  }

  private Act act(String id) throws IOException {
    ActIndex index = served.index();
    return index.get(index.matching(id).getFirst()).orElseThrow();
  }

  @Test
  void marksTheWordsInTheLinesOfAText() {
    Document page = browser.open("/evidence?lang=ru&text=ru&at=para_3&" + HARBOUR).page();
    assertThat(page.select("pre.source mark").text()).isEqualTo("3. Срок учета 10 дней.");
    assertThat(page.expectFirst("pre.source").wholeText())
        .contains("2. Лодки учитывает управление порта.\n\n3. Срок")
        .doesNotContain("ПОСТАНОВЛЯЕТ");
    assertThat(page.select(".hint").text()).isEqualTo("Строки источника с 11 по 11");
  }

  @Test
  void tellsByWhatRuleAFactWasRead() {
    Document act = browser.open("/act?lang=ru&text=ru&" + HARBOUR).page();
    Document page =
        browser.follow(act.expectFirst("nav a[href*=fact]:contains(Введение в действие)"));
    assertThat(page.select("pre.source mark").text())
        .isEqualTo("4. Настоящее постановление вводится в действие со дня его подписания.");
    assertThat(page.select("dl.facts code").text()).isEqualTo("body.entry-into-force");
    assertThat(page.select("dl.facts a").attr("href")).startsWith("/act?");
  }

  @Test
  void findsTheRecordOfAnArchive() throws IOException {
    Act act = act("decision/akim/east-kazakhstan/glubokoe-district/2018-04-19/3");
    assertThat(act.text(Language.RUSSIAN).orElseThrow().source().file()).contains(".jsonl.gz#");
    Document page =
        browser
            .open("/evidence?lang=ru&text=ru&at=para_1&id=" + Browser.encoded(act.id().value()))
            .page();
    assertThat(page.select("pre.source mark").text()).startsWith("1. ");
  }

  @Test
  void saysThatASourceIsNotThereAndFindsItAgain() throws IOException {
    String address =
        "/evidence?lang=ru&text=ru&at=para_1&id=" + Browser.encoded(HarbourActs.CHANGING);
    Path file = sources.resolve("changing.rus.txt");
    String content = Files.readString(file);

    Files.writeString(file, content.replace("следующие", "другие"));
    Browser.Opened changed = browser.open(address);
    assertThat(changed.status()).isEqualTo(404);
    assertThat(changed.page().select(".warning").text())
        .isEqualTo(
            "Файла changing.rus.txt, из которого прочитан этот текст, в папках источников нет, или"
                + " его содержание с тех пор изменилось.");
    assertThat(changed.page().select("main").text()).doesNotContain("другие");

    Files.writeString(file, content);
    assertThat(browser.open(address).page().select("pre.source mark").text()).startsWith("1. ");
  }

  @Test
  void findsAFileThatWasMovedInsideTheFolders() throws IOException {
    // Each answer is asked for once: the same ones may be kept.
    String address = "/evidence?lang=ru&text=ru&id=" + Browser.encoded(HarbourActs.CHANGING);
    assertThat(browser.open(address + "&fact=title").status()).isEqualTo(200);

    Path file = sources.resolve("changing.rus.txt");
    Path moved = Files.createDirectories(sources.resolve("c")).resolve("changing.rus.txt");
    Files.move(file, moved);
    assertThat(browser.open(address + "&fact=number").status()).isEqualTo(200);
    Files.move(moved, file);
    assertThat(browser.open(address + "&fact=adopted").status()).isEqualTo(200);
  }

  @Test
  void saysThatAFileIsTooLarge() {
    Browser.Opened opened =
        browser.open("/evidence?lang=ru&text=ru&at=para_1&id=order/ministry-finance/2014-02-04/42");
    assertThat(opened.status()).isEqualTo(404);
    assertThat(opened.page().select("main").text())
        .contains("Источник large.rus.txt не показан: больше 64 МБ.");
  }

  @Test
  void takesNoPathFromARecord() {
    Browser.Opened opened =
        browser.open("/evidence?lang=ru&text=ru&at=para_1&id=order/ministry-finance/2014-02-03/41");
    assertThat(opened.status()).isEqualTo(404);
    assertThat(opened.page().select(".warning").text()).startsWith("Файла ../secret.txt,");
    assertThat(opened.page().select("main").text()).doesNotContain("Тайны хранить");
  }

  @Test
  void doesNotShowInOneActWhatAnotherHasPutThere() {
    Document act = browser.open("/act?lang=ru&text=ru&on=2025-01-01&" + HARBOUR).page();
    assertThat(act.select("#para_1 a.printed, #para_3 a.printed")).hasSize(2);
    assertThat(act.select("#para_2 a.printed")).isEmpty();
    assertThat(
            browser
                .open("/evidence?lang=ru&text=ru&on=2025-01-01&at=para_2&" + HARBOUR)
                .page()
                .select("main")
                .text())
        .contains("это место напечатано в акте, который его изменил");
  }

  @Test
  void countsAnnexesAsTheSourceDoesAndLeavesOutTheFactsThatAnotherActHasMade() {
    String id = "id=resolution/akimat/kostanay/rudny-city/2021-06-07/400";
    Document stored = browser.open("/act?lang=ru&text=ru&" + id).page();
    assertThat(stored.select("nav a[href*=fact]").eachText()).contains("Заголовок", "Основание");

    Document act = browser.open("/act?lang=ru&text=ru&on=2025-01-01&" + id).page();
    assertThat(act.select("h1").text()).isEqualTo("О причалах и пристанях");
    assertThat(act.select("nav a[href*=fact]").eachText())
        .contains("Введение в действие")
        .doesNotContain("Заголовок", "Основание");
    for (String made : List.of("fact=title", "fact=basis%5B0%5D", "at=annex_1")) {
      assertThat(browser.open("/evidence?lang=ru&text=ru&on=2025-01-01&" + made + "&" + id).page())
          .as(made)
          .extracting(page -> page.select("main").text())
          .asString()
          .contains("это место напечатано в акте, который его изменил");
    }
    assertThat(
            browser
                .open("/evidence?lang=ru&text=ru&on=2025-01-01&at=annex_2&" + id)
                .page()
                .select("pre.source mark")
                .text())
        .contains("Приложение 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at=../../etc/passwd",
        "at=<script>alert(1)</script>",
        "fact=nothing[0]",
        "fact=../number",
        "at=para_99&fact=number",
        "at=para_2&text=xx",
        "at=para_2&on=x",
        ""
      })
  void answersNothingElse(String asked) {
    String values =
        asked.replace("<", "%3C").replace(">", "%3E").replace("[", "%5B").replace("]", "%5D");
    for (String path : List.of("/evidence?", "/sheet.png?")) {
      HttpResponse<String> answer = browser.get(path + values + "&" + HARBOUR);
      assertThat(answer.statusCode()).as(path + values).isIn(400, 404);
      assertThat(answer.body()).doesNotContain("<script>alert", "root:", "Exception");
    }
    assertThat(browser.get("/sheet.png?at=para_2&text=ru&" + HARBOUR).statusCode()).isEqualTo(404);
  }
}
