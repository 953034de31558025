package kz.zannama.parser.internal.source.pdf;

import static kz.zannama.parser.internal.source.pdf.ReadPdf.messages;
import static kz.zannama.parser.internal.source.pdf.ReadPdf.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import kz.zannama.model.IssueCode;
import kz.zannama.parser.internal.source.SourceDocument;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;

final class PageNotesTest {
  private static COSDictionary annotation(String subtype) {
    COSDictionary entries = new COSDictionary();
    entries.setName(COSName.SUBTYPE, subtype);
    return entries;
  }

  @Test
  void readsTheValuesOfFormsAndFreeTextAsNotes() throws IOException {
    COSDictionary field = annotation("Widget");
    field.setItem(COSName.FT, COSName.TX);
    field.setString(COSName.V, "14 наурыз 2024 жыл");
    COSDictionary free = annotation("FreeText");
    free.setString(COSName.CONTENTS, "Согласовано с отделом");
    COSDictionary hidden = annotation("FreeText");
    hidden.setString(COSName.CONTENTS, "скрыто");
    hidden.setInt(COSName.F, 2);
    SourceDocument document =
        read(
            new PdfPages()
                .text(42, 100, 12, "1. Норматив бекітілсін.")
                .text(42, 300, 12, "2. Контроль оставляю за собой.")
                .annotation(200, 150, 300, 170, field)
                .annotation(42, 320, 200, 340, free)
                .annotation(42, 420, 200, 440, hidden));

    assertThat(document.notes())
        .extracting(note -> note.text().value())
        .containsExactly("14 наурыз 2024 жыл", "Согласовано с отделом");
    assertThat(document.notes())
        .extracting(note -> document.rawText().substring(note.mark(), note.mark() + 2))
        .containsExactly("1.", "2.");
  }

  @Test
  void namesAttachedFiles() throws IOException {
    PdfPages pages = new PdfPages().text(42, 100, 12, "Қаулы");
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFileUnicode("қосымша.xlsx");
    file.setEmbeddedFile(
        new PDEmbeddedFile(pages.document(), new ByteArrayInputStream(new byte[] {1, 2, 3})));
    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of("a", file));
    PDDocumentNameDictionary names =
        new PDDocumentNameDictionary(pages.document().getDocumentCatalog());
    names.setEmbeddedFiles(files);
    pages.document().getDocumentCatalog().setNames(names);

    assertThat(messages(read(pages), IssueCode.DOCUMENT_ATTACHMENT))
        .containsExactly("An attached file was not read: қосымша.xlsx");
  }

  @Test
  void readsFootnotesBesideTheParagraphThatRunsPastThem() throws IOException {
    SourceDocument document =
        read(
            new PdfPages()
                .raised(42, 100, 8, 5, "1. Суару таңертең", "1", " және кешке жүргізіледі.")
                .text(42, 600, 12, "2. Жауаптар мен есептер өтініш берушілерге келіп түскен күннен")
                .raised(42, 700, 6, 3, "", "1")
                .text(46, 700, 9, "Сағат тоғызға дейін,")
                .text(42, 711, 9, "жергілікті уақытпен.")
                .nextPage()
                .text(42, 60, 12, "бастап беріледі."));

    assertThat(ReadPdf.paragraphs(document))
        .containsExactly(
            "1. Суару таңертең¹ және кешке жүргізіледі.",
            "2. Жауаптар мен есептер өтініш берушілерге келіп түскен күннен бастап беріледі.");
    assertThat(document.notes())
        .singleElement()
        .satisfies(note ->
            assertThat(note.text().value()).isEqualTo("Сағат тоғызға дейін, жергілікті уақытпен."))
        .satisfies(note -> assertThat(document.rawText().charAt(note.mark())).isEqualTo('¹'));
  }
}
