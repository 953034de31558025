package kz.zannama.parser.internal.source.word.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import org.jspecify.annotations.Nullable;

/// One run of blocks: the body of a document, what stands in a cell, a text box or a note.
final class DocxStory {
  private final DocxContext context;
  private final List<SourceBlock> blocks = new ArrayList<>();
  private @Nullable DocxParagraph open;
  private boolean goesOn;

  DocxStory(DocxContext context) {
    this.context = context;
  }

  /// The blocks of some elements.
  static List<SourceBlock> read(List<Markup> elements, DocxContext context) {
    DocxStory story = new DocxStory(context);
    elements.forEach(story::add);
    return story.end();
  }

  /// Adds an element that is a block or holds blocks.
  void add(Markup element) {
    switch (element.name()) {
      case "w:p" -> paragraph(element);
      case "w:tbl" -> {
        close();
        blocks.addAll(new DocxTable(context).read(element));
      }
      case "w:altChunk" -> {
        close();
        blocks.addAll(context.parts().embedded(element.attribute("id"), context));
      }
      case "w:r", "m:oMath", "m:oMathPara" -> paragraph(wrapped(element));
      default -> {
        if (!element.name().endsWith("Pr")) {
          element.children().forEach(this::add);
        }
      }
    }
  }

  private static Markup wrapped(Markup run) {
    return new Markup("w:p", Map.of(), List.of(run), "");
  }

  private void paragraph(Markup element) {
    if (open == null) {
      open = DocxParagraph.of(element);
    } else {
      open.goOnWith(element);
    }
    new DocxRuns(this, context).read(element);
    Optional<Markup> mark = element.child("w:pPr").flatMap(p -> p.child("w:rPr"));
    goesOn =
        mark.filter(m -> context.review().isMarkLeftOut(m) || m.toggle("w:vanish").orElse(false))
            .isPresent();
    if (!goesOn) {
      close();
    }
  }

  /// The paragraph that is being read.
  DocxParagraph open() {
    if (open == null) {
      throw new IllegalStateException("No paragraph is being read");
    }
    return open;
  }

  /// Lets what follows in the paragraph stand apart from what it has so far.
  void breakPage() {
    DocxParagraph before = open();
    if (!before.text().isBlank()) {
      close();
      open = before.restAfterBreak();
    }
  }

  /// The blocks, all paragraphs closed.
  List<SourceBlock> end() {
    close();
    return blocks;
  }

  private void close() {
    DocxParagraph paragraph = open;
    if (paragraph == null) {
      return;
    }
    open = null;
    paragraph.boxesBefore().forEach(this::box);
    Paragraph placed = context.text().place(label(paragraph), paragraph.text(), paragraph.style());
    if (!placed.text().value().isEmpty()) {
      blocks.add(placed);
    }
    if (paragraph.isPictured()) {
      blocks.add(context.text().picture());
    }
    paragraph.boxesAfter().forEach(this::box);
  }

  /// The number before a paragraph. One whose text is struck out counts and does not show it; one
  /// that is deleted with its mark does not count.
  private String label(DocxParagraph paragraph) {
    if (!paragraph.isNumbered() || goesOn && paragraph.text().isBlank()) {
      return "";
    }
    String label = context.numbering().label(paragraph.properties());
    return paragraph.text().isStruckOut() ? "" : label;
  }

  private void box(Markup box) {
    int from = context.text().length();
    List<SourceBlock> inside = read(box.children(), context);
    blocks.addAll(inside);
    if (!inside.isEmpty()) {
      context
          .text()
          .add(
              Issue.info(
                  IssueCode.TEXT_BOX,
                  "A text box was read where it is anchored",
                  Optional.of(context.text().span(from))));
    }
  }
}
