package kz.zannama.parser.internal.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.zannama.model.Box;
import kz.zannama.parser.internal.source.pdf.PageItem.Column;
import kz.zannama.parser.internal.source.pdf.PageItem.PictureItem;
import kz.zannama.parser.internal.source.pdf.PageItem.TableItem;
import kz.zannama.parser.internal.source.pdf.PageTable.TableCell;

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
    List<RuledGrid> grids = new ArrayList<>(GridFinder.find(content.rulings()));
    List<List<Glyph>> inside = new ArrayList<>();
    grids.forEach(grid -> inside.add(new ArrayList<>()));
    List<List<Glyph>> between = new ArrayList<>();
    for (int i = 0; i <= grids.size(); i++) {
      between.add(new ArrayList<>());
    }
    for (Glyph glyph : content.glyphs()) {
      place(glyph, grids, inside, between);
    }
    List<PageItem> items = new ArrayList<>();
    for (int i = 0; i < between.size(); i++) {
      items.addAll(text(between.get(i)));
      if (i < grids.size()) {
        items.add(new TableItem(table(grids.get(i), inside.get(i))));
      }
    }
    return withPictures(items);
  }

  private static void place(
      Glyph glyph, List<RuledGrid> grids, List<List<Glyph>> inside, List<List<Glyph>> between) {
    float y = glyph.waist();
    int band = 0;
    for (int i = 0; i < grids.size(); i++) {
      Area area = grids.get(i).area();
      if (area.grown(1).holds(glyph.middle(), y)) {
        inside.get(i).add(glyph);
        return;
      }
      if (y > area.top()) {
        band = i + 1;
      }
    }
    between.get(band).add(glyph);
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
      int row = Math.max(0, RuledGrid.gap(grid.rows(), glyph.waist()));
      int column = Math.max(0, RuledGrid.gap(grid.columns(), glyph.middle()));
      inCell.get(cellAt[row * width + column]).add(glyph);
    }
    List<TableCell> cells = new ArrayList<>();
    for (int i = 0; i < grid.cells().size(); i++) {
      cells.add(cell(grid, grid.cells().get(i), lines.lines(inCell.get(i))));
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
