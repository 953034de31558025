package kz.zannama.parser.internal.source.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import kz.zannama.model.Issue;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What of a page is text: deletions, hidden parts, forms, headers, notes.
class HtmlTextTest {
  private static SourceDocument read(String html) throws IOException {
    return HtmlReader.read(SourceFile.of("act.html", "text/html", html.getBytes(UTF_8)));
  }

  private static List<String> texts(String html) throws IOException {
    return texts(read(html));
  }

  private static List<String> texts(SourceDocument document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text().value())
        .toList();
  }

  private static List<String> issues(SourceDocument document) {
    return document.issues().stream().map(i -> i.code() + ": " + i.message()).toList();
  }

  @Test
  void deletedTextIsNoneAndIsNamed() throws IOException {
    SourceDocument document =
        read(
            """
            <p>1. Суару нормасы <del>40</del> <ins>60</ins> литр болсын.</p>
            <p>2. Срок – <s>пять</s> <strike>шесть</strike> десять дней.</p>
            <p>3. Бюджет <span style="text-decoration: underline line-through">старый</span> новый.</p>
            """);

    assertThat(texts(document))
        .containsExactly(
            "1. Суару нормасы 60 литр болсын.", "2. Срок – десять дней.", "3. Бюджет новый.");
    assertThat(issues(document))
        .containsExactly(
            "text.struck: Text left out: \"40\"",
            "text.struck: Text left out: \"пять\"",
            "text.struck: Text left out: \"шесть\"",
            "text.struck: Text left out: \"старый\"");
  }

  @Test
  void hiddenTextIsNoneAndIsNamed() throws IOException {
    SourceDocument document =
        read(
            """
            <style>/* old */ .old, td.gone { display: none } @media print { p { display: none } }
            p:hover { visibility: hidden }</style>
            <p>1. Бекітілсін.</p>
            <p class="old">2. Ескі.</p>
            <p style="DISPLAY : none">2. Жасырын.</p><p hidden>2. Көрінбейді.</p>
            <p style="visibility:hidden">2. Пусто.</p><p style="mso-hide:all">2. Word.</p>
            <p style="font-size:0">2. Ноль.</p><p style="font-size:0.9em">2. Мелко.</p>
            <table><tr><td class="gone">а</td><td>б</td></tr><tr hidden><td>в</td></tr></table>
            """);

    assertThat(texts(document)).containsExactly("1. Бекітілсін.", "2. Мелко.");
    assertThat(((Grid) document.blocks().getLast()).cells())
        .extracting(GridCell::text)
        .containsExactly("б");
    assertThat(document.issues())
        .extracting(Issue::message)
        .containsExactly(
            "Text left out: \"2. Ескі.\"",
            "Text left out: \"2. Жасырын.\"",
            "Text left out: \"2. Көрінбейді.\"",
            "Text left out: \"2. Пусто.\"",
            "Text left out: \"2. Word.\"",
            "Text left out: \"2. Ноль.\"",
            "Text left out: \"в\"",
            "Text left out: \"а\"");
  }

  @Test
  void thePiecesBeyondTwentyAreCounted() throws IOException {
    assertThat(issues(read("<p>1. Текст " + "<del>x</del>".repeat(23) + "</p>")))
        .hasSize(21)
        .last()
        .isEqualTo("text.struck: Text left out at 3 more places");
  }

  @Test
  void whatIsFilledIntoAFormIsText() throws IOException {
    SourceDocument document =
        read(
            """
            <form><h1>Об утверждении правил</h1><p>Приказ № <input name="n" value="41"></p>
            <p>Область <select><option>Абай</option><option selected>Жетісу</option></select></p>
            <textarea>1. Утвердить.</textarea><input type="hidden" value="x1">
            <button>Сақтау</button></form>
            """);

    assertThat(texts(document)).contains("Об утверждении правил", "Приказ № 41", "1. Утвердить.");
    assertThat(texts(document)).noneMatch(text -> text.contains("x1") || text.contains("Сақтау"));
    assertThat(issues(document)).contains("text.left-out: Text left out: \"Сақтау\"");
  }

  @Test
  void theHeaderAndFooterOfAnArticleAreItsOwn() throws IOException {
    assertThat(
            texts(
                """
                <nav><a href="/">Главная</a></nav>
                <article><header><h1>О мостах</h1></header><p>1. Текст.</p>
                <footer>Аким А. Сеитов</footer></article>
                <footer><a href="/map">Карта сайта</a> © 2021</footer>
                """))
        .containsExactly("О мостах", "1. Текст.", "Аким А. Сеитов");
  }

  @Test
  void severalArticlesAreAllRead() throws IOException {
    assertThat(
            texts(
                "<h1>Көпірлер туралы</h1><article><p>1-бап. Ұғымдар</p></article>"
                    + "<article><p>2-бап. Көпірлер</p></article><p>Әкім А. Сеитов</p>"))
        .containsExactly("Көпірлер туралы", "1-бап. Ұғымдар", "2-бап. Көпірлер", "Әкім А. Сеитов");
  }

  @Test
  void theTitleAboveAnArticleIsItsHeader() throws IOException {
    SourceDocument document =
        read(
            "<div><h1>О мостах</h1></div><div>На печать</div><article><p>1. Утвердить правила"
                + " содержания мостов.</p></article>");

    assertThat(texts(document))
        .containsExactly("О мостах", "1. Утвердить правила содержания мостов.");
    assertThat(issues(document)).containsExactly("text.left-out: Text left out: \"На печать\"");
  }

  @Test
  void anArticleThatHoldsLittleOfThePageIsNotTheAct() throws IOException {
    assertThat(
            texts(
                "<article>Новость</article><div><p>1. Утвердить правила содержания мостов.</p>"
                    + "<p>2. Контроль возложить на заместителя.</p></div>"))
        .contains("1. Утвердить правила содержания мостов.");
  }

  @Test
  void footnotesAreKeptApart() throws IOException {
    SourceDocument document =
        read(
            """
            <p>1. Суару нормасы – 60 литр<sup><a id="r1" href="#n1">1</a></sup>.</p>
            <p>2. Орындалсын.</p>
            <ol><li id="n1">Жас ағаштарға – 40 литр. <a href="#r1">↩</a></li></ol>
            """);

    assertThat(texts(document)).containsExactly("1. Суару нормасы – 60 литр.", "2. Орындалсын.");
    assertThat(document.notes())
        .singleElement()
        .satisfies(note -> {
          assertThat(note.text().value()).isEqualTo("Жас ағаштарға – 40 литр.");
          assertThat(note.mark()).isZero();
        });
  }

  @Test
  void raisedFiguresKeepTheirMeaning() throws IOException {
    assertThat(
            texts(
                """
                <p>100 м<sup>2</sup>, 5·10<sup>–3</sup>, пункт 46<sup><b>1</b></sup></p>
                <p>46<span style="vertical-align:super">1</span>-бап, ескертпе<sup>*</sup></p>
                """))
        .containsExactly("100 м², 5·10⁻³, пункт 46¹", "46¹-бап, ескертпе*");
  }

  @Test
  void preformattedTextKeepsItsLines() throws IOException {
    assertThat(
            texts(
                """
                <pre>
                Об утверждении правил

                1. Утвердить правила.

                2. Контроль возложить на заместителя.
                </pre>
                """))
        .containsExactly(
            "Об утверждении правил",
            "1. Утвердить правила.",
            "2. Контроль возложить на заместителя.");
  }

  @Test
  void quotationsHaveTheirMarks() throws IOException {
    assertThat(texts("<p>закон <q>О мостах</q></p>")).containsExactly("закон «О мостах»");
  }

  @Test
  void menusBetweenRulesCostNoMoreThanOther() throws IOException {
    assertThat(texts("<p>1. Текст.</p>" + "<a href=x>Мазмұны</a><hr>".repeat(30_000)))
        .containsExactly("1. Текст.");
    assertThat(texts("<p>x</p>" + "<span>а".repeat(30_000))).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "О реестре деревьев,Утвердить реестр.,Вести журнал:,список",
    "Ағаштар тізілімі туралы,Тізілім бекітілсін.,Журнал жүргізілсін:,тізім"
  })
  void breaksBeginParagraphs(String title, String one, String two, String item) throws IOException {
    String breaks =
        title + "<br><br>1. " + one + "<br/>2. " + two + "<br>1) " + item + "<br>және басқа";

    assertThat(texts(breaks))
        .containsExactly(title, "1. " + one, "2. " + two, "1) " + item + "\nжәне басқа");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1. Утвердить реестр.", "1. Тізілім бекітілсін."})
  void wordsForScreenReadersAloneAreNone(String text) throws IOException {
    String page =
        """
        <style>.sr-only { position: absolute; width: 1px; clip: rect(0, 0, 0, 0) }</style>
        <p>%s<span class="sr-only"> Перейти</span><span style="left:-9999px"> Өту</span></p>
        """;

    assertThat(texts(page.replace("%s", text))).containsExactly(text);
  }

  @ParameterizedTest
  @CsvSource({"О реестре,Утвердить,Аким", "Тізілім туралы,Бекітілсін,Әкім"})
  void aFrameOfOneCellIsThePage(String title, String item, String office) throws IOException {
    String inside = "<p>" + title + "</p><p>1. " + item + "</p><p>" + office + "</p>";

    assertThat(texts("<table border=1><tr><td>" + inside + "</td></tr></table>"))
        .containsExactly(title, "1. " + item, office);
  }
}
