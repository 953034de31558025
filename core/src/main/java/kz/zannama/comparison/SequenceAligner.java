package kz.zannama.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Lays the parts of two texts side by side: by their ids, their order and the likeness of their
/// words.
///
/// Parts with one id and like words hold the texts together; between them the most likely order is
/// found by dynamic programming, in a band where the stretch is long, so that the cost grows with
/// the length of the texts. What is left over is then looked for elsewhere (moved) and in its
/// neighbours (split and merged).
final class SequenceAligner<T> {
  private static final int NONE = -1;

  /// Parts with one id stand for each other where this much of their words is common.
  private static final double ANCHOR = 0.4;

  /// Parts that stand elsewhere are the same where this much of their words is common.
  private static final double MOVED = 0.6;

  /// What holds a part and its neighbour is at least as long as this much of both.
  private static final double ROOM = 0.8;

  /// Fewer words do not tell where a part has gone.
  private static final double LEAST_WEIGHT = 8;

  private static final long MOST_PAIRS = 1_000_000;

  private final List<T> left;
  private final List<T> right;
  private final List<Key> leftKeys;
  private final List<Key> rightKeys;
  private final CommonWords common;
  private final int[] toRight;
  private final int[] toLeft;
  private final boolean[] moved;

  private SequenceAligner(List<T> left, List<T> right, Function<T, Key> key, CommonWords common) {
    this.left = left;
    this.right = right;
    this.leftKeys = left.stream().map(key).toList();
    this.rightKeys = right.stream().map(key).toList();
    this.common = common;
    this.toRight = filled(left.size());
    this.toLeft = filled(right.size());
    this.moved = new boolean[left.size()];
  }

  /// What tells a part apart from its words.
  ///
  /// @param id what no other part of the text has, or nothing
  /// @param local its id inside its document, or nothing
  /// @param shape what parts that are nothing but rows of a table look like: what lies between the
  ///   same neighbours and is as long stands for each other where it is alike; nothing for parts
  ///   that can be split and merged
  record Key(String id, String local, String shape) {
    Key(String id, String local) {
      this(id, local, "");
    }

    /// What a numbered unit is printed with, `2)` or `2.`; nothing for others.
    String mark() {
      String level = level();
      String number = level.substring(level.indexOf('_') + 1);
      return switch (kind()) {
        case "subpara" -> number + ")";
        case "para" -> number + ".";
        default -> "";
      };
    }

    /// Whether it is what stands outside all provisions, as signatures do.
    private boolean isLoose() {
      return local.equals("body");
    }

    boolean isIn(Key outer) {
      return local.startsWith(outer.local + "__");
    }

    boolean isRow() {
      return !shape.isEmpty();
    }

    boolean hasShapeOf(Key other) {
      return isRow() && shape.equals(other.shape);
    }

    /// How much the ids speak for two parts being the same.
    double likeness(Key other) {
      if (!local.isEmpty() && local.equals(other.local)) {
        return 0.2;
      }
      if (isLoose() != other.isLoose() && mark().isEmpty() != other.mark().isEmpty()) {
        return -1;
      }
      return kind().equals(other.kind()) ? 0 : -0.1;
    }

    private String level() {
      int outer = local.lastIndexOf("__");
      return outer < 0 ? local : local.substring(outer + 2);
    }

    private String kind() {
      String level = level();
      int number = level.lastIndexOf('_');
      return number < 0 ? level : level.substring(0, number);
    }
  }

  static <T> List<Pairing<T>> align(
      List<T> left, List<T> right, Function<T, Key> key, CommonWords common) {
    SequenceAligner<T> aligner = new SequenceAligner<>(left, right, key, common);
    aligner.alignBetween(aligner.anchors());
    aligner.fillGaps();
    aligner.findMoved();
    return aligner.pairings();
  }

  private static int[] filled(int length) {
    int[] links = new int[length];
    Arrays.fill(links, NONE);
    return links;
  }

  /// Pairs of parts with one id and like words, the longest row of them that is in order.
  private List<int[]> anchors() {
    Map<String, Integer> places = new HashMap<>();
    for (int j = 0; j < right.size(); j++) {
      places.merge(rightKeys.get(j).id(), j, (one, other) -> NONE);
    }
    Map<String, Integer> counts = new HashMap<>();
    leftKeys.forEach(key -> counts.merge(key.id(), 1, Integer::sum));
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      String id = leftKeys.get(i).id();
      int j = places.getOrDefault(id, NONE);
      if (!id.isEmpty() && j != NONE && counts.getOrDefault(id, 0) == 1 && holds(i, j)) {
        pairs.add(new int[] {i, j});
      }
    }
    return Rising.longest(pairs);
  }

  /// Whether two parts with one id are liker each other than their neighbours.
  private boolean holds(int i, int j) {
    double own = common.of(i, j);
    return own >= ANCHOR
        && own >= likenessOrNone(i, j - 1)
        && own >= likenessOrNone(i, j + 1)
        && own >= likenessOrNone(i - 1, j)
        && own >= likenessOrNone(i + 1, j);
  }

  private double likenessOrNone(int i, int j) {
    boolean inside = i >= 0 && j >= 0 && i < left.size() && j < right.size();
    return inside ? common.of(i, j) : 0;
  }

  private void alignBetween(List<int[]> anchors) {
    int i = 0;
    int j = 0;
    for (int[] anchor : anchors) {
      align(i, anchor[0], j, anchor[1]);
      link(anchor[0], anchor[1]);
      i = anchor[0] + 1;
      j = anchor[1] + 1;
    }
    align(i, left.size(), j, right.size());
  }

  private void align(int from, int to, int otherFrom, int otherTo) {
    if (from < to && otherFrom < otherTo) {
      BandedPath path =
          new BandedPath(to - from, otherTo - otherFrom, (i, j) -> worth(from + i, otherFrom + j));
      path.pairs().forEach(pair -> link(from + pair[0], otherFrom + pair[1]));
    }
  }

  /// What is gained by taking two parts for the same; nothing where it is not positive.
  private double worth(int i, int j) {
    double light = common.leftWeight(i) == 0 && common.rightWeight(j) == 0 ? 0.1 : 0;
    double ids = leftKeys.get(i).likeness(rightKeys.get(j));
    double words = common.of(i, j);
    return ids <= 0 && words < common.leastOfOthers() ? 0 : words + ids + light - 0.12;
  }

  private void link(int i, int j) {
    toRight[i] = j;
    toLeft[j] = i;
  }

  /// Pairs rows of one shape that nothing but their place tells, between neighbours that are
  /// paired.
  private void fillGaps() {
    int j = 0;
    int i = 0;
    while (i < left.size()) {
      if (toRight[i] != NONE) {
        j = toRight[i++] + 1;
        continue;
      }
      int end = endOfGap(toRight, i);
      int otherEnd = endOfGap(toLeft, j);
      for (int at = 0; end - i == otherEnd - j && at < end - i; at++) {
        if (leftKeys.get(i + at).hasShapeOf(rightKeys.get(j + at))) {
          link(i + at, j + at);
        }
      }
      linkLast(i, end, j, otherEnd);
      i = end;
    }
  }

  /// Pairs the last rows of two tables that no other row before them looks like: the sums.
  private void linkLast(int from, int end, int otherFrom, int otherEnd) {
    boolean atEnd = end == left.size() && otherEnd == right.size();
    if (atEnd && end > from && otherEnd > otherFrom && toRight[end - 1] == NONE) {
      Key last = leftKeys.get(end - 1);
      boolean only =
          leftKeys.subList(from, end - 1).stream().noneMatch(last::hasShapeOf)
              && rightKeys.subList(otherFrom, otherEnd - 1).stream().noneMatch(last::hasShapeOf);
      if (only && last.hasShapeOf(rightKeys.get(otherEnd - 1))) {
        link(end - 1, otherEnd - 1);
      }
    }
  }

  private static int endOfGap(int[] links, int from) {
    int end = from;
    while (end < links.length && links[end] == NONE) {
      end++;
    }
    return end;
  }

  private void findMoved() {
    int[] alone = alone(toRight);
    int[] others = alone(toLeft);
    if ((long) alone.length * others.length > MOST_PAIRS) {
      return;
    }
    for (int i : alone) {
      int best = NONE;
      for (int j : others) {
        boolean free = toLeft[j] == NONE && (isMoved(i, j) || isSameId(i, j));
        best = free && (best == NONE || worth(i, j) > worth(i, best)) ? j : best;
      }
      if (best != NONE) {
        link(i, best);
        moved[i] = true;
      }
    }
  }

  private static int[] alone(int[] links) {
    return IntStream.range(0, links.length).filter(at -> links[at] == NONE).toArray();
  }

  private boolean isMoved(int i, int j) {
    return common.leftWeight(i) >= LEAST_WEIGHT
        && common.rightWeight(j) >= LEAST_WEIGHT
        && common.of(i, j) >= MOVED;
  }

  private boolean isSameId(int i, int j) {
    String id = leftKeys.get(i).id();
    return !id.isEmpty() && id.equals(rightKeys.get(j).id()) && worth(i, j) > 0;
  }

  /// The pairings in the order of the first text; what only the second has follows what it follows
  /// there.
  private List<Pairing<T>> pairings() {
    int[] leftOf = neighbours(toRight, true);
    int[] rightOf = neighbours(toLeft, false);
    List<Pairing<T>> pairings = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < left.size(); i++) {
      int j = toRight[i];
      if (j == NONE) {
        if (leftOf[i] == NONE) {
          pairings.add(new Pairing.LeftOnly<>(left.get(i)));
        }
        continue;
      }
      if (!moved[i]) {
        next = addRightOnly(pairings, rightOf, next, j);
      }
      pairings.add(matched(i, j, leftOf, rightOf));
    }
    addRightOnly(pairings, rightOf, next, right.size());
    return List.copyOf(pairings);
  }

  private int addRightOnly(List<Pairing<T>> pairings, int[] joined, int from, int to) {
    for (int j = from; j < to; j++) {
      if (toLeft[j] == NONE && joined[j] == NONE) {
        pairings.add(new Pairing.RightOnly<>(right.get(j)));
      }
    }
    return Math.max(from, to);
  }

  private Pairing<T> matched(int i, int j, int[] leftOf, int[] rightOf) {
    Pairing.Place place = moved[i] ? Pairing.Place.MOVED : Pairing.Place.IN_ORDER;
    return new Pairing.Matched<>(
        around(left, i, leftOf), around(right, j, rightOf), common.of(i, j), place);
  }

  /// A part and those beside it that belong to it.
  private static <T> List<T> around(List<T> parts, int at, int[] ownerOf) {
    int first = at;
    while (first > 0 && ownerOf[first - 1] == at) {
      first--;
    }
    int end = at + 1;
    while (end < parts.size() && ownerOf[end] == at) {
      end++;
    }
    return parts.subList(first, end);
  }

  /// For each part that is alone the matched neighbour that it is a part of, or none.
  private int[] neighbours(int[] links, boolean first) {
    int[] joined = filled(links.length);
    List<Key> keys = first ? leftKeys : rightKeys;
    for (int at = 0; at < links.length; at++) {
      if (links[at] == NONE && !keys.get(at).isRow()) {
        int before = at - 1;
        while (before >= 0 && links[before] == NONE) {
          before--;
        }
        int after = at + 1;
        while (after < links.length && links[after] == NONE) {
          after++;
        }
        joined[at] = joined(at, before, after, links, first);
      }
    }
    cutOff(joined);
    return joined;
  }

  /// Leaves alone what something else parts from the neighbour that it would belong to.
  private static void cutOff(int[] joined) {
    for (int at = 1; at < joined.length; at++) {
      boolean follows = joined[at] == at - 1 || joined[at] == joined[at - 1];
      joined[at] = joined[at] != NONE && joined[at] < at && !follows ? NONE : joined[at];
    }
    for (int at = joined.length - 2; at >= 0; at--) {
      boolean precedes = joined[at] == at + 1 || joined[at] == joined[at + 1];
      joined[at] = joined[at] > at && !precedes ? NONE : joined[at];
    }
  }

  private int joined(int at, int before, int after, int[] links, boolean first) {
    double toBefore = before < 0 ? 0 : share(at, before, links[before], first);
    double toAfter = after >= links.length ? 0 : share(at, after, links[after], first);
    if (Math.max(toBefore, toAfter) < common.leastOfJoined()) {
      return NONE;
    }
    return toBefore >= toAfter ? before : after;
  }

  /// How much of a part stands in the counterpart of its neighbour, where that is long enough to
  /// hold both.
  private double share(int part, int neighbour, int whole, boolean first) {
    int needed =
        first
            ? common.leftLength(part) + common.leftLength(neighbour)
            : common.rightLength(part) + common.rightLength(neighbour);
    int room = first ? common.rightLength(whole) : common.leftLength(whole);
    if (room < ROOM * needed || !isPrintedIn(part, neighbour, whole, first)) {
      return 0;
    }
    return first ? common.ofLeftIn(part, whole) : common.ofRightIn(part, whole);
  }

  /// Whether a numbered part can be printed in a whole of another language: its mark is there, or
  /// the part stands in the whole's counterpart anyway. In one language the words tell.
  private boolean isPrintedIn(int part, int neighbour, int whole, boolean first) {
    List<Key> keys = first ? leftKeys : rightKeys;
    String mark = keys.get(part).mark();
    return !common.areTwoLanguages()
        || mark.isEmpty()
        || keys.get(part).isIn(keys.get(neighbour))
        || (first ? common.rightBears(whole, mark) : common.leftBears(whole, mark));
  }
}
