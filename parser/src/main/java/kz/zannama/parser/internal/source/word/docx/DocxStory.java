package kz.zannama.parser.internal.source.word.docx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.Style;
import kz.zannama.parser.internal.source.Style.Alignment;
import kz.zannama.parser.internal.source.word.markup.Markup;
import kz.zannama.parser.internal.source.word.shown.OpenParagraph;
import kz.zannama.parser.internal.source.word.shown.OpenStory;
import kz.zannama.text.Rules;

/// One run of blocks: the body of a document, what stands in a cell, a text box or a note.
final class DocxStory implements OpenStory.Format<Markup, Markup> {
  private static final Pattern HEADING =
      Rules.of(DocxStory.class, "docx-story.rules").pattern("heading");
  private static final Markup NO_PROPERTIES = new Markup("w:pPr", Map.of(), List.of(), "");

  private final DocxContext context;
  private final OpenStory<Markup, Markup> story;

  DocxStory(DocxContext context) {
    this.context = context;
    this.story = new OpenStory<>(context.text(), this);
  }

  /// The blocks of some elements.
  static List<SourceBlock> read(List<Markup> elements, DocxContext context) {
    DocxStory blocks = new DocxStory(context);
    elements.forEach(blocks::add);
    return blocks.end();
  }

  /// Adds an element that is a block or holds blocks.
  void add(Markup element) {
    switch (element.name()) {
      case "w:p" -> paragraph(element);
      case "w:tbl" -> {
        story.close();
        story.addAll(new DocxTable(context).read(element));
      }
      case "w:altChunk" -> {
        story.close();
        story.addAll(context.parts().embedded(element.attribute("id"), context));
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
    Markup properties = element.child("w:pPr").orElse(NO_PROPERTIES);
    story.begin(properties);
    new DocxRuns(story, context).read(element);
    Optional<Markup> mark = properties.child("w:rPr");
    story.end(
        mark.filter(m -> context.review().isMarkLeftOut(m) || m.toggle("w:vanish").orElse(false))
            .isPresent());
  }

  /// The blocks, all paragraphs closed.
  List<SourceBlock> end() {
    return story.blocks();
  }

  @Override
  public String label(Markup properties) {
    return context.numbering().label(properties);
  }

  @Override
  public Style style(Markup properties, OpenParagraph text) {
    Alignment alignment =
        switch (properties.value("w:jc").orElse("")) {
          case "center" -> Alignment.CENTER;
          case "right", "end" -> Alignment.END;
          default -> Alignment.START;
        };
    Matcher heading = HEADING.matcher(properties.value("w:pStyle").orElse(""));
    return text.style(alignment, heading.lookingAt() ? Integer.parseInt(heading.group(1)) : 0);
  }

  @Override
  public List<SourceBlock> box(Markup box) {
    int from = context.text().length();
    List<SourceBlock> inside = read(box.children(), context);
    if (!inside.isEmpty()) {
      context.text().box(from);
    }
    return inside;
  }
}
