package kz.zannama.parser.internal.source.word.shown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceBlock.Picture;
import kz.zannama.parser.internal.source.SourceNote;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;

/// The raw text of a Word document while it is being read, with its notes and issues.
public final class WordText {
  private final StringBuilder raw = new StringBuilder();
  private final List<PendingNote> pending = new ArrayList<>();
  private final List<SourceNote> notes = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private final LeftOutText struck = new LeftOutText(IssueCode.TEXT_STRUCK, "Struck-out text");
  private final LeftOutText hidden = new LeftOutText(IssueCode.TEXT_HIDDEN, "Hidden text");

  private record PendingNote(int mark, String text) {}

  /// Places a paragraph at the end of the raw text; null-free: an empty one has an empty text.
  ///
  /// @param label the number that Word prints before it, with its blank
  public Paragraph place(String label, OpenParagraph paragraph, Style style) {
    String all = label + paragraph.text();
    int lead = 0;
    while (lead < all.length() && isBlank(all.charAt(lead))) {
      lead++;
    }
    int end = all.length();
    while (end > lead && isBlank(all.charAt(end - 1))) {
      end--;
    }
    int start = raw.length();
    int shift = start + label.length() - lead;
    int last = start + end - lead;
    paragraph
        .marks()
        .forEach(mark ->
            pending.add(new PendingNote(Math.clamp(shift + mark.at(), start, last), mark.note())));
    for (OpenParagraph.LeftOut part : paragraph.leftOut()) {
      int at = Math.clamp(shift + part.at(), start, last);
      (part.struck() ? struck : hidden).add(part.words().toString(), Span.of(at, at));
    }
    return place(all.substring(lead, end), style);
  }

  private Paragraph place(String text, Style style) {
    SourceText placed = SourceText.of(text, raw.length());
    if (!text.isEmpty()) {
      raw.append(text).append('\n');
    }
    return new Paragraph(placed, style);
  }

  static boolean isBlank(int c) {
    return c == '\u00a0' || Character.isWhitespace(c);
  }

  /// A picture in the place that has been reached.
  public Picture picture() {
    return new Picture(span(raw.length()));
  }

  /// Places the text of another document as it stands.
  void placeAll(String text) {
    raw.append(text);
    if (!text.endsWith("\n")) {
      raw.append('\n');
    }
  }

  /// Adds a note to a place that has been read.
  void note(int mark, String text) {
    pending.add(new PendingNote(mark, text));
  }

  /// The blocks of a table that has been read, with the pictures in it.
  ///
  /// @param complete whether it has all its cells
  public List<SourceBlock> table(
      Grid grid, boolean complete, List<? extends SourceBlock> pictures) {
    if (!complete) {
      String message = "The table was cut off: too many cells";
      add(Issue.warning(IssueCode.TABLE_LIMIT, message, Optional.of(grid.span())));
    }
    List<SourceBlock> blocks = new ArrayList<>(List.of(grid));
    blocks.addAll(pictures);
    return blocks;
  }

  /// Says what the headers and footers of pages print, which are none of the text.
  public void leaveOutFurniture(Set<String> printed) {
    printed.stream()
        .filter(words -> words.codePoints().anyMatch(Character::isLetter))
        .map(words -> "Left out as the header or footer of pages: \"" + words + "\"")
        .forEach(message -> add(Issue.info(IssueCode.PAGE_FURNITURE, message, Optional.empty())));
  }

  /// Leaves out text that is hidden as a whole, between paragraphs.
  public void hide(String words) {
    hidden.add(words, Span.of(raw.length(), raw.length()));
  }

  /// Says that what has been read since a place stands in a text box.
  public void box(int from) {
    String message = "A text box was read where it is anchored";
    add(Issue.info(IssueCode.TEXT_BOX, message, Optional.of(span(from))));
  }

  /// Adds an issue.
  public void add(Issue issue) {
    issues.add(issue);
  }

  /// Where the next paragraph will begin.
  public int length() {
    return raw.length();
  }

  /// What has been read since a place.
  public Span span(int from) {
    return Span.of(from, Math.max(from, raw.length() - 1));
  }

  /// Places the notes behind the text of the document. To be called once, after all paragraphs.
  public void placeNotes() {
    for (PendingNote note : pending) {
      notes.add(new SourceNote(place(note.text(), Style.PLAIN).text(), note.mark()));
    }
    pending.clear();
  }

  /// The raw text.
  public String raw() {
    return raw.toString();
  }

  /// The notes that have been placed.
  public List<SourceNote> notes() {
    return notes;
  }

  /// The issues.
  public List<Issue> issues() {
    List<Issue> all = new ArrayList<>(issues);
    all.addAll(struck.issues());
    all.addAll(hidden.issues());
    return List.copyOf(all);
  }
}
