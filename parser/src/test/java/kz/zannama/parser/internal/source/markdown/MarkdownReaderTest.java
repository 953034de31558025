package kz.zannama.parser.internal.source.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceFile;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
  private static SourceDocument read(String markdown) throws IOException {
    SourceDocument document =
        MarkdownReader.read(SourceFile.of("act.md", "text/markdown", markdown.getBytes(UTF_8)));
    for (Paragraph paragraph : paragraphs(document)) {
      assertThat(document.rawText().substring(paragraph.span().start(), paragraph.span().end()))
          .isEqualTo(paragraph.text().raw());
    }
    return document;
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
  void takesMarkupAwayAndKeepsNumbers() throws IOException {
    SourceDocument document =
        read(
            """
            # О дороге в селе *Коктобе*

            > *Сноска. В редакции решения от 01.02.2020 № 5.*

            <a id="p1"></a>

            1. Установить ширину **дороги** в 6 м<sup>2</sup>:

               1) от школы;

                   2) до моста &laquo;Новый&raquo; \\* и №&nbsp;5.

            **Аким села**

            **____________ Б. Сеитов**
            """);

    assertThat(texts(document))
        .containsExactly(
            "О дороге в селе Коктобе",
            "Сноска. В редакции решения от 01.02.2020 № 5.",
            "1. Установить ширину дороги в 6 м²:",
            "1) от школы;",
            "2) до моста «Новый» * и №\u00a05.",
            "Аким села",
            "____________ Б. Сеитов");
    List<Paragraph> paragraphs = paragraphs(document);
    assertThat(paragraphs.get(0).style().headingLevel()).isEqualTo(1);
    assertThat(paragraphs.get(1).style().setApart()).isTrue();
    assertThat(paragraphs.get(1).style().italic()).isTrue();
    assertThat(paragraphs.get(2).style().bold()).isFalse();
    assertThat(paragraphs.get(6).style().bold()).isTrue();
  }

  @Test
  void keepsLineBreaksAsLineFeeds() throws IOException {
    SourceDocument document =
        read("> *Көктөбе ауылы әкімінің*  \n> *№ 3 шешіміне*<br>қосымша\n\nБір\nекі\n");

    assertThat(texts(document))
        .containsExactly("Көктөбе ауылы әкімінің\n№ 3 шешіміне\nқосымша", "Бір\nекі");
  }

  @Test
  void makesParagraphsOfListItems() throws IOException {
    assertThat(texts(read("1. Бірінші.\n2. Екінші\nжалғасы.\n3-1. Үшінші.\n")))
        .containsExactly("1. Бірінші.", "2. Екінші\nжалғасы.", "3-1. Үшінші.");
  }

  @Test
  void readsPipeTables() throws IOException {
    Grid table =
        (Grid) read("| № | Көше |\n|---|:-:|\n| 1 | *Абай* |\n| 2 | |\n").blocks().getFirst();

    assertThat(table.rows()).isEqualTo(3);
    assertThat(table.cells())
        .extracting(GridCell::text)
        .containsExactly("№", "Көше", "1", "Абай", "2", "");
    assertThat(table.cells().getFirst().header()).isTrue();
  }

  @Test
  void readsTablesOfHtmlWithBlankLinesInside() throws IOException {
    SourceDocument document =
        read(
            """
            Кесте

            <table>
            <tr>
            <td rowspan="2">№</td>
            <td>
            Көше

            атауы &quot;Абай&quot;
            </td>
            </tr>

            <tr><td>1</td></tr>
            </table>
            Соңы
            """);

    Grid table = (Grid) document.blocks().get(1);
    assertThat(table.cells())
        .extracting(GridCell::text)
        .containsExactly("№", "Көше атауы \"Абай\"", "1");
    assertThat(table.cells().getFirst().rowSpan()).isEqualTo(2);
    Paragraph cell = table.cells().get(1).paragraphs().getFirst();
    assertThat(document.rawText().substring(cell.span().start(), cell.span().end()))
        .isEqualTo("Көше\n\nатауы &quot;Абай&quot;");
    assertThat(texts(document)).containsExactly("Кесте", "Соңы");
  }

  @Test
  void readsRowsOfCellsWithTabs() throws IOException {
    Grid table = (Grid) read("Атауы\tМәні\n\nЖол\t<p>бір</p> <p>екі</p>\n").blocks().getFirst();

    assertThat(table.columns()).isEqualTo(2);
    assertThat(table.cells())
        .extracting(GridCell::text)
        .containsExactly("Атауы", "Мәні", "Жол", "бір\nекі");
  }

  @Test
  void readsFencedTextLineByLine() throws IOException {
    assertThat(
            texts(
                read(
                    """
                    # Бұйрық

                    ```
                    "Жолдар туралы" Қазақстан Республикасы Заңының 12-бабына сәйкес,
                    Бұйырамын:
                    1. Ауыл көшелеріндегі жолдардың ені туралы қосымшада көрсетілген
                    ережелер бекітілсін.
                    2. Осы бұйрық мемлекеттік тіркелген күнінен бастап күшіне енеді
                    деп белгіленсін.
                    ```
                    """)))
        .containsExactly(
            "Бұйрық",
            "\"Жолдар туралы\" Қазақстан Республикасы Заңының 12-бабына сәйкес,\nБұйырамын:",
            "1. Ауыл көшелеріндегі жолдардың ені туралы қосымшада көрсетілген\n"
                + "ережелер бекітілсін.",
            "2. Осы бұйрық мемлекеттік тіркелген күнінен бастап күшіне енеді\n"
                + "деп белгіленсін.");
  }

  @Test
  void tellsMarkdownFromPlainText() {
    assertThat(MarkdownReader.isMarkdown("**Бұйрық**\n\n# 1-тарау\n")).isTrue();
    assertThat(MarkdownReader.isMarkdown("1. Бірінші * екінші\n\n2. __ жыл\n")).isFalse();
  }

  @Test
  void readsEveryPrefixAndPathologicalMarkup() throws IOException {
    String act = "# A\n\n> *b*  \n> c\n\n<table>\n<tr><td>x</td></tr>\n</table>\n\n| a |\n|---|\n";
    for (int end = 1; end <= act.length(); end++) {
      String prefix = act.substring(0, end);
      if (prefix.length() > 2) {
        assertThat(read(prefix).rawText()).isEqualTo(prefix);
      }
    }
    assertThat(read("x\n" + "> ".repeat(20_000) + "a\n" + "**a ".repeat(20_000)).blocks())
        .isNotEmpty();
  }

  @Test
  void refusesATextOfMarkupOnly() {
    assertThatThrownBy(() -> read("---\n")).hasMessage("[act.md] no text in it");
  }
}
