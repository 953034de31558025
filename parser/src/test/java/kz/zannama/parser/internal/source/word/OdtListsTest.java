package kz.zannama.parser.internal.source.word;

import static kz.zannama.parser.internal.source.word.OdtPackage.h;
import static kz.zannama.parser.internal.source.word.OdtPackage.item;
import static kz.zannama.parser.internal.source.word.OdtPackage.level;
import static kz.zannama.parser.internal.source.word.OdtPackage.list;
import static kz.zannama.parser.internal.source.word.OdtPackage.listStyle;
import static kz.zannama.parser.internal.source.word.OdtPackage.p;
import static kz.zannama.parser.internal.source.word.OdtPackage.styledP;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class OdtListsTest {
  private static final String A = "text:style-name=\"A\"";
  private static final String STYLE =
      listStyle(
          "A",
          level(1, "1", "."),
          level(2, "1", ")"),
          level(3, "1", ".", "text:display-levels=\"3\""));

  private static List<String> lines(String styles, String... blocks) throws IOException {
    return OdtPackage.of(blocks).styled(styles).lines();
  }

  /// The last of so many items of a list.
  private static String last(int items, String format, String... further) throws IOException {
    String list = list(A, Collections.nCopies(items, item(p("x"))).toArray(String[]::new));
    return lines(listStyle("A", level(1, format, "", further)), list).getLast();
  }

  @Test
  void numbersItemsAndTheirListsAndNoFurtherParagraph() throws IOException {
    assertThat(
            lines(
                STYLE,
                list(
                    A,
                    "<text:list-header>" + p("Жалпы") + "</text:list-header>",
                    item(
                        p("Суару:"),
                        list("", item(p("бақ;"), list("", item(p("алма")))), item(p("гүл.")))),
                    item(p("Бекіту."), p("Ескерту.")),
                    item(p("Бақылау."), list("", item(p("айлық")))))))
        .containsExactly(
            "Жалпы",
            "1. Суару:",
            "1) бақ;",
            "1.1.1. алма",
            "2) гүл.",
            "2. Бекіту.",
            "Ескерту.",
            "3. Бақылау.",
            "1) айлық");
  }

  @Test
  void beginsAnewUnlessAListContinuesAnother() throws IOException {
    String goingOn = A + " text:continue-numbering=\"true\"";
    assertThat(
            lines(
                STYLE + listStyle("D", level(1, "i", ")")),
                list(A + " xml:id=\"first\"", item(p("а"), list("", item(p("а1"))))),
                p("Текст."),
                list(goingOn, item(list("", item(p("а2")))), item(p("б"))),
                list(A, item(p("заново"))),
                list("text:style-name=\"D\"", item(p("иное"))),
                list(goingOn, item(p("иное до него"))),
                list(A + " text:continue-list=\"first\"", item(p("в")))))
        .containsExactly(
            "1. а",
            "1) а1",
            "Текст.",
            "2) а2",
            "2. б",
            "1. заново",
            "i) иное",
            "1. иное до него",
            "3. в");
  }

  @Test
  void beginsWithTheNumberThatAnItemOrALevelNames() throws IOException {
    String anew = "<text:list-item text:start-value=\"7\">" + p("жетінші") + "</text:list-item>";
    assertThat(
            lines(
                listStyle("A", level(1, "1", ".", "text:start-value=\"5\"")),
                list(A, item(p("бесінші")), anew, item(p("сегізінші")))))
        .containsExactly("5. бесінші", "7. жетінші", "8. сегізінші");
  }

  @Test
  void printsWhatLibreOfficeKeepsAsOneFormat() throws IOException {
    assertThat(
            lines(
                listStyle(
                    "A",
                    level(1, "1", "", "loext:num-list-format=\"Статья %1%.\""),
                    level(2, "", "", "loext:num-list-format=\"\""),
                    level(3, "1", "", "loext:num-list-format=\"%1%.%2%.%3%)\"")),
                list(A, item(p("Полив"), list("", item(list("", item(p("утром")))))))))
        .containsExactly("Статья 1. Полив", "1.1) утром");
  }

  @Test
  void printsNumeralsOfEveryKind() throws IOException {
    assertThat(last(3, "I")).isEqualTo("III x");
    assertThat(last(28, "a")).isEqualTo("ab x");
    assertThat(last(28, "A")).isEqualTo("AB x");
    assertThat(last(28, "a", "style:num-letter-sync=\"true\"")).isEqualTo("bb x");
    assertThat(last(3, "01, 02, 03, ...")).isEqualTo("03 x");
    assertThat(last(10, "а, б, .., аа, бб, ... (ru)")).isEqualTo("к x");
    assertThat(last(31, "а, б, .., аа, бб, ... (ru)")).isEqualTo("бб x");
    assertThat(last(31, "а, б, .., аа, аб, ... (ru)")).isEqualTo("аб x");
    assertThat(last(31, "А, Б, .., Аа, Бб, ... (ru)")).isEqualTo("Бб x");
    assertThat(last(31, "А, Б, .., Аа, Аб, ... (ru)")).isEqualTo("Аб x");
    assertThat(last(1, "")).isEqualTo("x");
  }

  @Test
  void printsASignForBulletsAndForListsWithoutAStyle() throws IOException {
    String bullet = "<text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"•\"/>";

    assertThat(lines(listStyle("A", bullet), list(A, item(p("бақ")), item(p("сад")))))
        .containsExactly("– бақ", "– сад");
    assertThat(lines("", list(A, item(p("бақ"))))).containsExactly("– бақ");
    assertThat(lines(STYLE, list("", item(p("сад"))))).containsExactly("– сад");
  }

  @Test
  void numbersALevelThatAStyleLeavesOut() throws IOException {
    String style = listStyle("A", level(1, "I", "."));

    assertThat(lines(style, list(A, item(p("бақ"), list("", item(p("алма")))))))
        .containsExactly("I. бақ", "1. алма");
  }

  @Test
  void countsAHiddenItemAndDoesNotPrintItsNumber() throws IOException {
    String hidden = OdtPackage.textStyle("paragraph", "H", "text:display=\"none\"");
    String field = "<text:hidden-paragraph text:is-hidden=\"true\"/>";

    assertThat(
            lines(
                STYLE + hidden,
                list(A, item(p("бақ")), item(styledP("H", "сад")), item(p("гүл"))),
                list(A, item(p(field, "парк")), item(p("көше")))))
        .containsExactly("1. бақ", "3. гүл", "2. көше");
  }

  @Test
  void numbersHeadingsByTheirOwnStyle() throws IOException {
    String outline =
        "<text:outline-style style:name=\"Outline\"><text:outline-level-style text:level=\"1\""
            + " style:num-format=\"I\" style:num-prefix=\"Глава \" style:num-suffix=\".\"/>"
            + "<text:outline-level-style text:level=\"2\" style:num-format=\"1\""
            + " style:num-prefix=\"Статья \" style:num-suffix=\".\"/></text:outline-style>";
    String plain = "<text:h text:outline-level=\"1\" text:is-list-header=\"true\">Кіріспе</text:h>";

    assertThat(
            OdtPackage.of(
                    h(1, "Сады"), h(2, "Полив"), h(2, "Уход"), plain, h(1, "Парки"), h(2, "Срок"))
                .named(outline)
                .lines())
        .containsExactly(
            "Глава I. Сады",
            "Статья 1. Полив",
            "Статья 2. Уход",
            "Кіріспе",
            "Глава II. Парки",
            "Статья 1. Срок");
  }

  @Test
  void numbersParagraphsThatStandInNoList() throws IOException {
    String numbered =
        "<text:numbered-paragraph text:list-id=\"l\" text:style-name=\"A\" text:level=\"1\">\n"
            + " %s</text:numbered-paragraph>";

    assertThat(lines(STYLE, numbered.replace("%s", p("бақ")), numbered.replace("%s", p("гүл"))))
        .containsExactly("1. бақ", "2. гүл");
  }
}
