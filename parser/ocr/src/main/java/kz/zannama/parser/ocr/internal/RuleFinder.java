package kz.zannama.parser.ocr.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.zannama.parser.ocr.internal.GrayPage.Area;

/// Finds the straight lines of a page: runs of pixels darker than the paper, long, and no thicker
/// than a border is. Letters are too short for one, filled places too thick.
final class RuleFinder {
  /// A pixel this much darker than the paper may be of a rule: borders are often grey.
  private static final int DARKER = 28;

  /// The shortest rules, in points, across and down: letters are no higher.
  private static final double SHORTEST_ACROSS = 22;

  private static final double SHORTEST_DOWN = 18;

  /// The thickest, in points.
  private static final double THICKEST = 2.6;

  /// A rule may be broken by this many points.
  private static final double BROKEN = 0.7;

  /// Ink that goes on so far beside a rule is of letters, in points.
  private static final double BESIDE = 1.2;

  /// A rule beside which ink goes on for more than this part of its length is of letters.
  private static final double OF_LETTERS = 0.15;

  private final GrayPage page;

  private RuleFinder(GrayPage page) {
    this.page = page;
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

  private boolean isDark(int x, int y) {
    return page.at(x, y) <= GrayPage.WHITE - DARKER;
  }

  /// A stretch of dark pixels in one row, or column.
  record Run(int line, int from, int to) {}

  private List<Area> rules(boolean across) {
    int lines = across ? page.height() : page.width();
    int shortest = pixels(across ? SHORTEST_ACROSS : SHORTEST_DOWN);
    List<RuleBundle> open = new ArrayList<>();
    List<RuleBundle> all = new ArrayList<>();
    for (int line = 0; line < lines; line++) {
      int at = line;
      open.removeIf(bundle -> bundle.isBehind(at));
      for (Run run : runs(line, across, shortest)) {
        join(run, open, all);
      }
    }
    int thickest = Math.max(3, pixels(THICKEST));
    return all.stream()
        .filter(bundle -> bundle.isRule(thickest))
        .map(bundle -> bundle.area(across))
        .filter(area -> !isOfLetters(area, across))
        .toList();
  }

  /// Whether a rule is the feet of letters that stand close, as in «жолдарды»: ink goes on above or
  /// below it.
  private boolean isOfLetters(Area rule, boolean across) {
    int from = across ? rule.left() : rule.top();
    int to = across ? rule.right() : rule.bottom();
    int first = across ? rule.top() : rule.left();
    int last = across ? rule.bottom() : rule.right();
    int ink = 0;
    for (int along = from; along <= to; along++) {
      ink += goesOn(along, first, -1, across) || goesOn(along, last, 1, across) ? 1 : 0;
    }
    return ink > OF_LETTERS * (to - from + 1);
  }

  private boolean goesOn(int along, int edge, int direction, boolean across) {
    int beside = Math.max(2, pixels(BESIDE));
    int end = edge + direction * beside;
    boolean dark = end >= 0 && end < (across ? page.height() : page.width());
    for (int line = edge + direction; dark && line != end + direction; line += direction) {
      dark = across ? isDark(along, line) : isDark(line, along);
    }
    return dark;
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
  private static void join(Run run, List<RuleBundle> open, List<RuleBundle> all) {
    RuleBundle own = null;
    for (RuleBundle bundle : List.copyOf(open)) {
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
      own = new RuleBundle(run);
      open.add(own);
      all.add(own);
    } else {
      own.take(run);
    }
  }
}
