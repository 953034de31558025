package kz.zannama.parser.internal.source.word;

import static kz.zannama.parser.internal.source.word.DocxFile.CHANGE;
import static kz.zannama.parser.internal.source.word.DocxFile.cell;
import static kz.zannama.parser.internal.source.word.DocxFile.del;
import static kz.zannama.parser.internal.source.word.DocxFile.ins;
import static kz.zannama.parser.internal.source.word.DocxFile.item;
import static kz.zannama.parser.internal.source.word.DocxFile.lines;
import static kz.zannama.parser.internal.source.word.DocxFile.marked;
import static kz.zannama.parser.internal.source.word.DocxFile.p;
import static kz.zannama.parser.internal.source.word.DocxFile.r;
import static kz.zannama.parser.internal.source.word.DocxFile.row;
import static kz.zannama.parser.internal.source.word.DocxFile.sdt;
import static kz.zannama.parser.internal.source.word.DocxFile.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Revisions;
import kz.zannama.parser.internal.source.word.DocxFile.Properties;
import org.junit.jupiter.api.Test;

class TrackedChangesTest {
  private static final Properties PLAIN = new Properties("");
  private static final String NUMBERING =
      "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
          + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
          + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

  private static List<String> last(DocxFile file) throws IOException {
    return lines(file.with("numbering", NUMBERING).read());
  }

  private static List<String> first(DocxFile file) throws IOException {
    return lines(file.with("numbering", NUMBERING).read(Revisions.ORIGINAL));
  }

  @Test
  void readsTheFinalTextOfASentence() throws IOException {
    DocxFile file =
        DocxFile.of(
            p(r("Срок – "), del("десять"), ins(r("пятнадцать")), r(" дней.")),
            p(r("Мерзімі – "), del("он"), ins(r("он бес")), r(" күн.")));

    assertThat(last(file)).containsExactly("Срок – пятнадцать дней.", "Мерзімі – он бес күн.");
    assertThat(first(file)).containsExactly("Срок – десять дней.", "Мерзімі – он күн.");
  }

  @Test
  void countsWhatItLeavesOutAndTakesIn() throws IOException {
    DocxFile file = DocxFile.of(p(r("Срок – "), del("десять"), ins(r("пять")), r(" дней.")));

    assertThat(file.read().issues())
        .extracting(Issue::code, Issue::message)
        .containsExactly(
            tuple(
                IssueCode.TRACKED_CHANGES,
                "The document is under review, its final text was read: tracked changes left out:"
                    + " 1, taken in: 1"));
    assertThat(DocxFile.of(p(r("Срок"))).read().issues()).isEmpty();
  }

  @Test
  void doesNotCountADeletedParagraph() throws IOException {
    DocxFile file =
        DocxFile.of(
            p(item(1, 0), r("Бекітілсін.")),
            p(marked(item(1, 0), "del"), del("Күші жойылды деп танылсын.")),
            p(item(1, 0), r("Бақылау жүктелсін.")));

    assertThat(last(file)).containsExactly("1. Бекітілсін.", "2. Бақылау жүктелсін.");
    assertThat(first(file))
        .containsExactly(
            "1. Бекітілсін.", "2. Күші жойылды деп танылсын.", "3. Бақылау жүктелсін.");
  }

  @Test
  void joinsParagraphsWhoseMarkIsDeleted() throws IOException {
    DocxFile file =
        DocxFile.of(
            p(item(1, 0), r("Утвердить")),
            p(marked(item(1, 0), "del"), r("Правила")),
            p(item(1, 0), r(" и нормы.")),
            p(item(1, 0), r("Контроль.")));

    assertThat(last(file)).containsExactly("1. Утвердить", "2. Правила и нормы.", "3. Контроль.");
    assertThat(first(file))
        .containsExactly("1. Утвердить", "2. Правила", "3.  и нормы.", "4. Контроль.");
  }

  @Test
  void partsParagraphsOnlyWhereAnInsertedMarkIsRead() throws IOException {
    DocxFile file =
        DocxFile.of(p(marked(item(1, 0), "ins"), r("Утвердить.")), p(item(1, 0), r("Ввести.")));

    assertThat(last(file)).containsExactly("1. Утвердить.", "2. Ввести.");
    assertThat(first(file)).containsExactly("1. Утвердить.Ввести.");
  }

  @Test
  void readsMovedTextWhereItWentTo() throws IOException {
    String from =
        String.format(
            Locale.ROOT,
            "<w:moveFromRangeStart w:id=\"1\" w:name=\"m\"/><w:moveFrom %s>%s</w:moveFrom>",
            CHANGE,
            r("Контроль возложить. "));
    String to =
        String.format(Locale.ROOT, "<w:moveTo %s>%s</w:moveTo>", CHANGE, r("Контроль возложить. "));
    DocxFile file =
        DocxFile.of(p(r("2. "), from, r("Принять меры.")), p(r("3. "), to, r("Отчитаться.")));

    assertThat(last(file))
        .containsExactly("2. Принять меры.", "3. Контроль возложить. Отчитаться.");
    assertThat(first(file))
        .containsExactly("2. Контроль возложить. Принять меры.", "3. Отчитаться.");
  }

  @Test
  void leavesOutAMovedParagraphWithItsMark() throws IOException {
    String moved =
        String.format(Locale.ROOT, "<w:moveFrom %s>%s</w:moveFrom>", CHANGE, r("Көшірілді."));
    DocxFile file =
        DocxFile.of(
            p(item(1, 0), r("Бірінші.")),
            p(marked(item(1, 0), "moveFrom"), moved),
            p(item(1, 0), r("Екінші.")),
            p(
                marked(item(1, 0), "moveTo"),
                String.format(Locale.ROOT, "<w:moveTo %s>%s</w:moveTo>", CHANGE, r("Көшірілді."))));

    assertThat(last(file)).containsExactly("1. Бірінші.", "2. Екінші.", "3. Көшірілді.");
    assertThat(first(file)).containsExactly("1. Бірінші.", "2. Көшірілді.", "3. Екінші.");
  }

  @Test
  void leavesOutDeletedRowsAndCells() throws IOException {
    String deleted = "<w:trPr><w:del " + CHANGE + "/></w:trPr>";
    String inserted = "<w:trPr><w:ins " + CHANGE + "/></w:trPr>";
    String gone = "<w:tcPr><w:cellDel " + CHANGE + "/></w:tcPr>";
    DocxFile file =
        DocxFile.of(
            table(
                row(cell(p(r("Полив"))), cell(p(r("60"))), cell(gone, p(r("лишнее")))),
                row(deleted, cell(p(del("Обрезка"))), cell(p(del("40")))),
                sdt(row(inserted, cell(p(ins(r("Уборка")))), cell(p(ins(r("20"))))))));

    assertThat(last(file)).containsExactly("|Полив|60|", "|Уборка|20|");
    assertThat(first(file)).containsExactly("|Полив|60|лишнее|", "|Обрезка|40|");
  }

  @Test
  void leavesOutATableThatIsDeletedAsAWhole() throws IOException {
    String deleted = "<w:trPr><w:del " + CHANGE + "/></w:trPr>";
    DocxFile file =
        DocxFile.of(
            p(item(1, 0), r("Бірінші.")),
            p(marked(item(1, 0), "del"), del("Кесте:")),
            table(row(deleted, cell(p(del("1"))))),
            p(item(1, 0), r("Екінші.")));

    assertThat(last(file)).containsExactly("1. Бірінші.", "2. Екінші.");
    assertThat(first(file)).containsExactly("1. Бірінші.", "2. Кесте:", "|1|", "3. Екінші.");
  }

  @Test
  void readsADeletionInsideAnInsertion() throws IOException {
    DocxFile file = DocxFile.of(p(r("Срок – "), ins(r("тридцать "), del("рабочих ")), r("дней.")));

    assertThat(last(file)).containsExactly("Срок – тридцать дней.");
    assertThat(first(file)).containsExactly("Срок – дней.");
  }

  @Test
  void readsNeitherTheInstructionNorTheResultOfADeletedField() throws IOException {
    String field =
        "<w:del %s><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:delInstrText>REF a"
            + "</w:delInstrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r>"
            + "<w:delText>5-тармақ</w:delText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + "</w:del>";

    assertThat(
            last(
                DocxFile.of(
                    p(r("Осы "), String.format(Locale.ROOT, field, CHANGE), r("6-тармақ.")))))
        .containsExactly("Осы 6-тармақ.");
  }

  @Test
  void takesThePropertiesOfTheTextThatIsRead() throws IOException {
    Properties numberedNow =
        new Properties(item(1, 0).markup() + "<w:pPrChange " + CHANGE + "><w:pPr/></w:pPrChange>");
    String struckBefore =
        "<w:r><w:rPr><w:rPrChange %s><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>%s</w:t>"
            + "</w:r>";
    Properties renumbered =
        new Properties(
            String.format(
                    Locale.ROOT,
                    "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/><w:numberingChange %s",
                    CHANGE)
                + " w:original=\"7)\"/></w:numPr>");
    DocxFile file =
        DocxFile.of(
            p(numberedNow, r("Утвердить.")),
            p(renumbered, r("Ввести.")),
            p(PLAIN, String.format(Locale.ROOT, struckBefore, CHANGE, "Тайное.")));

    assertThat(last(file)).containsExactly("1. Утвердить.", "2. Ввести.", "Тайное.");
    assertThat(first(file)).containsExactly("Утвердить.", "1. Ввести.");
  }
}
