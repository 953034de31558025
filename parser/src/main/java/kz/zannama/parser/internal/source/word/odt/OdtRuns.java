package kz.zannama.parser.internal.source.word.odt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.parser.internal.source.word.markup.Markup;
import kz.zannama.parser.internal.source.word.shown.OpenStory;
import kz.zannama.parser.internal.source.word.shown.Symbols;
import kz.zannama.parser.internal.source.word.shown.WordLook;
import kz.zannama.parser.internal.source.word.shown.WordText;

/// Reads what stands in a paragraph: its text with its spans, and what floats beside it. Whatever
/// is unknown is looked into, so that no text in it is lost.
final class OdtRuns {
  private static final int MOST_BLANKS = 100;
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final String TABLE = "table:table";
  private static final Set<String> GROUPS = Set.of("draw:a", "draw:g");

  private final OdtStory blocks;
  private final OpenStory<OdtParagraph, Markup> story;
  private final OdtContext context;
  private boolean afterBlank = true;

  OdtRuns(OdtStory blocks, OpenStory<OdtParagraph, Markup> story, OdtContext context) {
    this.blocks = blocks;
    this.story = story;
    this.context = context;
  }

  /// Reads a paragraph into the one that the story has open.
  void read(OdtParagraph paragraph, OdtLook look) {
    children(paragraph.element(), look);
  }

  private void children(Markup holder, OdtLook look) {
    for (Markup child : holder.children()) {
      switch (child.name()) {
        case ElementReader.TEXT -> append(collapsed(child.text()), look);
        case "text:s" -> {
          int blanks = Math.clamp(child.numberAttribute("c").orElse(1), 1, MOST_BLANKS);
          printed(" ".repeat(blanks), look);
        }
        case "text:tab" -> printed("\t", look);
        case "text:line-break" -> printed("\n", look);
        case "text:span" -> children(child, look.with(spanned(child)));
        case "text:note" -> note(child, look);
        case "text:change", "text:change-start", "text:change-end" -> change(child, look);
        case "text:hidden-text" -> hidden(child, look);
        case "field:fieldmark" -> printed(Fieldmark.printed(child), look);
        default -> other(child, look);
      }
    }
  }

  private Map<String, String> spanned(Markup span) {
    return context
        .styles()
        .properties(OdtStyles.SPAN, span.attribute("style-name"), "style:text-properties");
  }

  /// Blanks and line feeds of the file are one blank, those at the beginning none (ODF 1.3 part 3,
  /// 6.1.2).
  private String collapsed(String text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == SOFT_HYPHEN) {
        continue;
      }
      boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!blank || !afterBlank) {
        collapsed.append(blank ? ' ' : c);
      }
      afterBlank = blank;
    }
    return collapsed.toString();
  }

  private void printed(String text, OdtLook look) {
    append(text, look);
    afterBlank = false;
  }

  private void append(String text, OdtLook look) {
    if (context.review().isOut()) {
      return;
    }
    boolean grounded = context.celled() || isGrounded();
    if (look.isHidden(grounded)) {
      story.text().hide(text);
    } else {
      String read = Symbols.isIn(text) ? Symbols.read(text, look.font()) : text;
      story.text().append(read, look.shown(context.review().keepsStruckText()));
    }
  }

  private boolean isGrounded() {
    String ground =
        context
            .styles()
            .properties(
                OdtStyles.PARAGRAPH, story.properties().style(), "style:paragraph-properties")
            .getOrDefault("background-color", "transparent");
    return !ground.equals("transparent");
  }

  private void hidden(Markup field, OdtLook look) {
    if (field.attribute("is-hidden").equals("true")) {
      story.text().hide(words(field));
    } else {
      children(field, look);
    }
  }

  private static String words(Markup element) {
    return element.text()
        + element.children().stream().map(OdtRuns::words).collect(Collectors.joining());
  }

  private void note(Markup note, OdtLook look) {
    WordLook shown = look.shown(context.review().keepsStruckText());
    if (context.review().isOut() || look.isHidden(true) || shown.struck()) {
      return;
    }
    WordText text = new WordText();
    List<Markup> body =
        note.children("text:note-body").flatMap(b -> b.children().stream()).toList();
    OdtStory.read(body, context.apart(text));
    Optional.of(text.raw().strip()).filter(said -> !said.isEmpty()).ifPresent(story.text()::mark);
  }

  /// A mark of a tracked change. Of several paragraphs that were deleted the first goes on with the
  /// open one, and the open one with the last.
  private void change(Markup mark, OdtLook look) {
    List<Markup> parts = context.review().mark(mark).stream().flatMap(OdtRuns::parts).toList();
    if (parts.isEmpty()) {
      return;
    }
    OdtParagraph open = story.properties();
    boolean blankBefore = afterBlank;
    for (int i = 0; i < parts.size(); i++) {
      Markup part = parts.get(i);
      if (i > 0 || part.is(TABLE)) {
        story.end(false);
      }
      if (part.is(TABLE)) {
        blocks.add(part);
      } else {
        afterBlank = true;
        story.begin(i + 1 < parts.size() ? new OdtParagraph(part, open.item()) : open);
        children(part, look);
      }
    }
    story.begin(open);
    afterBlank = blankBefore;
  }

  private static Stream<Markup> parts(Markup deleted) {
    return deleted.is("text:p") || deleted.is("text:h") || deleted.is(TABLE)
        ? Stream.of(deleted)
        : deleted.children().stream().flatMap(OdtRuns::parts);
  }

  private void other(Markup element, OdtLook look) {
    if (!element.name().startsWith("draw:") || GROUPS.contains(element.name())) {
      children(element, look);
    } else if (!context.review().isOut()) {
      drawn(element, look);
    }
  }

  private void drawn(Markup drawn, OdtLook look) {
    if (!drawn.is("draw:frame")) {
      story.addBox(drawn);
      return;
    }
    Optional<Markup> box = drawn.child("draw:text-box");
    Optional<String> formula = drawn.child("draw:object").flatMap(context.formulas()::text);
    if (box.isPresent()) {
      story.addBox(box.get());
    } else if (formula.isPresent()) {
      printed(formula.get(), look);
    } else if (drawn.child("draw:image").isPresent()) {
      story.addPicture();
    }
  }
}
