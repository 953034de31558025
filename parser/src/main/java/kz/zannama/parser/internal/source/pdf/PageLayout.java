package kz.zannama.parser.internal.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.zannama.model.Box;
import kz.zannama.parser.internal.source.pdf.content.Area;
import kz.zannama.parser.internal.source.pdf.content.Glyph;
import kz.zannama.parser.internal.source.pdf.content.PageContent;
import kz.zannama.parser.internal.source.pdf.page.LineBuilder;
import kz.zannama.parser.internal.source.pdf.page.PageItem;
import kz.zannama.parser.internal.source.pdf.page.PageItem.Column;
import kz.zannama.parser.internal.source.pdf.page.PageItem.LineItem;
import kz.zannama.parser.internal.source.pdf.page.PageItem.PictureItem;
import kz.zannama.parser.internal.source.pdf.page.PageItem.TableItem;
import kz.zannama.parser.internal.source.pdf.page.PageTable;
import kz.zannama.parser.internal.source.pdf.page.PageTable.TableCell;
import kz.zannama.parser.internal.source.pdf.page.TextLine;
import kz.zannama.parser.internal.source.pdf.page.WordSpacing;
import kz.zannama.parser.internal.source.pdf.table.GridFinder;
import kz.zannama.parser.internal.source.pdf.table.RuledGrid;

/// Puts what stands on a page into reading order: tables by their rulings, the text between them
/// line by line.
final class PageLayout {
  private final PageContent content;
  private final LineBuilder lines;

  private PageLayout(PageContent content) {
    this.content = content;
    this.lines = new LineBuilder(content.number(), WordSpacing.of(content.glyphs()));
  }

  /// The items of a page in reading order.
  static List<PageItem> of(PageContent content) {
    return new PageLayout(content).items();
  }

  private List<PageItem> items() {
    List<RuledGrid> grids = GridFinder.find(content.rulings());
    List<List<Glyph>> inside = lists(grids.size());
    List<List<Glyph>> between = lists(grids.size() + 1);
    List<Glyph> sidewise = new ArrayList<>();
    for (Glyph glyph : content.glyphs()) {
      int grid = gridAt(glyph, grids);
      (grid >= 0 ? inside.get(grid) : between.get(-1 - grid)).add(glyph);
    }
    for (Glyph glyph : content.turned()) {
      int grid = gridAt(glyph, grids);
      (grid >= 0 ? inside.get(grid) : sidewise).add(glyph);
    }
    List<PageItem> items = new ArrayList<>();
    for (int i = 0; i < between.size(); i++) {
      items.addAll(text(between.get(i)));
      if (i < grids.size()) {
        items.add(new TableItem(table(grids.get(i), inside.get(i))));
      }
    }
    List<TextLine> turned = lines(sidewise);
    turned.forEach(line -> items.add(new LineItem(line, Column.around(turned), false)));
    return withPictures(items);
  }

  private static List<List<Glyph>> lists(int count) {
    List<List<Glyph>> lists = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  /// The index of the grid that a glyph stands in, or `-1 - n` if it stands below n grids and in
  /// none. A glyph beyond the page's edge belongs to the grid that it spills out of.
  private int gridAt(Glyph glyph, List<RuledGrid> grids) {
    Area place = place(glyph);
    float x = Math.clamp(place.middleX(), 0, content.frame().width());
    float y = place.middleY();
    int above = 0;
    for (int i = 0; i < grids.size(); i++) {
      Area area = grids.get(i).area();
      if (area.grown(1).holds(x, y)) {
        return i;
      }
      if (y > area.top()) {
        above = i + 1;
      }
    }
    return -1 - above;
  }

  private Area place(Glyph glyph) {
    return content.frame().shown(glyph.extent(), glyph.turn());
  }

  /// The lines of glyphs: the upright ones first, then those on their side or head.
  private List<TextLine> lines(List<Glyph> glyphs) {
    if (glyphs.stream().allMatch(glyph -> glyph.turn() == 0)) {
      return lines.lines(glyphs);
    }
    List<TextLine> all = new ArrayList<>();
    for (int turn = 0; turn < 4; turn++) {
      int only = turn;
      List<Glyph> same = glyphs.stream().filter(glyph -> glyph.turn() == only).toList();
      for (TextLine line : lines.lines(same)) {
        all.add(line.at(content.frame().shown(line.area(), turn)));
      }
    }
    return all;
  }

  private PageTable table(RuledGrid grid, List<Glyph> glyphs) {
    int width = grid.columns().length - 1;
    int[] cellAt = new int[width * (grid.rows().length - 1)];
    List<List<Glyph>> inCell = new ArrayList<>();
    for (int i = 0; i < grid.cells().size(); i++) {
      RuledGrid.Cell cell = grid.cells().get(i);
      inCell.add(new ArrayList<>());
      for (int row = cell.row(); row <= cell.lastRow(); row++) {
        for (int column = cell.column(); column <= cell.lastColumn(); column++) {
          cellAt[row * width + column] = i;
        }
      }
    }
    for (Glyph glyph : glyphs) {
      Area place = place(glyph);
      int row = RuledGrid.gap(grid.rows(), place.middleY());
      int column = RuledGrid.gap(grid.columns(), place.middleX());
      inCell.get(cellAt[row * width + column]).add(glyph);
    }
    List<TableCell> cells = new ArrayList<>();
    for (int i = 0; i < grid.cells().size(); i++) {
      cells.add(cell(grid, grid.cells().get(i), lines(inCell.get(i))));
    }
    int page = content.number();
    return new PageTable(
        page, page, grid.area(), grid.columns(), grid.rows().length - 1, cells, true);
  }

  private static TableCell cell(RuledGrid grid, RuledGrid.Cell cell, List<TextLine> lines) {
    Column inside =
        new Column(grid.columns()[cell.column()], grid.columns()[cell.lastColumn() + 1]);
    return new TableCell(
        cell.row(),
        cell.lastRow(),
        cell.column(),
        cell.lastColumn(),
        cell.closedTop(),
        cell.closedBottom(),
        lines,
        inside);
  }

  private List<PageItem> text(List<Glyph> glyphs) {
    return SideBySide.order(lines.rows(glyphs), content.number(), content.frame().width());
  }

  private List<PageItem> withPictures(List<PageItem> items) {
    List<Box> pictures = new ArrayList<>(content.pictures());
    pictures.sort(Comparator.comparingDouble(Box::y));
    List<PageItem> all = new ArrayList<>();
    int next = 0;
    for (PageItem item : items) {
      while (next < pictures.size() && pictures.get(next).y() < item.area().top()) {
        all.add(new PictureItem(content.number(), pictures.get(next++)));
      }
      all.add(item);
    }
    while (next < pictures.size()) {
      all.add(new PictureItem(content.number(), pictures.get(next++)));
    }
    return all;
  }
}
