package kz.zannama.parser.internal.source;

import java.util.List;
import java.util.function.UnaryOperator;
import kz.zannama.model.Span;

/// A block of a source: a paragraph, a table, a picture.
public sealed interface SourceBlock {
  /// Where the block stands.
  Span span();

  /// A paragraph. Out of a reader its physical lines are separated by line feeds; the repair stage
  /// joins them.
  ///
  /// @param text the text
  /// @param style how it looks
  record Paragraph(SourceText text, Style style) implements SourceBlock {
    @Override
    public Span span() {
      return text.span();
    }
  }

  /// A table, wherever the source says where its cells are.
  ///
  /// @param rows how many rows the grid has
  /// @param columns how many columns the grid has
  /// @param cells the cells by row, then column; places covered by a span have no cell
  /// @param ruled whether the source draws its borders; a layout table often has none
  /// @param span where the table stands; its page is the first one
  /// @param lastPage the page that the table ends on, 0 where the source has no pages
  record Grid(int rows, int columns, List<GridCell> cells, boolean ruled, Span span, int lastPage)
      implements SourceBlock {
    public Grid {
      cells = List.copyOf(cells);
    }

    /// This table with another paragraph in the place of each of its own.
    public Grid with(UnaryOperator<Paragraph> change) {
      return new Grid(
          rows,
          columns,
          cells.stream().map(cell -> cell.with(change)).toList(),
          ruled,
          span,
          lastPage);
    }

    /// This table in another place of a source without pages.
    public Grid at(Span place) {
      return new Grid(rows, columns, cells, ruled, place, 0);
    }
  }

  /// One cell of a [Grid].
  ///
  /// @param row the first row, 0-based
  /// @param column the first column, 0-based
  /// @param rowSpan how many rows it covers
  /// @param columnSpan how many columns it covers
  /// @param header whether the source marks it as a header cell
  /// @param paragraphs its paragraphs, empty for an empty cell
  record GridCell(
      int row,
      int column,
      int rowSpan,
      int columnSpan,
      boolean header,
      List<Paragraph> paragraphs) {
    public GridCell {
      paragraphs = List.copyOf(paragraphs);
    }

    private GridCell with(UnaryOperator<Paragraph> change) {
      return new GridCell(
          row, column, rowSpan, columnSpan, header, paragraphs.stream().map(change).toList());
    }

    /// The cell's text, paragraphs separated by line feeds.
    public String text() {
      return switch (paragraphs.size()) {
        case 0 -> "";
        case 1 -> paragraphs.getFirst().text().value();
        default -> String.join("\n", paragraphs.stream().map(p -> p.text().value()).toList());
      };
    }
  }

  /// A picture.
  record Picture(Span span) implements SourceBlock {}
}
