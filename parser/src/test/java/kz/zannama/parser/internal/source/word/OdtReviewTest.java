package kz.zannama.parser.internal.source.word;

import static kz.zannama.parser.internal.source.word.OdtPackage.cell;
import static kz.zannama.parser.internal.source.word.OdtPackage.item;
import static kz.zannama.parser.internal.source.word.OdtPackage.level;
import static kz.zannama.parser.internal.source.word.OdtPackage.list;
import static kz.zannama.parser.internal.source.word.OdtPackage.listStyle;
import static kz.zannama.parser.internal.source.word.OdtPackage.p;
import static kz.zannama.parser.internal.source.word.OdtPackage.row;
import static kz.zannama.parser.internal.source.word.OdtPackage.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import org.junit.jupiter.api.Test;

class OdtReviewTest {
  private static final String A = "text:style-name=\"A\"";
  private static final String STYLE = listStyle("A", level(1, "1", "."));

  private static String tracked(String... regions) {
    return "<text:tracked-changes>" + String.join("", regions) + "</text:tracked-changes>";
  }

  private static String region(String id, String change) {
    return "<text:changed-region text:id=\"" + id + "\">" + change + "</text:changed-region>";
  }

  private static String deletion(String id, String... blocks) {
    return region(id, "<text:deletion>" + String.join("", blocks) + "</text:deletion>");
  }

  private static String insertion(String id) {
    return region(id, "<text:insertion/>");
  }

  private static String at(String id) {
    return "<text:change text:change-id=\"" + id + "\"/>";
  }

  private static String from(String id) {
    return "<text:change-start text:change-id=\"" + id + "\"/>";
  }

  private static String to(String id) {
    return "<text:change-end text:change-id=\"" + id + "\"/>";
  }

  @Test
  void readsTheFinalTextOfASentenceOrTheOneBefore() throws IOException {
    OdtPackage file =
        OdtPackage.of(
            tracked(
                deletion("d1", p("десять ")),
                insertion("i1"),
                deletion("d2", p("он ")),
                insertion("i2")),
            p("Срок – ", at("d1"), from("i1"), "пятнадцать ", to("i1"), "дней."),
            p("Мерзімі – ", at("d2"), from("i2"), "он бес ", to("i2"), "күн."));

    assertThat(file.lines()).containsExactly("Срок – пятнадцать дней.", "Мерзімі – он бес күн.");
    assertThat(file.original()).containsExactly("Срок – десять дней.", "Мерзімі – он күн.");
    assertThat(file.read().issues())
        .extracting(Issue::code, Issue::message)
        .containsExactly(
            tuple(
                IssueCode.TRACKED_CHANGES,
                "The document is under review, its final text was read: tracked changes left out:"
                    + " 2, taken in: 2"));
  }

  @Test
  void countsADeletedItemOnlyInTheTextBefore() throws IOException {
    String deleted = list(A, item(p("Күші жойылсын.")), item(p("")));
    OdtPackage file =
        OdtPackage.of(
                tracked(deletion("d", deleted)),
                list(A, item(p("Бекітілсін.")), item(p(at("d"), "Бақылау жүктелсін."))))
            .styled(STYLE);

    assertThat(file.lines()).containsExactly("1. Бекітілсін.", "2. Бақылау жүктелсін.");
    assertThat(file.original())
        .containsExactly("1. Бекітілсін.", "2. Күші жойылсын.", "3. Бақылау жүктелсін.");
  }

  @Test
  void partsParagraphsThatWereJoined() throws IOException {
    OdtPackage file =
        OdtPackage.of(
            tracked(deletion("d", p(" сады."), p("Ввести"), p("Правила "))),
            p("Утвердить", at("d"), "полива."));

    assertThat(file.lines()).containsExactly("Утвердитьполива.");
    assertThat(file.original()).containsExactly("Утвердитьсады.", "Ввести", "Правила полива.");
  }

  @Test
  void leavesOutAnInsertedParagraphWithItsEnd() throws IOException {
    OdtPackage file =
        OdtPackage.of(
                tracked(insertion("i")),
                list(
                    A,
                    item(p("Бекітілсін.")),
                    item(p(from("i"), "Жариялансын.")),
                    item(p(to("i"), "Бақылау жүктелсін."))))
            .styled(STYLE);

    assertThat(file.lines())
        .containsExactly("1. Бекітілсін.", "2. Жариялансын.", "3. Бақылау жүктелсін.");
    assertThat(file.original()).containsExactly("1. Бекітілсін.", "2. Бақылау жүктелсін.");
  }

  @Test
  void readsTablesThatWereInsertedOrDeleted() throws IOException {
    String garden = table(row(cell("", p("сад")), cell("", p("40"))));
    String park = table(row(cell("", p("парк")), cell("", p("60"))));
    OdtPackage file =
        OdtPackage.of(
            tracked(insertion("i"), deletion("d", p(""), park, p(""))),
            p("Полив:", from("i")),
            garden,
            p(to("i"), "Срок:", at("d"), "год."));

    assertThat(file.lines()).containsExactly("Полив:", "|сад|40|", "Срок:год.");
    assertThat(file.original()).containsExactly("Полив:Срок:", "|парк|60|", "год.");
  }

  @Test
  void readsADeletionOnceHoweverOftenItIsMarked() throws IOException {
    OdtPackage file =
        OdtPackage.of(
            tracked(deletion("d", p("сад", at("d")))), p(at("d"), at("d"), "<text:s/>и парк"));

    assertThat(file.original()).containsExactly("сад и парк");
  }
}
