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
  /// @param setting which column of the page that is
  record LineItem(TextLine line, Column column, Setting setting) implements PageItem {
    @Override
    public Area area() {
      return line.area();
    }
  }

  /// Which column of its page something is set in.
  enum Setting {
    /// The whole page, so that other pages tell its edges.
    PAGE,
    /// The left one of two.
    LEFT,
    /// The right one of two.
    RIGHT,
    /// None: it stands by itself.
    APART
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

    /// The column that most lines are set in; a few reach beyond it.
    public static Column ofMost(List<TextLine> lines) {
      if (lines.isEmpty()) {
        return around(lines);
      }
      double[] lefts = lines.stream().mapToDouble(line -> line.area().left()).sorted().toArray();
      double[] rights = lines.stream().mapToDouble(line -> line.area().right()).sorted().toArray();
      return new Column(
          (float) lefts[lefts.length / 20], (float) rights[rights.length - 1 - rights.length / 20]);
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
