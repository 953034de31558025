package kz.zannama.parser.internal.source.pdf;

import static kz.zannama.parser.internal.source.pdf.ReadPdf.messages;
import static kz.zannama.parser.internal.source.pdf.ReadPdf.paragraphs;
import static kz.zannama.parser.internal.source.pdf.ReadPdf.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import kz.zannama.model.IssueCode;
import kz.zannama.parser.internal.source.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ServiceTextTest {
  private static List<ServiceWords.Row> texts() {
    return ServiceWords.rows().stream().filter(row -> !row.id().equals("page")).toList();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void knowsEachTextOfTheTableByItsSpecimen(ServiceWords.Row row) {
    String key = ServiceWords.key(row.specimen());

    assertThat(ServiceWords.mayOpen(key)).isTrue();
    assertThat(row.whole().matcher(key).matches()).isTrue();
  }

  @Test
  void joinsAParagraphAcrossTheFooterOfAnElectronicDocument() throws IOException {
    SourceDocument document =
        read(
            new PdfPages()
                .text(
                    42,
                    700,
                    12,
                    "13. Отдел готовит ответы и направляет их заявителям в течение трех рабочих")
                .text(
                    42,
                    744,
                    7,
                    "Осы құжат «Электрондық құжат туралы» 2003 жылғы 7 қаңтардағы Заңның 7-бабының")
                .text(42, 752, 7, "1-тармағына сәйкес қағаз тасығыштағы құжатпен бірдей.")
                .text(
                    42,
                    760,
                    7,
                    "Данный документ согласно пункту 1 статьи 7 Закона от 7 января 2003 года")
                .text(42, 768, 7, "равнозначен документу на бумажном носителе.")
                .nextPage()
                .text(42, 60, 12, "дней со дня регистрации."));

    assertThat(paragraphs(document))
        .containsExactly(
            "13. Отдел готовит ответы и направляет их заявителям в течение трех рабочих дней со дня"
                + " регистрации.");
    assertThat(messages(document, IssueCode.PAGE_SERVICE_TEXT))
        .containsExactly(
            "Left out as service text of page 1: Осы құжат «Электрондық құжат туралы» 2003 жылғы 7"
                + " қаңтардағы Заңның 7-бабының 1-тармағына сәйкес қағаз тасығыштағы құжатпен бірдей.",
            "Left out as service text of page 1: Данный документ согласно пункту 1 статьи 7 Закона от"
                + " 7 января 2003 года равнозначен документу на бумажном носителе.");
  }

  @Test
  void leavesOutTheCodeBesideItsCaption() throws IOException {
    SourceDocument document =
        read(
            new PdfPages()
                .text(42, 100, 12, "1. Қаулы бекітілсін.")
                .picture(42, 660, 112, 730)
                .text(42, 750, 8, "QR-код электрондық құжатқа сілтемені қамтиды."));

    assertThat(document.rawText()).isEqualTo("1. Қаулы бекітілсін.");
    assertThat(document.blocks()).hasSize(1);
  }

  @Test
  void leavesOutTheBlockOfASignatureInABorder() throws IOException {
    double[] columns = {42, 300};
    double[] rows = {600, 640};
    SourceDocument document =
        read(
            new PdfPages()
                .text(42, 100, 12, "1. Утвердить норматив.")
                .border(42, 600, 300, 600)
                .border(42, 600, 42, 640)
                .grid(columns, rows)
                .text(48, 615, 9, "Документ подписан электронной цифровой подписью")
                .text(48, 630, 9, "Сарсенов Е., сертификат 0123456789"));

    assertThat(document.rawText()).isEqualTo("1. Утвердить норматив.");
  }

  @Test
  void keepsWhatAnActSaysAboutElectronicDocuments() throws IOException {
    SourceDocument document =
        read(
            new PdfPages()
                .text(42, 100, 12, "1. Электронный документ, подписанный электронной подписью,")
                .text(42, 114, 12, "равнозначен документу на бумажном носителе.")
                .text(42, 142, 12, "2. При этом если иное не предусмотрено настоящим Законом,")
                .text(42, 156, 12, "Данный документ равнозначен документу на бумажном носителе."));

    assertThat(document.rawText())
        .contains("1. Электронный документ, подписанный", "Данный документ равнозначен");
    assertThat(messages(document, IssueCode.PAGE_SERVICE_TEXT)).isEmpty();
  }
}
