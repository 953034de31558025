package kz.zannama.parser.internal.source.word.odt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.language.Letters;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.Style;
import kz.zannama.parser.internal.source.Style.Alignment;
import kz.zannama.parser.internal.source.word.markup.Markup;
import kz.zannama.parser.internal.source.word.odt.OdtLists.Open;
import kz.zannama.parser.internal.source.word.odt.OdtParagraph.Item;
import kz.zannama.parser.internal.source.word.shown.OpenParagraph;
import kz.zannama.parser.internal.source.word.shown.OpenStory;
import kz.zannama.parser.internal.source.word.shown.WordText;

/// One run of blocks: the body of a document, what stands in a cell, a text box or a note.
final class OdtStory implements OpenStory.Format<OdtParagraph, Markup> {
  private final OdtContext context;
  private final OpenStory<OdtParagraph, Markup> story;

  OdtStory(OdtContext context) {
    this.context = context;
    this.story = new OpenStory<>(context.text(), this);
  }

  /// The blocks of some elements.
  static List<SourceBlock> read(List<Markup> elements, OdtContext context) {
    OdtStory blocks = new OdtStory(context);
    elements.forEach(blocks::add);
    return blocks.end();
  }

  /// Adds an element that is a block or holds blocks.
  void add(Markup element) {
    switch (element.name()) {
      case "text:p" -> paragraph(new OdtParagraph(element, Optional.empty()));
      case "text:h" -> paragraph(new OdtParagraph(element, headingItem(element)));
      case "text:list" -> list(element, context.lists().open(element));
      case "text:numbered-paragraph" -> numbered(element);
      case "table:table" -> table(element);
      case "text:tracked-changes" -> context.review().add(element);
      case "text:change", "text:change-start", "text:change-end" ->
          context.review().mark(element).forEach(this::add);
      case "text:section" -> section(element);
      default -> {
        if (element.name().startsWith("draw:")) {
          Markup holder = new Markup("text:p", Map.of(), List.of(element), "");
          paragraph(new OdtParagraph(holder, Optional.empty()));
        } else {
          element.children().forEach(this::add);
        }
      }
    }
  }

  private Optional<Item> headingItem(Markup heading) {
    return heading.attribute("is-list-header").equals("true")
        ? Optional.empty()
        : Optional.of(context.lists().heading(heading));
  }

  private void list(Markup list, Open open) {
    for (Markup item : list.children()) {
      boolean numbered = item.is("text:list-item");
      for (Markup child : item.children()) {
        if (child.is("text:list")) {
          list(child, context.lists().open(child, open));
        } else if (isParagraph(child)) {
          paragraph(new OdtParagraph(child, numbered ? item(item, open) : Optional.empty()));
          numbered = false;
        } else {
          add(child);
        }
      }
    }
  }

  private void numbered(Markup paragraph) {
    Open open = context.lists().openAt(paragraph);
    paragraph.children().stream()
        .filter(OdtStory::isParagraph)
        .forEach(child -> paragraph(new OdtParagraph(child, item(paragraph, open))));
  }

  private static boolean isParagraph(Markup element) {
    return element.is("text:p") || element.is("text:h");
  }

  /// @param item the element that says whether it begins anew
  private Optional<Item> item(Markup item, Open open) {
    return Optional.of(context.lists().item(open, item.numberAttribute("start-value")));
  }

  private void paragraph(OdtParagraph paragraph) {
    OdtLook look = new OdtLook(looks(paragraph));
    story.begin(paragraph);
    new OdtRuns(this, story, context).read(paragraph, look);
    if (look.isDeclaredHidden()) {
      paragraph.item().ifPresent(context.lists()::label); // it counts all the same
    }
    story.end(context.review().isOut() || look.isDeclaredHidden());
  }

  private Map<String, String> looks(OdtParagraph paragraph) {
    boolean hidden =
        paragraph
            .element()
            .below("text:hidden-paragraph")
            .anyMatch(field -> field.attribute("is-hidden").equals("true"));
    return hidden
        ? Map.of("display", "none")
        : context
            .styles()
            .properties(OdtStyles.PARAGRAPH, paragraph.style(), "style:text-properties");
  }

  private void table(Markup table) {
    if (context.review().isOut()) {
      table.below("text:change-end").forEach(context.review()::mark);
      return;
    }
    story.close();
    story.addAll(new OdtTable(context).read(table));
  }

  private void section(Markup section) {
    String display = section.attribute("display");
    boolean hidden = section.attribute("is-hidden").equals("true") && display.equals("condition");
    if (hidden || display.equals("none")) {
      WordText aside = new WordText();
      read(section.children(), context.apart(aside));
      context.text().hide(Letters.squeeze(aside.raw()));
    } else {
      section.children().forEach(this::add);
    }
  }

  /// The blocks, all paragraphs closed.
  List<SourceBlock> end() {
    return story.blocks();
  }

  @Override
  public String label(OdtParagraph paragraph) {
    return paragraph.item().map(context.lists()::label).orElse("");
  }

  @Override
  public Style style(OdtParagraph paragraph, OpenParagraph text) {
    Map<String, String> properties =
        context
            .styles()
            .properties(OdtStyles.PARAGRAPH, paragraph.style(), "style:paragraph-properties");
    Alignment alignment =
        switch (properties.getOrDefault("text-align", "")) {
          case "center" -> Alignment.CENTER;
          case "right", "end" -> Alignment.END;
          default -> Alignment.START;
        };
    return text.style(alignment, paragraph.headingLevel());
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
