package kz.zannama.parser.ocr.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import kz.zannama.parser.ocr.internal.GrayPage.Area;

/// Finds what hangs together on a map of places: pixels of ink, gathered into squares.
final class Islands {
  private final int step;
  private final int columns;
  private final int rows;
  private final BitSet places;

  /// A map of a picture.
  ///
  /// @param step how many pixels wide and high a place is
  Islands(int width, int height, int step) {
    this.step = step;
    this.columns = (width + step - 1) / step;
    this.rows = (height + step - 1) / step;
    this.places = new BitSet(columns * rows);
  }

  /// Puts a pixel on the map.
  void add(int x, int y) {
    places.set(y / step * columns + x / step);
  }

  /// The smallest areas, in pixels, around the places that touch, also at their corners; the map is
  /// empty afterwards.
  List<Area> take() {
    List<Area> found = new ArrayList<>();
    int place = places.nextSetBit(0);
    while (place >= 0) {
      found.add(island(place));
      place = places.nextSetBit(place);
    }
    return found;
  }

  private Area island(int start) {
    int left = columns;
    int top = rows;
    int right = 0;
    int bottom = 0;
    Deque<Integer> waiting = new ArrayDeque<>();
    waiting.push(start);
    places.clear(start);
    while (!waiting.isEmpty()) {
      int place = waiting.pop();
      int column = place % columns;
      int row = place / columns;
      left = Math.min(left, column);
      right = Math.max(right, column);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      for (int y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
        for (int x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
          int next = y * columns + x;
          if (places.get(next)) {
            places.clear(next);
            waiting.push(next);
          }
        }
      }
    }
    return new Area(left * step, top * step, (right + 1) * step - 1, (bottom + 1) * step - 1);
  }
}
