package kz.zannama.parser.internal.source.pdf.page;

import java.util.List;
import kz.zannama.model.Box;
import kz.zannama.parser.internal.source.pdf.content.Area;

/// Something that stands on a page, in reading order.
public sealed interface PageItem {
  /// Where it stands.
  Area area();

  /// A line of running text.
  ///
  /// @param line the line
  /// @param column the edges between which it is set
  /// @param fullWidth whether its column is the whole page, so that other pages tell its edges
  record LineItem(TextLine line, Column column, boolean fullWidth) implements PageItem {
    @Override
    public Area area() {
      return line.area();
    }
  }

  /// A table, or the part of one that stands on this page.
  record TableItem(PageTable table) implements PageItem {
    @Override
    public Area area() {
      return table.area();
    }
  }

  /// A picture.
  record PictureItem(int page, Box box) implements PageItem {
    @Override
    public Area area() {
      return new Area(
          (float) box.x(),
          (float) box.y(),
          (float) (box.x() + box.width()),
          (float) (box.y() + box.height()));
    }
  }

  /// The edges between which lines are set.
  ///
  /// @param left where lines begin
  /// @param right where full lines end
  record Column(float left, float right) {
    public float width() {
      return right - left;
    }

    public float middle() {
      return (left + right) / 2;
    }

    /// The column around lines.
    public static Column around(List<TextLine> lines) {
      float left = Float.POSITIVE_INFINITY;
      float right = Float.NEGATIVE_INFINITY;
      for (TextLine line : lines) {
        left = Math.min(left, line.area().left());
        right = Math.max(right, line.area().right());
      }
      return new Column(left, right);
    }
  }
}
