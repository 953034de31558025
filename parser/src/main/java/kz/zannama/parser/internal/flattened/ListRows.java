package kz.zannama.parser.internal.flattened;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The rows of a numbered list whose table was flattened. Each begins with its number; where a page
/// ends in a row, lines of its cells may stand before the number, which is centred.
///
/// The rows are cut twice: those that no page cuts by the header alone, then all of them with what
/// most cells of a column have in common.
final class ListRows {
  private static final int MOST_LINES = 80;
  private static final int MOST_PIECES = 90;
  private static final int MOST_HEAD = 3;
  private static final double WORST_ROW = 4.5;
  private static final double WORST_MEAN = 1.5;
  private static final Pattern NUMBER = Pattern.compile("\\s*+(\\d{1,4})(?=\\s|$)\\.?");

  private final List<RawLine> lines;
  private final List<Integer> numbers;
  private final List<ColumnShape> shapes;

  private ListRows(List<RawLine> lines, List<Integer> numbers, List<ColumnShape> shapes) {
    this.lines = lines;
    this.numbers = numbers;
    this.shapes = shapes;
  }

  /// Rows that were found.
  ///
  /// @param numbers the line of each row's number
  /// @param cells the cells of each row but the number
  /// @param cost how unlikely a row is, on average
  /// @param end the first line below the last row
  record Found(List<Integer> numbers, List<RowCells> cells, double cost, int end) {}

  /// The rows below a header, if they are what it promises.
  static Optional<Found> below(List<RawLine> lines, ListHeader header) {
    List<Integer> numbers = numbers(lines, header.end());
    if (numbers.size() < 2) {
      return Optional.empty();
    }
    List<ColumnShape> shapes = header.shapes(lines);
    List<ColumnShape> learned = new ListRows(lines, numbers, shapes).learned();
    return new ListRows(lines, numbers, learned).cut();
  }

  /// The lines of the numbers 1, 2, 3 …, each after an empty line; one that stands alone goes
  /// before one that begins a line.
  private static List<Integer> numbers(List<RawLine> lines, int from) {
    List<Integer> numbers = new ArrayList<>();
    Optional<Integer> next = Optional.of(from);
    while (next.isPresent()) {
      numbers.add(next.get());
      String number = String.valueOf(numbers.size() + 1);
      int below = next.get() + 1;
      next = next(lines, below, number, true).or(() -> next(lines, below, number, false));
    }
    return numbers;
  }

  private static Optional<Integer> next(
      List<RawLine> lines, int from, String number, boolean alone) {
    for (int at = from; at < Math.min(lines.size(), from + MOST_LINES); at++) {
      RawLine line = lines.get(at);
      Matcher found = NUMBER.matcher(line.text());
      if (lines.get(at - 1).blank()
          && found.lookingAt()
          && found.group(1).equals(number)
          && (!alone || found.end() == line.contentEnd())) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private List<ColumnShape> learned() {
    List<RowCells> rows =
        IntStream.range(0, numbers.size() - 1)
            .filter(row -> !isCut(row))
            .mapToObj(row -> cells(numbers.get(row), row, numbers.get(row + 1)))
            .flatMap(Optional::stream)
            .toList();
    return IntStream.range(0, shapes.size())
        .mapToObj(column ->
            shapes
                .get(column)
                .learned(rows.stream().map(row -> row.cells().get(column).key()).toList()))
        .toList();
  }

  /// Whether a page ends in a row or right before or after it.
  private boolean isCut(int row) {
    return pageEndsBefore(numbers.get(row))
        || pageEndsBefore(numbers.get(row + 1))
        || pieces(numbers.get(row), row, numbers.get(row + 1)).stream()
            .anyMatch(piece -> piece.gap() == LinePiece.Gap.PAGE);
  }

  private boolean pageEndsBefore(int line) {
    int at = line;
    while (at > 0 && lines.get(at - 1).text().isEmpty()) {
      at--;
    }
    return line - at >= 3;
  }

  private Optional<Found> cut() {
    List<RowCells> rows = new ArrayList<>();
    int from = numbers.getFirst();
    int end = from;
    for (int row = 0; row < numbers.size(); row++) {
      end = row + 1 < numbers.size() ? end(from, row) : lastEnd(from, row);
      Optional<RowCells> cells = cells(from, row, end);
      if (cells.isEmpty() || cells.get().misfit() > WORST_ROW) {
        return Optional.empty();
      }
      rows.add(cells.get());
      from = end;
    }
    double misfit = rows.stream().mapToDouble(RowCells::misfit).average().orElseThrow();
    double cost = rows.stream().mapToDouble(RowCells::cost).average().orElseThrow();
    return misfit > WORST_MEAN
        ? Optional.empty()
        : Optional.of(new Found(numbers, rows, cost, end));
  }

  /// The line where a row ends: that of the next number, or one before it where a page ends just
  /// above that number.
  private int end(int from, int row) {
    int next = numbers.get(row + 1);
    if (!pageEndsBefore(next)) {
      return next;
    }
    int nextEnd = row + 2 < numbers.size() ? numbers.get(row + 2) : lastEnd(next, row + 1);
    int best = next;
    double least = Double.POSITIVE_INFINITY;
    int end = next;
    for (int head = 0; head <= MOST_HEAD && end > numbers.get(row); head++) {
      double cost = cost(from, row, end) + cost(end, row + 1, nextEnd);
      if (cost < least) {
        least = cost;
        best = end;
      }
      end = beginOfRun(end);
    }
    return best;
  }

  /// Where the last lines without an empty one among them begin before a line.
  private int beginOfRun(int end) {
    int at = end;
    while (at > 0 && lines.get(at - 1).text().isEmpty()) {
      at--;
    }
    while (at > 0 && !lines.get(at - 1).text().isEmpty()) {
      at--;
    }
    return at;
  }

  /// The line where the last row ends: nothing but the shapes of its cells tells.
  private int lastEnd(int from, int row) {
    int number = numbers.get(row);
    int best = number + 1;
    double least = Double.POSITIVE_INFINITY;
    int limit = Math.min(lines.size(), number + MOST_LINES);
    for (int end = number + 1; end <= limit; end++) {
      boolean ends = end == lines.size() || lines.get(end).blank();
      double cost = ends && !lines.get(end - 1).blank() ? cost(from, row, end) : least;
      if (cost < least) {
        least = cost;
        best = end;
      }
    }
    return best;
  }

  private double cost(int from, int row, int to) {
    return cells(from, row, to).map(RowCells::cost).orElse(Double.POSITIVE_INFINITY);
  }

  private Optional<RowCells> cells(int from, int row, int to) {
    List<LinePiece> pieces = pieces(from, row, to);
    return pieces.isEmpty() || pieces.size() > MOST_PIECES
        ? Optional.empty()
        : RowCells.of(lines, pieces, shapes);
  }

  /// The pieces of a row's cells, without its number.
  private List<LinePiece> pieces(int from, int row, int to) {
    int line = numbers.get(row);
    Matcher number = NUMBER.matcher(lines.get(line).text());
    int skipped = number.lookingAt() ? number.end() : 0;
    List<LinePiece> below = LinePiece.of(lines, line, to, skipped);
    if (from >= line || below.isEmpty()) {
      return below;
    }
    List<LinePiece> pieces = new ArrayList<>(LinePiece.of(lines, from, line, 0));
    pieces.add(below.getFirst().after(LinePiece.Gap.PAGE));
    pieces.addAll(below.subList(1, below.size()));
    return pieces;
  }
}
