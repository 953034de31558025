package kz.zannama.parser.internal.source.word.shown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceBlock.Picture;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceText;

/// Reads documents that a document holds, whatever their format, as stretches of its own text.
public final class EmbeddedDocuments {
  private final Reader reader;

  /// Reads the file of a document.
  @FunctionalInterface
  public interface Reader {
    /// The document in a file.
    ///
    /// @param name the file's name
    /// @throws IOException if no text is to be had from it
    SourceDocument read(String name, byte[] bytes) throws IOException;
  }

  /// Documents that a reader knows how to read.
  public EmbeddedDocuments(Reader reader) {
    this.reader = reader;
  }

  /// The blocks of a document, its text placed behind what has been read.
  ///
  /// @throws IOException if no text is to be had from it
  public List<SourceBlock> read(String name, byte[] bytes, WordText text) throws IOException {
    SourceDocument document = reader.read(name, bytes);
    int shift = text.length();
    text.placeAll(document.rawText());
    document.notes().forEach(note -> text.note(shift + note.mark(), note.text().value()));
    List<SourceBlock> blocks = new ArrayList<>();
    document.blocks().forEach(block -> blocks.add(shifted(block, shift)));
    return blocks;
  }

  private static SourceBlock shifted(SourceBlock block, int shift) {
    return switch (block) {
      case Paragraph paragraph -> shifted(paragraph, shift);
      case Picture picture -> new Picture(shifted(picture.span(), shift));
      case Grid grid ->
          grid.with(paragraph -> shifted(paragraph, shift)).at(shifted(grid.span(), shift));
    };
  }

  private static Span shifted(Span span, int shift) {
    return Span.of(span.start() + shift, span.end() + shift);
  }

  private static Paragraph shifted(Paragraph paragraph, int shift) {
    SourceText text = paragraph.text();
    return new Paragraph(SourceText.of(text.raw(), text.span().start() + shift), paragraph.style());
  }
}
