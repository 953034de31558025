package kz.zannama.parser.internal.source.word.docx;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.zannama.model.Revisions;
import kz.zannama.parser.internal.source.Style.Ink;
import kz.zannama.parser.internal.source.word.markup.Markup;
import kz.zannama.parser.internal.source.word.shown.OpenStory;
import kz.zannama.parser.internal.source.word.shown.Symbols;
import kz.zannama.parser.internal.source.word.shown.WordLook;

/// Reads the runs of a paragraph. Whatever is unknown among them is looked into, so that no text in
/// it is lost.
final class DocxRuns {
  private static final Markup NO_PROPERTIES = new Markup("w:rPr", Map.of(), List.of(), "");
  private static final Set<String> UNPRINTED =
      Set.of("w:pPr", "w:rPr", "w:rubyPr", "w:footnoteRef", "w:endnoteRef", "w:commentReference");

  /// Characters of as many half points are no text.
  private static final int TINY = 3;

  private final OpenStory<Markup, Markup> story;
  private final DocxContext context;
  private final StringBuilder instruction = new StringBuilder();

  DocxRuns(OpenStory<Markup, Markup> story, DocxContext context) {
    this.story = story;
    this.context = context;
  }

  /// Reads what a paragraph holds into the one that the story has open.
  void read(Markup paragraph) {
    children(paragraph);
    if (context.fields().isInstruction()) {
      story.text().append(instruction.toString(), WordLook.PLAIN);
    }
    context.fields().endParagraph();
  }

  private void children(Markup holder) {
    for (Markup child : holder.children()) {
      switch (child.name()) {
        case "w:r", "m:r" -> run(child);
        case "m:oMath", "m:oMathPara" -> append(Formula.text(child), WordLook.PLAIN, false);
        default -> {
          if (!UNPRINTED.contains(child.name())) {
            children(child);
          }
        }
      }
    }
  }

  private void run(Markup run) {
    Markup own = run.child("w:rPr").orElse(NO_PROPERTIES);
    RunProperties all =
        context.styles().properties(own, context.styles().ofParagraph(story.properties()));
    boolean struckIsText = context.review().read() == Revisions.ORIGINAL;
    WordLook look = look(own, all, struckIsText);
    boolean hidden = all.hidden().orElse(false) || isUnseen(own);
    boolean ownMark = false;
    for (Markup child : run.children()) {
      if (!ownMark || !child.is("w:t")) {
        printed(child, run, own, look, hidden);
      }
      // the sign that stands for a note is no word of the text
      ownMark |= List.of("1", "true", "on").contains(child.attribute("customMarkFollows"));
    }
  }

  /// Whether nobody sees characters on paper: they are white on white, or as high as a dot.
  private boolean isUnseen(Markup run) {
    boolean tiny = run.number("w:sz").filter(halfPoints -> halfPoints <= TINY).isPresent();
    boolean white = run.value("w:color").filter("FFFFFF"::equalsIgnoreCase).isPresent();
    boolean ground =
        run.child("w:highlight").isPresent()
            || run.child("w:shd").isPresent()
            || story.properties().child("w:shd").isPresent();
    return tiny || white && !ground && !context.celled();
  }

  private void printed(Markup child, Markup run, Markup own, WordLook look, boolean hidden) {
    switch (child.name()) {
      case "w:t", "m:t" -> append(text(child, own), look, hidden);
      case "w:tab", "w:ptab" -> append("\t", look, hidden);
      case "w:cr" -> append("\n", look, hidden);
      case "w:br" -> lineBreak(child, look, hidden);
      case "w:noBreakHyphen" -> append("\u2011", look, hidden);
      case "w:sym" -> append(symbol(child), look, hidden);
      case "w:fldChar" -> {
        String printed = context.fields().mark(child);
        if (!hidden) {
          story.text().append(printed, look);
        }
      }
      case "w:footnoteReference", "w:endnoteReference" -> note(child, look, hidden);
      case "w:drawing", "w:pict", "w:object" -> graphics(child);
      case "w:ruby" -> children(child);
      default -> {
        if (!UNPRINTED.contains(child.name()) && !child.children().isEmpty()) {
          children(new Markup(run.name(), Map.of(), List.of(child), ""));
        }
      }
    }
    if (!context.fields().isInstruction()) {
      instruction.setLength(0);
    }
  }

  private static String text(Markup text, Markup own) {
    String value = text.text().replace('\r', '\n');
    if (!Symbols.isIn(value)) {
      return value;
    }
    return Symbols.read(value, own.child("w:rFonts").map(f -> f.attribute("ascii")).orElse(""));
  }

  private static String symbol(Markup symbol) {
    try {
      int code = Integer.parseInt(symbol.attribute("char"), 16);
      return Character.isValidCodePoint(code) ? Symbols.at(code, symbol.attribute("font")) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }

  private void append(String text, WordLook look, boolean hidden) {
    if (context.fields().isInstruction()) {
      instruction.append(text);
    } else if (hidden) {
      story.text().hide(text);
    } else {
      story.text().append(text, look);
    }
  }

  private void lineBreak(Markup mark, WordLook look, boolean hidden) {
    if (List.of("page", "column").contains(mark.attribute("type"))) {
      story.breakPage();
    } else {
      append("\n", look, hidden);
    }
  }

  private void note(Markup reference, WordLook look, boolean hidden) {
    if (!hidden && !look.struck() && !context.fields().isInstruction()) {
      context.notes().text(reference, context).ifPresent(story.text()::mark);
    }
  }

  private void graphics(Markup graphics) {
    graphics.below("w:txbxContent").forEach(story::addBox);
    boolean picture = graphics.below("pic:pic").findAny().isPresent();
    if (picture || graphics.below("v:imagedata").findAny().isPresent()) {
      story.addPicture();
    }
    // the words of a shape or diagram that are no text box's
    graphics.below("a:t").forEach(words -> append(words.text() + " ", WordLook.PLAIN, false));
  }

  /// How a run looks.
  ///
  /// @param run the properties it has itself
  /// @param all these and those of its styles
  private static WordLook look(Markup run, RunProperties all, boolean struckIsText) {
    String color = run.value("w:color").orElse("").toUpperCase(Locale.ROOT);
    Ink ink =
        switch (color) {
          case "FF0000" -> Ink.RED;
          case "888888", "808080" -> Ink.GREY;
          default -> Ink.BLACK;
        };
    return new WordLook(
        is(run.toggle("w:b")),
        is(run.toggle("w:i")),
        ink,
        is(all.raised()),
        !struckIsText && is(all.struck()));
  }

  private static boolean is(Optional<Boolean> property) {
    return property.orElse(false);
  }
}
