package kz.zannama.parser.internal.source.pdf.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The path under construction, as far as it can become rulings or a clip: its corners.
final class PathShape {
  /// A path with more corners than this is a drawing, not a ruling.
  private static final int MOST_CORNERS = 4096;

  /// A filled shape as thin as this is a ruling.
  private static final float THIN = 3f;

  private static final float SHORTEST = 4f;

  /// A stroke may lean as much as this and still run along an axis.
  private static final float LEAN = 0.7f;

  private float[] corners = new float[64];
  private int length;
  private final List<Integer> starts = new ArrayList<>();
  private boolean curved;

  void clear() {
    length = 0;
    starts.clear();
    curved = false;
  }

  void moveTo(float x, float y) {
    starts.add(length);
    add(x, y);
  }

  void lineTo(float x, float y) {
    if (starts.isEmpty()) {
      starts.add(length);
    }
    add(x, y);
  }

  void curveTo(float x, float y) {
    curved = true;
    lineTo(x, y);
  }

  void close() {
    if (!starts.isEmpty() && length > 0) {
      int start = starts.getLast();
      if (start < length) {
        add(corners[start], corners[start + 1]);
      }
    }
  }

  private void add(float x, float y) {
    if (length >= 2 * MOST_CORNERS) {
      return;
    }
    if (length == corners.length) {
      corners = Arrays.copyOf(corners, length * 2);
    }
    corners[length++] = x;
    corners[length++] = y;
  }

  boolean isEmpty() {
    return length == 0;
  }

  /// The rectangle around all corners.
  Area bounds() {
    return bounds(0, length);
  }

  private Area bounds(int from, int to) {
    Area area = Area.NOWHERE;
    for (int i = from; i < to; i += 2) {
      area = area.with(corners[i], corners[i + 1]);
    }
    return area;
  }

  /// The rulings that filling the path paints: its thin parts.
  List<Ruling> filled(Area clip) {
    List<Ruling> rulings = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : length;
      Area part = bounds(starts.get(i), end).within(clip);
      if (part.isNowhere()) {
        continue;
      }
      if (part.height() <= THIN && part.width() >= SHORTEST) {
        rulings.add(new Ruling(true, part.middleY(), part.left(), part.right()));
      } else if (part.width() <= THIN && part.height() >= SHORTEST) {
        rulings.add(new Ruling(false, part.middleX(), part.top(), part.bottom()));
      }
    }
    return rulings;
  }

  /// The rulings that stroking the path paints: its sides along the axes.
  List<Ruling> stroked(Area clip) {
    List<Ruling> rulings = new ArrayList<>();
    if (curved) {
      return rulings;
    }
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : length;
      for (int at = starts.get(i); at + 3 < end; at += 2) {
        stroke(bounds(at, at + 4), clip, rulings);
      }
    }
    return rulings;
  }

  private static void stroke(Area side, Area clip, List<Ruling> rulings) {
    Area part = side.within(clip);
    if (part.isNowhere()) {
      return;
    }
    if (part.height() <= LEAN && part.width() >= SHORTEST) {
      rulings.add(new Ruling(true, part.middleY(), part.left(), part.right()));
    } else if (part.width() <= LEAN && part.height() >= SHORTEST) {
      rulings.add(new Ruling(false, part.middleX(), part.top(), part.bottom()));
    }
  }
}
