package kz.zannama.parser.internal.source.pdf.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import kz.zannama.parser.internal.source.pdf.content.Area;
import kz.zannama.parser.internal.source.pdf.content.Ruling;

/// Finds the grids of cells that rulings draw.
///
/// Rulings that touch belong to one grid; its outer edges count as drawn even where they are not
/// (missing top rule, open last row). Neighbouring places with no ruling between them are one cell,
/// so spans come out of what is absent.
public final class GridFinder {
  private static final float TOUCH = 3f;

  /// A grid with more places than this is a drawing.
  private static final int MOST_PLACES = 250_000;

  private static final int MOST_PAIRS = 4_000_000;

  private GridFinder() {}

  /// The grids of a page from top to bottom; a grid inside a cell of another is left out.
  public static List<RuledGrid> find(List<Ruling> rulings) {
    List<Ruling> across = RulingLines.joined(rulings, true);
    List<Ruling> down = RulingLines.joined(rulings, false);
    if (across.isEmpty() || down.isEmpty() || (long) across.size() * down.size() > MOST_PAIRS) {
      return List.of();
    }
    List<RuledGrid> grids = new ArrayList<>();
    for (List<Ruling> group : touching(across, down)) {
      RuledGrid grid = grid(group);
      if (grid.cells().size() > 1) {
        grids.add(grid);
      }
    }
    grids.removeIf(grid -> grids.stream().anyMatch(other -> inside(grid, other)));
    grids.sort(Comparator.comparingDouble(grid -> grid.area().top()));
    return grids;
  }

  private static boolean inside(RuledGrid grid, RuledGrid other) {
    Area a = grid.area();
    Area b = other.area();
    return grid != other
        && a.left() >= b.left() - TOUCH
        && a.right() <= b.right() + TOUCH
        && a.top() >= b.top() - TOUCH
        && a.bottom() <= b.bottom() + TOUCH
        && a.width() * a.height() < b.width() * b.height();
  }

  private static List<List<Ruling>> touching(List<Ruling> across, List<Ruling> down) {
    int[] group = new int[across.size() + down.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int i = 0; i < across.size(); i++) {
      for (int j = 0; j < down.size(); j++) {
        if (touch(across.get(i), down.get(j))) {
          union(group, i, across.size() + j);
        }
      }
    }
    List<List<Ruling>> groups = new ArrayList<>();
    int[] place = new int[group.length];
    Arrays.fill(place, -1);
    for (int i = 0; i < group.length; i++) {
      int root = root(group, i);
      if (place[root] < 0) {
        place[root] = groups.size();
        groups.add(new ArrayList<>());
      }
      groups.get(place[root]).add(i < across.size() ? across.get(i) : down.get(i - across.size()));
    }
    groups.removeIf(rulings -> rulings.size() < 3);
    return groups;
  }

  private static boolean touch(Ruling across, Ruling down) {
    return down.at() >= across.from() - TOUCH
        && down.at() <= across.to() + TOUCH
        && across.at() >= down.from() - TOUCH
        && across.at() <= down.to() + TOUCH;
  }

  static int root(int[] group, int i) {
    int at = i;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }

  static void union(int[] group, int i, int j) {
    group[root(group, j)] = root(group, i);
  }

  private static RuledGrid grid(List<Ruling> rulings) {
    Area area = Area.NOWHERE;
    for (Ruling r : rulings) {
      area =
          r.horizontal()
              ? area.with(r.from(), r.at()).with(r.to(), r.at())
              : area.with(r.at(), r.from()).with(r.at(), r.to());
    }
    List<Ruling> across = rulings.stream().filter(Ruling::horizontal).toList();
    List<Ruling> down = rulings.stream().filter(r -> !r.horizontal()).toList();
    float[] columns = RulingLines.edges(down, area.left(), area.right());
    float[] rows = RulingLines.edges(across, area.top(), area.bottom());
    if ((long) columns.length * rows.length > MOST_PLACES
        || columns.length < 2
        || rows.length < 2) {
      return new RuledGrid(area, columns, rows, List.of());
    }
    return new RuledGrid(area, columns, rows, new GridCells(columns, rows, across, down).cells());
  }
}
