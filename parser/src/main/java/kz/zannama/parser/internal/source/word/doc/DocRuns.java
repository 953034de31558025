package kz.zannama.parser.internal.source.word.doc;

import java.util.ArrayDeque;
import java.util.Deque;
import kz.zannama.parser.internal.source.Style.Ink;
import kz.zannama.parser.internal.source.word.shown.OpenStory;
import kz.zannama.parser.internal.source.word.shown.Symbols;
import kz.zannama.parser.internal.source.word.shown.WordLook;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/// Reads the characters of a paragraph. Those below U+0020 are marks (MS-DOC 2.4.1): of fields, of
/// notes, of pictures, of the ends of lines.
final class DocRuns {
  private static final int RED = 6;
  private static final int SUPERSCRIPT = 1;

  private final OpenStory<Paragraph, Range> story;
  private final DocContext context;
  private final Deque<Boolean> inInstruction = new ArrayDeque<>();
  private final StringBuilder instruction = new StringBuilder();
  private boolean goesOn;
  private boolean textOut;

  DocRuns(OpenStory<Paragraph, Range> story, DocContext context) {
    this.story = story;
    this.context = context;
  }

  /// Reads a paragraph of the file into the one that the story has open.
  ///
  /// @return whether the next one goes on with it: its mark is deleted or hidden
  boolean read(Paragraph paragraph) {
    goesOn = false;
    textOut = false;
    inInstruction.clear();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      run(paragraph.getCharacterRun(i));
    }
    if (!context.review().endsMarked() && textOut && story.text().isBlank()) {
      goesOn = true;
    }
    if (inInstruction.contains(true)) {
      story.text().append(instruction.toString(), WordLook.PLAIN);
    }
    instruction.setLength(0);
    return goesOn;
  }

  private void run(CharacterRun run) {
    String characters = run.text();
    boolean out = context.review().isNextOut(run);
    goesOn = characters.endsWith("\r") && (out || run.isVanished());
    if (out) {
      textOut |= characters.chars().anyMatch(c -> c > ' ');
      return;
    }
    WordLook look = look(run);
    if (run.isSymbol()) {
      String font = run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
      append(Symbols.at(run.getSymbolCharacter(), font), look, run.isVanished());
      return;
    }
    int from = 0;
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      boolean note = context.notes().isMark(run.getStartOffset() + i);
      if (c < ' ' && c != '\t' || note) {
        text(characters.substring(from, i), run, look);
        from = i + 1;
        mark(note ? '\u0002' : c, run, i, look);
      }
    }
    text(characters.substring(from), run, look);
  }

  private WordLook look(CharacterRun run) {
    boolean struck = run.isStrikeThrough() || run.isDoubleStrikeThrough();
    return new WordLook(
        run.isBold(),
        run.isItalic(),
        run.getColor() == RED ? Ink.RED : Ink.BLACK,
        run.getSubSuperScriptIndex() == SUPERSCRIPT || run.getVerticalOffset() >= WordLook.LIFTED,
        struck && !context.review().keepsStruckText());
  }

  private void text(String characters, CharacterRun run, WordLook look) {
    if (!characters.isEmpty()) {
      String value =
          Symbols.isIn(characters) ? Symbols.read(characters, fontName(run)) : characters;
      append(value, look, run.isVanished());
    }
  }

  private static String fontName(CharacterRun run) {
    String name = run.getFontName();
    return name == null ? "" : name;
  }

  private void append(String text, WordLook look, boolean hidden) {
    if (inInstruction.contains(true)) {
      instruction.append(text);
    } else if (hidden) {
      story.text().hide(text);
    } else {
      story.text().append(text, look);
    }
  }

  private void mark(char mark, CharacterRun run, int at, WordLook look) {
    int place = run.getStartOffset() + at;
    switch (mark) {
      case '\u0001' -> picture(run);
      case '\u0002' -> {
        if (!run.isVanished() && !look.struck()) {
          context.notes().text(place, context).ifPresent(story.text()::mark);
        }
      }
      case '\b' -> context.boxes().take(place).ifPresent(story::addBox);
      case '\u000b' -> append("\n", look, run.isVanished());
      case '\f', '\u000e' -> story.breakPage();
      case '\u0013' -> inInstruction.push(true);
      case '\u0014' -> {
        inInstruction.poll();
        inInstruction.push(false);
        endInstruction();
      }
      case '\u0015' -> {
        inInstruction.poll();
        endInstruction();
      }
      case '\u001e' -> append("\u2011", look, run.isVanished());
      default -> {
        // ends of paragraphs and cells, optional hyphens, marks of comments
      }
    }
  }

  private void endInstruction() {
    if (!inInstruction.contains(true)) {
      instruction.setLength(0);
    }
  }

  private void picture(CharacterRun run) {
    if (run.isSpecialCharacter() && !run.isData() && !run.isObj()) {
      story.addPicture();
    }
  }
}
