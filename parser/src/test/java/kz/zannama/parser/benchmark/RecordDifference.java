package kz.zannama.parser.benchmark;

import java.util.Locale;

/// One place where two records of a source differ.
///
/// @param path the field, for example `annexes[2].title`
/// @param fate what became of it
/// @param before its value before, as JSON; empty where it is added
/// @param after its value now, as JSON; empty where it is removed
record RecordDifference(String path, Fate fate, String before, String after) {
  private static final int SHOWN = 90;
  private static final int LEAD = 30;

  /// What became of a field.
  enum Fate {
    ADDED,
    REMOVED,
    CHANGED
  }

  /// What differences of a kind have in common: the field without its place in lists, and its fate.
  String kind() {
    return path.replaceAll("\\[\\d++]", "[]") + " " + fate.name().toLowerCase(Locale.ROOT);
  }

  /// The value before, shortened around the first letter that differs.
  String shownBefore() {
    return shown(before);
  }

  /// The value now, shortened around the first letter that differs.
  String shownAfter() {
    return shown(after);
  }

  private String shown(String value) {
    int common = 0;
    while (common < Math.min(before.length(), after.length())
        && before.charAt(common) == after.charAt(common)) {
      common++;
    }
    int start = Math.max(0, Math.min(common - LEAD, value.length() - SHOWN));
    int end = Math.min(value.length(), start + SHOWN);
    return (start > 0 ? "…" : "") + value.substring(start, end) + (end < value.length() ? "…" : "");
  }
}
