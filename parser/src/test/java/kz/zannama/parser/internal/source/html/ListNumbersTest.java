package kz.zannama.parser.internal.source.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListNumbersTest {
  private static List<String> texts(String html) throws IOException {
    return HtmlReader.read(SourceFile.of("act.html", "text/html", html.getBytes(UTF_8)))
        .blocks()
        .stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text().value())
        .toList();
  }

  @Test
  void itemsHaveTheNumbersThatABrowserPrints() throws IOException {
    assertThat(
            texts(
                """
                <ol start="4"><li>Бекітілсін.</li><li value="7"><p>Жүктелсін.</p></li><li>Күшіне
                енеді.</li></ol><ol reversed><li>Үшінші</li><li>Екінші</li><li>Бірінші</li></ol>
                """))
        .containsExactly(
            "4. Бекітілсін.",
            "7. Жүктелсін.",
            "8. Күшіне енеді.",
            "3. Үшінші",
            "2. Екінші",
            "1. Бірінші");
  }

  @Test
  void itemsOfAListInsideAnItemHaveABracket() throws IOException {
    assertThat(
            texts(
                """
                <ol><li>Отделу:<ol><li>принять меры;</li><li>отчитаться.</li></ol></li>
                <li>Бөлімге:<ol type="a"><li>шара қолдану;</li><li>есеп беру.</li></ol></li>
                <li><ol type="I"><li>Раздел</li></ol></li></ol>
                """))
        .containsExactly(
            "1. Отделу:",
            "1) принять меры;",
            "2) отчитаться.",
            "2. Бөлімге:",
            "a) шара қолдану;",
            "b) есеп беру.",
            "3. I) Раздел");
  }

  @Test
  void itemsBelowANumberedParagraphHaveABracket() throws IOException {
    assertThat(texts("<p>2. Отделу:</p><ol><li>принять меры.</li></ol><p>3. Далее.</p>"))
        .containsExactly("2. Отделу:", "1) принять меры.", "3. Далее.");
    assertThat(texts("<p>ҚАУЛЫ ЕТЕДІ:</p><ol><li>Бекітілсін.</li></ol>"))
        .containsExactly("ҚАУЛЫ ЕТЕДІ:", "1. Бекітілсін.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1. Утвердить правила.       | 1. Утвердить правила.
          5) бекітілсін;              | 5) бекітілсін;
          12-1. Внести                | 12-1. Внести
          1.2. Внести                 | 1.2. Внести
          а) принять                  | а) принять
          IV. Раздел                  | IV. Раздел
          – отступ                    | – отступ
          1-бап. Ұғымдар              | 1-бап. Ұғымдар
          Статья 1. Понятия           | Статья 1. Понятия
          Статья 9. Понятия           | 1. Статья 9. Понятия
          № 5 приказ                  | 1. № 5 приказ
          г. Алматы                   | 1. г. Алматы
          """)
  void aNumberThatIsTypedIsNotDoubled(String typed, String shown) throws IOException {
    assertThat(texts("<ol><li>" + typed + "</li></ol>")).containsExactly(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "type='A', B.",
    "type='i', ii.",
    "type='I', II.",
    "type='1', 2.",
    "type='x', 2.",
    "style='list-style-type:upper-roman', II.",
    "style='list-style: inside lower-latin', b.",
    "style='list-style-type:decimal-leading-zero', 02."
  })
  void theTypeOfAListIsThatOfItsNumbers(String attribute, String number) throws IOException {
    assertThat(texts("<ol " + attribute + "><li>Бірінші</li><li>Екінші</li></ol>").getLast())
        .isEqualTo(number + " Екінші");
  }

  @Test
  void listsWithoutNumbersHaveNone() throws IOException {
    assertThat(
            texts(
                """
                <ol style="list-style:none"><li>Бірінші</li></ol><ul><li>Екінші</li></ul>
                <style>ol.bare { list-style-type: none }</style><ol class="bare"><li>Үшінші</li></ol>
                """))
        .containsExactly("Бірінші", "Екінші", "Үшінші");
  }

  @Test
  void aDeletedItemHasNoNumberAndANumberStandsBeforeATable() throws IOException {
    assertThat(
            texts(
                "<ol><li><del>Алып тасталды</del></li><li>Екінші</li>"
                    + "<li><table><tr><td>а</td><td>б</td></tr></table></li></ol>"))
        .containsExactly("2. Екінші", "3.");
  }

  @Test
  void lettersGoOnAfterTheLastOne() {
    assertThat(ItemNumerals.of(27, "a")).isEqualTo("aa");
    assertThat(ItemNumerals.of(0, "a")).isEqualTo("0");
    assertThat(ItemNumerals.of(1994, "I")).isEqualTo("MCMXCIV");
    assertThat(ItemNumerals.of(5000, "i")).isEqualTo("5000");
  }
}
