package kz.zannama.parser.internal.source.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Revisions;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceNote;
import org.junit.jupiter.api.Test;

/// The two acts were written with LibreOffice: numbers in list tables (in the Kazakh one through a
/// style), tracked changes, a table with a deleted row, struck and hidden words, raised figures, a
/// footnote, a text box.
class DocReaderTest {
  private static SourceDocument read(String name, Revisions revisions) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(DocReaderTest.class.getResourceAsStream(name), name)) {
      return DocxFile.read(name, stream.readAllBytes(), revisions);
    }
  }

  @Test
  void readsTheFinalTextWithItsNumbers() throws IOException {
    assertThat(DocxFile.lines(read("review-ru.doc", Revisions.FINAL)))
        .containsExactly(
            "Об утверждении нормы полива",
            "Постановление акимата Зеленовского района от 14 марта 2024 года № 87",
            "Акимат Зеленовского района ПОСТАНОВЛЯЕТ:",
            "1. Утвердить норму полива.",
            "2. Отделу архитектуры:",
            "1) в течение пятнадцати дней принять меры;",
            "2) сообщить:",
            "а) акиму;",
            "б) маслихату.",
            "3. Контроль оставляю за собой.",
            "4. Поливают вечером: 60 м³ воды.",
            "|Полив|60|",
            "Аким района А. Тестов",
            "Приложение к постановлению акимата",
            "Правила полива");
    assertThat(DocxFile.lines(read("review-kk.doc", Revisions.FINAL)))
        .containsExactly(
            "Суару нормасын бекіту туралы",
            "Жасыл ауданы әкімдігінің 2024 жылғы 14 наурыздағы № 87 қаулысы",
            "Жасыл ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:",
            "1. Суару нормасы бекітілсін.",
            "2. Сәулет бөлімі он бес күнде 5·10³ м³ су берсін.",
            "3. Бақылауды өзіме қалдырамын.",
            "Аудан әкімі А. Тестов");
  }

  @Test
  void readsTheOriginalTextWhereItIsAskedFor() throws IOException {
    assertThat(DocxFile.lines(read("review-ru.doc", Revisions.ORIGINAL)))
        .contains(
            "Постановление акимата Зеленовского района от 12 марта 2024 года № 87",
            "2. Признать утратившим силу постановление акимата от 5 мая 2020 года № 41.",
            "1) в течение десяти дней принять меры;",
            "4. Контроль",
            "5.  оставляю за собой.",
            "6. Поливают утром вечером: 60 м³ воды.",
            "|Обрезка|40|");
    assertThat(DocxFile.lines(read("review-kk.doc", Revisions.ORIGINAL)))
        .contains(
            "2. 2020 жылғы 5 мамырдағы № 41 қаулының күші жойылды деп танылсын.",
            "4. Бақылауды орынбасарға өзіме қалдырамын.");
  }

  @Test
  void keepsNotesApartAndSaysWhatItLeavesOut() throws IOException {
    SourceDocument document = read("review-ru.doc", Revisions.FINAL);
    int note = document.rawText().indexOf("воды.") + "воды".length();

    assertThat(document.notes())
        .extracting(found -> found.text().value(), SourceNote::mark)
        .containsExactly(tuple("Для деревьев до пяти лет.", note));
    assertThat(document.issues())
        .extracting(Issue::code, Issue::message)
        .containsExactly(
            tuple(IssueCode.TEXT_BOX, "A text box was read where it is anchored"),
            tuple(
                IssueCode.TRACKED_CHANGES,
                "The document is under review, its final text was read: tracked changes left out:"
                    + " 5, taken in: 2"),
            tuple(IssueCode.TEXT_STRUCK, "Struck-out text was left out: \"утром\""),
            tuple(IssueCode.TEXT_HIDDEN, "Hidden text was left out: \"Тайно.\""));
  }
}
