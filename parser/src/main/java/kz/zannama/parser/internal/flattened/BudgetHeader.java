package kz.zannama.parser.internal.flattened;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.budget.BudgetLevel;
import kz.zannama.language.Letters;
import kz.zannama.parser.internal.source.GridBuilder;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.text.Rules;

/// The header of a budget whose table was flattened: its labels one below the other, the amount's
/// among them, and perhaps a line that numbers the columns.
///
/// @param levels the levels of the columns of codes, left to right
/// @param labels the labels of those columns and of the names
/// @param amount the label of the amounts
/// @param numbers the words of the line that numbers the columns, or none
/// @param end the first line below the header
record BudgetHeader(
    List<BudgetLevel> levels,
    List<SourceText> labels,
    SourceText amount,
    List<SourceText> numbers,
    int end) {
  private static final int MOST_LINES = 24;
  private static final Rules RULES =
      Rules.of(BudgetHeader.class, "budget-header.rules", Letters::foldedKey);

  private static final Pattern AMOUNT = RULES.pattern("amount");
  // "1 2 3"
  private static final Pattern NUMBERS = Pattern.compile("\\s*+1(?: [2-9])++\\s*+");

  BudgetHeader {
    levels = List.copyOf(levels);
    labels = List.copyOf(labels);
    numbers = List.copyOf(numbers);
  }

  static boolean opensAt(RawLine line) {
    return BudgetLevel.opensHeader(line.text());
  }

  /// The header that begins with a line, if one does.
  static Optional<BudgetHeader> at(List<RawLine> lines, int from) {
    List<RawLine> found = new ArrayList<>();
    int at = from;
    for (; at < lines.size() && at < from + MOST_LINES; at++) {
      RawLine line = lines.get(at);
      if (line.blank()) {
        continue;
      }
      if (NUMBERS.matcher(line.text()).matches() || FlattenedRow.endsRow(lines, at)) {
        break;
      }
      if (!found.isEmpty() && !opensLabel(line)) {
        found.add(found.removeLast().with(line));
      } else {
        found.add(line);
      }
    }
    return of(found, lines, at);
  }

  private static boolean opensLabel(RawLine line) {
    return BudgetLevel.of(line.text()).isPresent()
        || AMOUNT.matcher(line.text()).matches()
        || Character.isUpperCase(line.firstCharacter());
  }

  private static Optional<BudgetHeader> of(List<RawLine> found, List<RawLine> lines, int end) {
    List<BudgetLevel> levels = new ArrayList<>();
    List<SourceText> labels = new ArrayList<>();
    Optional<SourceText> amount = Optional.empty();
    for (RawLine line : found) {
      SourceText text = SourceText.of(line.text(), line.start());
      Optional<BudgetLevel> level = BudgetLevel.of(line.text());
      if (level.isPresent()) {
        levels.add(level.get());
        labels.add(text);
      } else if (amount.isEmpty() && AMOUNT.matcher(line.text().replace('\n', ' ')).matches()) {
        amount = Optional.of(text);
      } else {
        return Optional.empty();
      }
    }
    if (amount.isEmpty() || levels.size() < 3 || levels.removeLast() != BudgetLevel.NAME) {
      return Optional.empty();
    }
    List<SourceText> numbers = end < lines.size() ? numbers(lines.get(end)) : List.of();
    int below = numbers.isEmpty() ? end : end + 1;
    return Optional.of(new BudgetHeader(levels, labels, amount.get(), numbers, below));
  }

  private static List<SourceText> numbers(RawLine line) {
    if (!NUMBERS.matcher(line.text()).matches()) {
      return List.of();
    }
    List<SourceText> numbers = new ArrayList<>();
    for (int at = line.indent(); at < line.contentEnd(); at += 2) {
      numbers.add(SourceText.of(line.text().substring(at, at + 1), line.start() + at));
    }
    return numbers;
  }

  /// How many columns the table has.
  int columns() {
    return levels.size() + 2;
  }

  /// Adds the header's rows: a staircase, and the row of column numbers.
  void add(GridBuilder grid) {
    for (int step = 0; step < labels.size(); step++) {
      grid.nextRow();
      if (step > 0) {
        grid.add(labels.size() - step, 1, false, List.of());
      }
      grid.add(1, labels.size() - step, false, FlattenedRow.paragraphs(labels.get(step)));
      if (step == 0) {
        grid.add(labels.size(), 1, false, FlattenedRow.paragraphs(amount));
      }
    }
    if (numbers.isEmpty()) {
      return;
    }
    grid.nextRow();
    int spare = columns() - numbers.size();
    for (int number = 0; number < numbers.size(); number++) {
      int span = number == 0 ? Math.max(1, spare + 1) : 1;
      grid.add(1, span, false, FlattenedRow.paragraphs(numbers.get(number)));
    }
  }
}
