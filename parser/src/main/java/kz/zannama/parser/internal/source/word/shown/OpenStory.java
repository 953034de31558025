package kz.zannama.parser.internal.source.word.shown;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.parser.internal.source.LineBreaks;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.Style;
import org.jspecify.annotations.Nullable;

/// One run of blocks while it is read, and the paragraph that is open in it. Several of the file's
/// paragraphs are one where the marks between them are deleted or hidden.
///
/// @param <P> what tells the look and the number of a paragraph of the file
/// @param <B> a text box
public final class OpenStory<P, B> {
  private final WordText text;
  private final Format<P, B> format;
  private final List<SourceBlock> blocks = new ArrayList<>();
  private @Nullable Open<P, B> open;
  private boolean goesOn;

  /// What the file formats tell each in its own way.
  ///
  /// @param <P> what tells the look and the number of a paragraph of the file
  /// @param <B> a text box
  public interface Format<P, B> {
    /// The number that Word prints before a paragraph, with its blank; counts it.
    String label(P properties);

    /// The look of a paragraph.
    Style style(P properties, OpenParagraph paragraph);

    /// The blocks of a text box.
    List<SourceBlock> box(B box);
  }

  /// The paragraph that is open, with what floats beside it.
  private static final class Open<P, B> {
    private final OpenParagraph text = new OpenParagraph();
    private final List<B> boxesBefore = new ArrayList<>();
    private final List<B> boxesAfter = new ArrayList<>();
    private final boolean numbered;
    private P properties;
    private boolean pictured;

    /// @param numbered whether the number of its list stands before it
    Open(P properties, boolean numbered) {
      this.properties = properties;
      this.numbered = numbered;
    }
  }

  /// A story without blocks.
  public OpenStory(WordText text, Format<P, B> format) {
    this.text = text;
    this.format = format;
  }

  /// Begins a paragraph of the file, or goes on with the open one; that has its look and its number
  /// from the first that has any text.
  public void begin(P properties) {
    if (open == null) {
      open = new Open<>(properties, true);
    } else if (open.numbered && open.text.isBlank()) {
      open.properties = properties;
    }
  }

  /// Ends a paragraph of the file.
  ///
  /// @param markIsOut whether its mark is deleted or hidden, so that the next one belongs to it
  public void end(boolean markIsOut) {
    goesOn = markIsOut;
    if (!goesOn) {
      close();
    }
  }

  /// The text of the paragraph that is open.
  public OpenParagraph text() {
    return open().text;
  }

  /// What tells the look and the number of the paragraph that is open.
  public P properties() {
    return open().properties;
  }

  /// Adds a text box that is anchored in the open paragraph.
  public void addBox(B box) {
    (text().isBlank() ? open().boxesBefore : open().boxesAfter).add(box);
  }

  /// Adds a picture to the open paragraph.
  public void addPicture() {
    open().pictured = true;
  }

  /// Lets what follows in the paragraph stand apart from what it has so far.
  public void breakPage() {
    Open<P, B> before = open();
    if (!before.text.isBlank()) {
      close();
      open = new Open<>(before.properties, false);
    }
  }

  /// Closes the open paragraph, so that a block which is none can follow.
  public void close() {
    Open<P, B> paragraph = open;
    if (paragraph == null) {
      return;
    }
    open = null;
    paragraph.boxesBefore.forEach(box -> blocks.addAll(format.box(box)));
    Style style = format.style(paragraph.properties, paragraph.text);
    Paragraph placed = text.place(label(paragraph), paragraph.text, style);
    if (!placed.text().value().isEmpty()) {
      blocks.addAll(LineBreaks.divided(placed));
    }
    if (paragraph.pictured) {
      blocks.add(text.picture());
    }
    paragraph.boxesAfter.forEach(box -> blocks.addAll(format.box(box)));
  }

  /// Adds blocks that are no paragraphs of the file; to be read after [#close].
  public void addAll(List<SourceBlock> others) {
    blocks.addAll(others);
  }

  /// The blocks, all paragraphs closed.
  public List<SourceBlock> blocks() {
    close();
    return blocks;
  }

  private Open<P, B> open() {
    if (open == null) {
      throw new IllegalStateException("No paragraph is being read");
    }
    return open;
  }

  /// The number before a paragraph. One whose text is struck out counts and does not show it; one
  /// that is deleted with its mark does not count.
  private String label(Open<P, B> paragraph) {
    if (!paragraph.numbered || goesOn && paragraph.text.isBlank()) {
      return "";
    }
    String label = format.label(paragraph.properties);
    return paragraph.text.isStruckOut() ? "" : label;
  }
}
