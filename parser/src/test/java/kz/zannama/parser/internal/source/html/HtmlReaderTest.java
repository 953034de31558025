package kz.zannama.parser.internal.source.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceBlock.Picture;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceFile;
import kz.zannama.parser.internal.source.Style.Alignment;
import kz.zannama.parser.internal.source.Style.Ink;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
  private static SourceDocument read(String html) throws IOException {
    return HtmlReader.read(SourceFile.of("act.html", "text/html", html.getBytes(UTF_8)));
  }

  private static List<Paragraph> paragraphs(SourceDocument document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .toList();
  }

  private static List<String> texts(SourceDocument document) {
    return paragraphs(document).stream().map(p -> p.text().value()).toList();
  }

  @Test
  void readsTheActOfABankPageWithoutNavigation() throws IOException {
    SourceDocument document =
        read(
            """
            <body><div class="header_cms"><ul><li><a href="/kaz">Негізгі</a></li></ul></div>
            <div class="container_alpha slogan"><h1>Көктөбе ауылының жолдары туралы</h1>
            <span class="status status_upd">Жаңартылған</span>
            <p>Көктөбе ауылы әкімінің 2020 жылғы 5 наурыздағы № 3 шешімі.</p></div>
            <div class="text"><div class="gs_12"><article><p>
            <font color="#FF0000">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Бірінші ескертпе!</font><br>
            <font color="#FF0000">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Екінші ескертпе.</font></p>
            <p><a href="/kaz/docs/V1/v1.htm">МАЗМҰНЫ</a></p>
            <h3 id="z1"> 1-тарау. Жалпы<br>ережелер</h3>
            <p><b><a name="z2"></a>1-бап. Жолдың ені</b></p><p>
            &nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Жолдың ені алты метр.</p>
            <span class="note">&nbsp;&nbsp;&nbsp; Ескерту. 1-бапқа өзгеріс енгізілді </span><a
            href="/kaz/docs/V2">№ 4</a><span class="note"> шешіммен.</span><br>
            </article></div></div><div class="aftertext"><a>Twitter</a></div></body>
            """);

    assertThat(texts(document))
        .containsExactly(
            "Көктөбе ауылының жолдары туралы",
            "Жаңартылған",
            "Көктөбе ауылы әкімінің 2020 жылғы 5 наурыздағы № 3 шешімі.",
            "Бірінші ескертпе!",
            "Екінші ескертпе.",
            "1-тарау. Жалпы\nережелер",
            "1-бап. Жолдың ені",
            "Жолдың ені алты метр.",
            "Ескерту. 1-бапқа өзгеріс енгізілді № 4 шешіммен.");
    List<Paragraph> paragraphs = paragraphs(document);
    assertThat(paragraphs.get(0).style().headingLevel()).isEqualTo(1);
    assertThat(paragraphs.get(1).style().ink()).isEqualTo(Ink.GREY);
    assertThat(paragraphs.get(3).style().ink()).isEqualTo(Ink.RED);
    assertThat(paragraphs.get(5).style().headingLevel()).isEqualTo(3);
    assertThat(paragraphs.get(6).style().bold()).isTrue();
    assertThat(paragraphs.get(7).style().bold()).isFalse();
    assertThat(paragraphs.get(8).style().ink()).isEqualTo(Ink.RED);
  }

  @Test
  void placesParagraphsInTheShownText() throws IOException {
    SourceDocument document = read("<p>Бірінші &amp; екінші</p>\n<p>Үшінші</p>");

    for (Paragraph paragraph : paragraphs(document)) {
      assertThat(document.rawText().substring(paragraph.span().start(), paragraph.span().end()))
          .isEqualTo(paragraph.text().value());
    }
  }

  @Test
  void readsTablesWithSpans() throws IOException {
    SourceDocument document =
        read(
            """
            <table border="1"><caption>Смета</caption>
            <thead><tr><th rowspan="2">№</th><th colspan="2">Жол</th></tr>
            <tr><th>Ұзындығы<br>(метр)</th><th>Ені</th></tr></thead>
            <tbody><tr><td>1</td><td><p>400</p><p>шамамен</p></td></tr></tbody></table>
            """);

    assertThat(texts(document)).containsExactly("Смета");
    Grid table = (Grid) document.blocks().get(1);
    assertThat(table.rows()).isEqualTo(3);
    assertThat(table.columns()).isEqualTo(3);
    assertThat(table.cells())
        .extracting(
            GridCell::row,
            GridCell::column,
            GridCell::rowSpan,
            GridCell::columnSpan,
            GridCell::header,
            GridCell::text)
        .containsExactly(
            tuple(0, 0, 2, 1, true, "№"),
            tuple(0, 1, 1, 2, true, "Жол"),
            tuple(1, 1, 1, 1, true, "Ұзындығы\n(метр)"),
            tuple(1, 2, 1, 1, true, "Ені"),
            tuple(2, 0, 1, 1, false, "1"),
            tuple(2, 1, 1, 1, false, "400\nшамамен"));
  }

  @Test
  void readsThroughTablesThatAreOnlyLayout() throws IOException {
    SourceDocument document =
        read(
            """
            <table><tr><td></td><td><p align="right">Приложение 1</p><table border="0"><tr>
            <td>Аким</td><td>Б. Сеитов</td></tr></table></td></tr></table>
            """);

    assertThat(texts(document)).containsExactly("Приложение 1");
    assertThat(paragraphs(document).getFirst().style().alignment()).isEqualTo(Alignment.END);
    assertThat(((Grid) document.blocks().get(1)).ruled()).isFalse();
  }

  @Test
  void keepsPicturesAndRaisedNumbers() throws IOException {
    SourceDocument document = read("<p>Площадь 5 м<sup>2</sup></p><p><img src='a.png'></p>");

    assertThat(texts(document)).containsExactly("Площадь 5 м²");
    assertThat(document.blocks()).last().isInstanceOf(Picture.class);
  }

  @Test
  void readsDeeplyNestedMarkupWithABound() throws IOException {
    SourceDocument document =
        read("<div>".repeat(20_000) + "Мәтін" + "<table><tr><td>".repeat(1000));

    assertThat(texts(document)).contains("Мәтін");
  }

  @Test
  void cutsOffTablesBeyondTheLimit() throws IOException {
    SourceDocument document =
        read("<table>" + "<tr><td colspan=1000 rowspan=400>x</td></tr>".repeat(5) + "</table>");

    List<SourceBlock> blocks = document.blocks();
    assertThat(((Grid) blocks.getFirst()).cells()).hasSize(1);
    assertThat(document.issues()).extracting(Issue::code).containsExactly(IssueCode.TABLE_LIMIT);
  }

  @Test
  void refusesAPageThatShowsNothing() {
    assertThatThrownBy(() -> read("<script>x()</script>")).hasMessage("[act.html] no text in it");
  }
}
