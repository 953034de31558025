package kz.zannama.parser.ocr.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The sizes of a page's lines, those that are nearly alike made one: tesseract measures each line
/// by the letters that it happens to have.
final class LineSizes {
  /// Lines whose sizes differ from a usual one by less than this part are of that size.
  private static final double SAME = 0.08;

  /// A size is usual where most letters are of it, as nearly as this part.
  private static final double EXACT = 0.025;

  /// A line that follows another at a usual step, as nearly as this part, is of its size.
  private static final double SAME_STEP = 0.06;

  /// A step is usual that this part of the lines follow at.
  private static final double OFTEN = 0.2;

  /// Steps between lines are no wider than so many sizes.
  private static final double WIDEST_STEP = 2.2;

  // «ҚАУЛЫ», «87»
  private static final Pattern HIGH = Pattern.compile("[\\p{Lu}\\d]+");

  /// The reach of a line from its lowest to its highest letter, in heights of a capital.
  private static final double REACH = 1.27;

  /// A line is told wrongly to be this many times as high as it is: as capitals are to low letters.
  private static final double MUCH = 1.2;

  private static final double MOST = 1.6;

  private final Map<Double, Double> usual = new TreeMap<>();
  private final List<HocrReader.Line> ordered;
  private double body;
  private final List<Double> steps = new ArrayList<>();

  private LineSizes(List<HocrReader.Line> lines) {
    this.ordered =
        lines.stream().sorted(Comparator.comparingDouble(HocrReader.Line::baseline)).toList();
  }

  static LineSizes of(List<HocrReader.Line> lines) {
    LineSizes sizes = new LineSizes(lines);
    sizes.gather();
    sizes.gatherSteps();
    return sizes;
  }

  /// The size of a line.
  double usual(HocrReader.Line line) {
    double own = own(line);
    return own != body && (follows(line, -1) || follows(line, 1)) ? body : own;
  }

  private double own(HocrReader.Line line) {
    return usual.getOrDefault(measured(line), measured(line));
  }

  /// The size that tesseract tells of a line, or less where its capitals and digits are far too low
  /// for that: among others it takes them for the low letters that they are not.
  private static double measured(HocrReader.Line line) {
    double highest =
        REACH
            * line.words().stream()
                .filter(word -> HIGH.matcher(word.text()).matches())
                .mapToInt(word -> word.bottom() - word.top())
                .min()
                .orElse(Integer.MAX_VALUE);
    boolean wrong = line.size() > MUCH * highest && line.size() < MOST * highest;
    return wrong ? highest : line.size();
  }

  private void gather() {
    TreeMap<Double, Integer> letters = new TreeMap<>();
    for (HocrReader.Line line : ordered) {
      letters.merge(measured(line), letters(line), Integer::sum);
    }
    while (!letters.isEmpty()) {
      double center = most(letters);
      body = usual.isEmpty() ? center : body;
      var near = letters.subMap(center * (1 - SAME), true, center * (1 + SAME), true);
      near.keySet().forEach(size -> usual.put(size, center));
      near.clear();
    }
  }

  private static int letters(HocrReader.Line line) {
    return line.words().stream().mapToInt(word -> word.text().length()).sum();
  }

  /// The size around which most letters stand.
  private static double most(TreeMap<Double, Integer> letters) {
    double best = letters.firstKey();
    int most = -1;
    for (double size : letters.keySet()) {
      int near =
          letters.subMap(size * (1 - EXACT), true, size * (1 + EXACT), true).values().stream()
              .mapToInt(Integer::intValue)
              .sum();
      if (near > most) {
        most = near;
        best = size;
      }
    }
    return best;
  }

  private void gatherSteps() {
    for (int i = 1; i < ordered.size(); i++) {
      double distance = ordered.get(i).baseline() - ordered.get(i - 1).baseline();
      if (isBody(ordered.get(i)) && isBody(ordered.get(i - 1)) && isStep(distance)) {
        steps.add(distance);
      }
    }
  }

  /// Whether lines often follow at a distance: those of paragraphs, or the rows of a table.
  private boolean isUsualStep(double distance) {
    long same =
        steps.stream().filter(step -> Math.abs(step - distance) < SAME_STEP * distance).count();
    return same >= Math.max(1, OFTEN * steps.size());
  }

  private boolean isStep(double distance) {
    return distance > 0.8 * body && distance < WIDEST_STEP * body;
  }

  private boolean isBody(HocrReader.Line line) {
    return own(line) == body;
  }

  /// Whether the line before or after a line is of the body's size, at a usual step.
  private boolean follows(HocrReader.Line line, int direction) {
    int next = ordered.indexOf(line) + direction;
    if (next < 0 || next >= ordered.size() || !isBody(ordered.get(next))) {
      return false;
    }
    double distance = Math.abs(ordered.get(next).baseline() - line.baseline());
    return isUsualStep(distance);
  }
}
