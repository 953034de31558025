package kz.zannama.parser.internal.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.zannama.model.Box;
import kz.zannama.model.Issue;
import kz.zannama.parser.internal.source.pdf.PageColumns.Pair;
import kz.zannama.parser.internal.source.pdf.content.Area;
import kz.zannama.parser.internal.source.pdf.content.Aside;
import kz.zannama.parser.internal.source.pdf.content.Glyph;
import kz.zannama.parser.internal.source.pdf.content.PageContent;
import kz.zannama.parser.internal.source.pdf.content.PageFrame;
import kz.zannama.parser.internal.source.pdf.page.LineBuilder;
import kz.zannama.parser.internal.source.pdf.page.PageItem;
import kz.zannama.parser.internal.source.pdf.page.PageItem.Column;
import kz.zannama.parser.internal.source.pdf.page.PageItem.LineItem;
import kz.zannama.parser.internal.source.pdf.page.PageItem.PictureItem;
import kz.zannama.parser.internal.source.pdf.page.PageItem.Setting;
import kz.zannama.parser.internal.source.pdf.page.PageItem.TableItem;
import kz.zannama.parser.internal.source.pdf.page.PageTable;
import kz.zannama.parser.internal.source.pdf.page.PageTable.TableCell;
import kz.zannama.parser.internal.source.pdf.page.TextLine;
import kz.zannama.parser.internal.source.pdf.page.WordSpacing;
import kz.zannama.parser.internal.source.pdf.table.GridFinder;
import kz.zannama.parser.internal.source.pdf.table.RuledGrid;

/// Puts what stands on a page into reading order: columns one by one, tables by their rulings, the
/// text between them line by line.
final class PageLayout {
  /// Sidewise text is a stamp where there is this many times as much upright text. No page has so
  /// many pairs of columns below one another.
  private static final int MOST_DIVISIONS = 40;

  private static final int STAMP = 4;

  /// A column narrower than this part of the page is not parted again.
  private static final float NARROW = 0.55f;

  /// Text is taken to reach at least this near to the page's edges.
  private static final float MARGIN = 0.12f;

  /// A narrow column has at least this many lines.
  private static final int FEWEST_NARROW = 6;

  private final PageContent content;
  private final LineBuilder lines;

  private PageLayout(PageContent content) {
    this.content = content;
    this.lines = new LineBuilder(content.number(), WordSpacing.of(content.glyphs()));
  }

  /// The items of a page in reading order.
  ///
  /// @param issues where to record stamps that are left out
  static List<PageItem> of(PageContent content, List<Issue> issues) {
    return new PageLayout(content).items(issues);
  }

  private List<PageItem> items(List<Issue> issues) {
    List<RuledGrid> grids = GridFinder.find(content.rulings());
    List<List<Glyph>> inside = lists(grids.size());
    List<Glyph> free = new ArrayList<>(content.glyphs().size());
    List<Glyph> sidewise = new ArrayList<>();
    for (Glyph glyph : content.glyphs()) {
      int grid = gridAt(glyph, grids);
      (grid >= 0 ? inside.get(grid) : free).add(glyph);
    }
    for (Glyph glyph : content.turned()) {
      int grid = gridAt(glyph, grids);
      (grid >= 0 ? inside.get(grid) : sidewise).add(glyph);
    }
    List<TableItem> tables = new ArrayList<>();
    for (int i = 0; i < grids.size(); i++) {
      tables.add(new TableItem(table(grids.get(i), inside.get(i))));
    }
    PageFrame frame = content.frame();
    List<PageItem> items =
        ordered(free, tables, new Area(0, 0, frame.width(), frame.height()), Setting.PAGE, 0);
    items.addAll(sidewise(sidewise, issues));
    return withPictures(items);
  }

  /// What stands on its side or head: lines of their own, or a stamp beside the text.
  private List<LineItem> sidewise(List<Glyph> glyphs, List<Issue> issues) {
    if (glyphs.isEmpty()) {
      return List.of();
    }
    if (glyphs.size() * STAMP < content.glyphs().size()) {
      SetAside.issue(Aside.STAMP, glyphs, content.number(), content.frame()).ifPresent(issues::add);
      return List.of();
    }
    List<TextLine> turned = lines(glyphs);
    return turned.stream()
        .map(line -> new LineItem(line, Column.around(turned), Setting.APART))
        .toList();
  }

  /// What stands in a region, in reading order: columns one by one, tables between the text.
  ///
  /// @param depth in how many pairs of columns the region was found
  private List<PageItem> ordered(
      List<Glyph> glyphs, List<TableItem> tables, Area region, Setting setting, int depth) {
    List<Area> areas = tables.stream().map(TableItem::area).toList();
    boolean wide = setting == Setting.PAGE || region.width() > NARROW * content.frame().width();
    Optional<Pair> pair =
        wide && depth < MOST_DIVISIONS
            ? PageColumns.find(glyphs, areas, lines, region)
            : Optional.empty();
    if (pair.isEmpty()) {
      return oneColumn(glyphs, tables, setting);
    }
    Pair columns = pair.get();
    Area above = new Area(region.left(), region.top(), region.right(), columns.top());
    Area left = new Area(region.left(), columns.top(), columns.gutter(), columns.bottom());
    Area right = new Area(columns.gutter(), columns.top(), region.right(), columns.bottom());
    Area below = new Area(region.left(), columns.bottom(), region.right(), region.bottom());
    boolean whole = setting == Setting.PAGE;
    List<PageItem> items = new ArrayList<>();
    items.addAll(part(glyphs, tables, above, setting, depth + 1));
    items.addAll(part(glyphs, tables, left, whole ? Setting.LEFT : setting, depth + 1));
    items.addAll(part(glyphs, tables, right, whole ? Setting.RIGHT : setting, depth + 1));
    items.addAll(part(glyphs, tables, below, setting, depth + 1));
    return items;
  }

  private List<PageItem> part(
      List<Glyph> glyphs, List<TableItem> tables, Area region, Setting setting, int depth) {
    Area wide = widened(region);
    List<Glyph> in = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      float x = glyph.x() + glyph.width() / 2;
      float y = glyph.baseline() - glyph.size() / 4;
      if (x >= wide.left() && x < wide.right() && y >= wide.top() && y < wide.bottom()) {
        in.add(glyph);
      }
    }
    List<TableItem> own =
        tables.stream()
            .filter(table -> wide.holds(table.area().middleX(), table.area().middleY()))
            .toList();
    return in.isEmpty() && own.isEmpty() ? List.of() : ordered(in, own, region, setting, depth);
  }

  /// A region with what spills over the edges of the page.
  private Area widened(Area region) {
    PageFrame frame = content.frame();
    return new Area(
        region.left() <= 0 ? Float.NEGATIVE_INFINITY : region.left(),
        region.top() <= 0 ? Float.NEGATIVE_INFINITY : region.top(),
        region.right() >= frame.width() ? Float.POSITIVE_INFINITY : region.right(),
        region.bottom() >= frame.height() ? Float.POSITIVE_INFINITY : region.bottom());
  }

  private List<PageItem> oneColumn(List<Glyph> glyphs, List<TableItem> tables, Setting setting) {
    List<List<Glyph>> between = between(glyphs, tables);
    List<TextLine> all =
        setting == Setting.PAGE && !isNarrow(glyphs) ? List.of() : lines.lines(glyphs);
    boolean narrow =
        setting == Setting.PAGE && all.size() >= FEWEST_NARROW && PageColumns.isJustified(all);
    Column inside = setting == Setting.PAGE && !narrow ? pageEdges() : Column.ofMost(all);
    Setting set = narrow ? Setting.APART : setting;
    List<PageItem> items = new ArrayList<>();
    for (int i = 0; i < between.size(); i++) {
      items.addAll(SideBySide.order(lines.rows(between.get(i)), content.number(), inside, set));
      if (i < tables.size()) {
        items.add(tables.get(i));
      }
    }
    return items;
  }

  /// The glyphs above the first table, between the first two and so on, below the last one.
  private List<List<Glyph>> between(List<Glyph> glyphs, List<TableItem> tables) {
    if (tables.isEmpty()) {
      return List.of(glyphs);
    }
    List<List<Glyph>> between = lists(tables.size() + 1);
    for (Glyph glyph : glyphs) {
      int above = 0;
      for (int i = 0; i < tables.size(); i++) {
        if (place(glyph).middleY() > tables.get(i).area().top()) {
          above = i + 1;
        }
      }
      between.get(above).add(glyph);
    }
    return between;
  }

  /// Whether text fills no more than a column of the page: the other one is empty.
  private boolean isNarrow(List<Glyph> glyphs) {
    float widest = NARROW * content.frame().width();
    float left = Float.POSITIVE_INFINITY;
    float right = 0;
    for (Glyph glyph : glyphs) {
      if (!glyph.blank()) {
        left = Math.min(left, glyph.x());
        right = Math.max(right, glyph.right());
        if (right - left >= widest) {
          return false;
        }
      }
    }
    return right - left < widest;
  }

  /// The edges that the text of the page is taken to reach at least.
  private Column pageEdges() {
    float width = content.frame().width();
    return new Column(MARGIN * width, (1 - MARGIN) * width);
  }

  private static List<List<Glyph>> lists(int count) {
    List<List<Glyph>> lists = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  /// The index of the grid that a glyph stands in; -1 if it stands in none. A glyph beyond the
  /// page's edge belongs to the grid that it spills out of.
  private int gridAt(Glyph glyph, List<RuledGrid> grids) {
    if (grids.isEmpty()) {
      return -1;
    }
    Area place = place(glyph);
    float x = Math.clamp(place.middleX(), 0, content.frame().width());
    for (int i = 0; i < grids.size(); i++) {
      if (grids.get(i).area().grown(1).holds(x, place.middleY())) {
        return i;
      }
    }
    return -1;
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
