package kz.zannama.parser.internal.flattened;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.language.Letters;
import kz.zannama.text.Rules;

/// The header of a numbered list whose table was flattened: its labels one below the other, the
/// number's first, down to the line with the first number.
///
/// @param labels the lines of each label, the number's among them
/// @param end the line with the first number
record ListHeader(List<LineStretch> labels, int end) {
  private static final int MOST_LINES = 40;
  private static final int MOST_COLUMNS = 12;
  private static final int MOST_DOUBTS = 4;
  private static final Rules RULES =
      Rules.of(ListHeader.class, "list-header.rules", Letters::foldedKey);

  private static final Pattern NUMBER_LABEL = RULES.pattern("number-label");
  private static final int LONGEST_NUMBER_LABEL = 5;
  // "1", "1 Көшелерді тазалау"
  private static final Pattern FIRST = Pattern.compile("\\s*+1(?:\\s++\\p{L}.*+|\\s*+)");

  ListHeader {
    labels = List.copyOf(labels);
  }

  /// Some lines.
  ///
  /// @param from the first one
  /// @param to the line after the last one
  record LineStretch(int from, int to) {}

  /// The headers that may begin with a line: where a label follows another one without an empty
  /// line, it may be a label of its own or the other's second sentence.
  static List<ListHeader> at(List<RawLine> lines, int from) {
    int number = endOfRun(lines, from);
    if (number == from
        || ColumnShape.key(lines.get(from).text()).length() > LONGEST_NUMBER_LABEL
        || !NUMBER_LABEL.matcher(key(lines, from, number)).matches()) {
      return List.of();
    }
    Optional<Integer> end = firstNumber(lines, number);
    return end.map(first -> headers(lines, from, number, first)).orElse(List.of());
  }

  private static int endOfRun(List<RawLine> lines, int from) {
    int end = from;
    while (end < lines.size() && !lines.get(end).blank() && end < from + MOST_LINES) {
      end++;
    }
    return end;
  }

  private static Optional<Integer> firstNumber(List<RawLine> lines, int from) {
    int end = Math.min(lines.size(), from + MOST_LINES);
    for (int at = from + 1; at < end; at++) {
      if (lines.get(at - 1).blank() && FIRST.matcher(lines.get(at).text()).matches()) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static List<ListHeader> headers(List<RawLine> lines, int from, int number, int end) {
    List<LineStretch> certain = new ArrayList<>();
    List<Integer> doubts = new ArrayList<>();
    certain.add(new LineStretch(from, number));
    for (int at = number; at < end; at++) {
      int run = endOfRun(lines, at);
      if (run > at) {
        certain.add(new LineStretch(at, run));
        for (int line = at + 1; line < run; line++) {
          if (Character.isUpperCase(lines.get(line).firstCharacter())) {
            doubts.add(line);
          }
        }
        at = run;
      }
    }
    if (doubts.size() > MOST_DOUBTS) {
      return List.of();
    }
    List<ListHeader> headers = new ArrayList<>();
    for (int way = 0; way < 1 << doubts.size(); way++) {
      List<LineStretch> labels = split(certain, doubts, way);
      if (labels.size() > 2 && labels.size() <= MOST_COLUMNS) {
        headers.add(new ListHeader(labels, end));
      }
    }
    return headers;
  }

  /// The labels with those of the doubtful lines that a way takes for beginnings.
  private static List<LineStretch> split(List<LineStretch> certain, List<Integer> doubts, int way) {
    List<LineStretch> labels = new ArrayList<>();
    for (LineStretch label : certain) {
      int start = label.from();
      for (int doubt = 0; doubt < doubts.size(); doubt++) {
        int line = doubts.get(doubt);
        if ((way >> doubt & 1) == 1 && line > start && line < label.to()) {
          labels.add(new LineStretch(start, line));
          start = line;
        }
      }
      labels.add(new LineStretch(start, label.to()));
    }
    return labels;
  }

  /// What the labels after the number's promise.
  List<ColumnShape> shapes(List<RawLine> lines) {
    return labels.stream()
        .skip(1)
        .map(label -> ColumnShape.of(key(lines, label.from(), label.to())))
        .toList();
  }

  private static String key(List<RawLine> lines, int from, int to) {
    StringBuilder key = new StringBuilder();
    lines.subList(from, to).forEach(line -> key.append(ColumnShape.key(line.text())));
    return key.toString();
  }
}
