package kz.zannama.parser.internal.source.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.zannama.parser.internal.source.word.OdtPackage.h;
import static kz.zannama.parser.internal.source.word.OdtPackage.p;
import static kz.zannama.parser.internal.source.word.OdtPackage.span;
import static kz.zannama.parser.internal.source.word.OdtPackage.style;
import static kz.zannama.parser.internal.source.word.OdtPackage.styledP;
import static kz.zannama.parser.internal.source.word.OdtPackage.textStyle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Revisions;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceNote;
import kz.zannama.parser.internal.source.Style;
import kz.zannama.parser.internal.source.media.SourceReaders;
import org.junit.jupiter.api.Test;

class OdtReaderTest {
  private static Style look(SourceDocument document, int block) {
    return ((Paragraph) document.blocks().get(block)).style();
  }

  @Test
  void readsBlanksTabsAndBreaks() throws IOException {
    OdtPackage file =
        OdtPackage.of(
            p("\n  Полив\n  <text:s/>утром<text:s text:c=\"3\"/>и<text:tab/>ве­чером. "),
            p("Суару<text:line-break/><text:soft-page-break/>таңертең."));

    assertThat(file.lines()).containsExactly("Полив  утром   и\tвечером.", "Суару\nтаңертең.");
  }

  @Test
  void readsTextInWhateverHoldsIt() throws IOException {
    OdtPackage file =
        OdtPackage.of(
            p(
                "Правила <text:a xlink:href=\"#x\">полива</text:a> ",
                "<text:bookmark-start text:name=\"b\"/>садов<text:bookmark-end text:name=\"b\"/>",
                ", лист <text:page-number>3</text:page-number>",
                "<office:annotation><text:p>Проверить!</text:p></office:annotation>."),
            "<text:section text:name=\"s\">" + p("Бақ ережесі.") + "</text:section>",
            "<text:table-of-content><text:table-of-content-source>"
                + "<text:index-title-template>Образец</text:index-title-template>"
                + "</text:table-of-content-source><text:index-body>"
                + p("Глава 1<text:tab/>2")
                + "</text:index-body></text:table-of-content>");

    assertThat(file.lines())
        .containsExactly("Правила полива садов, лист 3.", "Бақ ережесі.", "Глава 1\t2");
  }

  @Test
  void readsTheLookOfParagraphs() throws IOException {
    SourceDocument read =
        OdtPackage.of(
                styledP("P1", span("T1", "О поливе")), h(2, "Бақтар"), styledP("P2", "Сноска."))
            .styled(
                style("paragraph", "P1", "<style:paragraph-properties fo:text-align=\"center\"/>"),
                textStyle("text", "T1", "fo:font-weight=\"bold\""),
                textStyle("paragraph", "P2", "fo:color=\"#ff0000\""))
            .read();

    assertThat(look(read, 0))
        .isEqualTo(new Style(true, false, Style.Ink.BLACK, Style.Alignment.CENTER, 0, false));
    assertThat(look(read, 1).headingLevel()).isEqualTo(2);
    assertThat(look(read, 2).ink()).isEqualTo(Style.Ink.RED);
  }

  @Test
  void keepsRaisedFiguresAndLeavesOutStruckAndHiddenText() throws IOException {
    SourceDocument read =
        OdtPackage.of(
                p("10", span("Up", "3"), " литров", span("Down", "2")),
                p("Мерзімі – ", span("Struck", "он"), " бес", span("Hidden", "жасырын"), " күн."),
                "<text:section text:display=\"none\">" + p("Черновик.") + "</text:section>")
            .styled(
                textStyle("text", "Up", "style:text-position=\"super 58%\""),
                textStyle("text", "Down", "style:text-position=\"sub 58%\""),
                textStyle("text", "Struck", "style:text-line-through-style=\"solid\""),
                textStyle("text", "Hidden", "text:display=\"none\""))
            .read();

    assertThat(DocxFile.lines(read)).containsExactly("10³ литров2", "Мерзімі –  бес күн.");
    assertThat(read.issues())
        .extracting(Issue::code, Issue::message)
        .containsExactly(
            tuple(IssueCode.TEXT_STRUCK, "Struck-out text was left out: \"он\""),
            tuple(IssueCode.TEXT_HIDDEN, "Hidden text was left out: \"жасырын\""),
            tuple(IssueCode.TEXT_HIDDEN, "Hidden text was left out: \"Черновик.\""));
  }

  @Test
  void inheritsFromTheStylesOfStyles() throws IOException {
    SourceDocument read =
        OdtPackage.of(styledP("P1", "Жойылды."), styledP("P2", "Утвердить."))
            .styled(
                "<style:style style:family=\"paragraph\" style:name=\"P1\""
                    + " style:parent-style-name=\"Out\"/>")
            .named(textStyle("paragraph", "Out", "style:text-line-through-style=\"solid\""))
            .read();

    assertThat(DocxFile.lines(read)).containsExactly("Утвердить.");
  }

  @Test
  void readsNotesInTheirPlace() throws IOException {
    SourceDocument read =
        OdtPackage.of(
                p(
                    "40 литров<text:note text:note-class=\"footnote\"><text:note-citation>1",
                    "</text:note-citation><text:note-body>",
                    p("Для саженцев – 60."),
                    "</text:note-body></text:note> на метр."))
            .read();

    assertThat(DocxFile.lines(read)).containsExactly("40 литров на метр.");
    assertThat(read.notes())
        .extracting(SourceNote::mark, note -> note.text().value())
        .containsExactly(tuple(9, "Для саженцев – 60."));
  }

  @Test
  void readsATextBoxOnceWhereItIsAnchored() throws IOException {
    String frame =
        "<draw:frame><draw:text-box>"
            + p("Приложение")
            + "</draw:text-box><svg:title>Рамка</svg:title></draw:frame>";
    SourceDocument read =
        OdtPackage.of(
                p(frame, "Правила полива"),
                p("Суару<draw:custom-shape>" + p("Қосымша") + "</draw:custom-shape> ережесі"),
                p("<draw:frame><draw:image/></draw:frame>"))
            .read();

    assertThat(DocxFile.lines(read))
        .containsExactly("Приложение", "Правила полива", "Суару ережесі", "Қосымша", "[picture]");
    assertThat(read.issues())
        .extracting(Issue::code)
        .containsExactly(IssueCode.TEXT_BOX, IssueCode.TEXT_BOX);
  }

  @Test
  void readsFormulasAsText() throws IOException {
    String formula =
        "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><semantics><mrow><mi>S</mi><mo>=</mo>"
            + "<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac><mo>⋅</mo>"
            + "<msup><mi>h</mi><mn>2</mn></msup></mrow><annotation encoding=\"StarMath 5.0\">S ="
            + " {a+b} over 2</annotation></semantics></math>";
    OdtPackage file =
        OdtPackage.of(
                p("Площадь <draw:frame><draw:object xlink:href=\"./Object 1\"/></draw:frame>."),
                p("Аудан <draw:frame><draw:object>" + formula + "</draw:object></draw:frame>."))
            .with("Object 1/content.xml", formula);

    assertThat(file.lines())
        .containsExactly("Площадь S = (a + b)/2 ⋅ h².", "Аудан S = (a + b)/2 ⋅ h².");
  }

  @Test
  void readsWhatFormsPrint() throws IOException {
    String box =
        "<field:fieldmark field:type=\"vnd.oasis.opendocument.field.FORMCHECKBOX\">"
            + "<field:param field:name=\"Checkbox_Checked\" field:value=\"%s\"/></field:fieldmark>";
    OdtPackage file =
        OdtPackage.of(p(box.replace("%s", "true"), " иә ", box.replace("%s", "false"), " жоқ"));

    assertThat(file.lines()).containsExactly("☒ иә ☐ жоқ");
  }

  @Test
  void keepsHeadersAndFootersApart() throws IOException {
    SourceDocument read =
        OdtPackage.of(p("Бекітілсін."))
            .framed(
                "<style:header>"
                    + p("Жоба")
                    + "</style:header><style:footer>"
                    + p("<text:page-number>1</text:page-number>")
                    + "</style:footer>")
            .read();

    assertThat(DocxFile.lines(read)).containsExactly("Бекітілсін.");
    assertThat(read.issues())
        .extracting(Issue::code, Issue::message)
        .containsExactly(
            tuple(IssueCode.PAGE_FURNITURE, "Left out as the header or footer of pages: \"Жоба\""));
  }

  @Test
  void readsAFlatFileAsItsPackage() throws IOException {
    OdtPackage file =
        OdtPackage.of(styledP("P1", "О поливе"), h(1, "Бақтар"))
            .styled(textStyle("paragraph", "P1", "fo:font-weight=\"bold\""))
            .named(textStyle("paragraph", "Out", "text:display=\"none\""))
            .framed("<style:header>" + p("Проект") + "</style:header>");
    SourceDocument flat = DocxFile.read("act.fodt", file.flat(), Revisions.FINAL);

    assertThat(flat.blocks()).hasToString(file.read().blocks().toString());
    assertThat(flat.issues()).isEqualTo(file.read().issues());
    assertThat(DocxFile.lines(DocxFile.read("", file.flat(), Revisions.FINAL)))
        .containsExactly("О поливе", "Бақтар");
  }

  @Test
  void readsTemplatesAndFilesWithoutATellingName() throws IOException {
    byte[] file = OdtPackage.of(p("Бекітілсін.")).bytes();

    for (String name : List.of("act.ott", "act.docx", "act.zip", "")) {
      assertThat(DocxFile.lines(DocxFile.read(name, file, Revisions.FINAL)))
          .containsExactly("Бекітілсін.");
    }
  }

  @Test
  void namesWhatCannotBeRead() throws IOException {
    byte[] locked =
        OdtPackage.of(p("Бекітілсін."))
            .with(
                "META-INF/manifest.xml",
                "<manifest:manifest"
                    + " xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                    + "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
                    + "</manifest:manifest>")
            .bytes();
    byte[] cut =
        "<office:document office:mimetype=\"application/vnd.oasis.opendocument.text\""
            .getBytes(UTF_8);

    assertThatThrownBy(() -> SourceReaders.read(SourceReaders.file("бұйрық.odt", locked)))
        .isInstanceOf(IOException.class)
        .hasMessage("[бұйрық.odt] encrypted with a password");
    assertThatThrownBy(() -> SourceReaders.read(SourceReaders.file("приказ.fodt", cut)))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("[приказ.fodt] damaged or encrypted: ");
    assertThatThrownBy(() -> OdtPackage.of(p(" ")).read())
        .isInstanceOf(IOException.class)
        .hasMessage("[act.odt] no text in it");
  }

  @Test
  void refusesAPartThatIsPackedTooOften() {
    OdtPackage file = OdtPackage.of(p("а".repeat(8_000_000)));

    assertThatThrownBy(file::read)
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("[act.odt] damaged or encrypted: ")
        .hasMessageContaining("a part of it is packed more than 100 times");
  }

  @Test
  void leavesOutWhatIsNestedTooDeep() throws IOException {
    String spans = "<text:span>".repeat(300) + "терең" + "</text:span>".repeat(300);
    SourceDocument read = OdtPackage.of(p("Сад."), p(spans)).read();

    assertThat(DocxFile.lines(read)).containsExactly("Сад.");
    assertThat(read.issues())
        .extracting(Issue::code, Issue::message)
        .containsExactly(
            tuple(IssueCode.CONTENT_UNREAD, "Left out because it is nested too deep: 1 elements"));
  }

  @Test
  void readsNothingFromOutside() throws IOException {
    String content = new String(OdtPackage.of(p("Сад &x;.")).flat(), UTF_8);
    byte[] flat =
        content
            .replace(
                "?>\n",
                "?>\n<!DOCTYPE office:document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>")
            .getBytes(UTF_8);

    assertThatThrownBy(() -> DocxFile.read("act.fodt", flat, Revisions.FINAL))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("[act.fodt] damaged or encrypted: ");
  }
}
