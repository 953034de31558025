package kz.zannama.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
  private static final Path ACTS = Path.of("..", "testdata", "acts");
  private static final String KAZAKH = ACTS.resolve("labour-order-204.kaz.txt").toString();
  private static final String RUSSIAN = ACTS.resolve("labour-order-204.rus.txt").toString();

  private final Session session = new Session();
  @TempDir private Path folder = Path.of("");
  private String index = "";
  private String out = "";

  @BeforeEach
  void index() {
    index = folder.resolve("index").toString();
    out = folder.resolve("out").toString();
    session.run("index", "--index", index, KAZAKH, RUSSIAN);
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(out))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesOneActToStandardOutput() {
    assertThat(session.answer("export", "--format", "md", RUSSIAN)).startsWith("# ");
    String record = session.answer("export", "--format", "json", RUSSIAN);
    assertThat(session.answer("parse", "--format", "json", RUSSIAN))
        .isEqualTo("[\n" + record + "]\n");
  }

  @Test
  void asksForAFolderWhereActsAreSeveral() {
    assertThat(session.run("export", "--format", "md", RUSSIAN, RUSSIAN)).isOne();
    assertThat(session.err())
        .isEqualTo("zannama: several acts need a folder: name it with --output\n");
  }

  @Test
  void givesEveryActAFileOfItsOwn() throws IOException {
    assertThat(session.run("export", "--format", "md", "--output", out, RUSSIAN, RUSSIAN)).isZero();
    assertThat(written()).hasSize(2).allMatch(name -> name.endsWith(".ru.md"));
  }

  @Test
  void givesBothLanguagesOfAnActFromAnIndex() throws IOException {
    assertThat(session.run("export", "--format", "akn", "--index", index, "--output", out, "204"))
        .isZero();
    assertThat(written())
        .hasSize(2)
        .anyMatch(name -> name.endsWith("_204.kk.akn.xml"))
        .anyMatch(name -> name.endsWith("_204.ru.akn.xml"));
    assertThat(session.answer("export", "--format", "html", "--index", index, "204"))
        .contains("lang=\"kk\"", "lang=\"ru\"");
  }

  @Test
  void writesDocumentsOfWordThatReadBack() throws IOException {
    assertThat(session.run("export", "--format", "docx", "--index", index, "--output", out, "204"))
        .isZero();
    assertThat(written()).hasSize(2).allMatch(name -> name.endsWith(".docx"));
    for (String name : written()) {
      assertThat(session.answer("parse", Path.of(out, name).toString()))
          .contains("\"number\":\"204\"", "\"adopted\":\"2020-06-05\"", "\"para_3\"");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"akn", "json", "html", "md", "docx"})
  void tellsWhatCouldNotBeAppliedToTheWordingOfADay(String format) throws IOException {
    String amended = ApiaryDecisions.amended(session, folder);
    String[] asked = {"export", "--format", format, "--index", amended, "--output", out, "41-2"};
    assertThat(session.run(asked)).isZero();
    assertThat(session.err()).doesNotContain("not applied");
    String[] onDay = Arrays.copyOf(asked, asked.length + 2);
    onDay[asked.length] = "--as-of";
    onDay[asked.length + 1] = "2021-06-01";
    assertThat(session.run(onDay)).isZero();
    assertThat(session.err())
        .endsWith(
            "not applied, what it names is not found:"
                + " decision/maslikhat/akmola/shortandy-district/2021-06-01/44-3: пункт 9"
                + " исключить\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void makesAFolderOfPagesInWhichEveryLinkLeadsSomewhere(String messages) throws IOException {
    assertThat(
            session.run(
                "export",
                "--messages",
                messages,
                "--format",
                "html",
                "--output",
                out,
                ACTS.toString()))
        .isZero();
    List<String> broken = new ArrayList<>();
    Set<String> reached = new HashSet<>(Set.of("index.html"));
    for (String name : written()) {
      Document page = Jsoup.parse(Path.of(out, name));
      for (Element link : page.select("a[href]")) {
        String target = link.attr("href");
        if (!target.startsWith("https://")) {
          reached.add(target.replaceFirst("#.*", ""));
          if (!leadsSomewhere(name, target)) {
            broken.add(name + ": " + target);
          }
        }
      }
      assertThat(page.select("script, link, [src]")).as(name).isEmpty();
      assertThat(page.select("footer").text()).as(name).contains("zan.gov.kz");
    }
    assertThat(broken).isEmpty();
    assertThat(reached).containsAll(written());
    assertThat(written()).hasSizeGreaterThan(15).anyMatch(name -> name.contains("@"));
  }

  private boolean leadsSomewhere(String page, String link) throws IOException {
    String[] parts = link.split("#", 2);
    Path file = Path.of(out, parts[0].isEmpty() ? page : parts[0]);
    return Files.exists(file)
        && (parts.length == 1
            || Jsoup.parse(file).getElementById(URLDecoder.decode(parts[1], UTF_8)) != null);
  }

  @Test
  void joinsBothLanguagesOfSourcesOnOnePage() throws IOException {
    assertThat(session.run("export", "--format", "html", "--output", out, RUSSIAN, KAZAKH, RUSSIAN))
        .isZero();
    assertThat(written())
        .containsExactly(
            "index.html", "order_ministry-labour-social-protection_2020-06-05_204.html");
    Document page = Jsoup.parse(Path.of(out, written().getLast()));
    assertThat(page.select("#para_1 [lang=kk], #para_1 [lang=ru]")).hasSize(2);
  }

  @Test
  void leadsFromAChangeToTheChangedProvisionOfAnAct() throws IOException {
    session.run("export", "--messages", "ru", "--format", "html", "--output", out, ACTS.toString());
    Document changing =
        Jsoup.parse(Path.of(out, "order_ministry-labour-social-protection_2021-09-14_318.html"));
    String rules = "order_ministry-labour-social-protection_2019-03-12_115.html";
    assertThat(changing.select("#para_1 [lang=kk] a.cited").attr("href")).startsWith(rules);
    assertThat(changing.select("#para_1 [lang=ru] a.cited").attr("href")).startsWith(rules);
    assertThat(changing.select("#history a[href^=" + rules + "#annex_1__para_4]")).isNotEmpty();
    assertThat(changing.select("#history a").eachText())
        .contains("приказ от 20.02.2024 № 77", "утрата силы: пункт 1, не ранее 07.03.2024");
  }

  @ParameterizedTest
  @CsvSource({
    "kk, сақталған редакциядан есептелген, сақталған редакция",
    "ru, вычислено из сохранённой редакции, сохранённая редакция",
    "en, computed from the stored wording, stored wording"
  })
  void hasAPageForEveryStoredAndComputedWording(String messages, String computed, String stored)
      throws IOException {
    String boats = BoatEditions.index(session, folder);
    assertThat(
            session.run(
                "export",
                "--messages",
                messages,
                "--format",
                "html",
                "--index",
                boats,
                "--output",
                out))
        .isZero();
    String name = "resolution_akimat_kostanay_rudny-city_2021-05-04_317";
    assertThat(written())
        .containsExactly(
            "index.html",
            name + ".html",
            name + "@2021-05-04.html",
            name + "@2022-03-02.html",
            name + "@2024-02-01.html",
            "resolution_akimat_kostanay_rudny-city_2024-02-01_15.html");
    Document act = Jsoup.parse(Path.of(out, name + ".html"));
    List<String> days = act.select("header .chain li").eachText();
    assertThat(days).hasSize(4);
    assertThat(days.subList(0, 3)).allMatch(day -> day.contains(stored));
    assertThat(days.getLast()).contains(computed);
    assertThat(act.select("#para_2").text()).contains("управление", "басқармасы");
    Document onDay = Jsoup.parse(Path.of(out, name + "@2024-02-01.html"));
    assertThat(onDay.select("#para_2").text()).contains("служба", "қызметі");
    assertThat(onDay.select("#para_2 .made a").attr("href"))
        .isEqualTo("resolution_akimat_kostanay_rudny-city_2024-02-01_15.html");
    assertThat(onDay.select("header .notice").text()).contains(computed);
  }

  @Test
  void showsTheActsOfAFolderAsOfADay() throws IOException {
    String boats = BoatEditions.index(session, folder);
    String[] asked = {
      "export", "--messages", "ru", "--format", "html", "--index", boats, "--output", out, "317"
    };
    String[] onDay = Arrays.copyOf(asked, asked.length + 2);
    onDay[asked.length] = "--as-of";
    onDay[asked.length + 1] = "2022-05-01";
    assertThat(session.run(onDay)).isZero();
    Document act =
        Jsoup.parse(Path.of(out, "resolution_akimat_kostanay_rudny-city_2021-05-04_317.html"));
    assertThat(act.select("header .notice h2").text()).isEqualTo("На 01.05.2022");
    assertThat(act.select("#para_2").text()).contains("Лодки и катера учитывает отдел порта.");
    assertThat(act.select("#history").text()).contains("постановление от 01.02.2024 № 15 (нет в");
  }

  @Test
  void needsSomethingToExport() {
    assertThat(session.run("export", "--format", "html", "--output", out)).isEqualTo(2);
    assertThat(session.err()).contains("export needs files or folders, or --index");
  }

  @Test
  void writesPagesOfWhatCanBeRead() throws IOException {
    String missing = folder.resolve("missing.txt").toString();
    assertThat(session.run("export", "--format", "html", "--output", out, RUSSIAN, missing))
        .isOne();
    assertThat(session.err()).contains("zannama: [missing.txt] ");
    assertThat(written()).hasSize(2);
  }

  @Test
  void namesWhatItCannotRead() {
    String missing = folder.resolve("missing.txt").toString();
    assertThat(session.run("export", "--format", "md", missing)).isOne();
    assertThat(session.err()).startsWith("zannama: [missing.txt] ").hasLineCount(1);
    assertThat(session.run("export", "--format", "md", "--index", index, "999")).isOne();
    assertThat(session.err()).endsWith("zannama: no act has this id, number or title: 999\n");
  }
}
