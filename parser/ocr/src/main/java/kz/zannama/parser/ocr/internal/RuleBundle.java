package kz.zannama.parser.ocr.internal;

import kz.zannama.parser.ocr.internal.GrayPage.Area;
import kz.zannama.parser.ocr.internal.RuleFinder.Run;

/// Runs in neighbouring lines that touch.
final class RuleBundle {
  private int first;
  private int last;
  private int from;
  private int to;
  private int lastFrom;
  private int lastTo;
  private boolean joined;

  RuleBundle(Run run) {
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

  void take(RuleBundle other) {
    first = Math.min(first, other.first);
    last = Math.max(last, other.last);
    from = Math.min(from, other.from);
    to = Math.max(to, other.to);
    lastFrom = Math.min(lastFrom, other.lastFrom);
    lastTo = Math.max(lastTo, other.lastTo);
    other.joined = true;
  }

  /// Whether it ended before a line.
  boolean isBehind(int line) {
    return last < line - 1;
  }

  /// Whether it is no part of another, and no thicker than so much.
  boolean isRule(int thickest) {
    return !joined && last - first < thickest;
  }

  Area area(boolean across) {
    return across ? new Area(from, first, to, last) : new Area(first, from, last, to);
  }
}
