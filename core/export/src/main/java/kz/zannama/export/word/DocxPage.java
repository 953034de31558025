package kz.zannama.export.word;

import java.util.List;
import kz.zannama.export.print.Words;
import kz.zannama.export.print.XmlPage;
import kz.zannama.model.ActText;
import kz.zannama.model.Annex;
import kz.zannama.model.Block;
import kz.zannama.model.EditorialNote;
import kz.zannama.model.Image;
import kz.zannama.model.Person;
import kz.zannama.model.Provision;
import kz.zannama.model.ProvisionKind;
import kz.zannama.model.Quotation;
import kz.zannama.model.Table;
import kz.zannama.model.TableBlock;
import kz.zannama.model.TextBlock;

/// The text of a Word document (`word/document.xml` of ECMA-376): headings by their level, a
/// paragraph for each provision, tables with their spans, notes at their place.
///
/// Its styles are those of `docx-styles.xml`.
final class DocxPage {
  static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final ActText text;
  private final Words words;
  private final XmlPage page = new XmlPage("w:document", NAMESPACE);
  private final DocxGrid tables = new DocxGrid(page);

  DocxPage(ActText text) {
    this.text = text;
    this.words = Words.of(text.language());
  }

  String write() {
    page.attributes("xmlns:w", NAMESPACE).attributes("xmlns:r", DocxFile.RELATIONS);
    page.block("w:body");
    paragraph("Title", text.title());
    paragraph("Requisites", words.line(text.requisites()));
    text.requisites().registration().ifPresent(it -> paragraph("Requisites", words.registered(it)));
    text.preamble().ifPresent(preamble -> paragraph("Normal", preamble));
    blocks(text.body(), "Normal");
    text.signatories().forEach(this::person);
    text.approvals().forEach(this::approval);
    text.annexes().forEach(this::annex);
    page.block("w:sectPr");
    page.inline("w:footerReference", "w:type", "default", "r:id", DocxFile.FOOTER).end();
    page.inline("w:pgSz", "w:w", "11906", "w:h", "16838").end();
    page.inline("w:pgMar", "w:top", "1134", "w:right", "850", "w:bottom", "1134");
    page.attributes("w:left", "1418", "w:header", "567", "w:footer", "567", "w:gutter", "0").end();
    return page.end().end().end().finish();
  }

  private void annex(Annex annex) {
    page.block("w:p").inline("w:pPr").inline("w:pStyle", "w:val", "AnnexHeader").end();
    page.inline("w:pageBreakBefore").end().end();
    tables.run(words.annex(annex));
    page.end();
    annex.title().ifPresent(title -> paragraph("Heading1", title));
    blocks(annex.body(), "Normal");
  }

  private void blocks(List<Block> blocks, String style) {
    blocks.forEach(block -> block(block, style));
  }

  private void block(Block block, String style) {
    switch (block) {
      case Provision provision -> provision(provision);
      case TextBlock words -> paragraph(style, words.text());
      case EditorialNote note -> paragraph("Note", note.text());
      case Image image -> paragraph(style, "[" + words.picture() + "]");
      case TableBlock table -> table(table.table());
      case Quotation quotation -> blocks(quotation.children(), "Quotation");
    }
  }

  private void provision(Provision provision) {
    String number = provision.number().map(n -> words.number(provision.kind(), n)).orElse("");
    if (provision.kind().compareTo(ProvisionKind.ARTICLE) <= 0 || provision.heading().isPresent()) {
      String style = provision.kind().isContainer() ? "Heading2" : "Heading3";
      paragraph(style, number + " " + provision.heading().orElse(""));
      provision.text().ifPresent(words -> paragraph("Normal", words));
    } else {
      paragraph("Normal", number + " " + provision.text().orElse(""));
    }
    blocks(provision.children(), "Normal");
  }

  private void paragraph(String style, String printed) {
    if (!printed.isBlank()) {
      page.block("w:p").inline("w:pPr").inline("w:pStyle", "w:val", style).end().end();
      tables.run(printed.strip());
      page.end();
    }
  }

  private void approval(Person person) {
    if (person.office().isPresent()) {
      paragraph("Person", words.agreed());
      person(person);
    } else {
      sideBySide(words.agreed() + " " + person.name(), "");
    }
  }

  private void person(Person person) {
    sideBySide(person.office().orElse(""), person.name());
    person.date().ifPresent(date -> paragraph("Person", words.date(date)));
  }

  private void sideBySide(String left, String right) {
    tables.write(left, right);
    gap();
  }

  private void table(Table table) {
    table.caption().ifPresent(caption -> paragraph("Caption", caption));
    table.unit().ifPresent(unit -> paragraph("Unit", unit));
    tables.write(table);
    gap();
  }

  /// What keeps two tables apart.
  private void gap() {
    page.block("w:p").inline("w:pPr").inline("w:pStyle", "w:val", "Gap").end().end().end();
  }
}
