package kz.zannama.parser.internal.source.word;

import static kz.zannama.parser.internal.source.word.DocxFile.item;
import static kz.zannama.parser.internal.source.word.DocxFile.lines;
import static kz.zannama.parser.internal.source.word.DocxFile.p;
import static kz.zannama.parser.internal.source.word.DocxFile.r;
import static kz.zannama.parser.internal.source.word.DocxFile.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kz.zannama.parser.internal.source.word.DocxFile.Properties;
import org.junit.jupiter.api.Test;

class DocxNumberingTest {
  private static final String ONE_LIST = list(1, "");

  private static String level(int level, String format, String text, String... further) {
    return String.format(
        Locale.ROOT,
        "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s<w:lvlText w:val=\"%s\"/></w:lvl>",
        level,
        format,
        String.join("", further),
        text);
  }

  private static String definition(int id, String... levels) {
    return String.format(
        Locale.ROOT,
        "<w:abstractNum w:abstractNumId=\"%d\">%s</w:abstractNum>",
        id,
        String.join("", levels));
  }

  private static String list(int id, String overrides) {
    return String.format(
        Locale.ROOT,
        "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"0\"/>%s</w:num>",
        id,
        overrides);
  }

  private static List<String> read(String numbering, String... blocks) throws IOException {
    return lines(DocxFile.of(blocks).with("numbering", numbering).read());
  }

  private static String style(String id, String based, String markup) {
    return String.format(
        Locale.ROOT,
        "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:basedOn w:val=\"%s\"/>%s</w:style>",
        id,
        based,
        markup);
  }

  private static Properties styled(String style) {
    return new Properties("<w:pStyle w:val=\"" + style + "\"/>");
  }

  @Test
  void goesOnOverChaptersWhereALevelNeverRestarts() throws IOException {
    String numbering =
        definition(
                0,
                level(0, "upperRoman", "Глава %1."),
                level(1, "decimal", "Статья %2.", "<w:lvlRestart w:val=\"0\"/>"),
                level(2, "decimal", "%3)"),
                level(3, "lowerLetter", "%4)", "<w:lvlRestart w:val=\"2\"/>"))
            + ONE_LIST;

    assertThat(
            read(
                numbering,
                p(item(1, 0), r("Общие")),
                p(item(1, 1), r("Цели")),
                p(item(1, 2), r("поливать")),
                p(item(1, 3), r("утром")),
                p(item(1, 2), r("сажать")),
                p(item(1, 3), r("весной")),
                p(item(1, 0), r("Прочие")),
                p(item(1, 1), r("Срок")),
                p(item(1, 2), r("год")),
                p(item(1, 3), r("днём"))))
        .containsExactly(
            "Глава I. Общие",
            "Статья 1. Цели",
            "1) поливать",
            "a) утром",
            "2) сажать",
            "b) весной",
            "Глава II. Прочие",
            "Статья 2. Срок",
            "1) год",
            "a) днём");
  }

  @Test
  void sharesTheCountersOfADefinitionUntilAListBeginsAnew() throws IOException {
    String anew =
        "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>"
            + "<w:lvlOverride w:ilvl=\"1\"><w:lvl w:ilvl=\"1\"><w:start w:val=\"3\"/>"
            + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"(%2)\"/></w:lvl></w:lvlOverride>";
    String numbering =
        definition(0, level(0, "decimal", "%1."), level(1, "decimal", "%2)"))
            + list(1, "")
            + list(2, "")
            + list(3, anew);

    assertThat(
            read(
                numbering,
                p(item(1, 0), r("а")),
                p(item(2, 0), r("б")),
                p(item(2, 1), r("в")),
                p(item(1, 0), r("г")),
                p(item(3, 0), r("д")),
                p(item(3, 1), r("е")),
                p(item(3, 0), r("ё")),
                p(item(1, 0), r("ж"))))
        .containsExactly("1. а", "2. б", "1) в", "3. г", "5. д", "(3) е", "6. ё", "7. ж");
  }

  @Test
  void countsSkippedLevelsFromTheirStart() throws IOException {
    String numbering =
        definition(
                0,
                level(0, "decimal", "%1."),
                level(1, "decimal", "%1.%2."),
                level(2, "decimal", "%1.%2.%3."))
            + ONE_LIST;

    assertThat(
            read(
                numbering,
                p(item(1, 2), r("а")),
                p(item(1, 1), r("б")),
                p(item(1, 0), r("в")),
                p(item(1, 1), r("г"))))
        .containsExactly("1.1.1. а", "1.2. б", "2. в", "2.1. г");
  }

  @Test
  void takesTheNumbersOfAStyleAtTheLevelThatNamesIt() throws IOException {
    String styles =
        style("Base", "", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
            + style("Sub", "Base", "")
            + style("Own", "Sub", "")
            + style("None", "Base", "<w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>");
    String numbering =
        definition(
                0,
                level(0, "decimal", "%1.", "<w:pStyle w:val=\"Base\"/>"),
                level(1, "decimal", "%2)", "<w:pStyle w:val=\"Sub\"/>"))
            + ONE_LIST;
    Properties off = new Properties(styled("Base").markup() + item(0, 0).markup());
    DocxFile file =
        DocxFile.of(
            p(styled("Base"), r("тармақ")),
            p(styled("Sub"), r("тармақша")),
            p(styled("Own"), r("тармақша")),
            p(styled("None"), r("нөмірсіз")),
            p(off, r("нөмірсіз")),
            p(styled("Base"), r("тармақ")));

    assertThat(lines(file.with("styles", styles).with("numbering", numbering).read()))
        .containsExactly(
            "1. тармақ", "1) тармақша", "2) тармақша", "нөмірсіз", "нөмірсіз", "2. тармақ");
  }

  @Test
  void findsTheDefinitionThatAListStyleLinksTo() throws IOException {
    String styles =
        "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr>"
            + "</w:pPr></w:style>";
    String numbering =
        definition(0, "<w:styleLink w:val=\"L\"/>", level(0, "decimal", "%1-"))
            + definition(5, "<w:numStyleLink w:val=\"L\"/>")
            + list(1, "")
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"5\"/></w:num>";
    DocxFile file = DocxFile.of(p(item(2, 0), r("а")), p(item(1, 0), r("б")));

    assertThat(lines(file.with("styles", styles).with("numbering", numbering).read()))
        .containsExactly("1- а", "2- б");
  }

  @Test
  void printsNumeralsAsWordDoes() throws IOException {
    String numbering =
        definition(
                0,
                level(0, "russianLower", "%1)"),
                level(1, "upperRoman", "%2."),
                level(2, "decimalZero", "%3."),
                level(3, "lowerLetter", "%4)"),
                level(4, "decimal", "%2.%5.", "<w:isLgl/>"),
                level(5, "none", "%6"),
                level(6, "bullet", "·"),
                level(7, "custom", "%8", "<w:dummy/>")
                    .replace(
                        "w:val=\"custom\"", "w:val=\"custom\" w:format=\"001, 002, 003, ...\""),
                level(8, "russianUpper", "%9", "<w:suff w:val=\"nothing\"/>"))
            + ONE_LIST;
    String[] items =
        IntStream.range(0, 31).mapToObj(i -> p(item(1, 0), r("x"))).toArray(String[]::new);

    assertThat(read(numbering, items))
        .startsWith("а) x", "б) x", "в) x", "г) x", "д) x", "е) x", "ж) x", "з) x", "и) x", "к) x")
        .endsWith("щ) x", "ы) x", "э) x", "ю) x", "я) x", "аа) x", "бб) x");
    assertThat(
            read(
                numbering,
                IntStream.rangeClosed(1, 8)
                    .mapToObj(level -> p(item(1, level), r("x")))
                    .toArray(String[]::new)))
        .containsExactly("I. x", "01. x", "a) x", "1.1. x", "x", "– x", "001 x", "Аx");
  }

  @Test
  void leavesOutNumbersThatAreHiddenOrStruck() throws IOException {
    String numbering =
        definition(
                0,
                level(0, "decimal", "%1."),
                level(1, "decimal", "%2)", "<w:rPr><w:vanish/></w:rPr>"))
            + ONE_LIST;

    assertThat(
            read(
                numbering,
                p(item(1, 0), r("Утвердить.")),
                p(item(1, 0), run("<w:strike/>", "Отменить.")),
                p(item(1, 0), r("Ввести:")),
                p(item(1, 1), r("вечером."))))
        .containsExactly("1. Утвердить.", "3. Ввести:", "вечером.");
  }

  @Test
  void printsTheNumberOfAParagraphWithoutText() throws IOException {
    String numbering = definition(0, level(0, "decimal", "%1.")) + ONE_LIST;

    assertThat(
            read(
                numbering,
                p(item(1, 0), r("Бекітілсін.")),
                p(item(1, 0)),
                p(item(1, 0), r("Енгізілсін."))))
        .containsExactly("1. Бекітілсін.", "2.", "3. Енгізілсін.");
  }

  @Test
  void readsListsThatAreNotDefined() throws IOException {
    assertThat(read(list(1, ""), p(item(1, 0), r("а")), p(item(9, 12), r("б"))))
        .containsExactly("а", "б");
  }
}
