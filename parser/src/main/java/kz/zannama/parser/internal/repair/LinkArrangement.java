package kz.zannama.parser.internal.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The likeliest way to put the words at the end of a line, from a place on, into its holes, in
/// order.
///
/// A table of (holes, words) holds the best score of filling so many holes with so many words; the
/// cost is holes × words², both bounded.
final class LinkArrangement {
  private static final int MOST_WORDS = 16;
  private static final int LONGEST_LINK = 7;
  private static final double IMPOSSIBLE = Double.NEGATIVE_INFINITY;

  private final LineScores scores;
  private final String line;
  private final int start;
  private final List<LineHole> holes;
  private final List<String> words;
  private final double[][] best;
  private final int[][] before;
  private double score = IMPOSSIBLE;
  private int taken;

  /// @param scores the line and what fits into it
  /// @param holes its holes before the words, at least one; the last one may end where they begin
  /// @param start where the words begin
  LinkArrangement(LineScores scores, List<LineHole> holes, int start) {
    this.scores = scores;
    this.line = scores.line();
    this.start = start;
    this.holes = holes;
    this.words = List.of(line.substring(start).split("[ \u00a0]++"));
    this.best = new double[holes.size() + 1][words.size() + 1];
    this.before = new int[holes.size() + 1][words.size() + 1];
    if (words.size() <= MOST_WORDS) {
      fill();
      end();
    }
  }

  private void fill() {
    for (double[] row : best) {
      Arrays.fill(row, IMPOSSIBLE);
    }
    best[0][0] = 0;
    for (int hole = 0; hole < holes.size(); hole++) {
      for (int from = 0; from <= words.size(); from++) {
        int last = Math.min(words.size(), from + LONGEST_LINK);
        for (int to = from; best[hole][from] > IMPOSSIBLE && to <= last; to++) {
          double sum = best[hole][from] + inHole(holes.get(hole), link(from, to));
          if (sum > best[hole + 1][to]) {
            best[hole + 1][to] = sum;
            before[hole + 1][to] = from;
          }
        }
      }
    }
  }

  private double inHole(LineHole hole, String link) {
    boolean atEnd = isAtEnd(hole);
    double plausibility =
        !link.isEmpty() ? scores.plausibility(link) : atEnd ? IMPOSSIBLE : hole.mark().emptiness();
    boolean strict = hole.mark().strict() || atEnd;
    return !link.isEmpty() && plausibility < 0 && strict || plausibility == IMPOSSIBLE
        ? IMPOSSIBLE
        : plausibility + scores.likelihoodInHole(hole, atEnd, link);
  }

  /// Whether the hole is the last place of the line: its link ended the line and so is drawn last.
  private boolean isAtEnd(LineHole hole) {
    return hole.to() == start;
  }

  /// Chooses how many words go into holes; the rest must be what stood last in the line.
  private void end() {
    for (int to = 1; to <= words.size(); to++) {
      String tail = link(to, words.size());
      double sum = best[holes.size()][to] + likelihoodAtEnd(tail);
      if (sum > score && (tail.isEmpty() || isOperative(tail))) {
        score = sum;
        taken = to;
      }
    }
  }

  /// `ҚАУЛЫ ЕТЕДІ:`, `ПРИКАЗЫВАЮ:` are drawn apart, too, and after the links.
  private static boolean isOperative(String tail) {
    return Character.isLetter(tail.charAt(0)) && tail.equals(tail.toUpperCase(Locale.ROOT));
  }

  private double likelihoodAtEnd(String tail) {
    if (!isAtEnd(holes.getLast())) {
      return scores.likelihoodAtEnd(start, tail);
    }
    return tail.isEmpty() ? 0 : IMPOSSIBLE;
  }

  /// How much likelier the line is so than as it stands, in natural logarithms.
  double gain() {
    boolean possible = score > IMPOSSIBLE && line.endsWith(staying());
    return possible ? score - asItStands() : IMPOSSIBLE;
  }

  private double asItStands() {
    double sum = scores.likelihoodAtEnd(start, line.substring(start));
    for (LineHole hole : holes) {
      boolean linkInPlace = scores.plausibility(line.substring(hole.to())) > 0;
      sum += linkInPlace ? 0 : hole.mark().emptiness();
      sum += isAtEnd(hole) ? 0 : scores.likelihoodInHole(hole, false, "");
    }
    return sum;
  }

  /// A link and the hole that it goes into.
  record Placed(LineHole hole, String link) {}

  /// The links that move, by place.
  List<Placed> moved() {
    return placed().stream().filter(placed -> !isAtEnd(placed.hole())).toList();
  }

  private List<Placed> placed() {
    List<Placed> placed = new ArrayList<>();
    int to = taken;
    for (int hole = holes.size(); hole > 0; hole--) {
      int from = before[hole][to];
      if (from < to) {
        placed.addFirst(new Placed(holes.get(hole - 1), link(from, to)));
      }
      to = from;
    }
    return placed;
  }

  /// The words that stay at the end of the line.
  String staying() {
    Placed last = placed().getLast();
    return isAtEnd(last.hole()) ? last.link() : link(taken, words.size());
  }

  int start() {
    return start;
  }

  private String link(int from, int to) {
    return String.join(" ", words.subList(from, to));
  }
}
