package kz.zannama.parser.internal.source.word;

import static kz.zannama.parser.internal.source.word.DocxFile.cell;
import static kz.zannama.parser.internal.source.word.DocxFile.lines;
import static kz.zannama.parser.internal.source.word.DocxFile.p;
import static kz.zannama.parser.internal.source.word.DocxFile.r;
import static kz.zannama.parser.internal.source.word.DocxFile.row;
import static kz.zannama.parser.internal.source.word.DocxFile.run;
import static kz.zannama.parser.internal.source.word.DocxFile.sdt;
import static kz.zannama.parser.internal.source.word.DocxFile.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceNote;
import kz.zannama.parser.internal.source.word.DocxFile.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrappedTextTest {
  private static List<String> read(String... blocks) throws IOException {
    return lines(DocxFile.of(blocks).read());
  }

  private static String field(String instruction, String result) {
    return mark("begin")
        + "<w:r><w:instrText>"
        + instruction
        + "</w:instrText></w:r>"
        + mark("separate")
        + result
        + mark("end");
  }

  private static String mark(String type) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
  }

  private static String box(String... content) {
    return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
        + String.format(
            Locale.ROOT,
            "<w:txbxContent>%1$s</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback>",
            String.join("", content))
        + String.format(
            Locale.ROOT,
            "<w:pict><v:shape><v:textbox><w:txbxContent>%s</w:txbxContent></v:textbox></v:shape>",
            String.join("", content))
        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
  }

  @Test
  void readsContentControlsAtEveryLevel() throws IOException {
    assertThat(
            read(
                sdt(p(r("Заголовок")), sdt(table(row(cell(p(r("а"))), cell(p(r("б"))))))),
                p(r("от "), sdt(r("14 марта "), sdt(r("2024"))), r(" года")),
                table(
                    sdt(row(cell(p(r("в"))), sdt(cell(p(r("г")))))),
                    row(cell(sdt(p(r("д")))), cell(p(sdt(r("е"))))))))
        .containsExactly("Заголовок", "|а|б|", "от 14 марта 2024 года", "|в|г|", "|д|е|");
  }

  @Test
  void readsCustomXmlTagsLinksAndUnknownWrappers() throws IOException {
    assertThat(
            read(
                "<w:customXml w:element=\"a\"><w:customXmlPr/>"
                    + p(
                        r("Әкім "),
                        "<w:smartTag>" + r("А. ") + "</w:smartTag>",
                        "<w:customXml>" + r("Тест ") + "</w:customXml>",
                        "<w:hyperlink r:id=\"x\">" + r("сілтеме ") + "</w:hyperlink>",
                        "<w:future>" + r("жаңа") + "</w:future>")
                    + "</w:customXml>"))
        .containsExactly("Әкім А. Тест сілтеме жаңа");
  }

  @Test
  void readsATextBoxOnceWhereItIsAnchored() throws IOException {
    SourceDocument document =
        DocxFile.of(
                p(r("1. Утвердить.")),
                p(box(p(r("Приложение 1"))), r("Правила")),
                p(r("2. Ввести."), box(p(r("Қосымша")), table(row(cell(p(r("а"))))))))
            .read();

    assertThat(lines(document))
        .containsExactly(
            "1. Утвердить.", "Приложение 1", "Правила", "2. Ввести.", "Қосымша", "|а|");
    assertThat(document.issues())
        .extracting(Issue::code, Issue::message)
        .containsExactly(
            tuple(IssueCode.TEXT_BOX, "A text box was read where it is anchored"),
            tuple(IssueCode.TEXT_BOX, "A text box was read where it is anchored"));
  }

  @Test
  void readsTheFallbackWhereOnlyItHasText() throws IOException {
    String alternative =
        "<mc:AlternateContent><mc:Choice Requires=\"new\"><w:r/></mc:Choice><mc:Fallback>%s"
            + "</mc:Fallback></mc:AlternateContent>";

    assertThat(read(p(r("а "), String.format(Locale.ROOT, alternative, r("б")))))
        .containsExactly("а б");
  }

  @Test
  void keepsNotesApartAtTheirMarks() throws IOException {
    DocxFile file =
        DocxFile.of(
                p(
                    r("40 литров"),
                    run("<w:vertAlign w:val=\"superscript\"/>", "")
                        .replace(
                            "<w:t xml:space=\"preserve\"></w:t>",
                            "<w:footnoteReference w:id=\"2\"/>"),
                    r(" на метр"),
                    "<w:r><w:endnoteReference w:id=\"2\""
                        + " w:customMarkFollows=\"1\"/><w:t>*</w:t></w:r>",
                    r(".")))
            .with(
                "footnotes",
                "<w:footnote w:id=\"0\">"
                    + p(r("черта"))
                    + "</w:footnote><w:footnote w:id=\"2\">"
                    + p(
                        "<w:r><w:footnoteRef/></w:r>",
                        r(" Для деревьев "),
                        DocxFile.del("40"),
                        r("60."))
                    + p(r("И кустов."))
                    + "</w:footnote>")
            .with("endnotes", "<w:endnote w:id=\"2\">" + p(r("* Летом.")) + "</w:endnote>");
    SourceDocument document = file.read();

    assertThat(lines(document)).containsExactly("40 литров на метр.");
    assertThat(document.notes())
        .extracting(note -> note.text().value(), SourceNote::mark)
        .containsExactly(tuple("Для деревьев 60.\nИ кустов.", 9), tuple("* Летом.", 17));
  }

  @Test
  void printsTheResultsOfFieldsAndNotTheirInstructions() throws IOException {
    String nested = mark("begin") + r(" IF ") + field("REF a", r("5")) + r(" \"6\"") + mark("end");
    String unended = mark("begin") + r("сөз");
    String box =
        "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/>"
            + "<w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>"
            + mark("end");

    assertThat(
            read(
                p(r("см. "), field("HYPERLINK \"x\"", r("пункт 5")), r(", ")),
                p(r("а"), nested, r("б")),
                p("<w:fldSimple w:instr=\"DATE\">" + r("2024") + "</w:fldSimple>"),
                p(r("а "), unended),
                p(r("да "), box)))
        .containsExactly("см. пункт 5,", "аб", "2024", "а сөз", "да ☒");
  }

  @Test
  void leavesOutStruckAndHiddenWordsAndSaysSo() throws IOException {
    String styles =
        "<w:style w:type=\"character\" w:styleId=\"H\"><w:rPr><w:vanish/></w:rPr></w:style>";
    SourceDocument document =
        DocxFile.of(
                p(
                    r("Срок – "),
                    run("<w:strike/>", "десять "),
                    run("<w:dstrike/><w:b/>", "рабочих "),
                    r("пятнадцать дней"),
                    run("<w:rStyle w:val=\"H\"/>", " тайно"),
                    run("<w:strike w:val=\"0\"/>", ".")))
            .with("styles", styles)
            .read();

    assertThat(lines(document)).containsExactly("Срок – пятнадцать дней.");
    assertThat(document.issues())
        .extracting(Issue::code, Issue::message, issue -> issue.span().orElseThrow().start())
        .containsExactly(
            tuple(IssueCode.TEXT_STRUCK, "Struck-out text was left out: \"десять рабочих\"", 7),
            tuple(IssueCode.TEXT_HIDDEN, "Hidden text was left out: \"тайно\"", 22));
  }

  @Test
  void joinsParagraphsWhoseMarkIsHidden() throws IOException {
    Properties separator = DocxFile.marked(new Properties(""), "vanish");

    assertThat(read(p(separator, r("Статья 5.")), p(r(" Сроки"))))
        .containsExactly("Статья 5. Сроки");
  }

  @Test
  void raisesFigures() throws IOException {
    String raised = "<w:vertAlign w:val=\"superscript\"/>";
    String lowered = "<w:vertAlign w:val=\"subscript\"/>";

    assertThat(
            read(
                p(r("5·10"), run(raised, "3"), r(" м"), run(raised, "3")),
                p(r("10"), run(raised, "-6"), r(" 46"), run(raised, "1"), r("-тармақ")),
                p(r("CO"), run(lowered, "2"), r(" 1"), run(raised, "ші"))))
        .containsExactly("5·10³ м³", "10⁻⁶ 46¹-тармақ", "CO2 1ші");
  }

  @Test
  void raisesFiguresThatAreLiftedByHand() throws IOException {
    String lifted = "<w:position w:val=\"8\"/><w:sz w:val=\"14\"/>";

    assertThat(
            read(
                p(r("пункт 46"), run(lifted, "1"), r(" и 46"), run(lifted, "а")),
                p(r("12"), run(lifted, "1"), r("-тармақ")),
                p(r("10"), run("<w:position w:val=\"-8\"/>", "2")),
                p(r("10"), run("<w:position w:val=\"high\"/>", "2"))))
        .containsExactly("пункт 46¹ и 46а", "12¹-тармақ", "102", "102");
  }

  @Test
  void readsSymbolsInCharactersOfUnicode() throws IOException {
    assertThat(
            read(
                p(
                    r("а "),
                    "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0A3\"/></w:r>",
                    "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>",
                    run("<w:rFonts w:ascii=\"Symbol\"/>", "\uF061"),
                    "<w:r><w:t>1</w:t><w:noBreakHyphen/><w:t>2</w:t><w:softHyphen/><w:t>3</w:t></w:r>")))
        .containsExactly("а ≤☑α1\u201123");
  }

  @Test
  void readsFormulasAsText() throws IOException {
    String x = "<m:r><m:t>x</m:t></m:r>";
    String two = "<m:r><m:t>2</m:t></m:r>";
    String square = "<m:sSup><m:e>" + x + "</m:e><m:sup>" + two + "</m:sup></m:sSup>";
    String half = "<m:f><m:num>" + square + "</m:num><m:den>" + two + "</m:den></m:f>";
    String root = "<m:rad><m:deg/><m:e>" + x + "</m:e></m:rad>";
    String sum =
        "<m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr><m:sub><m:r><m:t>i=1</m:t></m:r></m:sub>"
            + "<m:sup><m:r><m:t>n</m:t></m:r></m:sup><m:e><m:sSub><m:e>"
            + x
            + "</m:e><m:sub><m:r><m:t>i</m:t></m:r></m:sub></m:sSub></m:e></m:nary>";

    assertThat(
            read(
                p(
                    r("S = "),
                    "<m:oMath>" + half + "<m:r><m:t> + </m:t></m:r>" + root + "</m:oMath>"),
                "<m:oMathPara><m:oMath>" + sum + "</m:oMath></m:oMathPara>"))
        .containsExactly("S = (x²)/2 + √(x)", "∑_(i=1)^n x_i");
  }

  @Test
  void readsNestedTablesInTheirPlace() throws IOException {
    String inner = table(row(cell(p(r("б"))), cell(p(r("в")))));

    assertThat(read(table(row(cell(p(r("а")), inner, p(r("г"))), cell(p(r("д")))))))
        .containsExactly("|а\nб\nв\nг|д|");
  }

  @Test
  void placesCellsWhereTheirRowBegins() throws IOException {
    String before = "<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>";
    SourceDocument document =
        DocxFile.of(table(row(cell(p(r("а"))), cell(p(r("б")))), row(before, cell(p(r("в"))))))
            .read();

    assertThat(lines(document)).containsExactly("|а|б|", "||в|");
  }

  @Test
  void partsAParagraphAtAPageBreak() throws IOException {
    assertThat(
            read(
                p("<w:r><w:br w:type=\"page\"/></w:r>", r("Акт")),
                p(
                    r("Аким"),
                    "<w:r><w:br w:type=\"page\"/></w:r>",
                    r("Приложение"),
                    "<w:r><w:br/></w:r>",
                    r("к акту"))))
        .containsExactly("Акт", "Аким", "Приложение\nк акту");
  }

  @Test
  void readsDocumentsInsertedIntoIt() throws IOException {
    SourceDocument document =
        DocxFile.of(
                p(r("Бірінші.")),
                "<w:altChunk r:id=\"a.html\"/>",
                p(r("Соңғы.")),
                "<w:altChunk r:id=\"b.bin\"/>")
            .holding(
                "a.html",
                "<html><body><p>Екінші.</p><table><tr><td>а</td><td>б</td></tr></table></body></html>")
            .holding("b.bin", "\u0000\u0001\u0002")
            .read();

    assertThat(lines(document)).containsExactly("Бірінші.", "Екінші.", "|а|б|", "Соңғы.");
    assertThat(document.rawText()).isEqualTo("Бірінші.\nЕкінші.\nа\nб\nСоңғы.\n");
    assertThat(document.issues()).extracting(Issue::code).containsExactly(IssueCode.CONTENT_UNREAD);
  }

  @Test
  void keepsHeadersAndFootersApart() throws IOException {
    SourceDocument document =
        DocxFile.of(p(r("Текст.")))
            .with("header", p(r("Министерство")))
            .with("footer", p(r("стр. "), field("PAGE", r("1"))))
            .read();

    assertThat(lines(document)).containsExactly("Текст.");
    assertThat(document.issues())
        .extracting(Issue::code, Issue::message)
        .containsExactly(
            tuple(
                IssueCode.PAGE_FURNITURE,
                "Left out as the header or footer of pages: \"Министерство\""),
            tuple(
                IssueCode.PAGE_FURNITURE, "Left out as the header or footer of pages: \"стр. 1\""));
  }

  @Test
  void doesNotFallOverDeepNesting() throws IOException {
    int depth = 200;
    SourceDocument document =
        DocxFile.of(
                p(r("Текст.")),
                "<w:sdt><w:sdtContent>".repeat(depth)
                    + p(r("глубоко"))
                    + "</w:sdtContent></w:sdt>".repeat(depth))
            .read();

    assertThat(lines(document)).containsExactly("Текст.");
    assertThat(document.issues())
        .extracting(Issue::message)
        .containsExactly("Left out because it is nested too deep: 1 elements");
  }

  @Test
  void refusesPropertiesWhoseReadingNeverEnds() {
    for (DocxFile file : List.of(deeplyDescribed(), deeplyDescribed().typedLast())) {
      assertThatThrownBy(file::read)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("properties are nested more than");
    }
  }

  private static DocxFile deeplyDescribed() {
    return DocxFile.of(p(r("Текст.")))
        .describedBy(
            "<coreProperties>" + "<a>".repeat(60) + "</a>".repeat(60) + "</coreProperties>");
  }

  @Test
  void readsADocumentWithProperties() throws IOException {
    DocxFile file =
        DocxFile.of(p(r("Текст.")))
            .describedBy(
                "<cp:coreProperties"
                    + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Ереже</dc:title>"
                    + "</cp:coreProperties>");

    assertThat(lines(file.read())).containsExactly("Текст.");
  }

  @ParameterizedTest
  @CsvSource({
    "Утвердить правила.,Назначить дежурного:,ведет журнал;",
    "Қағидалар бекітілсін.,Кезекші тағайындалсын:,журнал жүргізеді;"
  })
  void beginsParagraphsAtBreaksBeforeNumbers(String one, String two, String item)
      throws IOException {
    String lines = "<w:r><w:br/></w:r>";

    assertThat(read(p(r("1. " + one), lines, r("2. " + two), lines, r("1) " + item))))
        .containsExactly("1. " + one, "2. " + two, "1) " + item);
    assertThat(read(p(r("О реестре"), lines, r("деревьев"), lines + lines, r("Приказ"))))
        .containsExactly("О реестре\nдеревьев", "Приказ");
  }

  @ParameterizedTest
  @CsvSource({
    "О реестре деревьев,1. Утвердить реестр.,Аким,А. Ержанов",
    "Ағаштар тізілімі туралы,1. Тізілім бекітілсін.,Әкім,А. Ержанов"
  })
  void readsWhatAFrameOfOneCellHoldsAsThePage(String title, String item, String office, String name)
      throws IOException {
    String signature = DocxFile.table(DocxFile.row(cell(p(r(office))), cell(p(r(name)))));

    assertThat(read(DocxFile.table(DocxFile.row(cell(p(r(title)), p(r(item)), signature)))))
        .containsExactly(title, item, "|" + office + "|" + name + "|");
    assertThat(read(DocxFile.table(DocxFile.row(cell(p(r(title)))))))
        .containsExactly("|" + title + "|");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Утвердить правила.", "Қағидалар бекітілсін."})
  void leavesOutWhatIsWhiteOnPaperOrAsHighAsADot(String text) throws IOException {
    String white = run("<w:color w:val=\"ffffff\"/>", " 123");
    String tiny = run("<w:sz w:val=\"2\"/>", " 456");
    String onBlack = run("<w:color w:val=\"FFFFFF\"/><w:shd w:fill=\"000000\"/>", " 789");
    SourceDocument document = DocxFile.of(p(r(text), white, tiny, onBlack)).read();

    assertThat(lines(document)).containsExactly(text + " 789");
    assertThat(document.issues())
        .extracting(Issue::message)
        .containsExactly("Hidden text was left out: \"123 456\"");
    assertThat(read(DocxFile.table(DocxFile.row(cell(p(white)), cell(p(r(text)))))))
        .containsExactly("|123|" + text + "|");
  }
}
