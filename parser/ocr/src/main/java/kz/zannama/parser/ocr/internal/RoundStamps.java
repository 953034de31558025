package kz.zannama.parser.ocr.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.zannama.parser.ocr.internal.GrayPage.Area;

/// Takes the rings of round stamps off a page, whatever their ink: in black they run through words
/// and the borders of tables, which are not told any more.
///
/// Their middle is where the edges of ink point to from all around (the transform of Hough); a ring
/// is a radius at which there is ink nearly all around. Where ink goes on across a ring, it is a
/// letter's, and stays.
final class RoundStamps {
  /// How coarse the picture is that middles are looked for in.
  private static final double COARSE = 75;

  /// The radii of rings, in points: 12 mm across to 5 cm.
  private static final double SMALLEST = 17;

  private static final double LARGEST = 75;

  /// The part of a ring that is ink.
  private static final double COVERED = 0.75;

  /// Shades that differ by more than this on both sides of a place make an edge.
  private static final int EDGE = 320;

  /// So many places are looked at, so many coarse pixels apart.
  private static final int PLACES = 6;

  private static final int NEAR = 6;

  /// Votes for one middle are spread so many coarse pixels around it.
  private static final int SPREAD = 2;

  /// The part of a ring that is ink, seen from nearly its middle.
  private static final double LIKELY = 0.5;

  /// A ring is no thicker, in points.
  private static final double THICKEST = 3.5;

  /// Pixels by which a ring may be thicker in one place, and off a circle.
  private static final double SLACK = 2;

  private static final double WOBBLE = 6;

  private static final int MOST = 3;
  private static final int ANGLES = 360;

  private final GrayPage page;
  private final int threshold;
  private final byte[] pixels;

  private RoundStamps(GrayPage page) {
    this.page = page;
    this.threshold = page.threshold();
    this.pixels = page.pixels().clone();
  }

  /// A place in the picture.
  private record Middle(double x, double y) {}

  /// The page without rings, with the places where they were.
  static GrayPage takenOff(GrayPage page) {
    RoundStamps stamps = new RoundStamps(page);
    List<Area> places = new ArrayList<>(page.stamps());
    for (int i = 0; i < MOST; i++) {
      Optional<Area> place = stamps.takeOne();
      if (place.isEmpty()) {
        break;
      }
      places.add(place.get());
    }
    return places.size() == page.stamps().size()
        ? page
        : new GrayPage(page.width(), page.height(), page.dpi(), stamps.pixels, places);
  }

  private Optional<Area> takeOne() {
    int times = Math.max(1, (int) Math.round(page.dpi() / COARSE));
    Middle best = new Middle(0, 0);
    double most = LIKELY;
    for (Middle rough : pointedAt(page.with(pixels).smaller(times), times)) {
      Middle near = clearest(rough, times, times);
      double clear = clear(near);
      best = clear > most ? near : best;
      most = Math.max(most, clear);
    }
    return most == LIKELY ? Optional.empty() : takeOff(clearest(best, times, 1));
  }

  private Optional<Area> takeOff(Middle middle) {
    double largest = 0;
    for (double[] ring : rings(middle)) {
      whiten(middle, ring[0], ring[1]);
      largest = Math.max(largest, ring[1]);
    }
    return largest == 0
        ? Optional.empty()
        : Optional.of(
            new Area(
                (int) (middle.x() - largest),
                (int) (middle.y() - largest),
                (int) (middle.x() + largest),
                (int) (middle.y() + largest)));
  }

  /// The places that most edges of a coarse picture point to.
  private static List<Middle> pointedAt(GrayPage coarse, int times) {
    int width = coarse.width();
    int[] votes = new int[width * coarse.height()];
    double scale = coarse.dpi() / 72;
    for (int y = 1; y < coarse.height() - 1; y++) {
      for (int x = 1; x < width - 1; x++) {
        vote(coarse, x, y, scale, votes);
      }
    }
    List<Middle> middles = new ArrayList<>();
    for (int i = 0; i < PLACES; i++) {
      int best = most(votes, width, coarse.height());
      if (best < 0) {
        break;
      }
      middles.add(new Middle((best % width + 0.5) * times, (best / width + 0.5) * times));
      forget(votes, width, best);
    }
    return middles;
  }

  /// The place that has most votes with those around it; negative where there are none.
  private static int most(int[] votes, int width, int height) {
    int best = -1;
    int most = 0;
    for (int y = SPREAD; y < height - SPREAD; y++) {
      for (int x = SPREAD; x < width - SPREAD; x++) {
        int around = 0;
        for (int row = y - SPREAD; row <= y + SPREAD; row++) {
          for (int at = row * width + x - SPREAD; at <= row * width + x + SPREAD; at++) {
            around += votes[at];
          }
        }
        best = around > most ? y * width + x : best;
        most = Math.max(most, around);
      }
    }
    return best;
  }

  private static void forget(int[] votes, int width, int place) {
    for (int y = place / width - NEAR; y <= place / width + NEAR; y++) {
      for (int x = place % width - NEAR; x <= place % width + NEAR; x++) {
        int at = y * width + x;
        if (x >= 0 && x < width && at >= 0 && at < votes.length) {
          votes[at] = 0;
        }
      }
    }
  }

  private static void vote(GrayPage coarse, int x, int y, double scale, int[] votes) {
    // the operator of Sobel: the direction is as good as the middle that it points to
    int leftTop = coarse.at(x - 1, y - 1);
    int rightTop = coarse.at(x + 1, y - 1);
    int leftBottom = coarse.at(x - 1, y + 1);
    int rightBottom = coarse.at(x + 1, y + 1);
    int right =
        rightTop
            + 2 * coarse.at(x + 1, y)
            + rightBottom
            - leftTop
            - 2 * coarse.at(x - 1, y)
            - leftBottom;
    int down =
        leftBottom
            + 2 * coarse.at(x, y + 1)
            + rightBottom
            - leftTop
            - 2 * coarse.at(x, y - 1)
            - rightTop;
    double length = Math.hypot(right, down);
    if (length < EDGE) {
      return;
    }
    for (double r = SMALLEST * scale; r <= LARGEST * scale; r++) {
      for (int side = -1; side <= 1; side += 2) {
        int toX = (int) Math.round(x + side * r * right / length);
        int toY = (int) Math.round(y + side * r * down / length);
        if (toX >= 0 && toX < coarse.width() && toY >= 0 && toY < coarse.height()) {
          votes[toY * coarse.width() + toX]++;
        }
      }
    }
  }

  /// The place near another from which the clearest ring is seen.
  ///
  /// @param step how many pixels apart the places are that are tried
  private Middle clearest(Middle rough, int times, int step) {
    Middle best = rough;
    double most = 0;
    for (int down = -2 * times; down <= 2 * times; down += step) {
      for (int right = -2 * times; right <= 2 * times; right += step) {
        Middle middle = new Middle(rough.x() + right, rough.y() + down);
        double clear = clear(middle);
        if (clear > most) {
          most = clear;
          best = middle;
        }
      }
    }
    return best;
  }

  /// How much of the clearest ring around a place is ink.
  private double clear(Middle middle) {
    double clear = 0;
    for (double r = smallest(); r <= largest(); r += 2) {
      clear = Math.max(clear, covered(middle, r, 60));
    }
    return clear;
  }

  private double smallest() {
    return SMALLEST * page.dpi() / 72;
  }

  private double largest() {
    return LARGEST * page.dpi() / 72;
  }

  /// The part of a circle that is ink.
  private double covered(Middle middle, double radius, int angles) {
    int ink = 0;
    for (int i = 0; i < angles; i++) {
      double angle = 2 * Math.PI * i / angles;
      ink += isInk(middle, radius, angle) ? 1 : 0;
    }
    return ink / (double) angles;
  }

  private boolean isInk(Middle middle, double radius, double angle) {
    int at = place(middle, radius, angle);
    return at >= 0 && (pixels[at] & 255) <= threshold;
  }

  private int place(Middle middle, double radius, double angle) {
    int x = (int) Math.round(middle.x() + radius * Math.cos(angle));
    int y = (int) Math.round(middle.y() + radius * Math.sin(angle));
    boolean on = x >= 0 && y >= 0 && x < page.width() && y < page.height();
    return on ? y * page.width() + x : -1;
  }

  /// The inner and outer radius of each ring.
  private List<double[]> rings(Middle middle) {
    List<double[]> rings = new ArrayList<>();
    double from = -1;
    for (double r = smallest(); r <= largest() + 1; r++) {
      boolean ring = r <= largest() && covered(middle, r, ANGLES) >= COVERED;
      if (ring && from < 0) {
        from = r;
      } else if (!ring && from >= 0) {
        if (r - from <= THICKEST * page.dpi() / 72) {
          rings.add(new double[] {from, r - 1});
        }
        from = -1;
      }
    }
    return rings;
  }

  /// Makes a ring white where ink does not go on across it.
  private void whiten(Middle middle, double inner, double outer) {
    int steps = (int) (8 * outer);
    double[][] runs = new double[steps][];
    double[] lengths = new double[steps];
    for (int i = 0; i < steps; i++) {
      runs[i] = run(middle, inner, outer, 2 * Math.PI * i / steps);
      lengths[i] = runs[i][1] - runs[i][0];
    }
    Arrays.sort(lengths);
    double usual = lengths[steps / 2] + SLACK;
    List<Integer> ring = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      double[] run = runs[i];
      for (double r = run[0] - 2; run[1] - run[0] <= usual && r <= run[1] + 2; r += 0.5) {
        ring.add(place(middle, r, 2 * Math.PI * i / steps));
      }
    }
    for (int at : ring) {
      if (at >= 0) {
        pixels[at] = (byte) GrayPage.WHITE;
      }
    }
  }

  /// The ink that a ray from the middle meets about a ring: from where to where.
  private double[] run(Middle middle, double inner, double outer, double angle) {
    double at = (inner + outer) / 2;
    for (double off = 0; off <= WOBBLE && !isInk(middle, at, angle); off += 0.5) {
      double in = (inner + outer) / 2 - off;
      double out = (inner + outer) / 2 + off;
      at = isInk(middle, in, angle) ? in : isInk(middle, out, angle) ? out : at;
    }
    double from = at;
    double to = at;
    while (isInk(middle, from - 0.5, angle) && at - from < largest()) {
      from -= 0.5;
    }
    while (isInk(middle, to + 0.5, angle) && to - at < largest()) {
      to += 0.5;
    }
    return new double[] {from, to};
  }
}
