package kz.zannama.parser.ocr.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.zannama.parser.ocr.internal.GrayPage.Area;

/// Finds the straight lines of a page: runs of pixels darker than the paper, long, and no thicker
/// than a border is. Letters are too short for one, filled places too thick.
final class RuleFinder {
  /// A pixel this much darker than the paper around it may be of a rule: borders are often grey.
  private static final int DARKER = 28;

  /// The paper's shade is taken in squares of so many points.
  private static final double SQUARE = 15;

  /// Of the pixels in a square so many are darker than its paper.
  private static final double PAPER = 0.75;

  /// The shortest rules, in points, across and down: letters are no higher.
  private static final double SHORTEST_ACROSS = 22;

  private static final double SHORTEST_DOWN = 18;

  /// The thickest, in points.
  private static final double THICKEST = 2.6;

  /// A rule may be broken by this many points.
  private static final double BROKEN = 0.7;

  private final GrayPage page;
  private final byte[] paper;
  private final int square;
  private final int squares;

  private RuleFinder(GrayPage page) {
    this.page = page;
    this.square = Math.max(8, pixels(SQUARE));
    this.squares = (page.width() + square - 1) / square;
    this.paper = new byte[squares * ((page.height() + square - 1) / square)];
    for (int i = 0; i < paper.length; i++) {
      paper[i] = (byte) paperIn(i % squares * square, i / squares * square);
    }
  }

  /// The rules of a page, each with its thickness.
  ///
  /// @param across those that run from left to right
  /// @param down those that run down
  record Rules(List<Area> across, List<Area> down) {}

  static Rules of(GrayPage page) {
    RuleFinder finder = new RuleFinder(page);
    return new Rules(
        finder.joined(finder.rules(true), true), finder.joined(finder.rules(false), false));
  }

  /// The same rules, those made one that a stamp covered between them: with its ink it was taken
  /// off.
  private List<Area> joined(List<Area> rules, boolean across) {
    List<Area> sorted = new ArrayList<>(rules);
    sorted.sort(Comparator.comparingInt((Area rule) -> from(rule, across)));
    List<Area> joined = new ArrayList<>();
    for (Area rule : sorted) {
      int before = -1;
      for (int i = 0; i < joined.size(); i++) {
        before = goesOn(joined.get(i), rule, across) ? i : before;
      }
      if (before < 0) {
        joined.add(rule);
      } else {
        joined.set(before, around(joined.get(before), rule));
      }
    }
    return joined;
  }

  private static int from(Area rule, boolean across) {
    return across ? rule.left() : rule.top();
  }

  /// Whether a rule goes on where another ended under a stamp.
  private boolean goesOn(Area before, Area rule, boolean across) {
    int apart =
        across
            ? Math.abs(before.top() + before.bottom() - rule.top() - rule.bottom())
            : Math.abs(before.left() + before.right() - rule.left() - rule.right());
    if (apart > 2 * Math.max(2, pixels(BROKEN))) {
      return false;
    }
    int gapX = across ? (before.right() + rule.left()) / 2 : rule.left();
    int gapY = across ? rule.top() : (before.bottom() + rule.top()) / 2;
    return page.stamps().stream()
        .anyMatch(stamp ->
            gapX >= stamp.left()
                && gapX <= stamp.right()
                && gapY >= stamp.top()
                && gapY <= stamp.bottom());
  }

  private static Area around(Area one, Area other) {
    return new Area(
        Math.min(one.left(), other.left()),
        Math.min(one.top(), other.top()),
        Math.max(one.right(), other.right()),
        Math.max(one.bottom(), other.bottom()));
  }

  private int pixels(double points) {
    return (int) Math.round(points * page.dpi() / 72);
  }

  private int paperIn(int left, int top) {
    int[] counts = new int[256];
    int all = 0;
    for (int y = top; y < Math.min(page.height(), top + square); y++) {
      for (int x = left; x < Math.min(page.width(), left + square); x++) {
        counts[page.at(x, y)]++;
        all++;
      }
    }
    int below = 0;
    int shade = 0;
    while (shade < GrayPage.WHITE && below + counts[shade] < PAPER * all) {
      below += counts[shade++];
    }
    return shade;
  }

  private boolean isDark(int x, int y) {
    int around = paper[y / square * squares + x / square] & 255;
    return page.at(x, y) <= around - DARKER;
  }

  /// A stretch of dark pixels in one row, or column.
  private record Run(int line, int from, int to) {}

  private List<Area> rules(boolean across) {
    int lines = across ? page.height() : page.width();
    int shortest = pixels(across ? SHORTEST_ACROSS : SHORTEST_DOWN);
    List<Bundle> open = new ArrayList<>();
    List<Bundle> all = new ArrayList<>();
    for (int line = 0; line < lines; line++) {
      int at = line;
      open.removeIf(bundle -> bundle.last < at - 1);
      for (Run run : runs(line, across, shortest)) {
        join(run, open, all);
      }
    }
    int thickest = Math.max(3, pixels(THICKEST));
    return all.stream()
        .filter(bundle -> !bundle.joined && bundle.last - bundle.first < thickest)
        .map(bundle -> bundle.area(across))
        .toList();
  }

  private List<Run> runs(int line, boolean across, int shortest) {
    int length = across ? page.width() : page.height();
    int broken = Math.max(1, pixels(BROKEN));
    List<Run> runs = new ArrayList<>();
    int from = -1;
    int last = -1;
    for (int i = 0; i < length; i++) {
      if (!(across ? isDark(i, line) : isDark(line, i))) {
        continue;
      }
      if (from >= 0 && i - last > broken) {
        add(runs, line, from, last, shortest);
        from = -1;
      }
      from = from < 0 ? i : from;
      last = i;
    }
    if (from >= 0) {
      add(runs, line, from, last, shortest);
    }
    return runs;
  }

  private static void add(List<Run> runs, int line, int from, int to, int shortest) {
    if (to - from + 1 >= shortest) {
      runs.add(new Run(line, from, to));
    }
  }

  /// Adds a run to the bundle of those in the lines before that it touches; those that it joins
  /// become one.
  private static void join(Run run, List<Bundle> open, List<Bundle> all) {
    Bundle own = null;
    for (Bundle bundle : List.copyOf(open)) {
      if (bundle.touches(run)) {
        if (own == null) {
          own = bundle;
        } else {
          own.take(bundle);
          open.remove(bundle);
        }
      }
    }
    if (own == null) {
      own = new Bundle(run);
      open.add(own);
      all.add(own);
    } else {
      own.take(run);
    }
  }

  /// Runs in neighbouring lines that touch.
  private static final class Bundle {
    private int first;
    private int last;
    private int from;
    private int to;
    private int lastFrom;
    private int lastTo;
    private boolean joined;

    Bundle(Run run) {
      first = run.line();
      last = run.line();
      from = run.from();
      to = run.to();
      lastFrom = from;
      lastTo = to;
    }

    boolean touches(Run run) {
      return run.from() <= lastTo + 2 && run.to() >= lastFrom - 2;
    }

    void take(Run run) {
      boolean same = run.line() == last;
      lastFrom = same ? Math.min(lastFrom, run.from()) : run.from();
      lastTo = same ? Math.max(lastTo, run.to()) : run.to();
      last = run.line();
      from = Math.min(from, run.from());
      to = Math.max(to, run.to());
    }

    void take(Bundle other) {
      first = Math.min(first, other.first);
      last = Math.max(last, other.last);
      from = Math.min(from, other.from);
      to = Math.max(to, other.to);
      lastFrom = Math.min(lastFrom, other.lastFrom);
      lastTo = Math.max(lastTo, other.lastTo);
      other.joined = true;
    }

    Area area(boolean across) {
      return across ? new Area(from, first, to, last) : new Area(first, from, last, to);
    }
  }
}
