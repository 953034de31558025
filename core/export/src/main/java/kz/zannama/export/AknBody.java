package kz.zannama.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.export.print.XmlPage;
import kz.zannama.model.ActText;
import kz.zannama.model.Annex;
import kz.zannama.model.Block;
import kz.zannama.model.EditorialNote;
import kz.zannama.model.ElementId;
import kz.zannama.model.Image;
import kz.zannama.model.Person;
import kz.zannama.model.Provision;
import kz.zannama.model.Quotation;
import kz.zannama.model.Requisites;
import kz.zannama.model.Table;
import kz.zannama.model.TableBlock;
import kz.zannama.model.TextBlock;

/// What a document says: preface, preamble, body, conclusions and attachments.
///
/// Blocks between provisions, which Akoma Ntoso's hierarchy has no place for, stand in an
/// `hcontainer` named `text`.
final class AknBody {
  private final AknMeta meta;
  private final ActText text;
  private final AknIds ids;
  private final AknWording wording;
  private final XmlPage xml;
  private final AknInline inline;
  private int annex;

  AknBody(AknMeta meta, ActText text, AknIds ids, AknWording wording, XmlPage xml) {
    this.meta = meta;
    this.text = text;
    this.ids = ids;
    this.wording = wording;
    this.xml = xml;
    this.inline = new AknInline(text, ids, xml);
  }

  void write() {
    preface();
    text.preamble()
        .filter(preamble -> !preamble.isBlank())
        .ifPresent(preamble -> {
          xml.block("preamble", "eId", ids.next("preamble"));
          paragraph(preamble);
          xml.end();
        });
    xml.block("body", "eId", ids.next("body"));
    levels(text.body());
    xml.text("\n").end();
    conclusions();
    attachments(Optional.empty());
  }

  private void preface() {
    Requisites facts = text.requisites();
    xml.block("preface", "eId", ids.next("preface"));
    xml.block("p");
    inline("docType", AknUris.form(facts.type()));
    facts.issuers().forEach(issuer -> inline("docAuthority", issuer));
    facts
        .adopted()
        .ifPresent(
            date -> xml.text(" ").inline("docDate", "date", "" + date).text("" + date).end());
    facts.number().ifPresent(number -> inline("docNumber", number));
    xml.end();
    xml.block("p").inline("docTitle");
    inline.lines(facts.title());
    xml.end().end().end();
  }

  private void inline(String element, String words) {
    xml.text(" ").inline(element).text(words).end();
  }

  private void paragraph(String printed) {
    xml.block("p");
    inline.lines(printed);
    xml.end();
  }

  /// The children of a container: each provision is a level, blocks between them share one.
  private void levels(List<Block> blocks) {
    List<Block> run = new ArrayList<>();
    boolean empty = true;
    for (Block block : blocks) {
      if (block instanceof Provision provision) {
        between(run);
        provision(provision);
        empty = false;
      } else {
        run.add(block);
      }
    }
    if (empty || !run.isEmpty()) {
      hcontainer(run);
    }
  }

  private void between(List<Block> run) {
    if (!run.isEmpty()) {
      hcontainer(run);
      run.clear();
    }
  }

  private void hcontainer(List<Block> run) {
    xml.block("hcontainer", "eId", ids.next("text"), "name", "text");
    xml.block("content");
    leaves(run);
    xml.end().end();
  }

  private void leaves(List<Block> blocks) {
    blocks.forEach(this::leaf);
    if (blocks.isEmpty()) {
      xml.block("p").end();
    }
  }

  private void provision(Provision provision) {
    xml.block(element(provision), "eId", ids.of(provision));
    wording.period(provision.id()).ifPresent(period -> xml.attributes("period", period));
    provision.number().ifPresent(number -> xml.block("num").text(number).end());
    provision
        .heading()
        .ifPresent(heading -> {
          xml.block("heading");
          inline.lines(heading);
          xml.end();
        });
    List<Block> children = provision.children();
    int first = 0;
    while (first < children.size() && !(children.get(first) instanceof Provision)) {
      first++;
    }
    boolean divided = first < children.size();
    opening(provision, children.subList(0, first), divided ? "intro" : "content");
    if (divided) {
      levels(children.subList(first, children.size()));
    }
    xml.text("\n").end();
  }

  private void opening(Provision provision, List<Block> before, String element) {
    if (provision.text().isEmpty() && before.isEmpty() && element.equals("intro")) {
      return;
    }
    xml.block(element);
    provision
        .text()
        .ifPresent(printed -> {
          xml.block("p");
          inline.write(provision, printed);
          xml.end();
        });
    if (provision.text().isEmpty() || !before.isEmpty()) {
      leaves(before);
    }
    xml.end();
  }

  private static String element(Provision provision) {
    return switch (provision.kind()) {
      case PART -> "part";
      case SECTION -> "section";
      case SUBSECTION -> "subsection";
      case CHAPTER -> "chapter";
      case SUBCHAPTER -> "subchapter";
      case ARTICLE -> "article";
      case PARAGRAPH -> "paragraph";
      case SUBPARAGRAPH -> "subparagraph";
      case INDENT -> "indent";
    };
  }

  private void leaf(Block block) {
    switch (block) {
      case TextBlock words -> {
        xml.block("p", "eId", ids.of(words));
        inline.write(words, words.text());
        xml.end();
      }
      case EditorialNote note -> {
        xml.block("p", "eId", ids.of(note)).inline("remark", "status", "editorial");
        inline.write(note, note.text());
        xml.end().end();
      }
      case Image image ->
          xml.block("p", "eId", ids.of(image))
              .inline("img", "src", "images/" + AknUris.encoded(ids.of(image)))
              .end()
              .end();
      case TableBlock table -> table(table);
      case Quotation quotation -> {
        xml.block("p").inline("mod", "eId", ids.next("mod"));
        xml.inline("quotedStructure", "eId", ids.of(quotation));
        leaves(quotation.children());
        xml.end().end().end();
      }
      case Provision provision ->
          throw new IllegalStateException("A provision is no leaf: " + provision.id());
    }
  }

  private void table(TableBlock block) {
    Table table = block.table();
    table.unit().ifPresent(unit -> xml.block("p", "class", "unit").text(unit).end());
    if (table.rows().isEmpty()) {
      paragraph(table.caption().orElse(""));
      return;
    }
    xml.block("table", "eId", ids.of(block));
    table
        .caption()
        .ifPresent(caption -> {
          xml.block("caption");
          inline.lines(caption);
          xml.end();
        });
    for (int row = 0; row < table.rows().size(); row++) {
      row(table.rows().get(row), table.isHeader(row) ? "th" : "td");
    }
    xml.text("\n").end();
  }

  private void row(Table.Row row, String element) {
    xml.block("tr");
    for (Table.Cell cell : row.cells()) {
      cell(cell, element);
    }
    if (row.cells().isEmpty()) {
      xml.inline(element, "class", "covered").inline("p").end().end();
    }
    xml.end();
  }

  private void cell(Table.Cell cell, String element) {
    List<String> spans = new ArrayList<>();
    if (cell.rowSpan() > 1) {
      spans.addAll(List.of("rowspan", "" + cell.rowSpan()));
    }
    if (cell.columnSpan() > 1) {
      spans.addAll(List.of("colspan", "" + cell.columnSpan()));
    }
    xml.inline(element, spans.toArray(String[]::new)).inline("p");
    inline.lines(cell.text());
    xml.end().end();
  }

  private void conclusions() {
    if (text.signatories().isEmpty() && text.approvals().isEmpty()) {
      return;
    }
    xml.block("conclusions", "eId", ids.next("conclusions"));
    text.signatories().forEach(person -> signature(person, "signatory"));
    text.approvals().forEach(person -> signature(person, "approval"));
    xml.text("\n").end();
  }

  private void signature(Person person, String kind) {
    xml.block("p", "class", kind).inline("signature", "eId", ids.next("signature"));
    person
        .office()
        .ifPresent(office -> {
          inline.lines(office);
          xml.text(" ");
        });
    xml.text(person.name());
    person
        .date()
        .ifPresent(date -> xml.text(" ").inline("date", "date", "" + date).text("" + date).end());
    xml.end().end();
  }

  /// The annexes that follow and belong to this parent, each with its own; all that are left stand
  /// at the top, so that the order stays as printed.
  private void attachments(Optional<ElementId> parent) {
    if (!follows(parent)) {
      return;
    }
    xml.block("attachments");
    while (follows(parent)) {
      attachment(text.annexes().get(annex++));
    }
    xml.text("\n").end();
  }

  private boolean follows(Optional<ElementId> parent) {
    return annex < text.annexes().size()
        && (parent.isEmpty() || text.annexes().get(annex).parent().equals(parent));
  }

  private void attachment(Annex next) {
    xml.block("attachment", "eId", ids.of(next));
    next.number().ifPresent(number -> xml.block("num").text(number).end());
    next.title()
        .ifPresent(title -> {
          xml.block("heading");
          inline.lines(title);
          xml.end();
        });
    xml.block("doc", "name", "annex");
    meta.writeComponent(ids.of(next));
    xml.block("mainBody");
    levels(next.body());
    xml.text("\n").end();
    attachments(Optional.of(next.id()));
    xml.text("\n").end().end();
  }
}
