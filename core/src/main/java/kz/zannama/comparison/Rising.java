package kz.zannama.comparison;

import java.util.ArrayList;
import java.util.List;

/// Pairs of places in two texts that are in the order of both.
final class Rising {
  private Rising() {}

  /// The longest row of pairs, given in the order of the first text, that rises in the second too;
  /// takes n log n.
  static List<int[]> longest(List<int[]> pairs) {
    int[] lastOfLength = new int[pairs.size()];
    int[] before = new int[pairs.size()];
    int length = 0;
    for (int at = 0; at < pairs.size(); at++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (pairs.get(lastOfLength[middle])[1] < pairs.get(at)[1]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[at] = low > 0 ? lastOfLength[low - 1] : -1;
      lastOfLength[low] = at;
      length = Math.max(length, low + 1);
    }
    List<int[]> row = new ArrayList<>();
    int at = length == 0 ? -1 : lastOfLength[length - 1];
    while (at >= 0) {
      row.addFirst(pairs.get(at));
      at = before[at];
    }
    return row;
  }
}
