package kz.zannama.parser.internal.source.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceFile;
import org.junit.jupiter.api.Test;

/// What of a Markdown text is the act's: numbers, deletions, notes, definitions, wide rows.
class MarkdownTextTest {
  private static SourceDocument read(String markdown) throws IOException {
    SourceDocument document =
        MarkdownReader.read(SourceFile.of("act.md", "text/markdown", markdown.getBytes(UTF_8)));
    for (var block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        assertThat(document.rawText().substring(paragraph.span().start(), paragraph.span().end()))
            .isEqualTo(paragraph.text().raw());
      }
    }
    return document;
  }

  private static List<String> texts(String markdown) throws IOException {
    return texts(read(markdown));
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
  void aListOfEqualNumbersIsCounted() throws IOException {
    SourceDocument document = read("1. Бекітілсін.\n1. Жүктелсін.\n\n1. Күшіне енеді.\n");

    assertThat(texts(document))
        .containsExactly("1. Бекітілсін.", "2. Жүктелсін.", "3. Күшіне енеді.");
    assertThat(issues(document))
        .containsExactly("list.numbered: Counted as Markdown counts: 1 to 3");
    assertThat(texts("4) а;\n4) б;\n")).containsExactly("4) а;", "5) б;");
    assertThat(texts("7. а\n1. б\n1. в\n")).containsExactly("7. а", "8. б", "9. в");
  }

  @Test
  void numbersThatThePrintedActHasStay() throws IOException {
    for (String printed :
        List.of(
            "1. а\n2. б\n4. в\n", // 3 is excluded
            "1. а\n2. б\n2. в\n3. г\n",
            "5. а\n1. б\n",
            "1. а\n\n## 2-тарау\n\n1. б\n",
            "1. а\n\nҚосымша\n\n1. б\n",
            "1. а:\n1) б;\n2) в.\n2. г:\n1) д.\n",
            "1\\. а\n\n1\\. б\n")) {
      SourceDocument document = read(printed);
      assertThat(issues(document)).as(printed).isEmpty();
      assertThat(String.join("\n", texts(document)))
          .isEqualTo(printed.replace("\n\n", "\n").replace("## ", "").replace("\\", "").strip());
    }
  }

  @Test
  void aListInsideAnItemHasBrackets() throws IOException {
    assertThat(
            texts(
                """
                1. Отделу:
                   1. принять меры;
                   2. отчитаться.
                1. Бөлімге:
                    1. шара қолдану;
                    1. есеп беру.
                """))
        .containsExactly(
            "1. Отделу:",
            "1) принять меры;",
            "2) отчитаться.",
            "2. Бөлімге:",
            "1) шара қолдану;",
            "2) есеп беру.");
    assertThat(texts("1. а\n\n   2. б\n\n   3. в\n")).containsExactly("1. а", "2. б", "3. в");
  }

  @Test
  void deletedTextIsNoneAndIsNamed() throws IOException {
    SourceDocument document =
        read(
            "1. Норма – ~~40~~ 60 литр.\n2. ~~Алып *тасталды*.~~\n3. Срок <del>пять</del>"
                + " десять <s>лет</s> дней ~примерно~.\n");

    assertThat(texts(document))
        .containsExactly("1. Норма –  60 литр.", "3. Срок  десять  дней ~примерно~.");
    assertThat(issues(document))
        .containsExactly(
            "text.struck: Text left out: \"40\"",
            "text.struck: Text left out: \"Алып *тасталды*.\"",
            "text.struck: Text left out: \"пять\"",
            "text.struck: Text left out: \"лет\"");
  }

  @Test
  void footnotesAreKeptApart() throws IOException {
    SourceDocument document =
        read(
            """
            1. Норма полива[^а] – 60 литров.

            | Көше[^1] | Саны |
            |---|---|
            | Абай | 5 |

            [^а]: Для молодых
                деревьев – 40.
            [^1]: Ауылда.

            2. См. [^9].
            """);

    assertThat(texts(document)).containsExactly("1. Норма полива – 60 литров.", "2. См. [^9].");
    assertThat(document.notes())
        .extracting(note -> note.text().value())
        .containsExactly("Для молодых деревьев – 40.", "Ауылда.");
    assertThat(document.notes().getFirst().mark()).isEqualTo(15);
    assertThat(((Grid) document.blocks().get(1)).cells().getFirst().text()).isEqualTo("Көше");
  }

  @Test
  void aDefinitionThatIsNoLinkIsText() throws IOException {
    SourceDocument document =
        read("1. Текст.\n\n[1]: Ескертпе\n\n[2]: https://example.invalid/act\n\n2. Дальше.\n");

    assertThat(texts(document)).containsExactly("1. Текст.", "[1]: Ескертпе", "2. Дальше.");
    assertThat(issues(document))
        .containsExactly("text.left-out: Text left out: \"[2]: https://example.invalid/act\"");
  }

  @Test
  void cellsBeyondTheHeaderStay() throws IOException {
    SourceDocument document =
        read("| а | б |\n|---|---|\n| 1 | 2 | үш | төрт |\n| 5 | 6 |\n7 | 8 | 9\n");

    Grid table = (Grid) document.blocks().getFirst();
    assertThat(table.columns()).isEqualTo(4);
    assertThat(table.cells())
        .extracting(GridCell::text)
        .containsExactly("а", "б", "1", "2", "үш", "төрт", "5", "6", "7", "8", "9");
    assertThat(issues(document))
        .containsExactly("table.row.wide: Rows with more cells than the header: 2");
  }

  @Test
  void anEscapedPipeEndsNoCell() throws IOException {
    SourceDocument document = read("| а | б |\n|---|---|\n| 1 \\| 2 | 3 |\n");

    assertThat(((Grid) document.blocks().getFirst()).cells())
        .extracting(GridCell::text)
        .containsExactly("а", "б", "1 | 2", "3");
    assertThat(document.issues()).isEmpty();
  }

  @Test
  void bracketsBeyondALimitAreNoLinks() throws IOException {
    String brackets = "![[]()".repeat(40_000);

    assertThat(texts("1. Текст.\n\n" + brackets)).containsExactly("1. Текст.", brackets);
  }

  @Test
  void tablesAndNotesWithoutEndCostNoMoreThanOther() throws IOException {
    assertThat(read("x\n\n" + "<table>\n</table>\n".repeat(20_000) + "y").blocks()).isNotEmpty();
    assertThat(read("x\n\n" + "[^1]: а\n".repeat(30_000)).notes()).hasSize(1);
    assertThat(read("1. а\n" + "   ".repeat(50) + "1. б\n".repeat(10_000)).blocks()).isNotEmpty();
  }
}
